import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { SharedRate } from '../../src/delivery/shared-rate.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { redis, startRedis } from '../environment/redis.ts';

const NOW = new Date('2026-11-23T10:00:15Z');
const made: SharedRate[] = [];

function rate(redisUrl?: string): SharedRate {
  const one = new SharedRate({
    ...{ name: `test-${process.pid}`, perMinute: 3, redisUrl, secret: 'secret' },
    now: () => NOW,
    onError: () => {},
  });
  made.push(one);
  return one;
}

afterEach(() => {
  for (const one of made.splice(0)) one.close();
});

async function times(one: SharedRate, count: number, key = '1.1.1.1'): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let n = 0; n < count; n += 1) waits.push(await one.take(key));
  return waits;
}

describe('a rate without Redis', () => {
  it('counts for itself', async () => {
    expect(await times(rate(), 4)).toEqual([0, 0, 0, 20]);
  });

  it('goes on where Redis cannot be reached, and keeps nobody out that it would not itself', async () => {
    expect(await times(rate('redis://127.0.0.1:1'), 4)).toEqual([0, 0, 0, 20]);
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
        const counts = await client.mget(await client.keys('*'));
        expect(counts).toContain('2');
      });
      await client.flushall();
      expect(await times(here, 2)).toEqual([0, 0]);
      expect(await times(there, 2)).toEqual([0, 45]);
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
