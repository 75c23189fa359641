/** The council's rules for moves. Pure: the day and the figures are passed in; days are `YYYY-MM-DD`. */
import { DateTime } from 'luxon';
import type { Move } from './reading.ts';
import type { CouncilTaxMoveSettings } from './settings.ts';

export type DateFault = 'too-far-ahead' | 'too-long-ago';

/** Why a moving day cannot be taken; undefined when it can. */
export function dateFault(
  day: string,
  today: string,
  { monthsAhead, monthsBack }: Pick<CouncilTaxMoveSettings, 'monthsAhead' | 'monthsBack'>,
): DateFault | undefined {
  const now = DateTime.fromISO(today, { zone: 'utc' });
  if (day > now.plus({ months: monthsAhead }).toFormat('yyyy-MM-dd')) return 'too-far-ahead';
  return day < now.minus({ months: monthsBack }).toFormat('yyyy-MM-dd') ? 'too-long-ago' : undefined;
}

/** Where each address must lie: what we bill is in our area. */
export function mustBeInArea(which: 'old' | 'new', move: Move): boolean {
  return move === 'within' || move === (which === 'old' ? 'out' : 'in');
}

/** The address in our area that the move is about: the new one, unless they leave. */
export function billedAddress(move: Move): 'old' | 'new' {
  return move === 'out' ? 'old' : 'new';
}
