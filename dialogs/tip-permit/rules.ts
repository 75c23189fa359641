/** The council's rules for permits. Pure: the day and the figures are passed in; days are `YYYY-MM-DD`. */
import { DateTime } from 'luxon';
import { inLondon, momentAt, plusDays } from '../../src/conversation/calendar/working-days.ts';
import type { TipPermitSettings } from './settings.ts';

const civil = (day: string) => DateTime.fromISO(day, { zone: 'utc' });
const written = (day: DateTime) => day.toFormat('yyyy-MM-dd');

/** How a household's permit stands. `current` cannot be renewed yet, `due` can, `expired` has run out. */
export type State = 'none' | 'current' | 'due' | 'expired';

export function stateOf(
  expiresOn: string | undefined,
  today: string,
  { renewDays }: Pick<TipPermitSettings, 'renewDays'>,
): State {
  if (expiresOn === undefined) return 'none';
  if (expiresOn < today) return 'expired';
  return today >= renewFrom(expiresOn, { renewDays }) ? 'due' : 'current';
}

export function renewFrom(expiresOn: string, { renewDays }: Pick<TipPermitSettings, 'renewDays'>): string {
  return plusDays(expiresOn, -renewDays);
}

/** The last day of a permit that begins on that day. */
export function lastDay(startsOn: string, { lastsMonths }: Pick<TipPermitSettings, 'lastsMonths'>): string {
  return written(civil(startsOn).plus({ months: lastsMonths }).minus({ days: 1 }));
}

/** Renewed early it goes on from its end, so that nobody loses days; renewed late it begins today. */
export function renewedUntil(
  expiresOn: string,
  today: string,
  settings: Pick<TipPermitSettings, 'lastsMonths'>,
): string {
  const next = plusDays(expiresOn, 1);
  return lastDay(next > today ? next : today, settings);
}

export function temporaryUntil(
  startsOn: string,
  { temporaryDays }: Pick<TipPermitSettings, 'temporaryDays'>,
): string {
  return plusDays(startsOn, temporaryDays - 1);
}

/** Whether a permit for a hired vehicle may begin on that day. */
export function mayStart(
  day: string,
  today: string,
  { temporaryAheadDays }: Pick<TipPermitSettings, 'temporaryAheadDays'>,
): 'yes' | 'past' | 'too-far' {
  if (day < today) return 'past';
  return day > plusDays(today, temporaryAheadDays) ? 'too-far' : 'yes';
}

/** Visits after this moment count against the allowance. */
export function countedFrom(
  now: Date,
  { allowanceMonths }: Pick<TipPermitSettings, 'allowanceMonths'>,
): Date {
  return inLondon(now).minus({ months: allowanceMonths }).toJSDate();
}

/** When a household is told that its permit runs out, by the clock on the wall, and until when that is of use. */
export function reminderMoments(
  expiresOn: string,
  { remindDays, remindAt }: Pick<TipPermitSettings, 'remindDays' | 'remindAt'>,
): { readonly dueAt: Date; readonly usefulUntil: Date } {
  return {
    dueAt: momentAt(plusDays(expiresOn, -remindDays), remindAt),
    usefulUntil: momentAt(plusDays(expiresOn, 1), '00:00'),
  };
}

export type TrailerLength = 'short' | 'fits' | 'long';

export function trailerLength(
  metres: number,
  { trailerFromMetres, trailerToMetres }: Pick<TipPermitSettings, 'trailerFromMetres' | 'trailerToMetres'>,
): TrailerLength {
  if (metres <= trailerFromMetres) return 'short';
  return metres <= trailerToMetres ? 'fits' : 'long';
}

/** `6 December 2027`. */
export function dateWords(day: string): string {
  return civil(day).setLocale('en-GB').toFormat('d LLLL yyyy');
}
