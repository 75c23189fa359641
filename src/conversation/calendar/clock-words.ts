/** Days and times of day as they read in a sentence, in London. */
import { DateTime } from 'luxon';
import type { Form } from '../message.ts';
import { inLondon } from './working-days.ts';

/** `Thursday 3 December`, or `Thu 3 Dec` where each letter costs; with the year when it is far off. */
export function dayName(day: string, form: Form, today = day): string {
  const date = DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' });
  const far = Math.abs(date.diff(DateTime.fromISO(today, { zone: 'utc' }), 'days').days) > 180;
  const year = far ? ' yyyy' : '';
  // Luxon's short September is "Sept".
  return date.toFormat(form === 'web' ? `cccc d LLLL${year}` : `ccc d LLL${year}`);
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
