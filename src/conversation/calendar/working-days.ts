/**
 * Working days: Monday to Friday without the bank holidays of England, which are passed in. Days are civil
 * days in Europe/London, written `YYYY-MM-DD`.
 */
import { DateTime } from 'luxon';

const ZONE = 'Europe/London';
const SATURDAY = 6;
/** No calendar has more days off in a row; a wrong one must not make us count for ever. */
const LONGEST_BREAK = 60;

/** Whether a day (`YYYY-MM-DD`) is a bank holiday. */
export type IsHoliday = (day: string) => boolean;

/** The day it is in London at that moment. */
export function londonDay(moment: Date): string {
  return inLondon(moment).toFormat('yyyy-MM-dd');
}

/** The moment as a clock in London shows it. */
export function inLondon(moment: Date): DateTime {
  return DateTime.fromJSDate(moment, { zone: ZONE });
}

/** The time of day in London at that moment, `HH:mm`. */
export function londonTime(moment: Date): string {
  return inLondon(moment).toFormat('HH:mm');
}

/** A time of day in London as a moment. A time that a change of the clocks skips is the one after it. */
export function momentAt(day: string, time: string): Date {
  return DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate();
}

/** The day that is so many days later, or before it. */
export function plusDays(day: string, days: number): string {
  return written(civil(day).plus({ days }));
}

export function isWorkingDay(day: string, isHoliday: IsHoliday): boolean {
  return civil(day).weekday < SATURDAY && !isHoliday(day);
}

/**
 * The day that is `count` working days after `day`. The day itself never counts: one working day after a
 * Friday, a Saturday or a Sunday is Monday. With 0 it is the day itself, or the next working day after it.
 * @throws RangeError when there is no working day for two months
 */
export function addWorkingDays(day: string, count: number, isHoliday: IsHoliday): string {
  let reached = civil(day);
  if (count === 0) return written(toWorkingDay(reached, isHoliday));
  for (let left = count; left > 0; left -= 1) {
    reached = toWorkingDay(reached.plus({ days: 1 }), isHoliday);
  }
  return written(reached);
}

function toWorkingDay(from: DateTime, isHoliday: IsHoliday): DateTime {
  for (let ahead = 0; ahead <= LONGEST_BREAK; ahead += 1) {
    const day = from.plus({ days: ahead });
    if (isWorkingDay(written(day), isHoliday)) return day;
  }
  throw new RangeError(`no working day within ${LONGEST_BREAK} days of ${written(from)}`);
}

/** Days have no hours here, so no change of the clocks can move them. */
function civil(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}

function written(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}
