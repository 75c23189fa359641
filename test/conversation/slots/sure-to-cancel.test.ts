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
  ["I've changed my mind, cancel it", 'yes'],
  ['cancel it I changed my mind', 'yes'],
  ['No longer need, please cancel', 'yes'],
  ['cancel this booking', 'yes'],
  ['yes keep it', 'unclear'],
  ['yes my son wants to keep it', 'unclear'],
  ['cancel and keep me on the list', 'unclear'],
  ['changed my mind', undefined],
  ['yes i changed my mind', undefined],
  ['no need to keep it', undefined],
  ['you never cancelled it', undefined],
  ["if i don't cancel will i be charged", undefined],
  ['if i cancel do i get a refund', undefined],
  ['how much to cancel', undefined],
  ['what happens when i cancel it', undefined],
  ['i dont want it', undefined],
  ['we cannot keep it', undefined],
  ['when is it', undefined],
])('hears in "%s", said of whether to cancel, %s', (text, sure) => {
  expect(sureToCancel(text)).toBe(sure);
});

it.each([
  ["please don't stop my reminders", 'stop', true],
  ['i do not want to end them', 'stop|end', true],
  ['I never asked you to stop them', 'stop', true],
  ["don't cancel it but can you change the day", 'cancel', true],
  ['stop the texts', 'stop', false],
  ['i do not want them so stop', 'stop', false],
  ['No longer need, please cancel', 'cancel', false],
  ["I don't want to, cancel", 'cancel', false],
  ["It's not me, please cancel", 'cancel', false],
  ["my reminders won't stop", 'stop', false],
  ['not me, please stop texting me', 'stop', false],
  ['you never told me, just cancel it', 'cancel', false],
  ["why don't you cancel it", 'cancel', false],
])('tells whether "%s" wants not to %s: %s', (text, deeds, not) => {
  expect(wishesNot(text, deeds)).toBe(not);
});
