/** Days and times of day as they read in a sentence, in London. */
import { DateTime } from 'luxon';
import type { Form } from '../message.ts';
import { inLondon } from './working-days.ts';

/** From so many days off a date could be one of two years. */
const FAR = 180;

/** `Thursday 3 December`, or `Thu 3 Dec` where each letter costs; with the year when it is far from `today`. */
export function dayName(day: string, form: Form, today = day): string {
  const date = DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' });
  const year = Math.abs(daysFrom(today, day)) > FAR ? ' yyyy' : '';
  return date.toFormat(form === 'web' ? `cccc d LLLL${year}` : `ccc d LLL${year}`);
}

/** How a day reads in a sentence: `today`, `tomorrow`, `Monday 7 December`, with the year when it is far off. */
export function dayWords(day: string, today: string): string {
  const near = new Map([
    [-1, 'yesterday'],
    [0, 'today'],
    [1, 'tomorrow'],
  ]);
  return near.get(daysFrom(today, day)) ?? dayName(day, 'web', today);
}

/** The same as when something happened: `today`, `on Monday 7 December`. */
export function onDayWords(day: string, today: string): string {
  const words = dayWords(day, today);
  return /^\p{Ll}/u.test(words) ? words : `on ${words}`;
}

function daysFrom(one: string, other: string): number {
  const civil = (day: string) => DateTime.fromISO(day, { zone: 'utc' });
  return civil(other).diff(civil(one), 'days').days;
}

/** A time of day such as `06:30` as `6:30am`; `14:00` as `2pm`. */
export function timeName(time: string): string {
  return clockName(DateTime.fromISO(time, { zone: 'utc' }));
}

/** The time of day of a moment: `10:15am`, `midday`. */
export function momentName(moment: Date): string {
  return clockName(inLondon(moment));
}

function clockName(time: DateTime): string {
  // "12pm" is read as either.
  if (time.minute === 0 && time.hour % 12 === 0) return time.hour === 0 ? 'midnight' : 'midday';
  return time.toFormat(time.minute === 0 ? 'ha' : 'h:mma').toLowerCase();
}
