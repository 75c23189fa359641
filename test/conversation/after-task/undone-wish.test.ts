import { describe, expect, it } from '@jest/globals';
import { wishAfterUndone } from '../../../src/conversation/after-task/undone-wish.ts';

const TITLE = 'Book a bulky waste collection';

describe('What is said of a task just taken back', () => {
  it.each([
    ['how long for the refund', 'money'],
    ['when do i get my money back', 'money'],
    ['how long till its back on my card', 'money'],
    ['do i still have to pay', 'money'],
    ['book it again', 'again'],
    ['actually I want it after all', 'again'],
    ['I changed my mind keep it', 'again'],
    ['i still need it', 'again'],
    ['can i have it back', 'again'],
    ["i didn't mean to cancel it", 'again'],
    ['i want to rejoin', 'again'],
    ['did it cancel', 'settled'],
    ['is it cancelled', 'settled'],
    ['has my collection been cancelled', 'settled'],
    ['cancel it', 'cancel'],
    ['i dont want it', 'cancel'],
    ['can i change the date', 'change'],
    ['whats the reference', 'asks'],
    ['when will they come', 'asks'],
  ] as const)('%s: %s', (text, wish) => {
    expect(wishAfterUndone(text, TITLE)).toBe(wish);
  });

  it.each([
    'thanks',
    'leave it',
    'what about my council tax refund',
    'how do i book a hall',
    'when is my bin day',
    'cancel my library card',
    'can i join the gym',
    'how do I change my name',
  ])('%s is not of it', (text) => {
    expect(wishAfterUndone(text, TITLE)).toBeUndefined();
  });
});
