import { describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Outbound } from '../../src/conversation/channel.ts';
import { rowsOf } from '../../src/store/database.ts';
import { retryFailed } from '../../src/store/outbox-withdraw.ts';
import { GRACE_MS, inWorlds } from './world.ts';

inWorlds('what a provider took in and dropped', (world) => {
  const dropped = { status: 'failed', reason: 'Queue full', againAfterSeconds: 60 } as const;

  /** @returns the conversation whose one message the provider took in as SM1, and dropped. */
  async function saidAndDropped(): Promise<string> {
    const id = await world.say('one');
    world.channel.answer({ kind: 'sent', providerId: 'SM1' });
    await world.delivery.deliver(id);
    await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...dropped });
    return id;
  }

  /** An advisor's message that has failed is to be sent once more. */
  async function retry(id: string): Promise<void> {
    await world.database.db.execute(
      sql`UPDATE transcript SET author = 'advisor' WHERE conversation_id = ${id} AND sequence = 2`,
    );
    expect(await retryFailed(world.database.db, id, 2)).toBe(true);
    // Stamped by the database, whose clock is not the test's.
    const at = world.clock.now().toISOString();
    await world.database.db.execute(sql`UPDATE outbox SET created_at = ${at} WHERE conversation_id = ${id}`);
  }

  it('is sent again after a while, and late news of the first try is nothing', async () => {
    const id = await saidAndDropped();
    await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', status: 'sent' });
    expect(await world.statuses(id)).toEqual(['waiting']);
    world.clock.forward(60);
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['one', 'one']);
    expect(world.channel.sent[1]).not.toHaveProperty('triedAt');
    await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...dropped });
    expect(await world.statuses(id)).toEqual(['sent']);
  });

  it('is not taken for a later try whose outcome is unknown', async () => {
    const id = await saidAndDropped();
    world.clock.forward(60);
    world.channel.answer({ kind: 'unknown', reason: 'timeout' });
    await world.delivery.deliver(id);
    world.clock.forward(GRACE_MS / 1000);
    await world.delivery.deliver(id);
    expect(world.channel.sent[2]).toMatchObject({ triedAt: expect.any(Date), sentBefore: ['SM1'] });
  });

  it('may be told before the answer to the send', async () => {
    const id = await world.say('one');
    world.channel.answer(async ({ id: message }) => {
      await world.delivery.report({ id: message, providerId: 'SM1', ...dropped });
      return { kind: 'sent', providerId: 'SM1' };
    });
    await world.delivery.deliver(id);
    expect(await world.statuses(id)).toEqual(['waiting']);
  });

  it('is told twice: a send that is under way by then is not loosened', async () => {
    const id = await saidAndDropped();
    world.clock.forward(60);
    world.channel.answer(async ({ id: message }) => {
      await world.delivery.report({ id: message, providerId: 'SM1', ...dropped });
      expect(await world.statuses(id)).toEqual(['sending']);
      return { kind: 'sent', providerId: 'SM2' };
    });
    await world.delivery.deliver(id);
    expect(await world.statuses(id)).toEqual(['sent']);
  });

  it('is known under every id that it had there, also when an advisor sends it again', async () => {
    const id = await world.say('one');
    for (const providerId of ['SM1', 'SM2', 'SM3']) {
      world.channel.answer({ kind: 'sent', providerId });
      await world.delivery.deliver(id);
      if (providerId !== 'SM3') await world.delivery.report({ id: `${id}-2`, providerId, ...dropped });
      world.clock.forward(60);
    }
    await world.delivery.report({ id: `${id}-2`, providerId: 'SM3', status: 'failed' });
    await retry(id);
    world.channel.answer({ kind: 'sent', providerId: 'SM4' });
    await world.delivery.deliver(id);
    const rows = await rowsOf(
      world.database.db,
      sql`SELECT provider_ids FROM outbox WHERE conversation_id = ${id}`,
    );
    expect(rows).toEqual([{ provider_ids: ['SM1', 'SM2', 'SM3', 'SM4'] }]);
  });

  describe('and an advisor sends again', () => {
    const failed = { status: 'failed', reason: '30008' } as const;

    /** @returns the conversation whose one message failed as SM1, and is to be sent once more. */
    async function failedAndRetried(): Promise<string> {
      const id = await world.say('one');
      world.channel.answer({ kind: 'sent', providerId: 'SM1' });
      await world.delivery.deliver(id);
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...failed });
      await retry(id);
      return id;
    }

    it.each([failed, dropped, { status: 'sent' }] as const)(
      'is not ended by the first try told of once more: %j',
      async (again) => {
        const id = await failedAndRetried();
        const toldAgain = () => world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...again });
        await toldAgain();
        expect(await world.statuses(id)).toEqual(['waiting']);
        world.channel.answer(async () => {
          await toldAgain();
          expect(await world.statuses(id)).toEqual(['sending']);
          return { kind: 'sent', providerId: 'SM2' };
        });
        await world.delivery.deliver(id);
        await toldAgain();
        expect(world.sentTexts()).toEqual(['one', 'one']);
        expect(await world.statuses(id)).toEqual(['sent']);
        await world.delivery.report({ id: `${id}-2`, providerId: 'SM2', ...failed });
        expect(await world.statuses(id)).toEqual(['failed']);
      },
    );

    it('is not sent when the first try has arrived after all', async () => {
      const id = await failedAndRetried();
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', status: 'delivered' });
      await world.delivery.deliver(id);
      expect(world.sentTexts()).toEqual(['one']);
      expect(await world.statuses(id)).toEqual(['delivered']);
    });

    it('is not taken for the first try where nobody knows whether it left', async () => {
      const id = await failedAndRetried();
      world.channel.answer({ kind: 'unknown', reason: 'timeout' });
      await world.delivery.deliver(id);
      world.clock.forward(GRACE_MS / 1000);
      await world.delivery.deliver(id);
      expect(world.channel.sent[2]).toMatchObject({ triedAt: expect.any(Date), sentBefore: ['SM1'] });
    });

    it('may go on under the id of the first try, where the provider gives it again', async () => {
      const id = await failedAndRetried();
      world.channel.answer({ kind: 'sent', providerId: 'SM1' });
      await world.delivery.deliver(id);
      expect(await world.statuses(id)).toEqual(['sent']);
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...failed });
      expect(await world.statuses(id)).toEqual(['failed']);
    });
  });

  it('has failed when it was dropped again and again', async () => {
    const id = await world.say('one');
    for (let time = 1; time <= 8; time += 1) {
      world.channel.answer({ kind: 'sent', providerId: `SM${time}` });
      await world.delivery.deliver(id);
      await world.delivery.report({ id: `${id}-2`, providerId: `SM${time}`, ...dropped });
      world.clock.forward(60);
    }
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toHaveLength(8);
    expect(await world.statuses(id)).toEqual(['failed']);
  });

  it('stays delivered where it was', async () => {
    const id = await world.say('one');
    await world.delivery.deliver(id);
    const { id: message } = world.channel.sent[0] as Outbound;
    await world.delivery.report({ id: message, status: 'delivered' });
    await world.delivery.report({ id: message, ...dropped });
    expect(await world.statuses(id)).toEqual(['delivered']);
  });
});
