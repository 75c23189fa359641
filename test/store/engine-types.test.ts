import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { openQueues } from '../../src/delivery/queues.ts';
import { conversations } from '../../src/store/conversations.ts';
import { momentOf, rowsOf } from '../../src/store/database.ts';
import { onBothEngines } from './engines.ts';
import { NOON } from './fixtures.ts';

onBothEngines('values', (engine) => {
  const one = async (query: ReturnType<typeof sql>) =>
    (await rowsOf<{ v: unknown }>(engine.database().db, query))[0]?.v;

  it('reads int8 as a number, and as a bigint only beyond 2^53', async () => {
    expect(await one(sql`SELECT 42::int8 AS v`)).toBe(42);
    expect(await one(sql`SELECT count(*) AS v FROM conversations`)).toBe(0);
    expect(await one(sql`SELECT 9007199254740991::int8 AS v`)).toBe(Number.MAX_SAFE_INTEGER);
    expect(await one(sql`SELECT 9007199254740993::int8 AS v`)).toBe(9007199254740993n);
  });

  it('reads dates as days, whatever the time zone', async () => {
    expect(await one(sql`SELECT '2026-03-29'::date AS v`)).toBe('2026-03-29');
  });

  it('reads moments in UTC to the millisecond, by hand and by Drizzle', async () => {
    const text = await one(sql`SELECT '2026-07-01T09:30:00.123+01:00'::timestamptz AS v`);
    expect(text).toBe('2026-07-01 08:30:00.123+00');
    expect(momentOf(String(text)).toISOString()).toBe('2026-07-01T08:30:00.123Z');
    const { db } = engine.database();
    const row = { channel: 'web', account: 'a', contact: 'moment', createdAt: NOON, changedAt: NOON };
    await db.insert(conversations).values({ id: 'moment', ...row });
    const [found] = await db.select().from(conversations);
    expect(found?.createdAt).toEqual(NOON);
    expect(await one(sql`SELECT created_at AS v FROM conversations`)).toBe('2026-11-23 12:00:00+00');
    await db.delete(conversations);
  });

  it('reads json, arrays, booleans and nulls alike', async () => {
    expect(await one(sql`SELECT '{"a":[1,null,"x"]}'::jsonb AS v`)).toEqual({ a: [1, null, 'x'] });
    expect(await one(sql`SELECT ARRAY['a','b'] AS v`)).toEqual(['a', 'b']);
    expect(await one(sql`SELECT true AS v`)).toBe(true);
    expect(await one(sql`SELECT NULL AS v`)).toBeNull();
  });

  it('rolls a transaction back when the work throws', async () => {
    const database = engine.database();
    const failing = database.transaction(async (tx) => {
      const row = { channel: 'web', account: 'a', contact: 'rollback', createdAt: NOON, changedAt: NOON };
      await tx.insert(conversations).values({ id: 'rollback', ...row });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await one(sql`SELECT count(*) AS v FROM conversations`)).toBe(0);
  });

  it('has no name that BullMQ uses too, since on PGlite both are found without a schema', async () => {
    const queues = await openQueues({ database: engine.database(), onError: () => {} });
    await queues.close();
    const names = (schema: string) => sql`
      SELECT relname AS v FROM pg_class WHERE relnamespace = ${schema}::regnamespace
      UNION SELECT proname FROM pg_proc WHERE pronamespace = ${schema}::regnamespace
      UNION SELECT typname FROM pg_type WHERE typnamespace = ${schema}::regnamespace`;
    const ofBullmq = await rowsOf<{ v: string }>(engine.database().db, names('bullmq'));
    const ours = new Set(
      (await rowsOf<{ v: string }>(engine.database().db, names('public'))).map((row) => row.v),
    );
    expect(ofBullmq.length).toBeGreaterThan(20);
    expect(ours.has('conversations')).toBe(true);
    expect(ofBullmq.filter((row) => ours.has(row.v))).toEqual([]);
  });
});
