/**
 * What else goes wrong in the middle of a burst: each time every message that was acknowledged is answered, once, in
 * order, and sent once, without anybody's help.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import type { Mishap } from '../channels/sms-twilio/twilio-server.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { ALL_WELL } from './account.ts';
import { chanceOf, SEED } from './chance.ts';
import { GRACE_MS } from './parley.ts';
import { openRig, postgresAndRedis, type Rig } from './rig.ts';

const BURST = { residents: 40, messagesEach: 5, atOnce: 12 };
const MESSAGES = BURST.residents * BURST.messagesEach;
const HOUR_MS = 3_600_000;
const LIMIT_MS = 120_000;

async function sending(db: Queryable): Promise<number | undefined> {
  const [found] = await rowsOf<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM outbox WHERE status = 'sending'`,
  );
  return found?.n;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeWith(postgresAndRedis, 'in the middle of a burst of texts', () => {
  let rig: Rig;
  const chance = chanceOf('outages');
  beforeAll(async () => {
    console.info(`FAULTS_SEED=${SEED}`);
    rig = await openRig('outages');
  });
  afterAll(() => rig.close());

  /** Does it once some were taken in, and counts when all is done. */
  async function during(fault: () => Promise<void>): Promise<void> {
    const before = rig.residents.count;
    const burst = rig.residents.text(BURST);
    await rig.residents.haveMoreTaken(MESSAGES / 5 + chance.below(MESSAGES / 5));
    await fault();
    await burst;
    expect(await rig.settle()).toEqual(ALL_WELL);
    expect(rig.residents.count - before).toBe(MESSAGES);
  }

  it(
    `Redis is killed and comes back empty (seed ${SEED})`,
    async () => {
      await during(() => rig.redis.crash());
      // What is done every few minutes was known to Redis only.
      const redis = new Redis(rig.redis.url);
      await until(async () => expect(await redis.keys('bull:*:repeat')).not.toEqual([]));
      redis.disconnect();
    },
    LIMIT_MS,
  );

  it(
    `Postgres is restarted (seed ${SEED})`,
    async () => {
      await during(() => rig.postgres.restart(1000));
      expect(rig.replicas.map(({ url }) => url)).not.toContain(undefined);
    },
    LIMIT_MS,
  );

  it(
    `Twilio answers 429 and 500, not at all, or hangs up having taken the text or not (seed ${SEED})`,
    async () => {
      const mishaps: readonly Mishap[] = [
        { kind: 'error', status: 429, code: 20429 },
        { kind: 'error', status: 500, code: 20500 },
        { kind: 'page', status: 502 },
        ...(['reset', 'silence', 'garbage'] as const).flatMap((kind) => [
          { kind, kept: true },
          { kind, kept: false },
        ]),
      ];
      await during(async () => {
        rig.twilio.mishaps.push(...mishaps, ...mishaps.toReversed());
      });
      expect(rig.twilio.mishaps).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    `a replica stands still for longer than its locks hold, and goes on (seed ${SEED})`,
    async () => {
      await during(async () => {
        const frozen = chance.oneOf(rig.replicas);
        frozen.freeze();
        await pause(GRACE_MS + 3000);
        frozen.thaw();
      });
    },
    LIMIT_MS,
  );

  it(
    `a replica stands still between claiming a text and sending it, until another has sent it (seed ${SEED})`,
    async () => {
      const [one, other] = rig.replicas;
      await other.kill();
      // Whoever wants to send waits for this row: so both stand at that very point.
      await rig.database.transaction(async (tx) => {
        await tx.execute(sql`SELECT * FROM sending_paces FOR UPDATE`);
        await rig.residents.text({ residents: 4, messagesEach: 1, atOnce: 4 });
        await until(async () => expect(await sending(tx)).toBe(4));
        one.freeze();
      });
      await other.start();
      expect(await rig.settle()).toEqual(ALL_WELL);
      one.thaw();
      await pause(2000);
      expect(await rig.settle()).toEqual(ALL_WELL);
    },
    LIMIT_MS,
  );

  it(
    `clocks jump two hours ahead, and back (seed ${SEED})`,
    async () => {
      const put = (aheadMs: number) => {
        for (const replica of rig.replicas) replica.putClock(aheadMs);
      };
      await during(async () => {
        put(2 * HOUR_MS);
        // Their outcome is in doubt when the clock is put right.
        rig.twilio.mishaps.push({ kind: 'reset', kept: true }, { kind: 'reset', kept: false });
        await rig.residents.haveMoreTaken(MESSAGES / 5);
        put(0);
      });
    },
    LIMIT_MS,
  );
});
