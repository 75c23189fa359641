import { describe, expect, it } from '@jest/globals';
import { findEntities } from '../../src/understanding/entities/entities.ts';
import { fold } from '../../src/understanding/normalise.ts';
import type { Entity, EntityKind } from '../../src/understanding/understanding.ts';

/** A Saturday. */
const NOW = new Date('2026-11-21T10:00:00Z');

const all = (text: string): readonly Entity[] => findEntities(fold(text), text, NOW);

function found(kind: EntityKind, text: string): string[] {
  return all(text)
    .filter((entity) => entity.kind === kind)
    .map((entity) => entity.value);
}

describe('times', () => {
  it.each([
    ['10am', '10:00'],
    ['at 10 a.m.', '10:00'],
    ['12pm', '12:00'],
    ['12am', '00:00'],
    ['7.30pm', '19:30'],
    ['19:30', '19:30'],
    ['07:15', '07:15'],
    ['at 7:30', '07:30'],
    ['half 7', '07:30'],
    ['half past nine in the evening', '21:30'],
    ['quarter to 5', '16:45'],
    ['ten past four', '16:10'],
    ['10 past 4', '16:10'],
    ['by 3', '15:00'],
    ['call me after six please', '18:00'],
    ['at 9 tonight', '21:00'],
    ['at 10 please', '10:00'],
    ['after 10 pls', '10:00'],
    ['at 2 and not before', '14:00'],
    ['by 10 and no later', '10:00'],
    ['at 8 tomorrow evening', '20:00'],
    ['at 9 this morning', '09:00'],
    ['at 12 tonight', '00:00'],
    ['2 at night', '02:00'],
    ['22:15 at night', '22:15'],
    ['noon tomorrow', '12:00'],
    ['midnight', '00:00'],
    ["8 o'clock", '08:00'],
  ])('reads %s as %s', (text, value) => expect(found('time', text)).toEqual([value]));

  it.each(['25:00', '10 bags', 'at 10 Downing street', 'half the street', '2 sofas', '£7.30', 'no 5'])(
    'finds none in %s',
    (text) => expect(found('time', text)).toEqual([]),
  );
});

describe('registrations', () => {
  it.each([
    ['AB12 CDE', 'AB12 CDE'],
    ['my reg is ab12cde', 'AB12 CDE'],
    ['a white van, ABO2 CDE', 'AB02 CDE'],
    ['A123 BCD', 'A123 BCD'],
    ['ABC 123D', 'ABC 123D'],
  ])('reads %s as %s', (text, value) => expect(found('registration', text)).toEqual([value]));

  it.each(['FN1 2AB', 'LS17 6AB', 'outside no12 the drive', 'at 45 for two', 'MB-K47-Q2X', 'on 12 may'])(
    'finds none in %s',
    (text) => expect(found('registration', text)).toEqual([]),
  );
});

describe('money', () => {
  it.each([
    ['£25', '2500'],
    ['£ 25.50', '2550'],
    ['£1,250', '125000'],
    ['25 quid', '2500'],
    ['ten pounds', undefined],
    ['50p', '50'],
    ['a tenner', '1000'],
    ['£2k', '200000'],
  ])('reads %s as %s pence', (text, value) =>
    expect(found('money', text)).toEqual(value === undefined ? [] : [value]),
  );

  it.each(['3pm', '2 pieces', '25 bags', '10 people'])('finds none in %s', (text) =>
    expect(found('money', text)).toEqual([]),
  );
});

describe('quantities', () => {
  const quantities = (text: string) =>
    all(text).flatMap((entity) => (entity.kind === 'quantity' ? [`${entity.value} ${entity.of}`] : []));

  it.each([
    ['2 armchairs and a settee', ['2 armchairs', '1 settee']],
    ['one double mattress and two dining chairs', ['1 double mattress', '2 dining chairs']],
    ['three bags of rubble', ['3 bags']],
    ['a couple of old mattresses', ['2 old mattresses']],
    ['two 3 seater sofas', ['2 3 seater sofas']],
    ['a 3 piece suite', ['1 3 piece suite']],
    ['half a dozen tyres', ['6 tyres']],
  ])('reads %s', (text, expected) => expect(quantities(text)).toEqual(expected));

  it.each(['12 Elm Road', 'on 2 december', 'flat 3', 'at 10am', 'a problem with my rent'])(
    'finds none in %s',
    (text) => expect(quantities(text)).toEqual([]),
  );
});

describe('containers', () => {
  it.each([
    ['my blue bin was missed', 'blue'],
    ['the brown lidded one', 'brown'],
    ['black wheelie bin', 'black'],
    ['grey bins', 'grey'],
    ['food waste caddy', 'food'],
    ['the kitchen caddy', 'food'],
    ['rubbish bin', 'refuse'],
    ['garden waste bin', 'garden'],
    ['my recycling', 'recycling'],
    ['glass box', 'glass'],
  ])('reads %s as %s', (text, value) => expect(found('container', text)).toEqual([value]));

  it.each(['a blue badge', 'the green', 'black ice', 'a box of food', 'paper planes'])(
    'finds none in %s',
    (text) => expect(found('container', text)).toEqual([]),
  );

  it('says how many and which of one phrase', () => {
    expect(all('2 blue bins').map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'quantity 2',
      'container blue',
    ]);
  });
});

describe('dates of what is over', () => {
  const dates = (text: string) => all(text).filter((entity) => entity.kind === 'date');

  it.each([
    ['on friday', '2026-11-27', '2026-11-20'],
    ['tuesday', '2026-11-24', '2026-11-17'],
    ['at the weekend', '2026-11-21', '2026-11-14'],
    ['the 28th', '2026-11-28', '2026-10-28'],
    ['3 september', '2027-09-03', '2026-09-03'],
    ['29 feb', '2028-02-29', '2024-02-29'],
    ['christmas eve', '2026-12-24', '2025-12-24'],
  ])('gives beside %s the last such day', (text, value, gone) => {
    expect(dates(text)).toMatchObject([{ value, gone }]);
  });

  it.each(['4 december 2026', 'yesterday', '2 november', 'last friday', 'next friday', 'today', 'in 3 days'])(
    'gives no other for %s',
    (text) => {
      expect(dates(text)).toHaveLength(1);
      expect(dates(text)[0]).not.toHaveProperty('gone');
    },
  );
});

it('reads everything in one message, in order', () => {
  const text = 'flat 3, 12 elm road FN1 2AB on friday at 10.30am, 2 sofas, paid £40, van AB12 CDE';
  expect(all(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'house-number Flat 3, 12',
    'postcode FN1 2AB',
    'date 2026-11-27',
    'time 10:30',
    'quantity 2',
    'money 4000',
    'registration AB12 CDE',
  ]);
});
