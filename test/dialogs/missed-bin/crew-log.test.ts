import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { importCrewLog } from '../../../src/content/places/crew-log.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { csv } from '../../content/places/write-csv.ts';
import { openStage, type Stage } from '../../conversations/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const TUESDAY = new Date('2026-11-24T10:00:00Z');

it('refuses with what the crew logged once that is imported, and not before', async () => {
  stage.setTime(TUESDAY);
  const ask = async (name: string) => {
    const said = await stage.speaker('sms', name).say('my food caddy was missed at 12 Victoria Terrace');
    return said.at(-1)?.text ?? '';
  };
  const { database } = stage.core;
  const [home] = await rowsOf<{ uprn: string }>(
    database.db,
    sql`SELECT uprn FROM premises JOIN streets ON streets.key = street_key
        WHERE streets.name = 'Victoria Terrace' AND number = '12'`,
  );
  expect(await ask('before')).not.toMatch(/crew/i);
  const line = `${home?.uprn},food,23/11/26,not-out,23/11/26 11:20`;
  await importCrewLog(database, csv('uprn,service,date,reason,logged_at', line), { now: TUESDAY });
  expect(await ask('after')).toMatch(/^Our crew .*not out/i);
});
