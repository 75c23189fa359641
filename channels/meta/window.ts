/** For how long Meta takes answers, by our own clock, so that it need not be asked in vain. */
import type { WayBack } from '../../src/conversation/message.ts';

/** Hours after the resident last wrote. */
export const ANSWERS_WITHIN_HOURS = 24;
/** By Meta's rule for people who answer, and for a comment's private reply. */
const DAYS_FOR_PEOPLE = 7;
const HOUR = 3_600_000;

export type Window = 'open' | 'people-only' | 'closed';

/** When the resident wrote, as it goes into the way back; never later than now, whatever a clock elsewhere says. */
export function wroteAt(at: number, now: Date): string {
  const earliest = Number.isFinite(at) && at > 0 ? Math.min(at, now.getTime()) : now.getTime();
  return new Date(earliest).toISOString();
}

/** `open` also where nobody knows: then Meta is asked. */
export function windowOf(wayBack: WayBack | undefined, now: Date): Window {
  const wrote = Date.parse(wayBack?.wroteAt ?? '');
  if (Number.isNaN(wrote)) return 'open';
  const hours = (now.getTime() - wrote) / HOUR;
  if (hours <= ANSWERS_WITHIN_HOURS) return 'open';
  return hours <= DAYS_FOR_PEOPLE * 24 ? 'people-only' : 'closed';
}
