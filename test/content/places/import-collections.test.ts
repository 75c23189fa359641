import { beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { importAddresses } from '../../../src/content/places/import-addresses.ts';
import { importCollections } from '../../../src/content/places/import-collections.ts';
import { collectionsFor } from '../../../src/store/collections.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { onBothEngines } from '../../store/engines.ts';
import { csv } from './write-csv.ts';

const NOW = new Date('2026-12-22T14:30:00Z');

onBothEngines('importing collections', (engine) => {
  const file = (...lines: readonly string[]) =>
    importCollections(engine.database(), csv(...lines), { now: NOW });
  const state = () =>
    rowsOf(
      engine.database().db,
      sql`select uprn, s.service, container, r.id as round, source, scheduled_on::text as scheduled, current_on::text as current,
            revision, status, reason, returns_on::text as returns, (reported_at is not null) as reported
          from rounds r left join premises_services s on s.round_id = r.id left join round_visits v on v.round_id = r.id
          order by uprn, service, scheduled_on`,
    );
  const visits = async (uprn: string) =>
    (await collectionsFor(engine.database().db, uprn, '2026-01-01', '2027-12-31')).map(
      ({ service, scheduledOn, currentOn, revision }) => `${service} ${scheduledOn} ${currentOn} ${revision}`,
    );

  beforeEach(async () => {
    await engine.database().db.execute(sql`truncate premises, streets, rounds cascade`);
    await importAddresses(
      engine.database(),
      csv('uprn,number,street', '1,1,A Lane', '2,2,A Lane', '3,3,A Lane'),
      {
        now: NOW,
      },
    );
  });

  it('makes rounds of dated jobs: the same dates are the same round', async () => {
    const lines = [
      'premises_id,bin,collection_date',
      '1,BLACK,08/12/26',
      '1,BLACK,22/12/26',
      '2,BLACK,22/12/26',
    ];
    const result = await file(
      ...lines,
      '2,BLACK,08/12/26',
      '2,BLACK,08/12/26',
      '3,BLACK,08/12/26',
      '3,BROWN,09/12/26',
    );
    expect(result).toMatchObject({ kind: 'dated jobs', imported: 6, repeated: 1, badLines: 0 });
    const rows = (await state()) as { uprn: string; round: string; container: string; revision: string }[];
    expect(new Set(rows.map(({ round }) => round)).size).toBe(3);
    expect(rows.find(({ uprn }) => uprn === '1')?.round).toBe(rows.find(({ uprn }) => uprn === '2')?.round);
    expect(await visits('3')).toEqual([
      'refuse 2026-12-08 2026-12-08 none',
      'garden 2026-12-09 2026-12-09 none',
    ]);
    expect(rows.at(-1)).toMatchObject({ container: 'black bin', revision: 'none' });
  });

  it('takes a file of jobs as all there is for the premises in it, and for those only', async () => {
    const header = 'premises_id,bin,collection_date';
    await file(header, '1,BLACK,08/12/26', '2,BLACK,08/12/26');
    const before = await state();
    await file(header, '1,BLACK,08/12/26', '2,BLACK,08/12/26');
    expect(await state()).toEqual(before);
    await file(header, '1,BLACK,10/12/26');
    expect(await visits('1')).toEqual(['refuse 2026-12-10 2026-12-10 none']);
    expect(await visits('2')).toEqual(['refuse 2026-12-08 2026-12-08 none']);
    await file(header, '2,BLACK,10/12/26');
    // The round that nobody is on any more is gone.
    expect(await rowsOf(engine.database().db, sql`select id from rounds`)).toHaveLength(1);
  });

  it('puts premises on rounds and gives rounds their days; holiday weeks are left open', async () => {
    await file('uprn,service,round,container', '1,refuse,R1,', '1,food,F1,Grey Tub', '2,refuse,R1,');
    const dates = await file(
      'round,service,scheduled_date',
      'R1,refuse,2026-12-14',
      'R1,refuse,2026-12-28',
      'R1,refuse,2027-01-11',
    );
    expect(dates).toMatchObject({ kind: 'dates of rounds', imported: 3 });
    expect(await visits('2')).toEqual([
      'refuse 2026-12-14 2026-12-14 none',
      'refuse 2026-12-28 null expected',
      'refuse 2027-01-11 2027-01-11 none',
    ]);
  });

  it('takes revised dates as they are given: moved, kept, none, not known yet', async () => {
    await file('uprn,service,round', '1,refuse,R1');
    await file(
      'round,service,scheduled_date',
      ...['2026-12-21', '2026-12-28', '2027-01-01', '2027-01-04'].map((day) => `R1,refuse,${day}`),
    );
    const revised = [
      'round,scheduled_date,revised_date',
      'R1,21/12/2026,19/12/2026',
      'R1,28/12/2026,28/12/2026',
      'R1,01/01/2027,none',
      'R1,04/01/2027,unknown',
    ];
    expect(await file(...revised)).toMatchObject({ kind: 'revised dates', imported: 4 });
    const after = [
      'refuse 2026-12-21 2026-12-19 moved',
      'refuse 2026-12-28 2026-12-28 kept',
      'refuse 2027-01-01 null stopped',
      'refuse 2027-01-04 null expected',
    ];
    expect(await visits('1')).toEqual(after);
    await file(...revised);
    // The pattern, published again without the last day, forgets neither revisions nor what lies outside it.
    await file('round,service,scheduled_date', 'R1,refuse,2026-12-21', 'R1,refuse,2027-01-01');
    expect(await visits('1')).toEqual([after[0], after[2], after[3]]);
  });

  it('notes what crews report on the day a round really goes', async () => {
    await file('uprn,service,round', '1,refuse,R1');
    await file('round,service,scheduled_date', 'R1,refuse,2026-12-23');
    await file('round,scheduled_date,revised_date', 'R1,2026-12-23,2026-12-22');
    const result = await file(
      'round,date,status,reason,returns_on',
      'R1,22/12/26,Not completed,Vehicle broken,24/12/26',
    );
    expect(result).toMatchObject({ kind: 'status of rounds', imported: 1 });
    const [visit] = await collectionsFor(engine.database().db, '1', '2026-12-22', '2026-12-22');
    expect(visit).toMatchObject({
      status: 'not-completed',
      reason: 'vehicle-broken',
      returnsOn: '2026-12-24',
      reportedAt: NOW,
    });
  });

  it('tells every line that cannot be, and then changes nothing', async () => {
    await file('uprn,service,round', '1,refuse,R1');
    await file('round,service,scheduled_date', 'R1,refuse,2026-12-14');
    const before = await state();
    const bad = async (...lines: readonly string[]) => {
      const result = await file(...lines);
      expect(result.imported).toBe(0);
      return result.bad.map(({ line, reason }) => `${line} ${reason}`);
    };
    expect(
      await bad('premises_id,bin,collection_date', '1,BLACK,31/02/26', '9,BLACK,01/02/26', '1,PINK,01/02/26'),
    ).toEqual([
      '2 The collection date is not a date like 31/12/26.',
      '3 No address has that id. Import the addresses first.',
      '4 The service should be one of: refuse, recycling, garden, food, textiles, glass, paper, or the colour of a bin.',
    ]);
    expect(await bad('uprn,service,round', '9,refuse,R1', '1,garden,R1', '2,food,F1', '3,garden,F1')).toEqual(
      [
        '2 No address has that id. Import the addresses first.',
        '3 That round is for another service.',
        '5 That round is for another service.',
      ],
    );
    expect(await bad('round,service,scheduled_date', 'R1,food,2026-12-15')).toEqual([
      '2 That round is for another service.',
    ]);
    expect(
      await bad(
        'round,scheduled_date,revised_date',
        'R1,2026-12-15,2026-12-16',
        'R1,2026-12-14,',
        'R1,2026-12-14,2026-12-12',
        'R1,2026-12-14,none',
      ),
    ).toEqual([
      '2 That round has no collection scheduled on that day.',
      '3 The revised date is missing.',
      '5 Another line revises the same collection differently.',
    ]);
    expect(await bad('round,date,status', 'R1,2026-12-15,completed', 'R1,2026-12-14,done')).toEqual([
      '2 That round does not go out on that day.',
      '3 The status should be one of: outstanding, in-progress, completed, not-completed.',
    ]);
    expect(await state()).toEqual(before);
  });

  it('lists ten thousand bad lines and counts the rest', async () => {
    const lines = Array.from({ length: 10_050 }, () => '9,BLACK,01/02/26');
    const result = await file('premises_id,bin,collection_date', ...lines);
    expect(result.bad).toHaveLength(10_000);
    expect(result.badLines).toBe(10_050);
  });

  it('names the kinds it knows when it knows none of the columns', async () => {
    await expect(file('a,b', '1,2')).rejects.toMatchObject({
      code: 'import-refused',
      detail: expect.stringContaining('dated jobs (uprn, service, collection_date)'),
    });
  });
});
