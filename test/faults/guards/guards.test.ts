/**
 * Each guard that keeps messages, money and personal data from being lost, doubled or left over is removed, one at a time, and shown to be
 * missed: the same experiment ends well with it and badly without it. So none of them is there for show, and each
 * fault above would be found by a test if somebody took its guard away.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Database } from '../../../src/store/database.ts';
import { openPostgres } from '../../../src/store/postgres.ts';
import { describeWith } from '../../environment/need.ts';
import { startPostgres, type TestPostgres } from '../../environment/postgres.ts';
import { startRedis, type TestRedis } from '../../environment/redis.ts';
import { postgresAndRedis } from '../rig.ts';
import type { Ground } from './experiment.ts';
import { EXPERIMENTS } from './experiments/index.ts';
import { loadCode, withoutGuard } from './without.ts';

describeWith(postgresAndRedis, 'without its guard', () => {
  let server: TestPostgres;
  let redis: TestRedis;
  let database: Database;
  beforeAll(async () => {
    [server, redis] = await Promise.all([startPostgres(), startRedis()]);
    database = await openPostgres({ url: await server.newDatabase() });
  });
  afterAll(async () => {
    await database.close();
    await Promise.all([server.stop(), redis.stop()]);
  });

  async function ground(name: string, on = database): Promise<Ground> {
    return { database: on, redisUrl: redis.url, name };
  }

  for (const { guard, breaks, remove, experiment } of EXPERIMENTS) {
    it(`${guard}: ${breaks}`, async () => {
      const whole = await loadCode();
      expect(await experiment(whole, await ground(`${guard} whole`))).toBe('well');
      if ('file' in remove) {
        const without = await withoutGuard(remove, async (code) =>
          experiment(code, await ground(`${guard} gone`)),
        );
        expect(without).not.toBe('well');
        return;
      }
      const bare = await openPostgres({ url: await server.newDatabase() });
      try {
        await bare.db.execute(sql.raw(remove.sql));
        expect(await experiment(whole, await ground(guard, bare))).not.toBe('well');
      } finally {
        await bare.close();
      }
    });
  }
});
