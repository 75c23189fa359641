/** The council's rules about garden waste subscriptions. Pure: days are `YYYY-MM-DD` in London, money is in pence. */
import { DateTime } from 'luxon';
import { londonDay, plusDays } from '../../src/conversation/calendar/working-days.ts';
import type { GardenWasteSettings } from './settings.ts';

/** How an address stands. */
export type Standing =
  /** No year is running or to come. */
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly bins: number; readonly endsOn: string; readonly renewFrom: string }
  | { readonly kind: 'renewable'; readonly bins: number; readonly endsOn: string };

/** A paid year. */
interface Year {
  readonly bins: number;
  readonly endsOn: string;
}

/** By the paid years of an address: the last that is not over counts. */
export function standingOf(
  years: readonly Year[],
  today: string,
  { renewFromDays }: Pick<GardenWasteSettings, 'renewFromDays'>,
): Standing {
  const last = years
    .filter(({ endsOn }) => endsOn >= today)
    .sort(byEnd)
    .at(-1);
  if (!last) return { kind: 'none' };
  const { bins, endsOn } = last;
  const renewFrom = plusDays(endsOn, -renewFromDays);
  return today >= renewFrom
    ? { kind: 'renewable', bins, endsOn }
    : { kind: 'running', bins, endsOn, renewFrom };
}

function byEnd(one: Year, other: Year): number {
  return one.endsOn < other.endsOn ? -1 : 1;
}

export function priceOf(
  bins: number,
  { firstBinPence, extraBinPence }: Pick<GardenWasteSettings, 'firstBinPence' | 'extraBinPence'>,
): number {
  return firstBinPence + Math.max(0, bins - 1) * extraBinPence;
}

/** The first and the last day of a year that is paid for today. */
export function yearFrom(
  standing: Standing,
  today: string,
  hasBins: boolean,
  {
    startDays,
    startDaysWithBin,
    months,
  }: Pick<GardenWasteSettings, 'startDays' | 'startDaysWithBin' | 'months'>,
): { readonly startsOn: string; readonly endsOn: string } {
  const startsOn =
    standing.kind === 'renewable'
      ? plusDays(standing.endsOn, 1)
      : plusDays(today, hasBins ? startDays : startDaysWithBin);
  const endsOn = civil(startsOn).plus({ months }).minus({ days: 1 }).toFormat('yyyy-MM-dd');
  return { startsOn, endsOn };
}

/** Whether cancelling now gives the money back. */
export function isRefunded(
  paidAt: Date | null,
  now: Date,
  { refundDays }: Pick<GardenWasteSettings, 'refundDays'>,
): boolean {
  return paidAt !== null && londonDay(now) <= plusDays(londonDay(paidAt), refundDays);
}

function civil(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
