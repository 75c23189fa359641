import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { conversationTopic, openWake, typingTopic, type Wake } from '../../src/delivery/wake.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';

const KEY = { channel: 'sms', account: '+447700900100', contact: '+447700900123' };
const onError = (error: Error) => {
  throw error;
};

let open: Wake[] = [];
async function newWake(redisUrl?: string): Promise<Wake> {
  const wake = await openWake({ redisUrl, onError });
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
