/** When a turn is rung for a message that names a postcode. */
import { expect, it } from '@jest/globals';
import type { Core } from '../../src/composition/core.ts';
import { openGateway } from '../../src/composition/engine/gateway.ts';
import type { Inbound } from '../../src/conversation/message.ts';

type Parts = Parameters<typeof openGateway>;

it('rings for a message that comes twice once its postcode has been looked up', async () => {
  const rung: string[] = [];
  let lookedUp: (answer: number) => void = () => {};
  let deliveries = 0;
  const core = {
    settings: {
      environment: { OS_PLACES_KEY: 'a key for tests only', OS_PLACES_API_URL: 'http://127.0.0.1:1' },
      addresses: { lookUpsPerHour: 600, refreshDays: 90, postcodes: [] },
    },
    // Nobody has looked the postcode up before, and this contact may not: what counts is when that is known.
    database: {
      db: { execute: async () => ({ rows: [] }), select: () => ({ from: () => ({ where: () => [] }) }) },
    },
    rates: {
      rate: () => ({
        take: () =>
          new Promise<number>((answer) => {
            lookedUp = answer;
          }),
      }),
    },
    clock: { now: () => new Date('2026-11-23T10:00:00Z') },
    conversations: { accept: async () => ({ conversationId: 'c1', accepted: ++deliveries === 1 }) },
    channels: { named: () => ({}) },
  } as unknown as Core;
  const hearers = { turns: { ring: (id: string) => void rung.push(id) } } as unknown as Parts[2];
  const gateway = openGateway(core, {} as Parts[1], hearers);
  const message = {
    channel: 'sms',
    account: 'default',
    contact: '+447700900123',
    text: 'FN3 9ZZ',
  } as Inbound;
  expect(await gateway.accept(message)).toEqual({ accepted: true });
  expect(await gateway.accept(message)).toEqual({ accepted: false });
  expect(rung).toEqual([]);
  lookedUp(1);
  await new Promise(setImmediate);
  expect(rung).toEqual(['c1', 'c1']);
  // What comes once more when nothing is under way is rung at once.
  await gateway.accept(message);
  expect(rung).toHaveLength(3);
});
