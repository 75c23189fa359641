/**
 * The published file of a real council, where it lies beside the project: it is not ours to ship. Its
 * addresses are real, so nothing here prints one: failures tell counts.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { BinDayValues } from '../../../dialogs/bin-day/dialog.ts';
import { binDay } from '../../../dialogs/bin-day/dialog.ts';
import { binDayRecords } from '../../../dialogs/bin-day/records.ts';
import { type BinDaySettings, binDaySettings } from '../../../dialogs/bin-day/settings.ts';
import { importAddresses } from '../../../src/content/places/import-addresses.ts';
import { importCollections } from '../../../src/content/places/import-collections.ts';
import type { DialogContext } from '../../../src/conversation/dialog.ts';
import { type Database, rowsOf } from '../../../src/store/database.ts';
import { findPremises } from '../../../src/store/premises.ts';
import { openTestDatabase } from '../../environment/database.ts';
import { PROJECT } from '../../environment/project.ts';

const LEEDS = join(PROJECT, '..', 'shared', 'data', 'leeds');
/** A Sunday evening in the months of the file. */
const NOW = new Date('2025-07-20T18:00:00Z');

type Records = ReturnType<typeof binDayRecords>;
type Context = DialogContext<BinDayValues, Records, BinDaySettings>;

(existsSync(LEEDS) ? describe : describe.skip)("a real council's file", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database?.close());

  it('is imported as it is, every line of it', async () => {
    const file = (name: string) => join(LEEDS, name);
    expect(await importAddresses(database, file('premises.csv'), { now: NOW })).toMatchObject({
      imported: 63_921,
      badLines: 0,
    });
    const jobs = await importCollections(database, file('jobs.csv'), { now: NOW });
    expect(jobs).toMatchObject({ kind: 'dated jobs', badLines: 0 });
    expect(jobs.imported + jobs.repeated).toBeGreaterThan(574_000);
  });

  it('becomes few rounds and few visits', async () => {
    const [count] = await rowsOf<{ rounds: number; visits: number }>(
      database.db,
      sql`select (select count(*)::int from rounds) as rounds, (select count(*)::int from round_visits) as visits`,
    );
    expect(count?.rounds).toBeLessThan(400);
    expect(count?.visits).toBeLessThan(2000);
  });

  it('answers by number and street, without a postcode', async () => {
    const sample = await rowsOf<{ uprn: string }>(
      database.db,
      sql`select uprn from premises order by md5(uprn) limit 120`,
    );
    const results = { right: 0, asked: 0, wrong: 0 };
    for (const { uprn } of sample) results[await findByWords(uprn)] += 1;
    expect(results.wrong).toBe(0);
    expect(results.right).toBeGreaterThan(114);
  });

  it('says the next bins and their days', async () => {
    const [one] = await rowsOf<{ uprn: string }>(
      database.db,
      sql`select uprn from premises_services group by uprn having count(*) = 3 order by uprn limit 1`,
    );
    const context = contextFor({ premises: { uprn: one?.uprn ?? '', label: 'the address' } });
    const completion = await binDay.complete(context);
    const text = 'say' in completion ? completion.say.text : '';
    for (const bin of ['black bin', 'green bin (recycling)', 'brown bin']) expect(text).toContain(bin);
    expect(text).toMatch(/2\d July/);
  });

  it('says so once the dates in the file are over', async () => {
    const [one] = await rowsOf<{ uprn: string }>(
      database.db,
      sql`select uprn from premises_services order by uprn limit 1`,
    );
    const context = contextFor({ premises: { uprn: one?.uprn ?? '', label: 'the address' } });
    const completion = await binDay.complete({ ...context, now: new Date('2026-11-23T10:00:00Z') });
    expect('say' in completion ? completion.say.text : '').toMatch(/^no-more-dates .*2025$/);
  });

  /** Says the address as it stands on an envelope: `asked` when that leaves a question, at best which flat. */
  async function findByWords(uprn: string): Promise<'right' | 'asked' | 'wrong'> {
    const home = await findPremises(database.db, uprn);
    const parts = [home?.subBuilding, home?.number].filter(Boolean).join(', ');
    const message = {
      text: `${parts} ${home?.street}, ${home?.locality}`,
      commands: [],
      entities: [],
      decision: { kind: 'none', score: 0 },
    } as const;
    const context = contextFor({});
    const place = await binDay.slots.place.parse(message, context, true);
    if (place.kind !== 'value') return 'asked';
    const premises = await binDay.slots.premises.parse(message, contextFor({ place: place.value }), false);
    if (premises.kind !== 'value') return 'asked';
    return premises.value.uprn === uprn ? 'right' : 'wrong';
  }

  function contextFor(values: Partial<BinDayValues>): Context {
    const words: Context['words'] = (key, fillings = {}) => `${key} ${Object.values(fillings).join(' ')}`;
    return {
      now: NOW,
      channel: { name: 'web', form: 'web' },
      contact: 'someone',
      conversationId: 'one',
      values,
      records: binDayRecords(database.db),
      settings: binDaySettings.parse({}),
      words,
      say: (key, fillings) => ({ text: words(key, fillings) }),
      newId: () => 'calendar-token-0123456789',
    };
  }
});
