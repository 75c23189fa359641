import { expect, it } from '@jest/globals';
import type { Urgency } from '../../src/conversation/channel.ts';
import { takeParts } from '../../src/store/sending-pace.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

onBothEngines('the pace of a line', ({ database, another }) => {
  /** Seconds until it may go, with `asks again` where nothing was taken for it. */
  async function take(
    line: string,
    parts: number,
    at = NOON,
    urgency: Urgency = 'reply',
    db = database().db,
  ) {
    const asked = { line, partsPerSecond: 1, parts, urgency, day: '2026-11-23', mostParts: 1000 };
    const given = await takeParts(db, asked, at);
    if (given.kind === 'spent') return 'spent';
    const secondsTo = (moment: Date) => Math.max(0, (moment.getTime() - at.getTime()) / 1000);
    return given.kind === 'taken' ? secondsTo(given.at) : `asks again after ${secondsTo(given.until)}`;
  }

  it('lets ten seconds go at once, and gives each reply after them its place in line', async () => {
    for (let count = 0; count < 11; count += 1) expect(await take('a', 1)).toBe(0);
    expect(await take('a', 1)).toBe(1);
    expect(await take('a', 1)).toBe(2);
    expect(await take('a', 1, later(1))).toBe(2);
    expect(await take('a', 1, later(3600))).toBe(0);
  });

  it('goes back with a clock that is put back, instead of waiting until the wrong time', async () => {
    expect(await take('jumping', 12, later(7200))).toBe(0);
    expect(await take('jumping', 1, later(1))).toBe(2);
    expect(await take('jumping', 1, later(4))).toBe(0);
  });

  it('counts parts, lets one overdraw it, and knows each line by itself', async () => {
    expect(await take('b', 14)).toBe(0);
    expect(await take('b', 1)).toBe(4);
    expect(await take('c', 1)).toBe(0);
    expect(await take('b', 1, later(5))).toBe(0);
  });

  it('gives every one of many at once a place of its own', async () => {
    const waits = await Promise.all(Array.from({ length: 40 }, () => take('d', 1)));
    const inOrder = waits.map(Number).sort((a, b) => a - b);
    expect(inOrder).toEqual([
      ...Array.from({ length: 11 }, () => 0),
      ...Array.from({ length: 29 }, (_, n) => n + 1),
    ]);
  });

  it('lets a notice use what replies leave over, and a broadcast what notices do', async () => {
    expect(await take('f', 6)).toBe(0);
    // Four seconds' worth are left: the broadcast must leave five, a notice two and a half.
    expect(await take('f', 1, NOON, 'broadcast')).toBe('asks again after 1');
    expect(await take('f', 1, NOON, 'notice')).toBe(0);
    expect(await take('f', 1, NOON, 'notice')).toBe(0);
    expect(await take('f', 1, NOON, 'notice')).toBe('asks again after 1');
    expect(await take('f', 2)).toBe(0);
    expect(await take('f', 1, later(4), 'broadcast')).toBe('asks again after 1');
    expect(await take('f', 1, later(5), 'broadcast')).toBe(0);
  });

  it('lets no number of broadcasts keep a reply waiting', async () => {
    const sent: number[] = [];
    for (let second = 0; second < 60; second += 1) {
      for (let tries = 0; tries < 5; tries += 1) {
        if ((await take('g', 2, later(second), 'broadcast')) === 0) sent.push(second);
      }
    }
    // The burst, less what is left of it, then a part a second.
    expect(sent).toHaveLength(3 + 30);
    expect(await take('g', 2, later(60))).toBe(0);
  });

  it('counts what a day is given, and gives no more than its most, whoever asks at once', async () => {
    const spend = (day: string, mostParts: number, urgency: Urgency = 'reply') =>
      takeParts(database().db, { line: 'h', partsPerSecond: 100, parts: 2, urgency, day, mostParts }, NOON);
    const kinds = async (many: number, ...asked: Parameters<typeof spend>) => {
      const given = await Promise.all(Array.from({ length: many }, () => spend(...asked)));
      return given.filter(({ kind }) => kind === 'taken').length;
    };
    expect(await kinds(20, '2026-11-23', 9)).toBe(4);
    expect(await spend('2026-11-23', 9)).toEqual({ kind: 'spent' });
    // Replies may go further than notices.
    expect(await spend('2026-11-23', 8, 'notice')).toEqual({ kind: 'spent' });
    expect(await kinds(1, '2026-11-23', 11)).toBe(1);
    expect(await kinds(3, '2026-11-24', 4)).toBe(2);
    expect(await spend('2026-11-24', 4)).toEqual({ kind: 'spent' });
    expect(await spend('2026-11-25', 1)).toEqual({ kind: 'spent' });
  });

  if (another) {
    it('is one for all replicas', async () => {
      const replica = await another();
      try {
        const waits = await Promise.all(
          Array.from({ length: 40 }, (_, count) =>
            take('e', 1, NOON, 'reply', count % 2 === 0 ? database().db : replica.db),
          ),
        );
        expect(waits.filter((wait) => wait === 0)).toHaveLength(11);
      } finally {
        await replica.close();
      }
    });
  }
});
