/**
 * What a list of collections means today. Pure: days are `YYYY-MM-DD` in Europe/London, and no date is ever
 * worked out that the council has not given.
 */
import { londonDay, londonTime } from '../../src/conversation/calendar/working-days.ts';
import type { Collection, RoundReason } from '../../src/store/collections.ts';
import type { BinDaySettings } from './settings.ts';

/** How today's round stands. */
export type TodayStatus =
  | { readonly kind: 'outstanding' }
  | { readonly kind: 'in-progress'; readonly reason: RoundReason | null }
  | { readonly kind: 'completed'; readonly at: Date }
  | { readonly kind: 'not-completed'; readonly reason: RoundReason | null; readonly returnsOn: string | null }
  /** The crews have gone home and nobody has said anything. */
  | { readonly kind: 'unreported' };

export interface TodayRound {
  readonly collections: readonly Collection[];
  readonly status: TodayStatus;
}

/** Everything put out on one day. */
export interface CollectionDay {
  readonly day: string;
  readonly collections: readonly Collection[];
}

/** A service that stops for a while and begins again. */
export interface Pause {
  readonly collection: Collection;
  readonly resumesOn: string;
}

export interface BinDays {
  readonly today: readonly TodayRound[];
  /** Rounds of an earlier day that were not finished and are still to come back. */
  readonly unfinished: readonly Collection[];
  /** After today, in order. */
  readonly days: readonly CollectionDay[];
  readonly pauses: readonly Pause[];
}

/** The hours of a premises: the council's, or those of its time-banded street. */
export interface Hours {
  readonly outBy: string;
  readonly closes: string;
}

/** The day a collection really is, or was to be while its new day is not known. */
export function effectiveDay({ currentOn, scheduledOn }: Collection): string {
  return currentOn ?? scheduledOn;
}

export function hoursOf(
  settings: Pick<BinDaySettings, 'outBy' | 'closes'>,
  band: { readonly from: string; readonly to: string } | undefined,
): Hours {
  return band ? { outBy: band.from, closes: band.to } : { outBy: settings.outBy, closes: settings.closes };
}

/**
 * The next day of each service or, with `until`, every day up to and including it. `collections` are those
 * of one premises, some days before today included.
 */
export function binDays(
  collections: readonly Collection[],
  now: Date,
  hours: Hours,
  until?: string,
): BinDays {
  const today = londonDay(now);
  const taking = collections.filter(({ revision }) => revision !== 'stopped');
  const ahead = taking.filter((collection) => effectiveDay(collection) > today);
  const shown =
    until === undefined ? nextOfEach(ahead) : ahead.filter((collection) => effectiveDay(collection) <= until);
  return {
    today: todayRounds(taking, today, now, hours),
    unfinished: collections.filter((collection) => isUnfinished(collection, today, now)),
    days: byDay(shown),
    pauses: nextOfEach(ahead).flatMap((next) => pauseBefore(next, collections, today)),
  };
}

/** What the crew's report means now. Reports made later than `now` do not count yet. */
export function statusToday(collection: Collection, now: Date, hours: Hours): TodayStatus {
  const { status, reason, reportedAt, returnsOn } = collection;
  const reported = reportedAt !== null && reportedAt <= now;
  if (reported && status === 'completed') return { kind: 'completed', at: reportedAt };
  if (reported && status === 'not-completed') return { kind: 'not-completed', reason, returnsOn };
  const time = londonTime(now);
  if (time >= hours.closes) return { kind: 'unreported' };
  if (reported && status === 'in-progress') return { kind: 'in-progress', reason };
  return time < hours.outBy ? { kind: 'outstanding' } : { kind: 'in-progress', reason: null };
}

function todayRounds(
  collections: readonly Collection[],
  today: string,
  now: Date,
  hours: Hours,
): TodayRound[] {
  const rounds = new Map<string, TodayRound>();
  for (const collection of collections) {
    // While the new day is not known, nothing can be said of today.
    if (collection.currentOn !== today) continue;
    const status = statusToday(collection, now, hours);
    // When each of several crews finished is more than anyone wants to know: the last will do.
    const key = status.kind === 'completed' ? status.kind : JSON.stringify(status);
    const same = rounds.get(key);
    const latest =
      same?.status.kind === 'completed' && status.kind === 'completed' && same.status.at > status.at;
    rounds.set(key, {
      collections: [...(same?.collections ?? []), collection],
      status: latest && same ? same.status : status,
    });
  }
  return [...rounds.values()];
}

function isUnfinished(collection: Collection, today: string, now: Date): boolean {
  const { status, reportedAt, returnsOn } = collection;
  const reported = reportedAt !== null && reportedAt <= now;
  return (
    reported &&
    status === 'not-completed' &&
    effectiveDay(collection) < today &&
    returnsOn !== null &&
    returnsOn >= today
  );
}

function nextOfEach(ahead: readonly Collection[]): readonly Collection[] {
  const next = new Map<string, Collection>();
  for (const collection of ahead) {
    const key = `${collection.service}|${collection.container}`;
    const before = next.get(key);
    if (!before || effectiveDay(collection) < effectiveDay(before)) next.set(key, collection);
  }
  return [...next.values()];
}

function pauseBefore(next: Collection, collections: readonly Collection[], today: string): Pause[] {
  const resumesOn = effectiveDay(next);
  const stopped = collections.some(
    ({ service, revision, scheduledOn }) =>
      service === next.service && revision === 'stopped' && scheduledOn >= today && scheduledOn < resumesOn,
  );
  return stopped ? [{ collection: next, resumesOn }] : [];
}

function byDay(collections: readonly Collection[]): CollectionDay[] {
  const days = new Map<string, Collection[]>();
  for (const collection of collections) {
    const day = effectiveDay(collection);
    days.set(day, [...(days.get(day) ?? []), collection]);
  }
  return [...days]
    .map(([day, together]) => ({ day, collections: together }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
