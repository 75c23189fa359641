/** Fernley's rounds, for ever: each day follows from the calendar, what holidays change from the council's table. */
import { DateTime } from 'luxon';
import type { Revision } from '../../store/collections.ts';
import type { FernleyPremises } from './fernley-premises.ts';
import { type CrewReport, reportOf, UNREPORTED } from './fernley-reports.ts';
import { FERNLEY_GARDEN_BREAKS, FERNLEY_REVISED_DAYS, PUBLISHED_DAYS_AHEAD } from './fernley-revisions.ts';
import { FERNLEY_STREETS } from './fernley-streets.ts';
import { mayBeRevised } from './holiday-weeks.ts';

export interface FernleyRound {
  readonly id: string;
  readonly service: string;
  /** 1 Monday to 5 Friday. */
  readonly weekday: number;
  readonly everyWeeks: 1 | 2;
  /** Of rounds every two weeks: 0 in the weeks of black bins of zone A. */
  readonly parity: 0 | 1;
  /** Goes out after the shops have shut. */
  readonly evening?: true;
}

/** Days of the two zones of each district, FN1 first. */
const WEEKDAYS: readonly (readonly [number, number])[] = [
  [3, 4],
  [1, 5],
  [2, 3],
  [4, 5],
  [5, 2],
  [1, 4],
  [3, 1],
  [2, 5],
  [4, 1],
];

/** A Monday in a week of black bins in zone A. */
const EPOCH = DateTime.utc(2026, 11, 23);

export function fernleyRounds(): readonly FernleyRound[] {
  const byDistrict = WEEKDAYS.flatMap((days, index) => {
    const district = `fn${index + 1}`;
    const [first] = days;
    const zones = days.flatMap((weekday, zone) =>
      zoneRounds(`${district}-${'ab'[zone]}`, weekday, zone === 0 ? 0 : 1),
    );
    return [...zones, ...weeklyRounds(`${district}-shared`, first)];
  });
  // On Market Square nothing may stand about by day.
  const evening = weeklyRounds('fn1-evening', 4).map((round) => ({ ...round, evening: true as const }));
  return [...byDistrict, ...evening];
}

/** Shared bins and sacks fill up faster than one's own. */
function weeklyRounds(place: string, weekday: number): FernleyRound[] {
  return ['refuse', 'recycling'].map((service) => ({
    id: `${service}-${place}`,
    service,
    weekday,
    everyWeeks: 1,
    parity: 0,
  }));
}

function zoneRounds(zone: string, weekday: number, parity: 0 | 1): FernleyRound[] {
  const other = parity === 0 ? 1 : 0;
  return [
    { id: `refuse-${zone}`, service: 'refuse', weekday, everyWeeks: 2, parity },
    { id: `recycling-${zone}`, service: 'recycling', weekday, everyWeeks: 2, parity: other },
    { id: `garden-${zone}`, service: 'garden', weekday, everyWeeks: 2, parity: other },
    { id: `food-${zone}`, service: 'food', weekday, everyWeeks: 1, parity: 0 },
  ];
}

export interface RoundPlace {
  readonly service: string;
  readonly roundId: string;
  readonly container: string | null;
}

/** The rounds that a premises is on: none for businesses and for streets that are too new. */
export function roundsOf(premises: FernleyPremises): readonly RoundPlace[] {
  const { street, classification, traits, garden } = premises;
  if (classification.startsWith('C') || street.kind === 'new') return [];
  const district = `fn${street.district}`;
  const zone = `${district}-${zoneOf(premises)}`;
  const food: RoundPlace = { service: 'food', roundId: `food-${zone}`, container: null };
  if (traits.communalBins || traits.aboveShop) {
    const [refuse, recycling] = traits.communalBins
      ? ['shared rubbish bin', 'shared recycling bin']
      : ['grey rubbish sack', 'clear recycling sack'];
    const kind = traits.timeBand ? 'evening' : 'shared';
    return [
      { service: 'refuse', roundId: `refuse-${district}-${kind}`, container: refuse ?? null },
      { service: 'recycling', roundId: `recycling-${district}-${kind}`, container: recycling ?? null },
      ...(traits.communalBins ? [food] : []),
    ];
  }
  return ['refuse', 'recycling', ...(garden ? ['garden'] : [])]
    .map((service): RoundPlace => ({ service, roundId: `${service}-${zone}`, container: null }))
    .concat(food);
}

/** The first half of a district's streets is zone A. */
function zoneOf({ street }: FernleyPremises): 'a' | 'b' {
  const streets = FERNLEY_STREETS.filter(({ district }) => district === street.district);
  return streets.indexOf(street) < streets.length / 2 ? 'a' : 'b';
}

export interface FernleyVisit extends CrewReport {
  readonly roundId: string;
  readonly scheduledOn: string;
  readonly currentOn: string | null;
  readonly revision: Revision;
}

/** What the calendar and the council's table make of one day. */
interface ScheduledDay {
  readonly day: string;
  readonly weekday: number;
  readonly parity: 0 | 1;
  /** The day the rounds of this day really go; null while the council has not said. */
  readonly currentOn: string | null;
  readonly revision: Revision;
  readonly gardenStops: boolean;
}

/** The visits of all rounds from one day to another (`YYYY-MM-DD`), as known on the day `today`. */
export function fernleyVisits(from: string, to: string, today: string): readonly FernleyVisit[] {
  const rounds = fernleyRounds();
  const published = iso(day(today).plus({ days: PUBLISHED_DAYS_AHEAD }));
  const visits: FernleyVisit[] = [];
  const last = day(to);
  for (let date = day(from); date <= last; date = date.plus({ days: 1 })) {
    const scheduled = scheduledDay(date, published);
    for (const round of rounds) {
      if (isDue(round, scheduled)) visits.push(visitOn(round, scheduled));
    }
  }
  return visits;
}

function scheduledDay(date: DateTime, published: string): ScheduledDay {
  const day = iso(date);
  const weeks = Math.round(date.startOf('week').diff(EPOCH, 'weeks').weeks);
  return {
    day,
    weekday: date.weekday,
    parity: weeks % 2 === 0 ? 0 : 1,
    gardenStops: FERNLEY_GARDEN_BREAKS.some(([from, to]) => day >= from && day <= to),
    ...revise(day, published),
  };
}

function revise(day: string, published: string): Pick<ScheduledDay, 'currentOn' | 'revision'> {
  if (!mayBeRevised(day)) return { currentOn: day, revision: 'none' };
  if (day > published) return { currentOn: null, revision: 'expected' };
  const currentOn = FERNLEY_REVISED_DAYS[day] ?? day;
  return { currentOn, revision: currentOn === day ? 'kept' : 'moved' };
}

function isDue({ weekday, everyWeeks, parity }: FernleyRound, scheduled: ScheduledDay): boolean {
  return scheduled.weekday === weekday && (everyWeeks === 1 || scheduled.parity === parity);
}

function visitOn({ id, service, evening }: FernleyRound, scheduled: ScheduledDay): FernleyVisit {
  const stops = service === 'garden' && scheduled.gardenStops;
  const currentOn = stops ? null : scheduled.currentOn;
  return {
    roundId: id,
    scheduledOn: scheduled.day,
    currentOn,
    revision: stops ? 'stopped' : scheduled.revision,
    ...(currentOn === null ? UNREPORTED : reportOf(id, currentOn, evening === true)),
  };
}

function day(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'utc' });
}

function iso(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}
