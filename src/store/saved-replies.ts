/** Replies that advisors keep to use again: everybody's, or one's own. */
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { staff } from './staff.ts';

export const savedReplies = pgTable(
  'saved_replies',
  {
    id: text('id').primaryKey(),
    /** Whose it is; null for everybody's. */
    ownerId: text('owner_id').references(() => staff.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    /** With placeholders like {name}. */
    text: text('text').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('saved_replies_owner').on(table.ownerId)],
);

export type SavedReply = typeof savedReplies.$inferSelect;

/** Those an advisor may use: their own and everybody's. */
export async function listSavedReplies(db: Queryable, staffId: string): Promise<readonly SavedReply[]> {
  return db
    .select()
    .from(savedReplies)
    .where(or(eq(savedReplies.ownerId, staffId), isNull(savedReplies.ownerId)))
    .orderBy(asc(savedReplies.title), asc(savedReplies.id))
    .limit(500);
}

export async function keepSavedReply(db: Queryable, reply: SavedReply): Promise<void> {
  await db.insert(savedReplies).values(reply);
}

/** Changes one that is theirs, or everybody's where `ownerId` is null. False when there is none. */
export async function changeSavedReply(db: Queryable, reply: SavedReply): Promise<boolean> {
  const { title, text: words, changedAt } = reply;
  const changed = await db
    .update(savedReplies)
    .set({ title, text: words, changedAt })
    .where(and(eq(savedReplies.id, reply.id), ownedBy(reply.ownerId)))
    .returning({ id: savedReplies.id });
  return changed.length > 0;
}

export async function deleteSavedReply(db: Queryable, id: string, ownerId: string | null): Promise<boolean> {
  const gone = await db
    .delete(savedReplies)
    .where(and(eq(savedReplies.id, id), ownedBy(ownerId)))
    .returning({ id: savedReplies.id });
  return gone.length > 0;
}

export async function findSavedReply(db: Queryable, id: string): Promise<SavedReply | undefined> {
  const [found] = await db.select().from(savedReplies).where(eq(savedReplies.id, id));
  return found;
}

const ownedBy = (ownerId: string | null) =>
  ownerId === null ? isNull(savedReplies.ownerId) : eq(savedReplies.ownerId, ownerId);
