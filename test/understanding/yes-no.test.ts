import { describe, expect, it } from '@jest/globals';
import { readYesNo } from '../../src/understanding/yes-no.ts';

describe('yes', () => {
  it.each(
    'yes|Yes please|YEAH|yep|yeah go on then|aye|y|ye|correct|that’s right|thats correct thanks|no problem|no worries|ok|okay then|sure|go ahead|please do|yes that is correct|absolutely|sounds good|yes yes|👍|yes 👍|👍🏽|perfect|Yes!!!|yesss|that’s fine|yup thank you|yes it is|it is thanks|i do|all good|confirm|please'.split(
      '|',
    ),
  )('%s', (text) => expect(readYesNo(text)).toEqual({ outcome: 'yes', rest: '' }));
});

describe('no', () => {
  it.each(
    'no|Nope|nah|n|no thanks|no thank you|not really|not now|NO!|that’s wrong|thats not right|no that’s wrong|👎|no don’t|definitely not|nope sorry|wrong|not that one'.split(
      '|',
    ),
  )('%s', (text) => expect(readYesNo(text)).toEqual({ outcome: 'no', rest: '' }));
});

describe('unsure', () => {
  it.each(
    'not sure|I’m not sure|maybe|don’t know|idk|dunno|perhaps|I think so|yes and no|um not sure really|no idea|yes no|🤷|i guess so'.split(
      '|',
    ),
  )('%s', (text) => expect(readYesNo(text)?.outcome).toBe('unsure'));
});

describe('yes, but', () => {
  it.each([
    ['yes but the 4th', 'the 4th'],
    ['Yeah but make it Friday', 'make it Friday'],
    ['ok but not friday', 'not friday'],
    ['yes, it is number 12', 'number 12'],
    ['yes the 4th is fine', 'the 4th is fine'],
    ['yes except the sofa', 'the sofa'],
    ['correct only the postcode is FN1 2AB', 'the postcode is FN1 2AB'],
  ])('%s', (text, rest) => expect(readYesNo(text)).toEqual({ outcome: 'yes-but', rest }));
});

describe('no, but', () => {
  it.each([
    ['no, number 12', 'number 12'],
    ['no the 5th', 'the 5th'],
    ['no i meant thursday', 'i meant thursday'],
    ['nope change the date', 'change the date'],
    ['no but Friday would do', 'Friday would do'],
    ['no 12', '12'],
    ['no, it is number 12', 'it is number 12'],
    ['no it is 16 harrow lane', 'it is 16 harrow lane'],
    ['No. I am at number 12', 'I am at number 12'],
  ])('%s', (text, rest) => expect(readYesNo(text)).toEqual({ outcome: 'no-but', rest }));
});

describe('neither', () => {
  it.each([
    '',
    '   ',
    'when is my bin day',
    'no bins were collected',
    'ok so when is my bin day',
    'right so what about my sofa',
    'cancel',
    'never mind',
    'norfolk road',
    'yesterday',
    'thanks',
    'fine for parking',
    '😀',
    'not friday',
    'it is number 12',
    'i would like the 4th',
  ])('%s', (text) => expect(readYesNo(text)).toBeUndefined());
});
