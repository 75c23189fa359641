import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import type { Counter } from '../../src/conversation/outside/allowance.ts';
import { SharedRates } from '../../src/delivery/shared-rate.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { redis, startRedis } from '../environment/redis.ts';

const NOW = new Date('2026-11-23T10:00:15Z');
const made: SharedRates[] = [];

let now = NOW;

function rate(redisUrl?: string): Counter {
  const rates = new SharedRates({ redisUrl, secret: 'secret', now: () => now });
  made.push(rates);
  return rates.rate(`test-${process.pid}`, { burst: 4, perMinute: 3 });
}

afterEach(() => {
  for (const one of made.splice(0)) one.close();
  now = NOW;
});

async function times(one: Counter, count: number, key = '1.1.1.1'): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let n = 0; n < count; n += 1) waits.push(await one.take(key));
  return waits;
}

describe('a rate without Redis', () => {
  it('counts for itself', async () => {
    expect(await times(rate(), 5)).toEqual([0, 0, 0, 0, 20]);
  });

  it('goes on where Redis cannot be reached, and keeps nobody out that it would not itself', async () => {
    expect(await times(rate('redis://127.0.0.1:1'), 5)).toEqual([0, 0, 0, 0, 20]);
  });
});

describeWith(redis, 'a rate with Redis', () => {
  it('is one for all replicas, and goes on when Redis dies', async () => {
    const server = await startRedis();
    const [here, there] = [rate(server.url), rate(server.url)];
    const client = new Redis(server.url);
    try {
      // Until it is connected each counts for itself.
      let tries = 0;
      await until(async () => {
        tries += 1;
        await Promise.all([here.take(`warm ${tries}`), there.take(`warm ${tries}`)]);
        const full = await client.mget(await client.keys('*'));
        expect(full.map(Number)).toContain(NOW.getTime() + 40_000);
      });
      await client.flushall();
      expect(await times(here, 3)).toEqual([0, 0, 0]);
      expect(await times(there, 2)).toEqual([0, 20]);
      // It fills up evenly.
      now = new Date(NOW.getTime() + 20_000);
      expect(await times(here, 1)).toEqual([0]);
      expect(await times(there, 1)).toEqual([20]);
      // A clock that was a day ahead keeps nobody out once it is put right.
      now = new Date(NOW.getTime() + 86_400_000);
      expect(await times(here, 4, 'ahead')).toEqual([0, 0, 0, 0]);
      now = new Date(NOW.getTime() + 20_000);
      expect(await times(there, 1, 'ahead')).toEqual([20]);
      now = new Date(NOW.getTime() + 40_000);
      expect(await times(there, 1, 'ahead')).toEqual([0]);
      // Nobody's address is told to Redis, and the count goes by itself.
      const [key = ''] = await client.keys('*');
      expect(key).not.toContain('1.1.1.1');
      expect(await client.pttl(key)).toBeGreaterThan(0);
    } finally {
      client.disconnect();
      await server.stop();
    }
    expect(await there.take('1.1.1.1')).toBe(0);
  });
});
