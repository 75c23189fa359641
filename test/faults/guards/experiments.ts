/** The guards, how each is removed, and an experiment that tells what becomes of messages: `well`, or what went wrong. */
import { Queue } from 'bullmq';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { smsTwilioSettings } from '../../../channels/sms-twilio/settings.ts';
import type { Channel, Outbound, SendResult, WireRequest } from '../../../src/conversation/channel.ts';
import type { Inbound } from '../../../src/conversation/message.ts';
import { type Database, type Queryable, rowsOf } from '../../../src/store/database.ts';
import { RecordingGateway } from '../../channels/recording-gateway.ts';
import { inboundForm, PUBLIC_URL, signed } from '../../channels/sms-twilio/calls.ts';
import { ACCOUNT, COUNCIL, RESIDENT, startTwilio, TOKEN } from '../../channels/sms-twilio/twilio-server.ts';
import { until } from '../../environment/child.ts';
import { countedIds, echo, later, NOON, textFrom } from '../../store/fixtures.ts';
import type { Code, Cut } from './without.ts';

/** What an experiment is made on; its name is its own, and so are its conversations. */
export interface Ground {
  readonly database: Database;
  readonly redisUrl: string;
  readonly name: string;
}

interface Experiment {
  readonly guard: string;
  readonly breaks: string;
  readonly remove: Cut | { readonly sql: string };
  experiment(code: Code, ground: Ground): Promise<string>;
}

