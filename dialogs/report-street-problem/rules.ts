/** The council's rules for problems in the street. Pure: the day and the figures are passed in. */
import { addWorkingDays, type IsHoliday } from '../../src/conversation/calendar/working-days.ts';
import type { RequestPriority } from '../../src/store/requests.ts';
import type { Detail, Kind } from './reading.ts';
import type { StreetProblemSettings } from './settings.ts';

/** Whose it is when it is not the council's. */
export type NotOurs =
  /** A vehicle that is only untaxed: DVLA. */
  | 'untaxed'
  /** A drain or sewer of a home: its owner, or the water company (Water Industry Act 1991). */
  | 'home-drain'
  /** An animal on someone's own land: theirs to bury or have taken away. */
  | 'own-land';

export function notOurs({ kind, detail }: { kind?: Kind; detail?: Detail }): NotOurs | undefined {
  if (kind === 'abandoned-vehicle' && detail === 'untaxed') return 'untaxed';
  if (kind === 'blocked-drain' && detail === 'home') return 'home-drain';
  return kind === 'dead-animal' && detail === 'on-my-land' ? 'own-land' : undefined;
}

/** Kinds that can hurt someone at once: there it is asked about, elsewhere only heard. */
export function mayBeDangerous({ kind, detail }: { kind?: Kind; detail?: Detail }): boolean {
  if (kind === 'street-light') return detail === 'damaged';
  return kind === 'pothole' || kind === 'blocked-drain';
}

const SHOWS: readonly Kind[] = ['pothole', 'graffiti', 'abandoned-vehicle', 'litter-bin', 'blocked-drain'];

/** Whether a picture tells how bad it is or which one it is. A dark lamp or a dead animal needs none. */
export function showsInPhoto(kind: Kind): boolean {
  return SHOWS.includes(kind);
}

export interface Problem {
  readonly kind: Kind;
  readonly detail?: Detail | undefined;
  readonly dangerous: boolean;
}

/** What is dangerous comes first, then offensive words, then everything else. */
export function priorityOf({ detail, dangerous }: Problem): RequestPriority {
  if (dangerous) return 'urgent';
  return detail === 'offensive' || detail === 'burnt-out' ? 'high' : 'normal';
}

/** The service category, which is its Open311 service code too: `graffiti-offensive`, `pothole`. */
export function categoryOf({ kind, detail }: Problem): string {
  return detail === 'offensive' ? `${kind}-offensive` : kind;
}

const DAYS = {
  pothole: 'pothole',
  'street-light': 'streetLight',
  'dog-mess': 'dogMess',
  graffiti: 'graffiti',
  'abandoned-vehicle': 'abandonedVehicle',
  'litter-bin': 'litterBin',
  'dead-animal': 'deadAnimal',
  'blocked-drain': 'blockedDrain',
} as const satisfies Record<Kind, keyof StreetProblemSettings['days']>;

/** The day by which someone deals with it (`YYYY-MM-DD`). */
export function dueOn(
  problem: Problem,
  today: string,
  { days, offensiveDays, dangerDays }: Pick<StreetProblemSettings, 'days' | 'offensiveDays' | 'dangerDays'>,
  isHoliday: IsHoliday,
): string {
  const usual = days[DAYS[problem.kind]];
  const forWords = problem.detail === 'offensive' ? Math.min(usual, offensiveDays) : usual;
  return addWorkingDays(today, problem.dangerous ? Math.min(forWords, dangerDays) : forWords, isHoliday);
}
