import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { conversationTopic, openWake, typingTopic, type Wake } from '../../src/delivery/wake.ts';
import type { Database } from '../../src/store/database.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';

const KEY = { channel: 'sms', account: '+447700900100', contact: '+447700900123' };
const onError = (error: Error) => {
  throw error;
};

let open: Wake[] = [];
async function newWake(redisUrl?: string, database?: Database): Promise<Wake> {
  const wake = await openWake({ redisUrl, database, onError });
  open.push(wake);
  return wake;
}
afterEach(async () => {
  await Promise.all(open.map((wake) => wake.close()));
  open = [];
});

describe('wake-ups in one process', () => {
  it('reach those who listen to the topic, until they stop', async () => {
    const wake = await newWake();
    const woken: string[] = [];
    const listener = () => woken.push('shared');
    const stopFirst = wake.listen('a', listener);
    wake.listen('a', listener);
    wake.listen('b', () => woken.push('other'));
    wake.ring('a');
    expect(woken).toEqual(['shared', 'shared']);
    stopFirst();
    wake.ring('a');
    expect(woken).toEqual(['shared', 'shared', 'shared']);
  });

  it('name a conversation without its phone number', () => {
    expect(conversationTopic(KEY)).not.toContain('900123');
    expect(conversationTopic(KEY)).toBe(conversationTopic({ ...KEY }));
    expect(conversationTopic(KEY)).not.toBe(conversationTopic({ ...KEY, account: 'other' }));
    expect(typingTopic(KEY)).not.toBe(conversationTopic(KEY));
  });
});

describeWith(redis, 'wake-ups by Redis', () => {
  let server: TestRedis;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  it('reach other replicas, and their own process once', async () => {
    const [here, there] = [await newWake(server.url), await newWake(server.url)];
    const woken = { here: 0, there: 0 };
    here.listen('a', () => {
      woken.here += 1;
    });
    there.listen('a', () => {
      woken.there += 1;
    });
    here.ring('a');
    expect(woken.here).toBe(1);
    await until(async () => expect(woken.there).toBe(1));
    // What comes back by Redis afterwards proves that the first came and was not heard twice.
    there.ring('a');
    await until(async () => expect(woken.here).toBe(2));
    expect(woken).toEqual({ here: 2, there: 2 });
  });
});

describeWith(postgres, 'wake-ups by Postgres', () => {
  let server: TestPostgres;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres();
    database = await openPostgres({ url: await server.newDatabase(), onError: () => {} });
  });
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  });

  it('reach other replicas with their hint, in order, and their own process once', async () => {
    const [here, there] = [await newWake(undefined, database), await newWake(undefined, database)];
    const woken: string[] = [];
    here.listen('a', (hint) => woken.push(`here ${hint}`));
    there.listen('a', (hint) => woken.push(`there ${hint}`));
    here.ring('a', 'one');
    here.ring('a', 'two');
    await until(async () => expect(woken).toEqual(['here one', 'here two', 'there one', 'there two']));
    there.ring('a');
    await until(async () => expect(woken.slice(4)).toEqual(['there undefined', 'here undefined']));
  });

  it('tell everyone to look after a broken connection has come back', async () => {
    const wake = await openWake({ database, onError: () => {} });
    open.push(wake);
    const woken: unknown[] = [];
    wake.listen('a', (hint) => woken.push(hint));
    await database.db.execute(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN parley_wake'",
    );
    await until(async () => expect(woken).toEqual([undefined]));
  });
});
