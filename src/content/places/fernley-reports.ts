/** What Fernley's crews report of their rounds: always the same for the same round and day. */
import { DateTime } from 'luxon';
import type { RoundReason, RoundStatus } from '../../store/collections.ts';

export interface CrewReport {
  readonly status: RoundStatus;
  readonly reason: RoundReason | null;
  /** `2026-11-23 14:46 Europe/London`: the status counts from then, so for days to come it lies ahead. */
  readonly reportedAt: string | null;
  readonly returnsOn: string | null;
}

export const UNREPORTED: CrewReport = {
  status: 'outstanding',
  reason: null,
  reportedAt: null,
  returnsOn: null,
};

const REASONS: readonly RoundReason[] = ['vehicle-broken', 'crew-short', 'road-blocked'];

/** How the crew got on: nearly always well, at an hour of its own; now and then late, or not to the end. */
export function reportOf(roundId: string, on: string, evening: boolean): CrewReport {
  const chance = numberFrom(`${roundId} ${on}`);
  const reason = REASONS[chance % REASONS.length] ?? 'other';
  const luck = Math.floor(chance / 7) % 16;
  const minute = Math.floor(chance / 113) % 300;
  if (evening) return { ...UNREPORTED, status: 'completed', reportedAt: at(on, 18 * 60 + (minute % 50)) };
  if (luck === 0) {
    const returnsOn = nextWorkday(DateTime.fromISO(on, { zone: 'utc' })).toFormat('yyyy-MM-dd');
    return { status: 'not-completed', reason, reportedAt: at(on, 14 * 60 + (minute % 120)), returnsOn };
  }
  if (luck === 1)
    return { status: 'in-progress', reason, reportedAt: at(on, 9 * 60 + (minute % 45)), returnsOn: null };
  return { status: 'completed', reason: null, reportedAt: at(on, 11 * 60 + 30 + minute), returnsOn: null };
}

/** FNV-1a: the same text gives the same number everywhere. */
function numberFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

function nextWorkday(date: DateTime): DateTime {
  const next = date.plus({ days: 1 });
  return next.weekday > 5 ? nextWorkday(next) : next;
}

/** A minute of the day in London, as Postgres reads it. */
function at(on: string, minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${on} ${hours}:${minutes} Europe/London`;
}
