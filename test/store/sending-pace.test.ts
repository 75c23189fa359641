import { expect, it } from '@jest/globals';
import { takePace } from '../../src/store/sending-pace.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

onBothEngines('the pace of a line', ({ database, another }) => {
  const take = (line: string, parts: number, at = NOON, rate = 1) =>
    takePace(database().db, line, rate, parts, at);

  it('lets ten seconds go at once, then keeps to the rate', async () => {
    for (let count = 0; count < 10; count += 1) expect(await take('a', 1)).toBe(0);
    expect(await take('a', 1)).toBe(0);
    expect(await take('a', 1)).toBe(1);
    expect(await take('a', 1, later(1))).toBe(0);
    expect(await take('a', 1, later(1))).toBe(1);
    expect(await take('a', 1, later(3600))).toBe(0);
  });

  it('counts parts, lets one overdraw it, and knows each line by itself', async () => {
    expect(await take('b', 14)).toBe(0);
    expect(await take('b', 1)).toBe(4);
    expect(await take('c', 1)).toBe(0);
    expect(await take('b', 1, later(4))).toBe(0);
  });

  it('holds when many take at once', async () => {
    const waits = await Promise.all(Array.from({ length: 40 }, () => take('d', 1)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(11);
  });

  if (another) {
    it('is one for all replicas', async () => {
      const replica = await another();
      try {
        const waits = await Promise.all(
          Array.from({ length: 40 }, (_, count) =>
            takePace(count % 2 === 0 ? database().db : replica.db, 'e', 1, 1, NOON),
          ),
        );
        expect(waits.filter((wait) => wait === 0)).toHaveLength(11);
      } finally {
        await replica.close();
      }
    });
  }
});
