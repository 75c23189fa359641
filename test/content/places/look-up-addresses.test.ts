import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressSource, Sourced, SourcedAddress } from '../../../src/content/places/address-source.ts';
import {
  AddressLookUp,
  type AddressSettings,
  addressSettings,
  LOOK_UPS_OF_CONTACT,
  lookUpsOfAll,
} from '../../../src/content/places/look-up-addresses.ts';
import { Allowance, type Counter, type Rate } from '../../../src/conversation/outside/allowance.ts';
import type { Database } from '../../../src/store/database.ts';
import { lookedUpPostcodes } from '../../../src/store/looked-up-postcodes.ts';
import { premises, premisesAtPostcode, searchStreets, streets } from '../../../src/store/premises.ts';
import { openTestDatabase } from '../../environment/database.ts';

const START = new Date('2026-11-23T09:00:00Z');
const A_DAY = 24 * 60 * 60 * 1000;

let database: Database;
let now: Date;
let asked: string[];
let told: string[];
let answer: Sourced;
let lookUp: AddressLookUp;
let contact: string;
let begin: (settings: Partial<AddressSettings>, contacts?: Counter) => void;
const prepare = (text: string) => lookUp.prepare(text, contact);

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of [premises, streets, lookedUpPostcodes]) await database.db.delete(table);
  [now, asked, told, answer] = [START, [], [], { kind: 'found', addresses: [] }];
  const source: AddressSource = {
    async atPostcode(postcode) {
      asked.push(postcode);
      return answer;
    },
  };
  begin = (given, contacts) => {
    const settings = addressSettings.parse(given);
    const meter = (rate: Rate) => new Allowance(rate, () => now);
    lookUp = new AddressLookUp({
      ...{ source, database, clock: { now: () => now }, settings },
      meters: { all: meter(lookUpsOfAll(settings)), contacts: contacts ?? meter(LOOK_UPS_OF_CONTACT) },
      onProblem: (reason) => told.push(reason),
    });
  };
  contact = 'web ann';
  begin({});
});

function address(uprn: string, more: Partial<SourcedAddress> = {}): SourcedAddress {
  return {
    ...{ uprn, number: '14', subBuilding: null, street: 'HARROW LANE', locality: null, town: 'FERNLEY' },
    ...{ postcode: 'FN3 9ZZ', parentUprn: null, classification: 'RD04', ...more },
  };
}

const labels = async () =>
  (await premisesAtPostcode(database.db, 'FN3 9ZZ')).map(({ subBuilding, number, street }) =>
    [subBuilding, number, street].filter(Boolean).join(' '),
  );

