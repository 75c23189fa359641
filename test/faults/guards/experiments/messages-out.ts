/** Messages on their way out. */
import { sql } from 'drizzle-orm';
import type { Channel, SendResult } from '../../../../src/conversation/channel.ts';
import { rowsOf } from '../../../../src/store/database.ts';
import { later, NOON } from '../../../store/fixtures.ts';
import {
  type Experiment,
  expected,
  GRACE_MS,
  type Ground,
  isRefused,
  pause,
  say,
  storeOf,
} from '../experiment.ts';
import type { Code } from '../without.ts';

export const MESSAGES_OUT: readonly Experiment[] = [
  {
    guard: 'a claim compares what it read',
    breaks: 'two workers that look at once would both send a text',
    remove: {
      file: 'src/store/outbox-claim.ts',
      text: ' AND o.status = head.status AND o.attempts = head.attempts',
      instead: '',
    },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      const { database } = ground;
      let second: Promise<{ kind: string }> | undefined;
      const first = await database.transaction(async (tx) => {
        const claim = await code.claim.claimNext(tx, id, NOON, GRACE_MS);
        second = code.claim.claimNext(database.db, id, NOON, GRACE_MS);
        await pause(200);
        return claim;
      });
      return expected('send held', `${first.kind} ${(await second)?.kind}`);
    },
  },
  {
    guard: 'one message of a conversation is on its way at a time',
    breaks: 'a second could overtake the first',
    remove: { sql: 'DROP INDEX outbox_one_at_a_time' },
    experiment: async (code, ground) => {
      const id = await say(code, ground, 2);
      return isRefused(ground, sql`UPDATE outbox SET status = 'sending' WHERE conversation_id = ${id}`);
    },
  },
  {
    guard: "an outbox row's id, its key with the provider, is unique",
    breaks: 'the same key could stand for two messages',
    remove: { sql: 'ALTER TABLE outbox DROP CONSTRAINT outbox_pkey' },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      return isRefused(
        ground,
        sql`INSERT INTO outbox (id, conversation_id, sequence, part, created_at)
        SELECT id, conversation_id, sequence, 1, created_at FROM outbox WHERE conversation_id = ${id}`,
      );
    },
  },
  {
    guard: 'an entry is in the outbox once',
    breaks: 'the same words could be queued again under another key',
    remove: { sql: 'DROP INDEX outbox_sequence' },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      return isRefused(
        ground,
        sql`INSERT INTO outbox (id, conversation_id, sequence, created_at)
        SELECT id || '-again', conversation_id, sequence, created_at FROM outbox WHERE conversation_id = ${id}`,
      );
    },
  },
  {
    guard: 'a try of unknown outcome is left alone for a grace',
    breaks: 'a text that is still on its way would be sent again',
    remove: {
      file: 'src/store/outbox-claim.ts',
      text: "WHEN o.status = 'sending' THEN o.claimed_at <=",
      instead: "WHEN o.status = 'sending' THEN true OR o.claimed_at <=",
    },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      const kinds = [];
      for (const at of [NOON, later(1)])
        kinds.push((await code.claim.claimNext(ground.database.db, id, at, GRACE_MS)).kind);
      return expected('send held', kinds.join(' '));
    },
  },
  {
    guard: 'statuses only rise',
    breaks: 'a late report would undo that a text was delivered',
    remove: {
      file: 'src/store/outbox-settle.ts',
      text: 'status = CASE WHEN $',
      instead: 'status = CASE WHEN true OR $',
    },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      const { db } = ground.database;
      for (const status of ['delivered', 'sent'] as const)
        await code.settle.reportDelivery(db, { id: `${id}-2`, status }, NOON);
      const [row] = await rowsOf<{ status: string }>(
        db,
        sql`SELECT status FROM outbox WHERE conversation_id = ${id}`,
      );
      return expected('delivered', row?.status);
    },
  },
  {
    guard: 'who has unsubscribed is not sent to',
    breaks: 'STOP would not stop what was on its way',
    remove: {
      file: 'src/delivery/deliver.ts',
      text: 'if (claim.optedOut) return',
      instead: 'if (false) return',
    },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      await ground.database.db.execute(sql`UPDATE conversations SET opted_out_at = now() WHERE id = ${id}`);
      return expected(0, await sends(code, ground, id, () => NOON));
    },
  },
  {
    guard: 'a claim that stood still is not sent',
    breaks: 'a replica that was paused would send what another has sent meanwhile',
    remove: {
      file: 'src/delivery/deliver.ts',
      text: '> this.graceMs / 2',
      instead: '> Number.POSITIVE_INFINITY',
    },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      let looks = 0;
      return expected(
        0,
        await sends(code, ground, id, () => (looks++ === 0 ? NOON : later(GRACE_MS / 1000))),
      );
    },
  },
  {
    guard: 'the sweeper reminds of what nobody sends',
    breaks: 'a text whose job was lost with Redis would never be sent',
    remove: {
      file: 'src/delivery/sweep.ts',
      text: 'await Promise.all(unsent.map((id) => delivery.remind(id)));',
      instead: '',
    },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      const reminded: string[] = [];
      const quiet = {
        suggest: async () => {},
        unhurriedAtOnce: () => [],
        graceMs: GRACE_MS,
        moment: () => later(60),
      };
      const sweeper = new code.sweep.Sweeper({
        ...{
          database: ground.database,
          store: storeOf(code, ground),
          turns: { ring: () => {} },
          clock: { now: () => later(60) },
        },
        delivery: { ...quiet, remind: async (conversation) => void reminded.push(conversation) },
        onError: (error) => {
          throw error;
        },
      });
      await sweeper.sweepOnce(0);
      return expected(true, reminded.includes(id));
    },
  },
];

/** How many texts a delivery of the conversation sends. */
async function sends(code: Code, { database }: Ground, id: string, now: () => Date): Promise<number> {
  let sent = 0;
  const channel: Channel = {
    name: 'sms',
    limits: { form: 'text', maxCharacters: 306, quickReplies: 0, gsm7: true, expiryMinutes: 60 },
    endpoints: [],
    send: async (): Promise<SendResult> => {
      sent += 1;
      return { kind: 'sent', providerId: `SM${sent}` };
    },
  };
  const queues = {
    backend: 'redis',
    add: async () => {},
    work: () => {},
    every: async () => {},
    close: async () => {},
  } as const;
  const delivery = new code.deliver.Delivery({
    ...{ database, queues, channels: [channel], clock: { now }, graceMs: GRACE_MS },
    onError: () => {},
  });
  await delivery.deliver(id);
  return sent;
}
