/** Copies of a conversation that residents have asked for: the right to read what was said until then. */
import { eq } from 'drizzle-orm';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { findLive } from './handovers.ts';
import { lastHeardBy } from './transcript.ts';

export const chatCopies = pgTable('chat_copies', {
  /** Unguessable: whoever has it may read the copy. */
  token: text('token').primaryKey(),
  conversationId: text('conversation_id')
    .notNull()
    .references(() => conversations.id, { onDelete: 'cascade' }),
  /** Entries after this one are in it. */
  after: integer('after').notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
});

type ChatCopy = typeof chatCopies.$inferSelect;

/** Where no person was asked for, a copy goes this far back: a number's conversation never ends. */
const HOURS_BACK = 24;

/** Makes a copy of what was said to the person asked for, or else of late. */
export async function makeCopy(
  tx: Queryable,
  conversationId: string,
  token: string,
  now: Date,
): Promise<void> {
  const live = await findLive(tx, conversationId);
  const since = live?.requestedAt ?? new Date(now.getTime() - HOURS_BACK * 3600_000);
  const heard = await lastHeardBy(tx, conversationId, since);
  // The words that asked for a person belong to it.
  const after = live ? Math.max(0, heard - 1) : heard;
  await tx.insert(chatCopies).values({ token, conversationId, after, madeAt: now });
}

export async function findCopy(db: Queryable, token: string): Promise<ChatCopy | undefined> {
  const [found] = await db.select().from(chatCopies).where(eq(chatCopies.token, token));
  return found;
}
