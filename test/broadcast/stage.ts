/** A small town with people who have opted in, and a broadcaster with a clock of its own. */
import { sql } from 'drizzle-orm';
import type { BroadcastPorts, Line } from '../../src/broadcast/ports.ts';
import { broadcastSettings } from '../../src/broadcast/settings.ts';
import { Broadcaster } from '../../src/broadcast/tell.ts';
import { approve, begin, type Draft, type Outcome, submit } from '../../src/broadcast/write.ts';
import type { ConversationStore } from '../../src/conversation/ports.ts';
import { alertsKind } from '../../src/store/broadcast-reach.ts';
import { findBroadcast } from '../../src/store/broadcasts.ts';
import { premisesServices, rounds } from '../../src/store/collections.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { type Database, type Queryable, rowsOf } from '../../src/store/database.ts';
import { optIn } from '../../src/store/opt-ins.ts';
import { premises, streets } from '../../src/store/premises.ts';
import { countedIds } from '../store/fixtures.ts';

export const MORNING = new Date('2026-11-23T10:00:00Z');
export const ACCOUNT = '+447700900100';
export const WRITER = { id: 'mo' };
export const APPROVER = { id: 'sam' };

const TEXTS: Line = {
  account: ACCOUNT,
  line: `sms ${ACCOUNT}`,
  limits: {
    form: 'text',
    maxCharacters: 306,
    quickReplies: 0,
    gsm7: true,
    expiryMinutes: 60,
    unsolicited: true,
  },
  pencePerPart: 2,
  partsPerSecond: 1,
  partsPerDay: 1000,
};
export const DRAFT: Draft = {
  title: 'Snow on Monday',
  subject: 'bins',
  audience: { to: 'everyone' },
  sms: 'No bins today because of snow. Leave them out, we come tomorrow.',
  more: '',
  startsAt: null,
  endsAt: null,
};

export interface Stage {
  readonly ports: BroadcastPorts;
  readonly rung: string[];
  setTime(now: Date): void;
  setQuiet(quiet: boolean): void;
  setOff(off: boolean): void;
  setPartsPerDay(parts: number): void;
  /** One look of a process that has just begun. */
  look(speak?: ConversationStore<Queryable>['speak']): Promise<void>;
  approved(change?: Partial<Draft>): Promise<string>;
  agree(contact: string, subject?: string, uprn?: string, at?: Date): Promise<void>;
  /** Who was told what, in the order of their contacts. */
  told(): Promise<readonly { contact: string; text: string; urgency: string }[]>;
  contacts(): Promise<readonly string[]>;
  /** What waits in the outbox leaves. */
  sent(): Promise<void>;
  /** Until nothing is left to tell, and all has left. */
  lookUntilDone(id: string): Promise<void>;
  reasons(id: string): Promise<Readonly<Record<string, string | null>>>;
  wipe(): Promise<void>;
}

