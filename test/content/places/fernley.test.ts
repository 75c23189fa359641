import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { fernleyPremises } from '../../../src/content/places/fernley-premises.ts';
import {
  FERNLEY_GARDEN_BREAKS,
  FERNLEY_REVISED_DAYS,
} from '../../../src/content/places/fernley-revisions.ts';
import { fernleyRounds, fernleyVisits, roundsOf } from '../../../src/content/places/fernley-rounds.ts';
import { FERNLEY_STREETS } from '../../../src/content/places/fernley-streets.ts';
import { fillFernley } from '../../../src/content/places/fill-fernley.ts';
import { mayBeRevised } from '../../../src/content/places/holiday-weeks.ts';
import { type Database, rowsOf } from '../../../src/store/database.ts';
import { premisesAtPostcode } from '../../../src/store/premises.ts';
import { openTestDatabase } from '../../environment/database.ts';

const TODAY = '2026-11-23';

describe("Fernley's premises", () => {
  const premises = fernleyPremises();

  it('are at least 3,000 on at least 80 streets, all in FN1 to FN9, no address twice', () => {
    expect(premises.length).toBeGreaterThanOrEqual(3000);
    expect(FERNLEY_STREETS.length).toBeGreaterThanOrEqual(80);
    expect(premises.every(({ uprn }) => /^1000\d{8}$/.test(uprn))).toBe(true);
    expect(premises.every(({ postcode }) => /^FN[1-9] \d[A-BD-HJLNP-UW-Z]{2}$/.test(postcode))).toBe(true);
    const addresses = premises.map(({ street, number, subBuilding }) =>
      [street.name, street.district, number, subBuilding].join(),
    );
    expect(new Set(addresses).size).toBe(premises.length);
    expect(new Set(premises.map(({ uprn }) => uprn)).size).toBe(premises.length);
  });

  it('have the postcodes that other parts count on', () => {
    const streetAt = (code: string) => [
      ...new Set(premises.filter(({ postcode }) => postcode === code).map(({ street }) => street.name)),
    ];
    expect(streetAt('FN3 2BD')).toEqual(['Harrow Lane']);
    expect(streetAt('FN6 1ZB')).toEqual(['Lamb Lane']);
    expect(streetAt('FN2 9AA')).toEqual(['Tanner House']);
    expect(streetAt('FN1 1AA')).toEqual(['Market Square']);
    expect(streetAt('FN7 1BX')).toHaveLength(1);
    for (const name of ['Kestrel Way', 'Beech Avenue', 'Combe Road']) {
      expect(FERNLEY_STREETS.some((street) => street.name === name)).toBe(true);
    }
  });

  it('have a postcode on one street only', () => {
    const streets = new Map<string, Set<string>>();
    for (const { postcode, street } of premises) {
      streets.set(postcode, (streets.get(postcode) ?? new Set()).add(`${street.name} ${street.district}`));
    }
    expect([...streets.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it('show every trait', () => {
    const count = (has: (one: (typeof premises)[number]) => unknown) => premises.filter(has).length;
    expect(count(({ traits }) => traits.communalBins)).toBeGreaterThan(100);
    expect(count(({ traits }) => traits.aboveShop)).toBeGreaterThan(20);
    expect(count(({ traits }) => traits.assistedCollection)).toBeGreaterThan(50);
    expect(count(({ traits }) => traits.timeBand)).toBeGreaterThan(10);
    expect(count(({ classification }) => classification.startsWith('C'))).toBeGreaterThan(30);
    expect(count((one) => roundsOf(one).length === 0 && !one.classification.startsWith('C'))).toBe(12);
    expect(count(({ garden }) => garden)).toBeGreaterThan(500);
  });

  it('are on rounds that exist, for the right service', () => {
    const services = new Map(fernleyRounds().map(({ id, service }) => [id, service]));
    const wrong = premises
      .flatMap(roundsOf)
      .filter(({ roundId, service }) => services.get(roundId) !== service);
    expect(wrong).toEqual([]);
  });
});

describe("Fernley's rounds", () => {
  const visits = fernleyVisits('2026-09-28', '2027-12-23', TODAY);
  const daysOf = (roundId: string) =>
    visits.filter((visit) => visit.roundId === roundId).map(({ scheduledOn }) => scheduledOn);

  it('are every two weeks for black and blue in turn, every week for food', () => {
    const black = daysOf('refuse-fn3-a');
    const blue = daysOf('recycling-fn3-a');
    expect(black.slice(0, 3)).toEqual(['2026-09-29', '2026-10-13', '2026-10-27']);
    expect(blue.slice(0, 3)).toEqual(['2026-10-06', '2026-10-20', '2026-11-03']);
    expect(daysOf('food-fn3-a')).toEqual([...black, ...blue].sort());
  });

  it('are the same whichever day they are asked for on, but for holidays made known since', () => {
    const later = fernleyVisits('2026-10-26', '2027-12-23', '2026-12-21');
    const settled = new Map(later.map((visit) => [`${visit.roundId} ${visit.scheduledOn}`, visit]));
    for (const visit of visits.filter(
      ({ scheduledOn, revision }) => scheduledOn >= '2026-10-26' && revision !== 'expected',
    )) {
      expect(settled.get(`${visit.roundId} ${visit.scheduledOn}`)).toEqual(visit);
    }
  });

  it('follow the holiday table for days near enough, and leave later ones open', () => {
    const visit = (roundId: string, day: string) =>
      visits.find((one) => one.roundId === roundId && one.scheduledOn === day);
    expect(visit('food-fn6-a', '2026-12-21')).toMatchObject({ currentOn: '2026-12-19', revision: 'moved' });
    expect(visit('food-fn3-a', '2026-12-29')).toMatchObject({ currentOn: '2026-12-29', revision: 'kept' });
    expect(visit('food-fn3-a', '2027-03-30')).toMatchObject({ currentOn: null, revision: 'expected' });
    const gardenInBreak = visits.filter(
      ({ roundId, scheduledOn }) =>
        roundId.startsWith('garden') && scheduledOn > '2026-12-14' && scheduledOn < '2027-01-08',
    );
    expect(gardenInBreak.length).toBeGreaterThan(10);
    expect(new Set(gardenInBreak.map(({ revision }) => revision))).toEqual(new Set(['stopped']));
  });

  it('are reported as crews do: mostly completed, now and then late or left with a day to come back', () => {
    const reported = visits.filter(({ reportedAt }) => reportedAt !== null);
    const share = (status: string) =>
      reported.filter((visit) => visit.status === status).length / reported.length;
    expect(share('completed')).toBeGreaterThan(0.8);
    expect(share('not-completed')).toBeGreaterThan(0.02);
    expect(share('in-progress')).toBeGreaterThan(0.02);
    const left = reported.filter(({ status }) => status === 'not-completed');
    expect(
      left.every(
        ({ returnsOn, currentOn, reason }) => returnsOn !== null && returnsOn > (currentOn ?? '') && reason,
      ),
    ).toBe(true);
  });
});

describe("Fernley's holiday table", () => {
  it('speaks of days that may be revised, and moves none onto a Sunday', () => {
    const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
    const days = Object.entries(FERNLEY_REVISED_DAYS);
    expect(days.filter(([from]) => !mayBeRevised(from))).toEqual([]);
    expect(days.filter(([, to]) => weekday(to) === 0)).toEqual([]);
    expect(days.filter(([from]) => weekday(from) === 0 || weekday(from) === 6)).toEqual([]);
  });

  it('moves a Monday back to the Saturday before', () => {
    expect(FERNLEY_REVISED_DAYS['2027-05-03']).toBe('2027-05-01');
    expect(FERNLEY_GARDEN_BREAKS).toContainEqual(['2026-12-14', '2027-01-08']);
  });
});

describe('days that may be revised', () => {
  it.each([
    ['2026-12-21', true, 'Christmas week'],
    ['2026-12-28', true, 'New Year week'],
    ['2027-01-04', false, 'the week after'],
    ['2027-03-26', true, 'Good Friday'],
    ['2027-03-25', false, 'the day before it'],
    ['2027-03-29', true, 'Easter Monday'],
    ['2027-04-02', true, 'the Friday after it'],
    ['2027-06-04', true, 'the Friday after a bank holiday Monday'],
    ['2027-06-07', false, 'the next Monday'],
  ])('%s: %s (%s)', (day, expected) => expect(mayBeRevised(day)).toBe(expected));
});

describe('filling a database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const range = async () =>
    (
      await rowsOf<{ first: string; last: string; expected: number }>(
        database.db,
        sql`select min(scheduled_on)::text as first, max(scheduled_on)::text as last,
              count(*) filter (where revision = 'expected' and scheduled_on < '2027-04-10')::int as expected
            from round_visits`,
      )
    )[0];

  it('has the premises and fifteen months of rounds after the first start', async () => {
    await fillFernley(database, new Date('2026-11-23T09:00:00Z'));
    expect(await premisesAtPostcode(database.db, 'FN7 1BX')).toHaveLength(6);
    expect(await range()).toMatchObject({ first: '2026-09-28', last: '2027-12-23' });
  });

  it('goes on with the rounds at a later start, keeps the old ones, and settles holidays near enough', async () => {
    const before = await range();
    await database.db.execute(sql`update premises set number = 'Changed' where uprn = '100000000001'`);
    await fillFernley(database, new Date('2026-11-24T09:00:00Z'));
    expect(await range()).toEqual(before);
    await fillFernley(database, new Date('2027-03-01T09:00:00Z'));
    expect(await range()).toMatchObject({ first: '2026-09-28', last: '2028-03-31', expected: 0 });
    expect(before?.expected).toBeGreaterThan(0);
    const [kept] = await rowsOf(database.db, sql`select number from premises where uprn = '100000000001'`);
    expect(kept).toEqual({ number: 'Changed' });
  });
});
