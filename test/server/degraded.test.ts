/** What residents and operators see while something Parley stands on is gone, on a real Postgres and Redis. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { type RunningParley, startParley } from '../../src/composition/server.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { askRedis, problemsOf } from '../../src/delivery/redis.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { type BreakableLine, openLine } from '../browser/breakable-line.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { LEARNT } from '../environment/prepared.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { openChat } from './chat.ts';

const both = { ...redis, name: 'Postgres and Redis', found: postgres.found && redis.found };

async function start(databaseUrl: string, redisUrl: string): Promise<RunningParley> {
  const environment = environmentSchema.parse({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    DATA_DIR: temporaryFolder('test'),
    SECRET: 'a secret for tests that is long enough',
  });
  return startParley(environment, { learntIn: LEARNT, ids: { next: () => randomUUID() } });
}

const ready = async (parley: RunningParley) => {
  const response = await fetch(`${parley.url}/health/ready`);
  const body = (await response.json()) as { degraded: { part: string }[] };
  return { status: response.status, degraded: body.degraded.map(({ part }) => part) };
};

describeWith(both, 'two servers whose Redis goes away', () => {
  let database: TestPostgres;
  let store: TestRedis;
  let way: BreakableLine;
  let here: RunningParley;
  let there: RunningParley;
  beforeAll(async () => {
    database = await startPostgres();
    store = await startRedis();
    way = await openLine(Number(new URL(store.url).port));
    const url = await database.newDatabase();
    const redisUrl = `redis://127.0.0.1:${new URL(way.url).port}`;
    here = await start(url, redisUrl);
    there = await start(url, redisUrl);
  });
  afterAll(async () => {
    await here?.stop();
    await there?.stop();
    await way?.close();
    await store?.stop();
    await database?.stop();
  });

  it('go on taking turns and waking each other, say so, and deliver once it is back', async () => {
    expect(await ready(here)).toEqual({ status: 200, degraded: [] });
    way.cut();
    await until(async () => expect(await ready(here)).toEqual({ status: 200, degraded: ['redis'] }));
    const greetings = await (await fetch(`${here.url}/greetings.json`)).json();
    expect(greetings).toMatchObject({ standing: [expect.stringMatching(/^Our texts may reach you late/)] });
    // A web chat that listens at one hears what was said at the other.
    const chat = await openChat(here.url);
    const listening = chat.listenAt(there.url);
    await chat.say(here.url, 'when is my bin day');
    await listening.hears(/postcode/);
    listening.close();
    // A text is taken in and answered; the answer leaves when Redis is back.
    await text(here, '+447700900501', 'when is my bin day');
    const states = async () =>
      (await here.core.database.db.select().from(outbox)).map(({ status }) => status);
    await until(async () => expect(await states()).toEqual(['waiting']));
    way.mend();
    await until(async () => expect(await ready(here)).toEqual({ status: 200, degraded: [] }));
    await until(async () => expect(await states()).toEqual(['sent']));
  });

  it('plan again what runs now and then, when it comes back with nothing in it', async () => {
    const client = new Redis(store.url);
    await client.flushall();
    way.cut();
    way.mend();
    await until(async () => {
      expect(await client.exists('bull:notices:repeat')).toBe(1);
      expect(await client.exists('bull:publishing:repeat')).toBe(1);
    });
    client.disconnect();
  });
});

describeWith(both, 'a server whose Redis takes calls and does not answer', () => {
  let database: TestPostgres;
  let store: TestRedis;
  beforeAll(async () => {
    database = await startPostgres();
    store = await startRedis({ own: true });
  });
  afterAll(async () => {
    await store?.stop();
    await database?.stop();
  });

  it('starts, says so, goes on when it answers, and stops while it does not', async () => {
    store.freeze();
    const parley = await start(await database.newDatabase(), store.url);
    try {
      await until(async () => expect(await ready(parley)).toEqual({ status: 200, degraded: ['redis'] }));
      const chat = await openChat(parley.url);
      await chat.say(parley.url, 'when is my bin day');
      await chat.readsAt(parley.url, /postcode/);
      store.thaw();
      await until(async () => expect(await ready(parley)).toEqual({ status: 200, degraded: [] }));
      store.freeze();
      await until(async () => expect(await ready(parley)).toEqual({ status: 200, degraded: ['redis'] }));
    } finally {
      await parley.stop();
    }
  });
});

describeWith(both, 'a server whose Postgres restarts', () => {
  let database: TestPostgres;
  let store: TestRedis;
  let parley: RunningParley;
  beforeAll(async () => {
    database = await startPostgres({ own: true });
    store = await startRedis();
    parley = await start(await database.newDatabase(), store.url);
  });
  afterAll(async () => {
    await parley?.stop();
    await store?.stop();
    await database?.stop();
  });

  it('keeps who writes waiting for a moment, and then takes the turn', async () => {
    const chat = await openChat(parley.url);
    const listening = chat.listenAt(parley.url);
    await chat.say(parley.url, 'hello');
    await listening.hears(/hello/i);
    const back = database.restart(1000);
    await until(async () => expect((await ready(parley)).status).toBe(503));
    await chat.say(parley.url, 'when is my bin day');
    await back;
    await chat.readsAt(parley.url, /postcode/);
    await until(async () => expect(await ready(parley)).toEqual({ status: 200, degraded: [] }));
    listening.close();
  });

  it('says plainly that it cannot when that takes longer, and when to come again', async () => {
    const chat = await openChat(parley.url);
    const back = database.restart(8000);
    await until(async () => expect((await ready(parley)).status).toBe(503));
    const refused = await chat.post(parley.url, 'is anyone there');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.text()).toMatch(/Please try again in a few seconds/);
    await back;
    await chat.say(parley.url, 'when is my bin day');
    await chat.readsAt(parley.url, /postcode/);
  });
});

describeWith(redis, 'a Redis that is set up wrong', () => {
  let store: TestRedis;
  beforeAll(async () => {
    store = await startRedis({ own: true });
  });
  afterAll(() => store?.stop());

  it('is named, with what to set', async () => {
    const client = new Redis(store.url);
    expect(await askRedis(store.url)).toEqual({ forgets: expect.stringContaining('appendonly yes') });
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await askRedis(store.url)).toMatchObject({ evicts: expect.stringContaining('noeviction') });
    await client.config('SET', 'maxmemory-policy', 'noeviction');
    client.disconnect();
    expect(problemsOf('maxmemory_policy:noeviction\r\naof_enabled:1\r\n')).toEqual({});
    expect(await askRedis('redis://127.0.0.1:1')).toBeUndefined();
  });
});

/** As somebody's pocket phone does. */
async function text(at: RunningParley, from: string, body: string): Promise<void> {
  const response = await fetch(`${at.url}/pocket-phone/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: at.url },
    body: JSON.stringify({ from, body }),
  });
  expect(response.status).toBeLessThan(300);
}
