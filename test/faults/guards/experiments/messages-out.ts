/** Messages on their way out. */
import { sql } from 'drizzle-orm';
import type { Channel, SendResult } from '../../../../src/conversation/channel.ts';
import { rowsOf } from '../../../../src/store/database.ts';
import { later, NOON } from '../../../store/fixtures.ts';
import {
  acceptAll,
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
    guard: 'whoever has lost a claim settles nothing but that it was sent',
    breaks: 'a replica that was paused would free for a third what another is just sending',
    remove: {
      file: 'src/store/outbox-settle.ts',
      text: `reason = \${storableText(reason)}
        WHERE id = \${message.id} AND status = 'sending' AND attempts = \${attempt}`,
      instead: `reason = \${storableText(reason)} WHERE id = \${message.id} AND status = 'sending'`,
    },
    experiment: async (code, ground) => {
      const id = await say(code, ground);
      const { db } = ground.database;
      const claimAt = (seconds: number) => code.claim.claimNext(db, id, later(seconds), GRACE_MS);
      const first = await claimAt(0);
      const afterGrace = GRACE_MS / 1000;
      const second = await claimAt(afterGrace);
      const told = { kind: 'later', afterSeconds: 0, reason: 'rate' } as const;
      if (first.kind === 'send') await code.settle.settle(db, first, told, later(afterGrace));
      return expected('send held', `${second.kind} ${(await claimAt(afterGrace + 1)).kind}`);
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
      return expected(true, (await swept(code, ground)).reminded.includes(id));
    },
  },
  {
    guard: 'the sweeper rings for messages that wait for a turn',
    breaks: 'a message that was stored just before a crash would never be answered',
    remove: {
      file: 'src/delivery/sweep.ts',
      text: 'for (const id of await store.waitingSince(before, AT_ONCE)) turns.ring(id);',
      instead: '',
    },
    experiment: async (code, ground) => {
      const [id = ''] = await acceptAll(code, ground, 'a');
      return expected(true, (await swept(code, ground)).rung.includes(id));
    },
  },
  {
    guard: "what one replica takes out of a number's pace is gone for all",
    breaks: 'each replica would text as fast as the number may, and the carrier would drop what is too much',
    remove: {
      file: 'src/store/sending-pace.ts',
      text: 'set: { emptyUntil: afterwards, ',
      instead: 'set: { ',
    },
    experiment: async (code, { database, name }) => {
      const asked = {
        partsPerSecond: 1,
        parts: 12,
        urgency: 'reply',
        day: '2026-11-23',
        mostParts: 1000,
      } as const;
      const take = () => code.pace.takeParts(database.db, { line: name, ...asked }, NOON);
      // Twelve are two more than may go at once; the third waits for the other two as well.
      const places = [];
      for (const given of [await take(), await take(), await take()])
        places.push(given.kind === 'taken' ? (given.at.getTime() - NOON.getTime()) / 1000 : given.kind);
      return expected('0, 2, 14', places.map((place) => Math.max(0, Number(place))).join(', '));
    },
  },
];

/** Whom a sweep rings for that spares nothing. */
async function swept(code: Code, ground: Ground): Promise<{ rung: string[]; reminded: string[] }> {
  const [rung, reminded]: [string[], string[]] = [[], []];
  const clock = { now: () => later(60) };
  const sweeper = new code.sweep.Sweeper({
    ...{ database: ground.database, store: storeOf(code, ground), clock },
    turns: { ring: (conversation) => void rung.push(conversation) },
    delivery: {
      ...{ suggest: async () => {}, unhurriedAtOnce: () => [], graceMs: GRACE_MS, moment: clock.now },
      remind: async (conversation) => void reminded.push(conversation),
    },
    onError: (error) => {
      throw error;
    },
  });
  await sweeper.sweepOnce(0);
  return { rung, reminded };
}

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
