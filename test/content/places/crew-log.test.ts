import { beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { importCrewLog } from '../../../src/content/places/crew-log.ts';
import { importAddresses } from '../../../src/content/places/import-addresses.ts';
import { importCollections } from '../../../src/content/places/import-collections.ts';
import { crewExceptionsFor } from '../../../src/store/crew-exceptions.ts';
import { onBothEngines } from '../../store/engines.ts';
import { csv } from './write-csv.ts';

const NOW = new Date('2026-11-24T16:00:00Z');
const HEADER = 'uprn,service,date,reason,logged_at,returns_on';

onBothEngines("importing a crews' log", (engine) => {
  const file = (lines: readonly string[], more: { now?: Date; skipBad?: boolean } = {}) =>
    importCrewLog(engine.database(), csv(HEADER, ...lines), { now: NOW, ...more });
  const logged = async (uprn: string, now = NOW) =>
    (await crewExceptionsFor(engine.database().db, uprn, '2026-01-01', now)).map(
      ({ service, visitedOn, reason, loggedAt, returnsOn }) =>
        [service, visitedOn, reason, loggedAt.toISOString(), returnsOn].join(' '),
    );

  beforeEach(async () => {
    const database = engine.database();
    await database.db.execute(sql`truncate premises, streets, rounds cascade`);
    const options = { now: NOW };
    await importAddresses(database, csv('uprn,number,street', '1,1,A Lane', '2,2,A Lane'), options);
    await importCollections(
      database,
      csv('uprn,bin,collection_date', '1,BLACK,24/11/26', '2,BLACK,24/11/26', '1,BROWN,25/11/26'),
      options,
    );
  });

  it('keeps what was logged, from when it was logged', async () => {
    const result = await file([
      '1,refuse,24/11/26,Not out,24/11/26 9:05,',
      '0002,BLACK,2026-11-24,no access street,2026-11-24T10:00:00Z,26/11/2026',
    ]);
    expect(result).toMatchObject({ kind: 'crew log', imported: 2, repeated: 0, badLines: 0 });
    expect(await logged('1')).toEqual(['refuse 2026-11-24 not-out 2026-11-24T09:05:00.000Z ']);
    expect(await logged('2')).toEqual([
      'refuse 2026-11-24 no-access-street 2026-11-24T10:00:00.000Z 2026-11-26',
    ]);
    // An hour before the crew said so nobody knew.
    expect(await logged('1', new Date('2026-11-24T08:00:00Z'))).toEqual([]);
  });

  it("reads London's time in summer too, and counts from the import where no time is given", async () => {
    await importCollections(
      engine.database(),
      csv('uprn,bin,collection_date', '1,BLACK,01/07/26', '1,BLACK,24/11/26'),
      {
        now: NOW,
      },
    );
    await file(['1,refuse,01/07/26,not-out,01/07/26 14:05:30,', '1,refuse,24/11/26,not-out,,']);
    expect(await logged('1')).toEqual([
      'refuse 2026-07-01 not-out 2026-07-01T13:05:30.000Z ',
      'refuse 2026-11-24 not-out 2026-11-24T16:00:00.000Z ',
    ]);
  });

  it('tells every bad line and imports none of the file', async () => {
    const result = await file([
      '1,refuse,24/11/26,not-out,,',
      '9,refuse,24/11/26,not-out,,',
      '1,refuse,23/11/26,not-out,,',
      '2,garden,24/11/26,not-out,,',
      '1,garden,25/11/26,not-out,,',
      '1,refuse,24/11/26,on fire,,',
      '1,refuse,24/11/26,not-out,noon,',
      '2,refuse,24/11/26,no-access-property,,24/11/26',
      '1,refuse,24/11/26,contaminated,,',
      '1,refuse',
    ]);
    expect(result).toMatchObject({ imported: 0, badLines: 9 });
    expect(result.bad.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 No address has that id. Import the addresses first.',
      '4 That service is not collected there on that day.',
      '5 That service is not collected there on that day.',
      '6 That day is still to come.',
      expect.stringMatching(/^7 The reason should be one of: not-out, /),
      '8 The logged at is not a time like 31/12/26 14:05.',
      '9 The crew cannot come back before it was there.',
      '10 Another line logs the same visit differently.',
      '11 It has 2 columns; the first line of the file has 6.',
    ]);
    expect(await logged('1')).toEqual([]);
  });

  it('imports the good lines when the bad are to be left out', async () => {
    const lines = ['1,refuse,24/11/26,not-out,,', '9,refuse,24/11/26,not-out,,'];
    expect(await file(lines, { skipBad: true })).toMatchObject({ imported: 1, badLines: 1 });
    expect(await logged('1')).toHaveLength(1);
  });

  it('lets the later log of a visit count, in one file or in two, and the same file change nothing', async () => {
    const both = [
      '1,refuse,24/11/26,not-out,24/11/26 09:00,',
      '1,refuse,24/11/26,contaminated,24/11/26 09:30,',
    ];
    expect(await file(both)).toMatchObject({ imported: 2, badLines: 0 });
    const kept = await logged('1');
    expect(kept).toEqual(['refuse 2026-11-24 contaminated 2026-11-24T09:30:00.000Z ']);
    await file(both, { now: new Date('2026-11-25T16:00:00Z') });
    await file(['1,refuse,24/11/26,too-heavy,24/11/26 09:10,']);
    expect(await logged('1')).toEqual(kept);
    await file(['1,refuse,24/11/26,too-heavy,24/11/26 10:00,']);
    expect(await logged('1')).toEqual(['refuse 2026-11-24 too-heavy 2026-11-24T10:00:00.000Z ']);
  });
});
