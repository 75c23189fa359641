/** A delivery with everything around it but the providers, on one of the three queue backends. */
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Channel, Outbound, SendResult } from '../../src/conversation/channel.ts';
import type { Say } from '../../src/conversation/message.ts';
import { Delivery } from '../../src/delivery/deliver.ts';
import type { LineRules } from '../../src/delivery/departure.ts';
import { openQueues, type Queues } from '../../src/delivery/queues.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { onBothEngines } from '../store/engines.ts';
import { countedIds, NOON, textFrom } from '../store/fixtures.ts';

export const GRACE_MS = 60_000;

/** A clock that goes only when told to. */
class FixedClock {
  #now = NOON;

  now(): Date {
    return this.#now;
  }

  forward(seconds: number): void {
    this.#now = new Date(this.#now.getTime() + seconds * 1000);
  }
}

/** A channel whose provider answers what the test says; a text that nothing was said about is sent. */
class ScriptedChannel implements Channel {
  readonly name = 'sms';
  readonly limits = {
    form: 'text',
    maxCharacters: 1600,
    quickReplies: 0,
    gsm7: true,
    expiryMinutes: 60,
  } as const;
  readonly endpoints = [];
  readonly partsOf = ({ say }: Outbound) => Math.ceil(say.text.length / 160);
  readonly sent: Outbound[] = [];
  onSend: () => void = () => {};
  readonly #answers: ((message: Outbound) => Promise<SendResult> | SendResult)[] = [];

  /** What the next tries come to, one each. */
  answer(
    ...answers: readonly (SendResult | ((message: Outbound) => Promise<SendResult> | SendResult))[]
  ): void {
    this.#answers.push(...answers.map((answer) => (typeof answer === 'function' ? answer : () => answer)));
  }

  async send(message: Outbound): Promise<SendResult> {
    this.sent.push(message);
    this.onSend();
    const answer = this.#answers.shift();
    return answer === undefined ? { kind: 'sent', providerId: `provider-${message.id}` } : answer(message);
  }
}

/** A long number's, at four pence a part, with nothing near its limits unless told. */
export function rulesOf(line: string, more: Partial<LineRules> = {}): LineRules {
  return {
    ...{ line, partsPerSecond: 1, pencePerPart: 4 },
    dailySpendCap: { notices: 10_000, everything: 10_000 },
    ...more,
  };
}

/** Quiet hours that begin as they end. */
export const NEVER = { from: '00:00', to: '00:00' } as const;

export interface World {
  readonly database: Database;
  readonly queues: Queues;
  readonly delivery: Delivery;
  readonly channel: ScriptedChannel;
  readonly clock: FixedClock;
  readonly store: DatabaseConversationStore;
  readonly errors: unknown[];
  /** Whether the provider answered, each time that was told. */
  readonly answered: boolean[];
  /** Channels that operators have switched off. */
  readonly off: Set<string>;
  /** What was told of money that is spent. */
  readonly spent: unknown[];
  /** What holds for the channel's number; nothing until a test says so. */
  readonly rules: { paced: LineRules | undefined };
  /** When no notice leaves, on any channel; at no time until a test says so. */
  readonly quiet: { from: string; to: string };
  /** Has Parley say these to a new contact, unsent as yet. @returns the conversation's id. */
  say(...texts: readonly string[]): Promise<string>;
  /** Where each message of the conversation's line is, in order. */
  statuses(conversationId: string): Promise<readonly string[]>;
  /** What the channel was given to send, in order. */
  sentTexts(): readonly string[];
  close(): Promise<void>;
}

export async function openWorld(database: Database, redisUrl?: string, graceMs = GRACE_MS): Promise<World> {
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const queues = await openQueues({ database, redisUrl, onError });
  const channel = new ScriptedChannel();
  const clock = new FixedClock();
  const store = new DatabaseConversationStore(database, countedIds(`d${++worlds}`));
  const off = new Set<string>();
  const rules = { paced: undefined as LineRules | undefined };
  const quiet = { ...NEVER };
  const settings = { graceMs, sendTimeoutMs: 2000, rulesOf: () => rules.paced, quietHours: quiet };
  const spent: unknown[] = [];
  const answered: boolean[] = [];
  const onSpent = (...told: unknown[]) => void spent.push(told);
  const delivery = new Delivery({
    database,
    queues,
    channels: [channel],
    clock,
    claimsBy: 'clock',
    onError,
    onSpent,
    answered: (_channel, ok) => void answered.push(ok),
    isOff: (channel) => off.has(channel),
    ...settings,
  });
  let contacts = 0;
  return {
    database,
    queues,
    delivery,
    channel,
    clock,
    store,
    errors,
    off,
    rules,
    quiet,
    spent,
    answered,
    say: async (...texts) => {
      const contact = `${worlds}-${++contacts}`;
      const { conversationId } = await store.accept(textFrom(contact, contact), clock.now());
      const says: Say[] = texts.map((text) => ({ text }));
      await store.takeTurn(conversationId, clock.now(), async () => {
        return { session: null, says, events: [], deliver: true };
      });
      return conversationId;
    },
    statuses: async (conversationId) => {
      const rows = await rowsOf<{ status: string }>(
        database.db,
        sql`SELECT status FROM outbox WHERE conversation_id = ${conversationId} ORDER BY sequence`,
      );
      return rows.map(({ status }) => status);
    },
    sentTexts: () => channel.sent.map(({ say }) => say.text),
    close: () => queues.close(),
  };
}

/** Runs the tests on both engines, all in one world; what was told before is forgotten, each has conversations of its own. */
export function inWorlds(name: string, tests: (world: World) => void): void {
  onBothEngines(name, (engine) => {
    let open: World;
    beforeAll(async () => {
      open = await openWorld(engine.database());
    });
    afterAll(() => open.close());
    beforeEach(() => {
      for (const told of [open.channel.sent, open.errors, open.spent, open.answered]) told.length = 0;
    });
    // The tests are put together before there is a world: this stands for the one that is open when they run.
    tests(new Proxy({} as World, { get: (_, part) => Reflect.get(open, part) }));
  });
}

let worlds = 0;
