/**
 * Broadcasts: one notice that a manager writes for many residents at once. A broadcast's people are found when it was
 * approved, each once, and are told as fast as their channel goes.
 */
import { desc, eq, inArray, sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { conversations } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { moment } from './moment.ts';

/** Whom a broadcast is for, of those who have opted in to its subject. */
export type Audience =
  | { readonly to: 'everyone' }
  /** Postcode districts (`FN3`) and sectors (`FN3 2`). */
  | { readonly to: 'area'; readonly areas: readonly string[] }
  /** Ids of collection rounds. */
  | { readonly to: 'rounds'; readonly rounds: readonly string[] };

export const BROADCAST_STATUSES = [
  'draft',
  'review',
  /** Approved; its people are being found. */
  'queueing',
  'sending',
  'paused',
  'done',
  'cancelled',
] as const;
export type BroadcastStatus = (typeof BROADCAST_STATUSES)[number];

/**
 * Why somebody who has opted in is not told. `changed-mind`: the opt-in ended meanwhile; `told-already`: by another
 * number that was proved to be theirs meanwhile.
 */
export const UNTOLD_REASONS = [
  'opted-out',
  'cannot-be-reached',
  'too-many',
  'told-already',
  'changed-mind',
  'ended',
  'cancelled',
] as const;
export type UntoldReason = (typeof UNTOLD_REASONS)[number];

export const broadcasts = pgTable(
  'broadcasts',
  {
    id: text('id').primaryKey(),
    /** What managers call it. */
    title: text('title').notNull(),
    /** One of council.yaml's alert subjects. */
    subject: text('subject').notNull(),
    audience: jsonb('audience').$type<Audience>().notNull(),
    /** As a text message says it. */
    sms: text('sms').notNull(),
    /** The answer to "what notice?" and "more". Empty where the short words do. */
    more: text('more').notNull(),
    /** Not told before; null is as soon as it is approved. */
    startsAt: moment('starts_at'),
    /** Nobody is told from then on. */
    endsAt: moment('ends_at'),
    status: text('status', { enum: BROADCAST_STATUSES }).notNull(),
    /** Raised by every change of what it says, so that what was read is what is approved. */
    revision: integer('revision').notNull(),
    /** Staff ids of all who wrote a part of it. */
    writers: jsonb('writers').$type<readonly string[]>().notNull(),
    sentBack: jsonb('sent_back').$type<{ readonly by: string; readonly at: string; readonly why: string }>(),
    approvedBy: text('approved_by'),
    approvedAt: moment('approved_at'),
    /** How far its people are queued: the last one's key. */
    queuedUpTo: text('queued_up_to'),
    /** When all of them were: nobody is queued after that. */
    queuedAt: moment('queued_at'),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [index('broadcasts_status').on(table.status), index('broadcasts_created').on(table.createdAt)],
);

export type Broadcast = typeof broadcasts.$inferSelect;

/** One row a person, whatever they have opted in by. */
export const broadcastPeople = pgTable(
  'broadcast_people',
  {
    broadcastId: text('broadcast_id')
      .notNull()
      .references(() => broadcasts.id, { onDelete: 'cascade' }),
    /** Who it is: an id that joins contacts, or the contact itself where it was never joined. */
    person: text('person').notNull(),
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    optInId: integer('opt_in_id').notNull(),
    state: text('state', { enum: ['waiting', 'said', 'skipped'] })
      .notNull()
      .default('waiting'),
    reason: text('reason').$type<UntoldReason>(),
    /** Where it was said. */
    conversationId: text('conversation_id'),
    sequence: integer('sequence'),
    saidAt: moment('said_at'),
  },
  (table) => [
    primaryKey({ columns: [table.broadcastId, table.person] }),
    foreignKey({
      name: 'broadcast_people_conversation',
      columns: [table.conversationId],
      foreignColumns: [conversations.id],
    }).onDelete('set null'),
    index('broadcast_people_waiting').on(table.broadcastId, table.person).where(sql`state = 'waiting'`),
    index('broadcast_people_said').on(table.conversationId, table.sequence),
    index('broadcast_people_contact').on(table.contact, table.saidAt),
    index('broadcast_people_person').on(table.person, table.saidAt),
  ],
);

export type BroadcastPerson = typeof broadcastPeople.$inferSelect;

export async function findBroadcast(db: Queryable, id: string): Promise<Broadcast | undefined> {
  const [found] = await db.select().from(broadcasts).where(eq(broadcasts.id, id));
  return found;
}

/** The broadcast, held until the transaction ends. */
export async function lockBroadcast(tx: Queryable, id: string): Promise<Broadcast | undefined> {
  const [found] = await tx.select().from(broadcasts).where(eq(broadcasts.id, id)).for('update');
  return found;
}

/** The newest first. */
export async function listBroadcasts(db: Queryable, limit: number): Promise<readonly Broadcast[]> {
  return db.select().from(broadcasts).orderBy(desc(broadcasts.createdAt), desc(broadcasts.id)).limit(limit);
}

/** Those in one of the states, the oldest approval first. */
export async function broadcastsIn(
  db: Queryable,
  statuses: readonly BroadcastStatus[],
): Promise<readonly Broadcast[]> {
  return db
    .select()
    .from(broadcasts)
    .where(inArray(broadcasts.status, [...statuses]))
    .orderBy(broadcasts.approvedAt, broadcasts.id);
}

export async function addBroadcast(tx: Queryable, made: typeof broadcasts.$inferInsert): Promise<void> {
  await tx.insert(broadcasts).values(made);
}

export async function changeBroadcast(
  tx: Queryable,
  id: string,
  change: Partial<typeof broadcasts.$inferInsert>,
): Promise<void> {
  await tx.update(broadcasts).set(change).where(eq(broadcasts.id, id));
}

/**
 * How many people of a broadcast stand how. `leaving`, `sent`, `delivered` and `failed` are of those it was said to; `leaving`:
 * their text is made and has not left, so it can be taken back.
 */
export interface Progress {
  readonly people: number;
  readonly waiting: number;
  readonly said: number;
  readonly leaving: number;
  readonly sent: number;
  readonly delivered: number;
  readonly failed: number;
  readonly skipped: Readonly<Partial<Record<UntoldReason, number>>>;
}

/** One query for the people of all of them, one for what became of their messages. */
export async function progressesOf(db: Queryable, ids: readonly string[]): Promise<(id: string) => Progress> {
  const wanted = sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
  const states = await rowsOf<{
    id: string;
    state: BroadcastPerson['state'];
    reason: UntoldReason | null;
    n: number;
  }>(
    db,
    sql`SELECT broadcast_id AS id, state, reason, count(*)::int AS n FROM broadcast_people
        WHERE broadcast_id = ANY(${wanted}) GROUP BY broadcast_id, state, reason`,
  );
  const fates = await rowsOf<{ id: string; status: string; n: number }>(
    db,
    sql`SELECT id, status, count(*)::int AS n FROM (
          SELECT p.broadcast_id AS id, min(CASE o.status WHEN 'failed' THEN 'a' WHEN 'waiting' THEN 'b'
            WHEN 'sending' THEN 'b' WHEN 'sent' THEN 'c' ELSE 'd' END) AS status
          FROM broadcast_people p JOIN outbox o ON o.conversation_id = p.conversation_id
            AND o.sequence = p.sequence AND o.news IS NULL
          WHERE p.broadcast_id = ANY(${wanted}) AND p.state = 'said' GROUP BY p.broadcast_id, p.person) fate
        GROUP BY id, status`,
  );
  return (id) => progressFrom(states.filter(isOf(id)), fates.filter(isOf(id)));
}

export async function progressOf(db: Queryable, id: string): Promise<Progress> {
  return (await progressesOf(db, [id]))(id);
}

function isOf(id: string) {
  return (row: { readonly id: string }) => row.id === id;
}

function progressFrom(
  states: readonly { state: BroadcastPerson['state']; reason: UntoldReason | null; n: number }[],
  fates: readonly { status: string; n: number }[],
): Progress {
  const of = (state: BroadcastPerson['state']) =>
    states.filter((row) => row.state === state).reduce((sum, { n }) => sum + n, 0);
  const fate = (status: string) => fates.find((row) => row.status === status)?.n ?? 0;
  return {
    people: states.reduce((sum, { n }) => sum + n, 0),
    waiting: of('waiting'),
    said: of('said'),
    leaving: fate('b'),
    sent: fate('c'),
    delivered: fate('d'),
    failed: fate('a'),
    skipped: Object.fromEntries(
      states.flatMap(({ state, reason, n }) => (state === 'skipped' && reason ? [[reason, n]] : [])),
    ),
  };
}