describe('looking up addresses', () => {
  it('fills our tables with the postcode that a resident names, in calm letters and human order', async () => {
    answer = {
      kind: 'found',
      addresses: [
        address('2', { number: '100A' }),
        address('1', { number: '9' }),
        address('3', { subBuilding: 'FLAT 2', number: 'THE OLD MILL' }),
      ],
    };
    await prepare('When is my bin day at fn39zz please?');
    expect(asked).toEqual(['FN3 9ZZ']);
    expect(await labels()).toEqual(['9 Harrow Lane', '100A Harrow Lane', 'Flat 2 The Old Mill Harrow Lane']);
    const [street] = await searchStreets(database.db, 'flat 2 the old mill');
    expect(street).toMatchObject({ name: 'Harrow Lane' });
  });

  it('asks about a postcode once in a while, whatever came of it', async () => {
    await prepare('FN3 9ZZ');
    await prepare('FN3 9ZZ');
    now = new Date(START.getTime() + 89 * A_DAY);
    await prepare('FN3 9ZZ');
    expect(asked).toHaveLength(1);
    now = new Date(START.getTime() + 91 * A_DAY);
    await prepare('FN3 9ZZ');
    expect(asked).toHaveLength(2);
  });

  it("asks nothing about the council's own postcodes, nor about messages without one", async () => {
    await database.db.insert(streets).values({ key: 'k', name: 'Mill Lane', district: 'FN3' });
    await database.db
      .insert(premises)
      .values({ uprn: '7', streetKey: 'k', number: '1', postcode: 'FN3 9ZZ', sortKey: '1' });
    await prepare('FN3 9ZZ');
    await prepare('my name is Ann and I live at 14 Harrow Lane');
    expect(asked).toEqual([]);
  });

  it('adds a postcode to an address that the council imported without, and changes nothing else of it', async () => {
    await database.db.insert(streets).values({ key: 'k', name: 'Mill Lane', district: null });
    await database.db.insert(premises).values({ uprn: '7', streetKey: 'k', number: '1', sortKey: '1' });
    answer = { kind: 'found', addresses: [address('7', { number: '99' })] };
    await prepare('FN3 9ZZ');
    expect(await labels()).toEqual(['1 Mill Lane']);
  });

  it.each([
    ['unavailable', 60_000],
    ['refused', 600_000],
  ] as const)('leaves a source that is %s alone for a while, and tells it once', async (kind, pause) => {
    answer = { kind, reason: 'as it says' };
    await prepare('FN3 9ZZ');
    await prepare('FN3 9ZY');
    now = new Date(START.getTime() + pause - 1);
    await prepare('FN3 9ZZ');
    expect([asked.length, told]).toEqual([1, ['as it says']]);
    now = new Date(START.getTime() + pause);
    answer = { kind: 'found', addresses: [address('1')] };
    await prepare('FN3 9ZZ');
    expect(await labels()).toEqual(['14 Harrow Lane']);
  });

  it('asks about two postcodes of a message at most', async () => {
    await prepare('from FN3 9ZZ to FN3 9ZY, not FN3 9ZX or FN3 9ZW');
    expect(asked).toEqual(['FN3 9ZZ', 'FN3 9ZY']);
  });

  it("asks only about the council's own areas and districts, where these are named", async () => {
    begin({ postcodes: ['FN', 'ZE2'] });
    await prepare('from ZE1 0AA to FN3 9ZZ');
    await prepare('ZE2 9XY');
    await prepare('F1 2AB, ZE21 1AA or SW1A 2AA');
    expect(asked).toEqual(['FN3 9ZZ', 'ZE2 9XY']);
  });

  it('asks once for two who name a postcode at the same time', async () => {
    await Promise.all([prepare('FN3 9ZZ'), lookUp.prepare('fn39zz', 'web bob')]);
    expect(asked).toEqual(['FN3 9ZZ']);
  });

  /** Names so many postcodes that were never named before. */
  let named = 0;
  async function name(count: number): Promise<void> {
    for (let one = 0; one < count; one += 1) {
      named += 1;
      const [tens, letter] = [Math.floor(named / 20), 'ABDEFGHJLNPQRSTUWXYZ'[named % 20]];
      await prepare(`FN4 ${tens}A${letter}`);
    }
  }

  it('asks a few times for one contact, and again a while later, and nobody else waits for it', async () => {
    await name(10);
    expect([asked.length, told]).toEqual([6, []]);
    contact = 'web bob';
    await name(1);
    expect(asked).toHaveLength(7);
    contact = 'web ann';
    now = new Date(START.getTime() + 2 * 60_000);
    await name(2);
    expect(asked).toHaveLength(8);
  });

  it('asks so often in an hour, whoever asks, and tells operators', async () => {
    begin({ lookUpsPerHour: 30 });
    for (const who of ['ann', 'bob', 'cat', 'dan', 'eve']) {
      contact = `web ${who}`;
      await name(1);
    }
    expect(asked).toHaveLength(3);
    expect(told).toEqual([expect.stringContaining('lookUpsPerHour')]);
    now = new Date(START.getTime() + 3 * 60_000);
    await name(2);
    expect(asked).toHaveLength(4);
  });

  it.each([1, 2, 15, 600])(
    'asks %i times in the first hour at most, and goes on after it',
    (lookUpsPerHour) => {
      const meter = new Allowance(lookUpsOfAll({ lookUpsPerHour }), () => now);
      const taken = (from: number, minutes: number) => {
        let count = 0;
        for (let minute = from; minute <= from + minutes; minute += 1) {
          now = new Date(START.getTime() + minute * 60_000);
          while (meter.take('all') === 0) count += 1;
        }
        return count;
      };
      const first = taken(0, 60);
      expect(first).toBeLessThanOrEqual(lookUpsPerHour);
      expect(first).toBeGreaterThanOrEqual(Math.floor(lookUpsPerHour * 0.8));
      expect(taken(61, 120)).toBeGreaterThan(0);
    },
  );

  it('asks for one contact although another, who may ask no more, names the postcode at the same time', async () => {
    await name(6);
    await Promise.all([prepare('FN3 9ZZ'), lookUp.prepare('FN3 9ZZ', 'web bob')]);
    expect(asked.slice(6)).toEqual(['FN3 9ZZ']);
  });

  it('asks once for two although one hears later than the other that it may', async () => {
    let heard = (_wait: number) => {};
    const hears = new Promise<number>((resolve) => {
      heard = resolve;
    });
    begin({}, { take: (who) => (who === 'web bob' ? hears : 0) });
    const late = lookUp.prepare('FN3 9ZZ', 'web bob');
    await prepare('FN3 9ZZ');
    heard(0);
    await late;
    expect(asked).toEqual(['FN3 9ZZ']);
  });

  it('has a message that comes twice wait for what is under way for it, and for nothing else', async () => {
    const under = (text: string, who = contact) => lookUp.underWay(text, who);
    const preparing = prepare('FN3 9ZZ');
    expect(under('FN3 9ZZ')).toBe(preparing);
    expect([under('FN3 9ZZ', 'web bob'), under('FN3 9ZY')]).toEqual([undefined, undefined]);
    await preparing;
    expect(under('FN3 9ZZ')).toBeUndefined();
  });
});
