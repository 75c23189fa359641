import { expect, it } from '@jest/globals';
import { sureToCancel, wishesNot } from '../../../src/conversation/slots/sure-to-cancel.ts';

it.each([
  ['cancel', 'yes'],
  ['cancel it', 'yes'],
  ['cancel it please', 'yes'],
  ['yes cancel', 'yes'],
  ['cancel my booking', 'yes'],
  ['can i cancel it', 'yes'],
  ['Can you cancel it please?', 'yes'],
  ['i want to cancel the whole thing', 'yes'],
  ['call it off', 'yes'],
  ["don't cancel it", 'no'],
  ['dont cancel it', 'no'],
  ['no dont cancel', 'no'],
  ['do not cancel my booking', 'no'],
  ['i never wanted to cancel it', 'no'],
  ["please don't cancel", 'no'],
  ['i did not ask you to cancel it', 'no'],
  ['keep it', 'no'],
  ['actually i want it after all', 'no'],
  ['leave it as it is', 'no'],
  ['if i cancel do i get a refund', undefined],
  ['how much to cancel', undefined],
  ['what happens when i cancel it', undefined],
  ['i dont want it', undefined],
  ['we cannot keep it', undefined],
  ['when is it', undefined],
])('hears in "%s", said of whether to cancel, %s', (text, sure) => {
  expect(sureToCancel(text)).toBe(sure);
});

it('tells who wants something not to be done', () => {
  expect(wishesNot("please don't stop my reminders", 'stop')).toBe(true);
  expect(wishesNot('i do not want to end them', 'stop|end')).toBe(true);
  expect(wishesNot('stop the texts', 'stop')).toBe(false);
  expect(wishesNot('i do not want them so stop', 'stop')).toBe(false);
});
