import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { DeliveryStatus } from '../../src/conversation/channel.ts';
import { rowsOf } from '../../src/store/database.ts';
import { inWorlds } from './world.ts';

inWorlds('reports', (world) => {
  const REPORTS: readonly DeliveryStatus['status'][] = ['sent', 'failed', 'delivered'];
  const orders = REPORTS.flatMap((a) =>
    REPORTS.filter((b) => b !== a).map((b) => [a, b, ...REPORTS.filter((c) => c !== a && c !== b)] as const),
  );

  it.each(orders)('come to the same in any order: %s, %s, %s', async (...order) => {
    const id = await world.say('x');
    await world.delivery.deliver(id);
    for (const status of order) await world.delivery.report({ id: `${id}-2`, status });
    expect(await world.statuses(id)).toEqual(['delivered']);
  });

  it('may come before the answer to the send itself', async () => {
    const id = await world.say('x', 'y');
    world.channel.answer(async (message) => {
      await world.delivery.report({ id: message.id, status: 'delivered' });
      return { kind: 'later', afterSeconds: 60, reason: 'confused' };
    });
    await world.delivery.deliver(id);
    expect((await world.statuses(id))[0]).toBe('delivered');
  });

  it('of unknown ids are nothing', async () => {
    await expect(world.delivery.report({ id: 'nobody-1', status: 'failed' })).resolves.toBeUndefined();
    expect(world.errors).toEqual([]);
  });

  it('of a failure keep the reason, and of an opt-out stop the conversation', async () => {
    const id = await world.say('x');
    await world.delivery.deliver(id);
    await world.delivery.report({
      id: `${id}-2`,
      status: 'failed',
      reason: '30005\0',
      optedOut: true,
      providerId: 'other',
    });
    const rows = await rowsOf(
      world.database.db,
      sql`SELECT o.status, o.reason, o.provider_id, c.opted_out_at IS NOT NULL AS out
          FROM outbox o JOIN conversations c ON c.id = o.conversation_id WHERE c.id = ${id}`,
    );
    expect(rows).toEqual([
      { status: 'failed', reason: '30005\uFFFD', provider_id: `provider-${id}-2`, out: true },
    ]);
  });
});
