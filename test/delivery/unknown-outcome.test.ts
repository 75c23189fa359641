import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { Delivery } from '../../src/delivery/deliver.ts';
import { claimNext } from '../../src/store/outbox-claim.ts';
import { settle } from '../../src/store/outbox-settle.ts';
import { GRACE_MS, inWorlds } from './world.ts';

inWorlds('an unknown outcome', (world) => {
  it('is asked about after the grace, with the time of the first try, and holds the line', async () => {
    const id = await world.say('perhaps', 'next');
    const tried = world.clock.now();
    world.channel.answer({ kind: 'unknown', reason: 'timeout' });
    await world.delivery.deliver(id);
    await world.delivery.deliver(id);
    world.clock.forward(GRACE_MS / 1000 - 1);
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['perhaps']);
    expect(await world.statuses(id)).toEqual(['sending', 'waiting']);
    world.clock.forward(1);
    world.channel.answer({ kind: 'unknown', reason: 'reset' });
    await world.delivery.deliver(id);
    world.clock.forward(GRACE_MS / 1000);
    await world.delivery.deliver(id);
    expect(world.channel.sent.map(({ say, triedAt }) => [say.text, triedAt])).toEqual([
      ['perhaps', undefined],
      ['perhaps', tried],
      ['perhaps', tried],
      ['next', undefined],
    ]);
    expect(await world.statuses(id)).toEqual(['sent', 'sent']);
  });

  it('is asked about with the ids of what the conversation was sent before', async () => {
    const id = await world.say('same words', 'same words', 'same words');
    world.channel.answer(
      { kind: 'sent', providerId: 'first' },
      { kind: 'sent', providerId: 'second' },
      { kind: 'unknown', reason: 'timeout' },
    );
    await world.delivery.deliver(id);
    world.clock.forward(GRACE_MS / 1000);
    await world.delivery.deliver(id);
    expect(world.channel.sent.map((message) => message.sentBefore)).toEqual([
      undefined,
      undefined,
      undefined,
      ['second', 'first'],
    ]);
  });

  it('stays unknown when the provider only says later to the question', async () => {
    const id = await world.say('perhaps');
    const tried = world.clock.now();
    world.channel.answer(
      { kind: 'unknown', reason: 'timeout' },
      { kind: 'later', afterSeconds: 5, reason: 'rate' },
    );
    await world.delivery.deliver(id);
    world.clock.forward(GRACE_MS / 1000);
    await world.delivery.deliver(id);
    world.clock.forward(5);
    await world.delivery.deliver(id);
    expect(world.channel.sent.map((message) => message.triedAt)).toEqual([undefined, tried, tried]);
  });

  it('is what a crash in the middle of a try leaves', async () => {
    const id = await world.say('crashed');
    const tried = world.clock.now();
    await claimNext(world.database.db, id, tried, GRACE_MS);
    await world.delivery.deliver(id);
    expect(world.channel.sent).toEqual([]);
    world.clock.forward(GRACE_MS / 1000);
    await world.delivery.deliver(id);
    expect(world.channel.sent).toMatchObject([{ say: { text: 'crashed' }, triedAt: tried }]);
  });

  it.each([
    { kind: 'later', afterSeconds: 0, reason: 'rate' },
    { kind: 'refused', reason: 'too-late' },
    { kind: 'unknown', reason: 'reset' },
  ] as const)(
    'is not settled as $kind by whoever stood still and lost the message to another',
    async (told) => {
      const id = await world.say('once');
      const { db } = world.database;
      const claim = () => claimNext(db, id, world.clock.now(), GRACE_MS);
      let other: Awaited<ReturnType<typeof claim>> | undefined;
      world.channel.answer(async () => {
        world.clock.forward(GRACE_MS / 1000);
        other = await claim();
        return told;
      });
      await world.delivery.deliver(id);
      expect(await world.statuses(id)).toEqual(['sending']);
      expect(await claim()).toEqual({ kind: 'held' });
      if (other?.kind !== 'send') throw new Error('The other did not get it.');
      await settle(db, other, { kind: 'sent', providerId: 'by-the-other' }, world.clock.now());
      await world.delivery.deliver(id);
      expect(await world.statuses(id)).toEqual(['sent']);
      expect(world.sentTexts()).toEqual(['once']);
    },
  );

  it('is known all the same when whoever lost the message had sent it', async () => {
    const id = await world.say('once');
    world.channel.answer(async () => {
      world.clock.forward(GRACE_MS / 1000);
      await claimNext(world.database.db, id, world.clock.now(), GRACE_MS);
      return { kind: 'sent', providerId: 'by-the-first' };
    });
    await world.delivery.deliver(id);
    expect(await world.statuses(id)).toEqual(['sent']);
  });

  it('is left to whoever tries it by another replica whose clock has jumped ahead', async () => {
    const { database, queues, channel, clock, say, errors } = world;
    const replica = (aheadMs: number) =>
      new Delivery({
        ...{ database, queues, channels: [channel], graceMs: GRACE_MS, claimsBy: 'database' },
        clock: { now: () => new Date(clock.now().getTime() + aheadMs) },
        onError: (error) => errors.push(error),
      });
    const id = await say('on its way');
    channel.answer(async () => {
      await replica(2 * 3600_000).deliver(id);
      return { kind: 'later', afterSeconds: 60, reason: 'rate' };
    });
    await replica(0).deliver(id);
    // Nor does one whose clock is behind, or ahead, wait longer or shorter for the time to try again.
    for (const ahead of [-2 * 3600_000, 2 * 3600_000]) await replica(ahead).deliver(id);
    expect(world.sentTexts()).toEqual(['on its way']);
    expect(await world.statuses(id)).toEqual(['waiting']);
    await database.db.execute(sql`UPDATE outbox SET not_before = not_before - interval '61 seconds'
      WHERE conversation_id = ${id}`);
    await replica(-2 * 3600_000).deliver(id);
    expect(await world.statuses(id)).toEqual(['sent']);
    expect(errors).toEqual([]);
  });

  it('is what a channel that throws leaves, and the error is reported', async () => {
    const id = await world.say('boom');
    world.channel.answer(() => {
      throw new Error('adapter broke');
    });
    await world.delivery.deliver(id);
    expect(await world.statuses(id)).toEqual(['sending']);
    expect(world.errors).toMatchObject([{ message: 'adapter broke' }]);
  });

  it('is ended by a report, and the line goes on', async () => {
    const id = await world.say('perhaps', 'next');
    world.channel.answer({ kind: 'unknown', reason: 'timeout' });
    await world.delivery.deliver(id);
    await world.delivery.report({ id: `${id}-2`, status: 'delivered', providerId: 'from-the-report' });
    world.channel.answer({ kind: 'unknown', reason: 'timeout' });
    await world.delivery.deliver(id);
    world.clock.forward(GRACE_MS / 1000);
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['perhaps', 'next', 'next']);
    expect(world.channel.sent[2]?.sentBefore).toEqual(['from-the-report']);
    expect(await world.statuses(id)).toEqual(['delivered', 'sent']);
  });
});