export function openStage(database: () => Database): Stage {
  let now = MORNING;
  let quiet = false;
  let off = false;
  let texts = TEXTS;
  const rung: string[] = [];
  const ids = countedIds('id');
  const errors: unknown[] = [];
  const ports = (): BroadcastPorts => ({
    database: database(),
    conversations: new DatabaseConversationStore(database(), ids),
    clock: { now: () => now },
    ids,
    settings: broadcastSettings.parse({}),
    subjects: { bins: 'bin changes', roads: 'roads', weather: 'weather' },
    texts,
    dress: (words) => `Fernley: ${words}`,
    isOff: () => off,
    isQuiet: () => quiet,
    said: (conversation) => void rung.push(conversation),
    onError: (error) => void errors.push(error),
  });
  const stage: Stage = {
    get ports() {
      return ports();
    },
    rung,
    setTime: (at) => {
      now = at;
    },
    setQuiet: (is) => {
      quiet = is;
    },
    setOff: (is) => {
      off = is;
    },
    setPartsPerDay: (partsPerDay) => {
      texts = { ...TEXTS, partsPerDay };
    },
    async look(speak) {
      const made = ports();
      const before = errors.length;
      await new Broadcaster(speak ? { ...made, conversations: { speak } } : made).tickOnce();
      const unexpected = errors.slice(before).filter((error) => !String(error).includes('crashed'));
      if (unexpected.length > 0) throw unexpected[0];
    },
    async approved(change = {}) {
      const { id } = done(await begin(ports(), { ...DRAFT, ...change }, WRITER));
      done(await submit(ports(), id, 1, WRITER));
      done(await approve(ports(), id, 1, APPROVER));
      return id;
    },
    agree: (contact, subject = 'bins', uprn = '1', at = MORNING) =>
      database().transaction((tx) =>
        optIn(tx, {
          kind: alertsKind(subject),
          channel: 'sms',
          contact,
          subject: uprn,
          label: '1 Mill Lane',
          words: 'Do you agree?',
          optedInAt: at,
        }),
      ),
    told: () =>
      rowsOf(
        database().db,
        sql`SELECT c.contact, t.text, o.urgency FROM transcript t
            JOIN conversations c ON c.id = t.conversation_id
            JOIN outbox o ON o.conversation_id = t.conversation_id AND o.sequence = t.sequence
            ORDER BY c.contact, t.sequence`,
      ),
    contacts: async () => (await stage.told()).map(({ contact }) => contact),
    async sent() {
      await database().db.execute(sql`UPDATE outbox SET status = 'sent' WHERE status = 'waiting'`);
    },
    async lookUntilDone(id) {
      const isDone = async () => (await findBroadcast(database().db, id))?.status === 'done';
      for (let looks = 0; looks < 10 && !(await isDone()); looks += 1) {
        await stage.look();
        await stage.sent();
      }
    },
    async reasons(id) {
      const rows = await rowsOf<{ contact: string; state: string; reason: string | null }>(
        database().db,
        sql`SELECT contact, state, reason FROM broadcast_people WHERE broadcast_id = ${id} ORDER BY contact`,
      );
      return Object.fromEntries(rows.map(({ contact, state, reason }) => [contact, reason ?? state]));
    },
    async wipe() {
      now = MORNING;
      quiet = false;
      off = false;
      texts = TEXTS;
      rung.length = 0;
      await database().db.execute(
        sql`TRUNCATE broadcasts, broadcast_people, people_contacts, opt_ins, conversations, audit_trail, sending_paces CASCADE`,
      );
    },
  };
  return stage;
}

export function done(outcome: Outcome): Outcome & { readonly kind: 'done' } {
  if (outcome.kind !== 'done') throw new Error(`was ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Two streets in two sectors of one district, each on a round of its own; and one that has no postcode. */
export async function fillTown({ db }: Database): Promise<void> {
  await db.insert(streets).values([
    { key: 'mill lane', name: 'Mill Lane', district: 'FN3' },
    { key: 'high street', name: 'High Street', district: 'FN4' },
  ]);
  await db.insert(premises).values([
    { uprn: '1', streetKey: 'mill lane', number: '1', postcode: 'FN3 2BD', sortKey: '1' },
    { uprn: '2', streetKey: 'mill lane', number: '2', postcode: 'FN3 4BD', sortKey: '2' },
    { uprn: '3', streetKey: 'high street', number: '3', postcode: null, sortKey: '3' },
  ]);
  for (const [round, uprn] of [
    ['monday', '1'],
    ['tuesday', '2'],
  ] as const) {
    await db.insert(rounds).values({ id: round, service: 'refuse', source: 'published' });
    await db.insert(premisesServices).values({ uprn, service: 'refuse', roundId: round });
  }
}

export const phone = (n: number) => `+447700900${String(200 + n).padStart(3, '0')}`;

/** Many who asked for news of bins and have talked with us, beside conversations of others: figures of a large town. */
export async function fillCrowd({ db }: Database, people: number, others: number): Promise<void> {
  const number = sql`'+447700' || lpad(n::text, 6, '0')`;
  await db.execute(
    sql`INSERT INTO opt_ins (kind, channel, contact, subject, label, words, opted_in_at)
        SELECT ${alertsKind('bins')}, 'sms', ${number}, '1', '1 Mill Lane', 'Do you agree?', now()
        FROM generate_series(1, ${people}::int) n`,
  );
  await db.execute(
    sql`INSERT INTO conversations (id, channel, account, contact, session, created_at, changed_at)
        SELECT 'crowd-' || n, 'sms', ${ACCOUNT}, ${number}, '{"version": 1, "frames": []}', now(), now()
        FROM generate_series(1, ${people + others}::int) n`,
  );
  await db.execute(sql`ANALYZE`);
}
