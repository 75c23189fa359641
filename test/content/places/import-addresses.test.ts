import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { importAddresses } from '../../../src/content/places/import-addresses.ts';
import { splitNumber } from '../../../src/content/places/split-number.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { premisesAtPostcode, premisesOnStreets } from '../../../src/store/premises.ts';
import { onBothEngines } from '../../store/engines.ts';
import { csv } from './write-csv.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
/** The column style of Leeds City Council; the premises are invented. */
const LEEDS = [
  'premises_id,number,street,locality,city,postcode_district',
  '700001,"ROOM 1, 14",Example Hill Road,Examplingley,LEEDS,LS99',
  '700002,16A,EXAMPLE HILL ROAD,Examplingley,LEEDS,LS99',
];
const FULL = [
  'UPRN,Number,Sub Building,Street,Locality,Town,Postcode,Classification,Traits',
  '100000000001,12,,Harrow Lane,Fernley,Fernley,fn32bd,RD,assisted',
  '100000000002,14,Flat 2,Harrow Lane,Fernley,Fernley,FN3 2BD,RD06,communal; above-shop',
  '100000000003,Town Hall,,Market Square,Fernley,Fernley,FN1 1AA,CC,time-band 17:30-19:00',
];

onBothEngines('importing addresses', (engine) => {
  const state = () =>
    rowsOf(engine.database().db, sql`select * from premises join streets on key = street_key order by uprn`);
  afterEach(async () => {
    await engine.database().db.execute(sql`truncate premises, streets cascade`);
  });

  it('reads the columns of Leeds: no postcodes, flats within the number, all capitals', async () => {
    const { db } = engine.database();
    expect(await importAddresses(engine.database(), csv(...LEEDS), { now: NOW })).toEqual({
      kind: 'addresses',
      imported: 2,
      repeated: 0,
      bad: [],
      badLines: 0,
    });
    const found = await premisesOnStreets(db, ['example hill road|examplingley|ls99']);
    expect(found).toMatchObject([
      { number: '14', subBuilding: 'Room 1', street: 'Example Hill Road', town: 'Leeds', postcode: null },
      { number: '16A', subBuilding: null, classification: 'R', traits: {} },
    ]);
  });

  it('reads the full columns with traits', async () => {
    await importAddresses(engine.database(), csv(...FULL), { now: NOW });
    expect(await premisesAtPostcode(engine.database().db, 'FN3 2BD')).toMatchObject([
      { number: '12', traits: { assistedCollection: true } },
      { subBuilding: 'Flat 2', number: '14', traits: { communalBins: true, aboveShop: true } },
    ]);
    expect(await premisesAtPostcode(engine.database().db, 'FN1 1AA')).toMatchObject([
      { classification: 'CC', traits: { timeBand: { from: '17:30', to: '19:00' } } },
    ]);
  });

  it('leaves the same state the second time, and brings known premises up to date', async () => {
    await importAddresses(engine.database(), csv(...FULL), { now: NOW });
    const before = await state();
    const again = await importAddresses(engine.database(), csv(...FULL, ...FULL.slice(1)), { now: NOW });
    expect(again).toMatchObject({ imported: 3, repeated: 3 });
    expect(await state()).toEqual(before);
    await importAddresses(
      engine.database(),
      csv(FULL[0] ?? '', '000100000000001,12,,Harrow Street,Fernley,Fernley,FN3 2BD,RD,'),
      { now: NOW },
    );
    expect(await premisesAtPostcode(engine.database().db, 'FN3 2BD')).toMatchObject([
      { uprn: '100000000002', street: 'Harrow Lane' },
      { uprn: '100000000001', street: 'Harrow Street', traits: {} },
    ]);
  });

  it('imports nothing at all with one bad line, and tells every one', async () => {
    const result = await importAddresses(
      engine.database(),
      csv(
        ...FULL,
        ',1,,Harrow Lane,,,,,',
        '1.00E+11,1,,Harrow Lane,,,,,',
        '5,,,Harrow Lane,,,,,',
        '6,1,,,,,,,',
        '7,1,,Harrow Lane,,,FN3,,',
        '8,1,,Harrow Lane,,,,,purple',
        '9,1,,Harrow Lane,,,,',
        '10,1,,Harr\uFFFDw Lane,,,,,',
        '100000000001,13,,Harrow Lane,,,,,',
      ),
      { now: NOW },
    );
    expect(result).toMatchObject({ imported: 0, repeated: 0, badLines: 9 });
    expect(result.bad).toEqual([
      { line: 5, reason: 'The uprn is missing.' },
      { line: 6, reason: 'The uprn was shortened by a spreadsheet. Format that column as text.' },
      { line: 7, reason: 'The house number or name is missing.' },
      { line: 8, reason: 'The street is missing.' },
      { line: 9, reason: 'The postcode is not a UK postcode.' },
      { line: 10, reason: 'The traits should be: communal, above-shop, assisted, time-band 18:00-20:00.' },
      { line: 11, reason: 'It has 8 columns; the first line of the file has 9.' },
      { line: 12, reason: 'The street has characters we cannot read. Is the file saved as UTF-8?' },
      { line: 13, reason: 'Line 2 has the same premises with different details.' },
    ]);
    expect(await state()).toEqual([]);
  });

  it('leaves the bad lines out when told to', async () => {
    const result = await importAddresses(
      engine.database(),
      csv(...FULL, '100000000001,13,,Harrow Lane,,,,,', ',,,x,,,,,'),
      { now: NOW, skipBad: true },
    );
    expect(result).toMatchObject({ imported: 3, repeated: 0, badLines: 2 });
    expect(await state()).toHaveLength(3);
  });

  it('refuses a file whose columns say something else, and names those it knows', async () => {
    await expect(
      importAddresses(engine.database(), csv('name,age', 'a,1'), { now: NOW }),
    ).rejects.toMatchObject({
      code: 'import-refused',
      detail: 'The first line should name the columns. Known are: addresses (uprn, number, street).',
    });
  });

  it('keeps what comes from outside out of the SQL', async () => {
    const hostile = '"\'); drop table premises; --"';
    await importAddresses(engine.database(), csv('uprn,number,street', `1,${hostile},__proto__`), {
      now: NOW,
    });
    expect(await state()).toMatchObject([{ number: "'); drop table premises; --", name: '__proto__' }]);
  });

  it('takes a file that breaks off as nothing', async () => {
    const source = (async function* () {
      yield Buffer.from(`${FULL.join('\n')}\n`);
      throw new Error('the disk went away');
    })();
    await expect(importAddresses(engine.database(), Readable.from(source), { now: NOW })).rejects.toThrow(
      'the disk went away',
    );
    expect(await state()).toEqual([]);
  });
});

describe('splitNumber', () => {
  it.each([
    ['Flat 2, 4', '4', 'Flat 2'],
    ['Flat 2 Upper, 19A', '19A', 'Flat 2 Upper'],
    ['Flat 3 Sorrel Court', 'Sorrel Court', 'Flat 3'],
    ['Flat 29 Room 29A Acorn House', 'Acorn House', 'Flat 29 Room 29A'],
    ['Room C3 1 2 Example Residences', 'Example Residences', 'Room C3 1 2'],
    ['Flat B Golf Club', 'Golf Club', 'Flat B'],
    ['22 Sorrel Court', '22 Sorrel Court', null],
    ['Flat The Orchard', 'Flat The Orchard', null],
    ['Rose Cottage', 'Rose Cottage', null],
    ['12A', '12A', null],
  ])('%s', (text, number, subBuilding) => expect(splitNumber(text)).toEqual({ number, subBuilding }));
});
