import { describe, expect, it } from '@jest/globals';
import { wishOfSignUp } from '../../../src/conversation/after-task/sign-up-wish.ts';

const wish = (text: string) =>
  wishOfSignUp(text, 'reminder reminders text texts message messages', 'Get a text before bin day');

describe('What is said of what they just signed up for', () => {
  it.each([
    ['can i cancel', 'how'],
    ['how do i stop them', 'how'],
    ['can i opt out', 'how'],
    ['stop the texts', 'stop'],
    ['can you stop them', 'stop'],
    ['cancel my bin reminders', 'stop'],
    ['i dont want them any more', 'stop'],
    ['no more texts', 'stop'],
    ['turn them off', 'stop'],
    ["don't text me any more", 'stop'],
    ['unsubscribe', 'stop'],
    ['wrong address', 'change'],
    ['when is the first one', 'asks'],
    ['what time do they come', 'asks'],
    ['how much does it cost', 'cost'],
  ] as const)('%s: %s', (text, expected) => {
    expect(wish(text)).toBe(expected);
  });

  it.each([
    'thanks',
    'when is my bin day',
    'can i stop my council tax direct debit',
    'how do I change my name',
    'how much does a permit cost',
    'never mind',
  ])('%s is not of it', (text) => {
    expect(wish(text)).toBeUndefined();
  });

  it.each([
    "I don't need anything else thanks",
    "no thanks, don't want anything else",
    'no more thanks',
    'no more for now',
    "that's the end",
    "don't need any more help",
    "don't text me at night",
    "please don't send it too early",
    "don't stop them",
    'I cancelled the other one',
  ])('%s stops nothing', (text) => {
    expect(wish(text)).not.toBe('stop');
  });
});
