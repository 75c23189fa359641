/**
 * Residents who were erased: what still has to go outside the database, and in the end counts alone. Written in the
 * transaction that erased the rows, so that nothing outside is forgotten when the process ends in between.
 */
import { asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { ChannelName } from '../conversation/message.ts';
import { conversations } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';

/** Something of theirs that is kept elsewhere. */
export type Outside =
  | { readonly kind: 'photo'; readonly id: string }
  | { readonly kind: 'message'; readonly channel: ChannelName; readonly id: string };

/** What became of the rows of one table. */
export interface ErasedRows {
  readonly table: string;
  readonly how: 'erased' | 'emptied' | 'kept';
  readonly rows: number;
  /** Of what is left. */
  readonly why?: string;
}

export const erasures = pgTable(
  'erasures',
  {
    id: text('id').primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    rows: jsonb('rows').$type<readonly ErasedRows[]>().notNull(),
    /** Empty once it is carried out. */
    outside: jsonb('outside').$type<readonly Outside[]>().notNull(),
    doneAt: timestamp('done_at', { withTimezone: true }),
    /** When it was last begun upon: who was tried longest ago is next, so that none stands behind another. */
    triedAt: timestamp('tried_at', { withTimezone: true }),
  },
  (table) => [index('erasures_done').on(table.doneAt)],
);

export type Erasure = Omit<typeof erasures.$inferSelect, 'triedAt'>;

export async function keepErasure(tx: Queryable, erasure: Erasure): Promise<void> {
  await tx.insert(erasures).values(erasure);
}

/** Those that are not carried out outside: whoever was tried, or is there, longest comes first. */
export function unfinishedErasures(db: Queryable, limit: number): Promise<readonly Erasure[]> {
  const since = sql`coalesce(${erasures.triedAt}, ${erasures.at})`;
  return db.select().from(erasures).where(isNull(erasures.doneAt)).orderBy(asc(since)).limit(limit);
}

/** Notes that it was begun upon, what is still to go, and what was found to stay; with nothing left it is done. */
export async function noteOutside(
  db: Queryable,
  id: string,
  outside: readonly Outside[],
  now: Date,
  stay: readonly ErasedRows[] = [],
): Promise<void> {
  const doneAt = outside.length === 0 ? now : null;
  const rows = sql`${erasures.rows} || ${JSON.stringify(stay)}::jsonb`;
  await db
    .update(erasures)
    .set({ outside, doneAt, triedAt: now, ...(stay.length > 0 && { rows }) })
    .where(eq(erasures.id, id));
}

/** Those of these ids that there are, carried out or not. */
export async function findErasures(
  db: Queryable,
  ids: readonly string[],
): Promise<readonly (typeof erasures.$inferSelect)[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(erasures)
        .where(inArray(erasures.id, [...ids]));
}

/** Whose the conversations are that are none of these: a contact for each, the oldest first. */
export async function contactsBesides(db: Queryable, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await rowsOf<{ contact: string }>(
    db,
    sql`SELECT c.contact FROM conversations c WHERE NOT EXISTS (
          SELECT FROM jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) AS listed (id) WHERE listed.id = c.id)
        ORDER BY c.created_at, c.id`,
  );
  return rows.map(({ contact }) => contact);
}

/** Residents who have asked, in so many words, that all that is held on them goes. It goes with the conversation. */
export const erasureWishes = pgTable('erasure_wishes', {
  conversationId: text('conversation_id')
    .primaryKey()
    .references(() => conversations.id, { onDelete: 'cascade' }),
  askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
  /** When it was last begun upon. */
  triedAt: timestamp('tried_at', { withTimezone: true }),
});

/** Asked twice it is one wish. */
export async function keepWish(tx: Queryable, conversationId: string, now: Date): Promise<void> {
  await tx.insert(erasureWishes).values({ conversationId, askedAt: now }).onConflictDoNothing();
}

/** Whose wish is older than that, by their contact, and since when: whoever was tried, or waits, longest comes first. */
export function wishesBefore(
  db: Queryable,
  before: Date,
  limit: number,
): Promise<readonly { readonly conversationId: string; readonly contact: string; readonly askedAt: Date }[]> {
  return db
    .select({
      conversationId: conversations.id,
      contact: conversations.contact,
      askedAt: erasureWishes.askedAt,
    })
    .from(erasureWishes)
    .innerJoin(conversations, eq(conversations.id, erasureWishes.conversationId))
    .where(lt(erasureWishes.askedAt, before))
    .orderBy(asc(sql`coalesce(${erasureWishes.triedAt}, ${erasureWishes.askedAt})`))
    .limit(limit);
}

export async function noteTried(db: Queryable, conversationId: string, now: Date): Promise<void> {
  await db
    .update(erasureWishes)
    .set({ triedAt: now })
    .where(eq(erasureWishes.conversationId, conversationId));
}

/** It has been carried out, though the conversation may have to stay. */
export async function endWish(db: Queryable, conversationId: string): Promise<void> {
  await db.delete(erasureWishes).where(eq(erasureWishes.conversationId, conversationId));
}
