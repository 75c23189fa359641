import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openQueues, type Queues } from '../../src/delivery/queues.ts';
import { atEachTurn, isLostConnection } from '../../src/delivery/redis.ts';
import { openWake, type Wake } from '../../src/delivery/wake.ts';
import type { Database } from '../../src/store/database.ts';
import { until } from '../environment/child.ts';
import { openTestDatabase } from '../environment/database.ts';
import { describeWith } from '../environment/need.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';

describeWith(redis, 'a Redis that goes away and comes back', () => {
  let server: TestRedis;
  let database: Database;
  let queues: Queues;
  let wake: Wake;
  const errors: Error[] = [];
  const told: string[] = [];

  beforeAll(async () => {
    server = await startRedis({ own: true });
    database = await openTestDatabase();
    const ends = { redisUrl: server.url, database, onError: (error: Error) => errors.push(error) };
    const onState = atEachTurn(
      () => told.push('gone'),
      () => told.push('back'),
    );
    queues = await openQueues({ ...ends, onState });
    wake = await openWake(ends);
  });
  afterAll(async () => {
    await queues?.close();
    await wake?.close();
    await database?.close();
    await server?.stop();
  });

  it('is told of once when it goes and once when it is back, by all that stands on it', async () => {
    const done = new Set<string>();
    for (const name of ['one', 'two', 'three', 'four']) {
      queues.work(name, 4, async () => {
        done.add(name);
      });
    }
    const meanwhile = setInterval(() => {
      wake.ring('topic');
      queues.add('one', {}).catch((error) => errors.push(error));
    }, 1);
    await server.crash();
    await until(async () => expect(told).toEqual(['gone', 'back']));
    clearInterval(meanwhile);
    await queues.add('two', {});
    await until(async () => expect(done).toContain('two'));
    expect(errors).toEqual([]);
  });

  it('is not told of when it is we who go', async () => {
    const before = [...told];
    await queues.close();
    expect(told).toEqual(before);
  });
});

describe('an outage', () => {
  it('is told with why, where that is known', () => {
    const told: string[] = [];
    const tell = atEachTurn(
      (why) => told.push(why),
      () => told.push('back'),
    );
    for (const why of ['ECONNREFUSED', undefined]) {
      tell(true);
      tell(false, why);
      tell(false, 'ETIMEDOUT');
      tell(true);
    }
    expect(told).toEqual(['ECONNREFUSED', 'back', 'the connection was closed', 'back']);
  });

  it('is not what a refused password or a defect is', () => {
    expect(isLostConnection(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toBe(true);
    expect(isLostConnection(new Error('Connection is closed.'))).toBe(true);
    expect(isLostConnection(new Error('WRONGPASS invalid username-password pair'))).toBe(false);
    expect(isLostConnection(new TypeError('x is not a function'))).toBe(false);
    expect(isLostConnection('Connection is closed.')).toBe(false);
  });
});
