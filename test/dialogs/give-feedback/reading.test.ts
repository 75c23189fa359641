import { expect, it } from '@jest/globals';
import { feedbackIn, ratingIn } from '../../../dialogs/give-feedback/reading.ts';

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