const GRACE_MS = 30_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const EXPERIMENTS: readonly Experiment[] = [
  {
    guard: 'inbound messages are unique',
    breaks: 'one that two replicas are given at once would be taken twice',
    remove: { sql: 'ALTER TABLE inbox DROP CONSTRAINT inbox_external' },
    experiment: async (code, ground) => {
      await acceptAll(code, ground, 'first');
      await twoAtOnce(code, ground, textFrom(ground.name, 'same'), textFrom(ground.name, 'same'));
      return expected(
        1,
        await count(
          ground,
          sql`SELECT count(*) AS n FROM inbox WHERE external_id = 'same' AND conversation_id LIKE ${`${ground.name}%`}`,
        ),
      );
    },
  },
  {
    guard: 'a contact has one conversation',
    breaks: 'nothing would keep two first messages at once from making two, so none is stored without it',
    remove: { sql: 'ALTER TABLE conversations DROP CONSTRAINT conversations_contact' },
    experiment: async (code, ground) => {
      const [one, other] = [`${ground.name}-1`, `${ground.name}-2`];
      try {
        await twoAtOnce(code, ground, textFrom(ground.name, one), textFrom(ground.name, other));
      } catch {
        return 'refused to store them';
      }
      return expected(
        1,
        await count(ground, sql`SELECT count(*) AS n FROM conversations WHERE contact = ${ground.name}`),
      );
    },
  },
  {
    guard: 'a turn locks its conversation',
    breaks: 'two replicas would take the same message at once',
    remove: { file: 'src/store/conversation-store.ts', text: 'FOR NO KEY UPDATE OF c, i`;', instead: '`;' },
    experiment: async (code, ground) => {
      const [id = ''] = await acceptAll(code, ground, 'a');
      let taken = 0;
      const take = () =>
        storeOf(code, ground).takeTurn(id, NOON, async (unit) => {
          taken += 1;
          await pause(200);
          return echo(unit);
        });
      await Promise.allSettled([take(), take()]);
      return expected(1, taken);
    },
  },
  {
    guard: 'turns are taken in the order of arrival',
    breaks: 'the last of three messages would be answered first',
    remove: {
      file: 'src/store/conversation-store.ts',
      text: 'ORDER BY i.id LIMIT 1)',
      instead: 'ORDER BY i.id DESC LIMIT 1)',
    },
    experiment: async (code, ground) => {
      const [id = ''] = await acceptAll(code, ground, 'a', 'b', 'c');
      while (await storeOf(code, ground).takeTurn(id, NOON, echo));
      const heard = await rowsOf<{ text: string }>(
        ground.database.db,
        sql`SELECT text FROM transcript WHERE conversation_id = ${id} AND author = 'resident' ORDER BY sequence`,
      );
      return expected('text a, text b, text c', heard.map(({ text }) => text).join(', '));
    },
  },
  {
    guard: 'a turn is one transaction',
    breaks: 'a turn that fails would leave half of what it wrote',
    remove: {
      file: 'src/store/postgres.ts',
      text: 'inTransaction(pool, (tx, last) => work(tx, last))',
      instead: 'work(db as Queryable, (statement) => void db.execute(statement))',
    },
    experiment: async (code, ground) => {
      const { native } = ground.database;
      const database = await code.postgres.openPostgres({
        url: native.engine === 'postgres' ? native.url : '',
      });
      const [id = ''] = await acceptAll(code, { ...ground, database }, 'a');
      const failing = storeOf(code, { ...ground, database }).takeTurn(id, NOON, async ({ tx }) => {
        await tx.execute(sql`UPDATE conversations SET last_sequence = 77 WHERE id = ${id}`);
        throw new Error('It fails after it wrote.');
      });
      await failing.catch(() => {});
      await database.close();
      return expected(
        0,
        await count(ground, sql`SELECT last_sequence AS n FROM conversations WHERE id = ${id}`),
      );
    },
  },
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
    guard: 'a doubtful text is looked for before it is sent again',
    breaks: 'one that Twilio took before it hung up would be sent twice',
    remove: {
      file: 'channels/sms-twilio/send.ts',
      text: 'message.triedAt && (await this.#find(message, body, message.triedAt))',
      instead: 'undefined',
    },
    experiment: async (code) => {
      const twilio = await startTwilio(() => NOON);
      twilio.mishaps.push({ kind: 'reset', kept: true });
      const channel = code.twilio.smsTwilio(settingsFor(twilio.url));
      await channel.send?.(OUTBOUND);
      await channel.send?.({ ...OUTBOUND, triedAt: NOON, sentBefore: [] });
      await twilio.close();
      return expected(1, twilio.sent.length);
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
    guard: "Twilio's signature is checked",
    breaks: 'anybody could text in the name of any number',
    remove: {
      file: 'channels/sms-twilio/signature.ts',
      text: 'if (!signature || !isSigned(',
      instead: 'if (false && !isSigned(',
    },
    experiment: async (code) =>
      expected('bad-signature', await answerTo(code, inboundForm('1', 'hello'), 'another token')),
  },
  {
    guard: 'account and number are checked beside the signature',
    breaks: "what is signed for another of the account's numbers would be taken for ours",
    remove: { file: 'channels/sms-twilio/receive.ts', text: 'if (!ours) throw', instead: 'if (false) throw' },
    experiment: async (code) => {
      return expected(
        'not-allowed',
        await answerTo(code, inboundForm('1', 'hello', { To: '+447700900101' }), TOKEN),
      );
    },
  },
  {
    guard: 'a reminder is in the queue once',
    breaks: 'the sweeper would fill the queue with the same job over and over',
    remove: { file: 'src/delivery/queues.ts', text: ', jobId: id })', instead: ' })' },
    experiment: async (code, { database, redisUrl, name }) => {
      const queues = await code.queues.openQueues({ database, redisUrl, onError: () => {} });
      const queue = name.replaceAll(' ', '-');
      for (let at = 0; at < 5; at += 1) await queues.add(queue, {}, { id: 'remind-a' });
      const looking = new Queue(queue, { connection: { url: redisUrl } });
      const jobs = await looking.getJobCountByTypes('waiting', 'prioritized', 'delayed');
      await looking.close();
      await queues.close();
      return expected(1, jobs);
    },
  },
  {
    guard: 'a job may be cut short any number of times (maxStalledCount)',
    breaks: 'one whose worker was killed twice would be given up instead of run',
    remove: { file: 'src/delivery/queues.ts', text: '  maxStalledCount: 1_000_000,\n', instead: '' },
    experiment: async (code, { database, redisUrl, name }) => {
      const queue = name.replaceAll(/\W/g, '-');
      const keys = `bull:${queue}`;
      const queues = await code.queues.openQueues({ database, redisUrl, onError: () => {} });
      const client = new Redis(redisUrl);
      await queues.add(queue, {}, { id: 'cut-short' });
      // As two workers left it that were killed while they ran it.
      await client.lmove(`${keys}:wait`, `${keys}:active`, 'LEFT', 'LEFT');
      await client.hset(`${keys}:cut-short`, 'stc', 1);
      await client.sadd(`${keys}:stalled`, 'cut-short');
      let runs = 0;
      queues.work(queue, 1, async () => {
        runs += 1;
      });
      // Run or failed, it is gone.
      await until(async () => {
        if (await client.exists(`${keys}:cut-short`)) throw new Error('It is still there.');
      });
      client.disconnect();
      await queues.close();
      return expected(1, runs);
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
      const quiet = { suggest: async () => {}, unhurriedAtOnce: () => [], graceMs: GRACE_MS };
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
];

function expected(well: unknown, got: unknown): string {
  return got === well ? 'well' : `${String(got)} instead of ${String(well)}`;
}

function storeOf(code: Code, { database, name }: Ground) {
  return new code.store.DatabaseConversationStore(database, countedIds(name));
}

/** Has these come in from a new contact, one after another. @returns the conversation of each. */
async function acceptAll(code: Code, ground: Ground, ...ids: readonly string[]): Promise<readonly string[]> {
  const store = storeOf(code, ground);
  const conversations = [];
  for (const id of ids) {
    const message = textFrom(ground.name, `${ground.name} ${id}`, `text ${id}`);
    conversations.push((await store.accept(message, NOON)).conversationId);
  }
  return conversations;
}

/** The second comes in while the first is stored and not yet committed. */
async function twoAtOnce(
  code: Code,
  { database, name }: Ground,
  one: Inbound,
  other: Inbound,
): Promise<void> {
  let second: Promise<unknown> | undefined;
  await database.transaction(async (tx) => {
    await code.inbox.acceptMessage(tx, one, NOON, `${name}-one`);
    second = code.inbox.acceptMessage(database.db, other, NOON, `${name}-other`);
    await pause(200);
  });
  await second;
}

/** Has Parley say something, unsent as yet. @returns the conversation; its first row in the outbox is `…-2`. */
async function say(code: Code, ground: Ground, texts = 1): Promise<string> {
  const [id = ''] = await acceptAll(code, ground, 'a');
  await storeOf(code, ground).takeTurn(id, NOON, async () => {
    const says = Array.from({ length: texts }, (_, at) => ({ text: `Answer ${at}.` }));
    return { session: null, says, events: [], deliver: true };
  });
  return id;
}

async function count({ database }: Ground, query: Parameters<typeof rowsOf>[1]): Promise<number | undefined> {
  const [row] = await rowsOf<{ n: number }>(database.db, query);
  return row?.n;
}

async function isRefused(
  { database }: Ground,
  statement: Parameters<Queryable['execute']>[0],
): Promise<string> {
  const done = await database.db.execute(statement).then(
    () => true,
    () => false,
  );
  return expected(false, done);
}

function settingsFor(apiUrl?: string) {
  return smsTwilioSettings.parse({
    ...{ accountSid: ACCOUNT, authToken: TOKEN, number: COUNCIL, publicUrl: PUBLIC_URL, timeout: 500 },
    ...(apiUrl && { apiUrl }),
  });
}

const OUTBOUND: Outbound = {
  ...{
    id: 'a-2',
    author: 'parley',
    channel: 'sms',
    account: COUNCIL,
    contact: RESIDENT,
    say: { text: 'Nine to six.' },
  },
};

/** The code of the error that a text is refused with, or `taken`. */
async function answerTo(code: Code, form: Record<string, string>, token: string): Promise<string> {
  const { path, headers, body } = signed('/channels/sms/twilio', form, token);
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const request: WireRequest = {
    ...{
      method: 'POST',
      url: path,
      params: {},
      query: {},
      headers: lower,
      body: Buffer.from(body),
      remoteAddress: '',
    },
  };
  const [endpoint] = code.twilio.smsTwilio(settingsFor()).endpoints;
  return Promise.resolve(endpoint?.handle(request, new RecordingGateway())).then(
    () => 'taken',
    (error: { code?: string }) => error.code ?? String(error),
  );
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
