import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  coversDistrict,
  findPremises,
  humanOrder,
  normalisePostcode,
  premises,
  premisesAtPostcode,
  premisesOnStreets,
  searchStreets,
  streetKey,
  streets,
} from '../../src/store/premises.ts';
import { onBothEngines } from './engines.ts';

const HARROW = { name: 'Harrow Lane', locality: 'Fernley', town: 'Fernley', district: 'FN3' };
const COURT = { name: 'Example Street', locality: 'Fernley', town: 'Fernley', district: 'FN3' };

const HOMES: readonly (readonly [string, typeof HARROW, string | null, string | null])[] = [
  ['1', HARROW, '10', null],
  ['2', HARROW, '2', null],
  ['3', HARROW, '2', 'Flat 10'],
  ['4', HARROW, '2', 'Flat 9'],
  ['5', HARROW, 'Rose Cottage', null],
  ['6', HARROW, '2A', null],
  ['7', COURT, '22 Tansy Court', null],
  ['8', COURT, '4', '3 Tansy Court'],
];

onBothEngines('premises', (engine) => {
  beforeAll(async () => {
    const { db } = engine.database();
    await db.insert(streets).values([HARROW, COURT].map((street) => ({ ...street, key: streetKey(street) })));
    await db.insert(premises).values(
      HOMES.map(([uprn, street, number, subBuilding]) => ({
        uprn,
        streetKey: streetKey(street),
        number,
        subBuilding,
        postcode: street === HARROW ? 'FN3 2BD' : null,
        sortKey: humanOrder(number, subBuilding),
      })),
    );
  });

  it('lists a postcode as people would: 2 before 10, flats under their building, names last', async () => {
    const found = await premisesAtPostcode(engine.database().db, ' fn32bd');
    expect(found.map(({ subBuilding, number }) => [subBuilding, number])).toEqual([
      [null, '2'],
      ['Flat 9', '2'],
      ['Flat 10', '2'],
      [null, '2A'],
      [null, '10'],
      [null, 'Rose Cottage'],
    ]);
  });

  it('finds nothing for what is no postcode', async () => {
    expect(await premisesAtPostcode(engine.database().db, "'; drop table premises")).toEqual([]);
  });

  it('lists streets by key and one premises by its uprn', async () => {
    const { db } = engine.database();
    expect(await premisesOnStreets(db, [streetKey(COURT)])).toHaveLength(2);
    expect(await premisesOnStreets(db, [])).toEqual([]);
    expect(await findPremises(db, '5')).toMatchObject({ number: 'Rose Cottage', street: 'Harrow Lane' });
    expect(await findPremises(db, '99')).toBeUndefined();
  });

  it('finds a street by its name, misspelt or not', async () => {
    const { db } = engine.database();
    for (const words of ['12 harrow lane', '12 Harow Ln', 'bins at 12 harrow la please']) {
      expect((await searchStreets(db, words))[0]).toMatchObject({ name: 'Harrow Lane', sure: true });
    }
  });

  it('finds a building by its name, wherever it is written', async () => {
    const [found, ...others] = await searchStreets(engine.database().db, '22 tansy court');
    expect(found).toMatchObject({ name: 'Example Street', building: 'Tansy Court', rest: '22' });
    expect(others).toEqual([]);
  });

  it('knows which postcode districts it covers', async () => {
    const { db } = engine.database();
    expect(await coversDistrict(db, 'fn3')).toBe(true);
    expect(await coversDistrict(db, 'LS6')).toBe(false);
  });
});

describe('normalisePostcode', () => {
  it.each([
    ['fn32bd', 'FN3 2BD'],
    [' FN3  2BD ', 'FN3 2BD'],
    ['w1a1aa', 'W1A 1AA'],
    ['FN3-2BD', 'FN3 2BD'],
  ])('%s is %s', (typed, expected) => expect(normalisePostcode(typed)).toBe(expected));

  it.each(['', 'FN3', '12 Harrow Lane', 'FN3 2BDX'])('%s is none', (typed) =>
    expect(normalisePostcode(typed)).toBeUndefined(),
  );
});
