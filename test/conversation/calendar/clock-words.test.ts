import { expect, it } from '@jest/globals';
import {
  dayName,
  dayWords,
  momentName,
  onDayWords,
  timeName,
} from '../../../src/conversation/calendar/clock-words.ts';

it.each([
  ['2026-12-07', 'today'],
  ['2026-12-08', 'tomorrow'],
  ['2026-12-06', 'yesterday'],
  ['2026-12-11', 'Friday 11 December'],
  ['2027-01-04', 'Monday 4 January'],
  ['2027-12-07', 'Tuesday 7 December 2027'],
])('reads %s as %s', (day, words) => {
  expect(dayWords(day, '2026-12-07')).toBe(words);
});

it.each([
  ['2026-12-07', 'today'],
  ['2026-12-03', 'on Thursday 3 December'],
  ['2025-11-03', 'on Monday 3 November 2025'],
])('says that something happened %s as %s', (day, words) => {
  expect(onDayWords(day, '2026-12-07')).toBe(words);
});

it.each([
  ['2026-12-07', 'Mon 7 Dec'],
  ['2027-06-05', 'Sat 5 Jun'],
  ['2027-06-06', 'Sun 6 Jun 2027'],
])('names %s "%s" by text', (day, words) => {
  expect(dayName(day, 'text', '2026-12-07')).toBe(words);
});

it.each([
  ['06:30', '6:30am'],
  ['12:00', 'midday'],
  ['12:15', '12:15pm'],
  ['00:00', 'midnight'],
  ['18:00', '6pm'],
])('names %s "%s"', (time, words) => {
  expect(timeName(time)).toBe(words);
  expect(momentName(new Date(`2026-12-07T${time}:00Z`))).toBe(words);
});
