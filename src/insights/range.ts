/** The days that figures are asked for, and those before them that they are held against. */
import { DateTime } from 'luxon';
import { londonDay } from '../conversation/calendar/working-days.ts';
import { ParleyError } from '../errors.ts';

/** Both included, as `YYYY-MM-DD` in Europe/London. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** What is looked at when nothing is asked for: four weeks, so that weekdays are alike. */
const USUAL_DAYS = 28;
/** Three years, leap days included. */
const MOST_DAYS = 1096;

/** @throws ParleyError `malformed-request` when it ends before it begins, or is more than three years */
export function rangeOf(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Date,
): Range {
  const today = londonDay(now);
  const to = asked.to ?? today;
  const from = asked.from ?? shifted(to, 1 - USUAL_DAYS);
  const days = daysIn({ from, to });
  if (days < 1) throw new ParleyError('malformed-request', 'The first day must not come after the last.');
  if (!(days <= MOST_DAYS)) throw new ParleyError('malformed-request', 'Give at most three years.');
  return { from, to };
}

/** As many days, up to the day before. */
export function rangeBefore(range: Range): Range {
  return { from: shifted(range.from, -daysIn(range)), to: shifted(range.from, -1) };
}

export function daysIn({ from, to }: Range): number {
  return Math.round(dayOf(to).diff(dayOf(from), 'days').days) + 1;
}

/** The day so many days later, or earlier. */
export function shifted(day: string, days: number): string {
  return dayOf(day).plus({ days }).toISODate() ?? day;
}

/** The first day of which nothing is older than so many days. */
export function firstWholeDay(now: Date, days: number): string {
  return shifted(londonDay(new Date(now.getTime() - days * 86_400_000)), 1);
}

function dayOf(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
