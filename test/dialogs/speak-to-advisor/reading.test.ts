import { describe, expect, it } from '@jest/globals';
import * as reading from '../../../dialogs/speak-to-advisor/reading.ts';

describe('what it is about', () => {
  it.each([
    'speak to an advisor about my council tax',
    'I want to talk to someone about the noise next door',
    'can someone call me back about housing benefit',
    'need a human, my bin was not emptied',
    "my neighbour's hedge has grown over the path",
    'leave a message about parking',
  ])('is said by "%s"', (text) => expect(reading.saysWhatAbout(text)).toBe(true));

  it.each([
    'can I talk to a human please',
    'speak to an advisor',
    'I would like to speak to somebody',
    'Hi, is there anyone there I can talk to?',
    'get me a real person now',
    'PERSON',
    'put me through to an operator please',
    'call me back on 07700 900123',
    'please leave a message',
    'yes',
    'no thanks',
    '',
  ])('is not said by "%s"', (text) => expect(reading.saysWhatAbout(text)).toBe(false));
});

describe('ways', () => {
  it('hears a wish to be called back', () => {
    for (const text of ['call me back', 'Can someone ring me?', 'callback please', 'ask for a call back']) {
      expect(reading.wantsCallBack(text)).toBe(true);
    }
    expect(reading.wantsCallBack('I called yesterday and nobody came back')).toBe(false);
  });

  it('hears a wish to leave a message', () => {
    expect(reading.wantsToLeaveMessage('can I leave you a message')).toBe(true);
    expect(reading.wantsToLeaveMessage('I got your message')).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['Asha', 'Asha'],
    ['my name is Jo Bright', 'Jo Bright'],
    ["It's Siân O'Neill-Rees.", "Siân O'Neill-Rees"],
    ['Mrs K. Mensah', 'Mrs K. Mensah'],
    ['Will', 'Will'],
    ['Will Smith', 'Will Smith'],
    ['محمد علي', 'محمد علي'],
  ])('reads "%s" as %s', (text, name) => expect(reading.nameAnswered(text)).toBe(name));

  it.each([
    'why do you need that?',
    'will it take long',
    '07700 900123',
    'say the bin is blue instead please',
    'ring me back instead',
    'no thanks, cancel',
    "it's private",
    'yes please',
    '',
    '???',
    'x'.repeat(90),
  ])('takes no name from "%s"', (text) => expect(reading.nameAnswered(text)).toBeUndefined());
});
