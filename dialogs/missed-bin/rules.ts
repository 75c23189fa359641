/** When a missed bin can be reported. Pure: days are `YYYY-MM-DD` in Europe/London, and `now` is passed in. */
import { DateTime } from 'luxon';
import {
  addWorkingDays,
  type IsHoliday,
  londonDay,
  londonTime,
} from '../../src/conversation/calendar/working-days.ts';
import type { Collection, RoundReason } from '../../src/store/collections.ts';
import type { CrewException, CrewExceptionReason } from '../../src/store/crew-exceptions.ts';
import type { Premises, Traits } from '../../src/store/premises.ts';
import type { MissedBinSettings } from './settings.ts';

/** What is known about one container at one premises. */
export interface Known {
  /** Of that service, some days before and after today. */
  readonly collections: readonly Collection[];
  /** Of that service, logged by now. */
  readonly exceptions: readonly CrewException[];
  /** `HH:MM`: crews are out until then. */
  readonly closes: string;
}

/** Whether the last collection of a container can be reported as missed. */
export type Judgement =
  /** `on` is the day it was missed. */
  | { readonly kind: 'reportable'; readonly on: string }
  /** No collection day yet, or none for so long that we do not know one. */
  | { readonly kind: 'none-lately'; readonly nextOn: string | undefined }
  | { readonly kind: 'too-early'; readonly closes: string }
  | { readonly kind: 'too-late'; readonly on: string; readonly nextOn: string | undefined }
  /** The whole round was not finished: the crew comes back by itself. */
  | {
      readonly kind: 'round-unfinished';
      readonly on: string;
      readonly reason: RoundReason | null;
      readonly returnsOn: string | undefined;
    }
  | {
      readonly kind: 'logged';
      readonly on: string;
      readonly reason: CrewExceptionReason;
      readonly returnsOn: string | undefined;
      readonly nextOn: string | undefined;
    };

/** What the council knows counts before what the clock says: a log of today's crew is told at once. */
export function judge(
  known: Known,
  now: Date,
  settings: Pick<MissedBinSettings, 'reportDays'>,
  isHoliday: IsHoliday,
): Judgement {
  const today = londonDay(now);
  const nextOn = nextDay(known.collections, today);
  const last = lastVisit(known.collections, today);
  if (last?.currentOn == null) return { kind: 'none-lately', nextOn };
  const on = last.currentOn;
  const exception = known.exceptions.find(({ visitedOn }) => visitedOn === on);
  const unfinished = last.status === 'not-completed' && last.reportedAt !== null && last.reportedAt <= now;
  const returnsOn = exception?.returnsOn ?? (unfinished ? last.returnsOn : null);
  // The crew was to try again: what counts is that later day.
  const due = returnsOn !== null && returnsOn > on ? returnsOn : on;
  if (today > addWorkingDays(due, settings.reportDays, isHoliday)) return { kind: 'too-late', on, nextOn };
  const tried = returnsOn !== null && !isStillOut(returnsOn, now, known.closes);
  if (exception && !tried) {
    return { kind: 'logged', on, reason: exception.reason, returnsOn: returnsOn ?? undefined, nextOn };
  }
  if (unfinished && !tried) {
    return { kind: 'round-unfinished', on, reason: last.reason, returnsOn: returnsOn ?? undefined };
  }
  return isStillOut(on, now, known.closes)
    ? { kind: 'too-early', closes: known.closes }
    : { kind: 'reportable', on };
}

/** The crews of that day have not gone home yet. */
function isStillOut(day: string, now: Date, closes: string): boolean {
  const today = londonDay(now);
  return day > today || (day === today && londonTime(now) < closes);
}

function lastVisit(collections: readonly Collection[], today: string): Collection | undefined {
  return collections
    .filter(({ revision, currentOn }) => revision !== 'stopped' && currentOn !== null && currentOn <= today)
    .sort((one, other) => ((one.currentOn ?? '') < (other.currentOn ?? '') ? -1 : 1))
    .at(-1);
}

function nextDay(collections: readonly Collection[], today: string): string | undefined {
  const days = collections.flatMap(({ currentOn, revision }) =>
    currentOn !== null && revision !== 'stopped' && currentOn > today ? [currentOn] : [],
  );
  return days.sort()[0];
}

/** When crews have gone home from a premises: on a time-banded street when its band is over. */
export function closesAt({ closes }: Pick<MissedBinSettings, 'closes'>, { timeBand }: Traits): string {
  return timeBand !== undefined && timeBand.to > closes ? timeBand.to : closes;
}

export type Category = 'missed-bin' | 'missed-bin-assisted' | 'missed-bin-communal';

/** The service category, which is its Open311 service code too. */
export function categoryOf({ assistedCollection, communalBins }: Traits): Category {
  if (assistedCollection) return 'missed-bin-assisted';
  return communalBins ? 'missed-bin-communal' : 'missed-bin';
}

/** The day by which the crew comes back. */
export function returnBy(
  traits: Traits,
  today: string,
  { returnDays, assistedReturnDays }: Pick<MissedBinSettings, 'returnDays' | 'assistedReturnDays'>,
  isHoliday: IsHoliday,
): string {
  return addWorkingDays(today, traits.assistedCollection ? assistedReturnDays : returnDays, isHoliday);
}

/** `before` are the moments at which the same container was reported earlier; this one comes on top. */
export function isRepeated(
  before: readonly Date[],
  now: Date,
  { repeatedMisses, repeatedWeeks }: Pick<MissedBinSettings, 'repeatedMisses' | 'repeatedWeeks'>,
): boolean {
  const since = DateTime.fromJSDate(now).minus({ weeks: repeatedWeeks }).toJSDate();
  return before.filter((moment) => moment >= since).length + 1 >= repeatedMisses;
}

/** What tells one container from all others; a shared one is the building's. */
export function containerKey(service: string, premises: Premises): string {
  if (!premises.traits.communalBins) return `${service} ${premises.uprn}`;
  return `${service} shared ${[premises.postcode, premises.street, premises.number].join(' ')}`;
}

/** Where a report is, as neighbours who share the bin may read it too. */
export function placeOf(label: string, { traits, number, street }: Premises): string {
  if (!traits.communalBins) return label;
  return number === null ? street : `${number} ${street}`;
}
