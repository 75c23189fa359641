import { expect, it } from '@jest/globals';
import {
  asideIn,
  feedbackIn,
  isNoFeedback,
  isNoPraise,
  ratingIn,
} from '../../../dialogs/give-feedback/reading.ts';

it.each([
  ['I want to complain', 'complaint'],
  ["I'm not happy with this", 'complaint'],
  ['rude and useless', 'complaint'],
  ['say thank you to the crew', 'compliment'],
  ['they did a brilliant job', 'compliment'],
  ['rate this chat', 'rating'],
  ['5 stars', 'rating'],
  ['I have a suggestion', 'comment'],
  ['a great job but I want to complain', 'complaint'],
  ['great job missing my bins AGAIN', 'complaint'],
  ['well done on losing my form', 'complaint'],
  ['thanks for nothing', 'complaint'],
  ['oh good, another robot', 'complaint'],
  ['brilliant service, late again', 'complaint'],
  ['great service, my bin was not emptied again', 'complaint'],
  ['well done to the crew for not giving up', 'compliment'],
  ['lovely job, great to see them again', 'compliment'],
  ['just wanted to say well done, i thought it would be hopeless', 'compliment'],
  ['give feedback', undefined],
  ['hello', undefined],
])('"%s" is %s', (text, kind) => {
  expect(feedbackIn(text)).toBe(kind);
});

it.each([
  ['4', true, 4],
  ['five', true, 5],
  ['4 out of 5', true, 4],
  ['3/5', true, 3],
  ['5 stars', false, 5],
  ['rate this chat 2', false, 2],
  ['⭐⭐⭐', false, 3],
  ['very poor', true, 1],
  ['not good', true, 2],
  ['ok', true, 3],
  ['excellent!', true, 5],
  ['4', false, undefined],
  ['6', true, undefined],
  ['0', true, undefined],
  ['45', true, undefined],
  ['it took 3 days', true, undefined],
])('"%s" (answering: %s) is %s stars', (text, answering, stars) => {
  expect(ratingIn(text, answering)).toBe(stars);
});

it.each([
  'thanks for nothing',
  'nobody',
  'i was being sarcastic',
  'useless',
  'no one, great job missing my bin',
])('hears no praise in "%s"', (text) => expect(isNoPraise(text)).toBe(true));
it.each([
  'Maria in the library, she helped me again',
  'the bin men, they are never late',
  'good lads',
  'thank you for leaving my bin so tidy',
  'i expected the worst but he was lovely',
])('hears praise in "%s"', (text) => expect(isNoPraise(text)).toBe(false));

it.each([
  ['when will i hear back', 'aside-answer'],
  ['will i get a reply', 'aside-answer'],
  ['why do you need to know', 'aside-why'],
  ['who reads this', 'aside-why'],
  ['is it anonymous', 'aside-why'],
  ['how do i do that', 'aside-how'],
  ['why is my bin never emptied', undefined],
  ['Maria in the library', undefined],
])('answers what "%s" asks about the feedback by %s', (text, aside) => {
  expect(asideIn(text)).toBe(aside);
});

it.each([
  ['actually no i want to report a missed bin', 'compliment', true, true],
  ['actually no i want to report a missed bin', 'complaint', true, true],
  ['binday', 'compliment', true, true],
  ['when is the tip open', 'comment', false, true],
  ['why not put more bins in the park', 'comment', false, false],
  ['can you put the chat on whatsapp', 'comment', true, false],
  ['why was my bin missed three times', 'complaint', true, false],
  ['the crew that collects our garden waste', 'compliment', true, false],
] as const)('"%s" in a %s, naming a task: %s, is something else: %s', (text, kind, namesTask, elsewhere) => {
  expect(isNoFeedback(text, kind, namesTask)).toBe(elsewhere);
});
