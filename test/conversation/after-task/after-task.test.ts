import { describe, expect, it } from '@jest/globals';
import { withoutWhoAndWhere } from '../../../src/conversation/after-task/again.ts';
import {
  namesNothing,
  namesOnlyWhere,
  speaksOfTask,
  wordsShared,
} from '../../../src/conversation/after-task/named.ts';
import { isOfNoTask } from '../../../src/conversation/after-task/of-no-task.ts';
import { wishAfter } from '../../../src/conversation/after-task/wish.ts';

describe('What is wished of a task just finished', () => {
  it.each([
    ['what was my reference again', 'reference'],
    ['whats my ref', 'reference'],
    ['can you give me the booking number', 'reference'],
    ['can i cancel', 'cancel'],
    ['cancel it pls', 'cancel'],
    ["i've changed my mind", 'cancel'],
    ["actually I don't need it anymore", 'cancel'],
    ['call it off', 'cancel'],
    ['how do I get a refund?', 'refund'],
    ['can i have my money back', 'refund'],
    ['can I change the date', 'change'],
    ["that's the wrong day", 'change'],
    ['can u come a different day', 'change'],
    ["i can't do that day", 'change'],
    ['could it be earlier', 'change'],
    ['i gave the wrong address', 'wrong'],
    ["that's my old address", 'wrong'],
    ["that's not my house number", 'wrong'],
    ['i made a mistake', 'wrong'],
    ['how long will it take', 'ask'],
    ['wen r they coming', 'ask'],
    ['what time do they finish', 'ask'],
    ['did it go through', 'ask'],
    ['is it booked', 'ask'],
    ['do i need to be in', 'ask'],
    ['what happens next', 'ask'],
    ['are they coming today', 'ask'],
    ['where do i put it', 'ask'],
    ['how much was it', 'aside'],
    ['nobody came', 'missed'],
    ['they never turned up', 'missed'],
    ["it hasn't been collected", 'missed'],
    ['its not been fixed', 'missed'],
    ['im not at home that day', 'absent'],
    ["i won't be in", 'absent'],
    ['do i hav to be in', 'ask'],
    ['has it been fixed', 'ask'],
    ['change day to 15 dec', 'change'],
    ['can i have it on the 15th instead', 'change'],
    ['can they come saturday', 'change'],
    ['it says 9 december but i wanted 10th', 'change'],
    ['cud i get it erlier', 'change'],
    ['shall i put it back in', 'ask'],
    ['nobody has rang me', 'ask'],
    ['r they cumin 2day', 'ask'],
    ['wheres my confirmation', 'reference'],
    ['its been fixed already', 'done'],
    ['never mind its gone', 'done'],
    ['sorted now ta', 'done'],
    ['it came', 'done'],
    ['they came and took it', 'done'],
    ['its gone now', 'done'],
    ['i found it dont need it now', 'cancel'],
  ] as const)('%s: %s', (text, wish) => {
    expect(wishAfter(text)).toBe(wish);
    expect(namesNothing(text, wish)).toBe(true);
  });

  it.each(['thanks', 'ok', 'my reference is SP-K47-Q2X', 'i have a pothole to report'])(
    '%s: nothing',
    (text) => {
      expect(wishAfter(text)).toBeUndefined();
    },
  );

  it.each([
    'when is my next bin day',
    'how much is a tip permit',
    'cancel my direct debit',
    'when is the library open',
  ])('%s names something', (text) => {
    expect(namesNothing(text, wishAfter(text) ?? 'ask')).toBe(false);
  });

  it.each([
    'its been emptied but not the food caddy',
    'my neighbours bin has been emptied',
    'has it been cleared?',
    'i need it fixed',
    'it has not been cleared',
  ])('%s: not done', (text) => {
    expect(wishAfter(text)).not.toBe('done');
  });

  it('is no change to do it oneself', () => {
    expect(wishAfter('can i move it myself')).not.toBe('change');
  });

  it('is named by what the task is called', () => {
    expect(speaksOfTask('cancel my garden waste', 'Join garden waste')).toBe(true);
    expect(speaksOfTask('cancel my garden waste', 'Report a missed bin')).toBe(false);
  });

  it.each([
    'can i move house',
    'i want to move to another house',
    'I am moving on 9 December',
    "we've moved",
    'what time is it?',
    'what is the date today',
    'how long have you been doing this',
    'how do i change my address',
    'can I change our phone number',
  ])('%s is of themselves, of us or of today', (text) => {
    expect(isOfNoTask(text)).toBe(true);
  });

  it.each([
    'can i move it to friday',
    'can I move to the 15th',
    "i'm moving it to tuesday",
    'what time is it coming',
    'what day is it on',
    'how long have you had my report',
    'can i change the address',
    'change my email on the report',
    'can i change my address, i put the wrong one',
  ])('%s may be of the task', (text) => {
    expect(isOfNoTask(text)).toBe(false);
  });

  it('is called otherwise where another title says more of it', () => {
    expect(wordsShared('can i change my bin day', 'Find your bin day')).toBe(2);
    expect(wordsShared('can i change my bin day', 'Report a missed bin')).toBe(1);
    expect(wordsShared('cancel my bin report', 'Report a missed bin')).toBe(2);
  });

  it('is no question about the task where only a place is named', () => {
    expect(namesOnlyWhere('when will you clean my street')).toBe(true);
    expect(namesOnlyWhere('when will you clean it')).toBe(false);
  });

  it.each(['where do i put the old one', 'where should we put the other one'])(
    '%s tells of no mistake',
    (text) => {
      expect(wishAfter(text)).not.toBe('wrong');
    },
  );

  it.each([
    'book another one',
    'another one',
    'i would like to book another collection',
    'can I book one for my mum at 3 Mill Lane',
    'i want to report another one',
    'there is another one further down',
    'my neighbour wants one too',
    "my neighbour's was missed too at number 20",
    'book it again',
    'how do i order another one',
  ])('%s: the same again', (text) => {
    expect(wishAfter(text)).toBe('again');
    expect(namesNothing(withoutWhoAndWhere(text), 'again')).toBe(true);
  });

  it.each([
    'can i have another day',
    'add another one',
    'can you take another one',
    'when will the new one come',
  ])('%s: not the same again', (text) => {
    expect(wishAfter(text)).not.toBe('again');
  });

  it.each(['another one of those books for my library card', 'i need another parking permit'])(
    '%s names something else',
    (text) => {
      expect(namesNothing(withoutWhoAndWhere(text), 'again')).toBe(false);
    },
  );
});
