/** What is told after a task, and after signing up, line by line: what it is, and what only sounds like it. */
import { describe, expect, it } from '@jest/globals';
import { wishOfSignUp } from '../../src/conversation/after-task/sign-up-wish.ts';
import { wishAfter } from '../../src/conversation/after-task/wish.ts';

describe('after a task', () => {
  it.each([
    ["it's still here", 'missed'],
    ['the sofa is still outside', 'missed'],
    ['nobody came', 'missed'],
    ["i'm away on friday", 'absent'],
    ["I'm away that day", 'absent'],
    ['it has been fixed', 'done'],
    ['they came', 'done'],
    ["don't cancel it but can you change the day", 'change'],
    ["it won't stop, when will they come", 'ask'],
    ['you are still here', undefined],
    ['i am still here', undefined],
    ["i'm away", undefined],
    ['my bin has gone', undefined],
    ['someone has taken my bin', undefined],
    ['they have taken my bin', undefined],
    ["don't cancel it", undefined],
  ])('"%s" is %s', (text, wish) => {
    expect(wishAfter(text)).toBe(wish);
  });
});

describe('after signing up for reminders', () => {
  const wish = (text: string) =>
    wishOfSignUp(text, 'reminder reminders text texts message messages', 'Get a text before bin day');

  it.each([
    'stop them',
    'stop the texts please',
    "i don't want them any more",
    "don't text me any more",
    'no more texts',
    'turn them off',
    'can you stop them',
    'unsubscribe',
  ])('"%s" stops them', (text) => {
    expect(wish(text)).toBe('stop');
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
  ])('"%s" stops nothing', (text) => {
    expect(wish(text)).not.toBe('stop');
  });
});
