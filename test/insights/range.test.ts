import { expect, it } from '@jest/globals';
import { firstWholeDay, rangeOf } from '../../src/insights/range.ts';

const NOW = new Date('2026-12-20T12:00:00Z');

it.each([
  ['2026-12-02', '2026-12-01', 'The first day must not come after the last.'],
  // To today, unless told otherwise.
  ['2026-12-21', undefined, 'The first day must not come after the last.'],
  ['2020-01-01', '2026-12-01', 'Give at most three years.'],
])('says what is wrong with %s to %s', (from, to, why) => {
  expect(() => rangeOf({ from, to }, NOW)).toThrow(why);
});

it.each([
  // Of the day on which it becomes so old only a part is left.
  ['2026-12-20T12:00:00Z', '2026-12-11'],
  ['2026-12-20T00:00:00Z', '2026-12-11'],
  // Half past midnight in London.
  ['2026-06-19T23:30:00Z', '2026-06-11'],
])('knows the first day of which at %s nothing is ten days old', (now, day) => {
  expect(firstWholeDay(new Date(now), 10)).toBe(day);
});
