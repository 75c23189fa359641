/** One row for each contact of each channel account: where its conversation stands. */
import { and, eq, sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { ConversationKey } from '../conversation/channel.ts';
import type { WayBack } from '../conversation/message.ts';
import type { Queryable } from './database.ts';

export const conversations = pgTable(
  'conversations',
  {
    id: text('id').primaryKey(),
    channel: text('channel').notNull(),
    account: text('account').notNull(),
    contact: text('contact').notNull(),
    /** The engine's session; null before the first turn. */
    session: jsonb('session'),
    /** Raised by every write of the session: a turn that holds no lock counts only if it is still what it was. */
    sessionRevision: integer('session_revision').notNull().default(0),
    /** The sequence of the last transcript entry, so that the next is known without counting. */
    lastSequence: integer('last_sequence').notNull().default(0),
    /** When the carrier told that this contact has unsubscribed; nothing is sent until they opt in again. */
    optedOutAt: timestamp('opted_out_at', { withTimezone: true }),
    /** When a provider told that nothing reaches this contact; no notice is sent until they write. */
    unreachableAt: timestamp('unreachable_at', { withTimezone: true }),
    /** What the channel must know to write back, as the latest message that told it did. */
    wayBack: jsonb('way_back').$type<WayBack>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('conversations_contact').on(table.channel, table.account, table.contact),
    // Whatever the council's own end: for looking at many contacts at once.
    index('conversations_of').on(table.contact, table.channel),
    index('conversations_changed').on(table.changedAt),
  ],
);

/** The id of a contact's conversation, or undefined before their first message. */
export async function conversationIdOf(db: Queryable, key: ConversationKey): Promise<string | undefined> {
  const [found] = await db.select({ id: conversations.id }).from(conversations).where(isOf(key));
  return found?.id;
}

/** Whose conversation it is, or undefined when there is none of that id. */
export async function conversationKeyOf(db: Queryable, id: string): Promise<ConversationKey | undefined> {
  const [found] = await db
    .select({
      channel: conversations.channel,
      account: conversations.account,
      contact: conversations.contact,
    })
    .from(conversations)
    .where(eq(conversations.id, id));
  return found;
}

/** What the channel must know to write to the contact, where it told us. */
export async function wayBackTo(db: Queryable, key: ConversationKey): Promise<WayBack | undefined> {
  const [found] = await db.select({ wayBack: conversations.wayBack }).from(conversations).where(isOf(key));
  return found?.wayBack ?? undefined;
}

/** The engine's session as stored; null before the first turn or when there is no such conversation. */
export async function storedSession(db: Queryable, id: string): Promise<unknown> {
  const [found] = await db
    .select({ session: conversations.session })
    .from(conversations)
    .where(eq(conversations.id, id));
  return found?.session ?? null;
}

/** Marks that the carrier has unsubscribed the contact (`at`), or that they are back (null). */
export async function markOptedOut(db: Queryable, id: string, at: Date | null): Promise<void> {
  await db
    .update(conversations)
    .set({ optedOutAt: at === null ? null : sql`coalesce(${conversations.optedOutAt}, ${at.toISOString()})` })
    .where(eq(conversations.id, id));
}

/** Marks that nothing reaches the contact. */
export async function markUnreachable(db: Queryable, id: string, at: Date): Promise<void> {
  await db.update(conversations).set({ unreachableAt: at }).where(eq(conversations.id, id));
}

/** What keeps texts from a contact: their carrier's word, or the provider's. */
export interface Reach {
  readonly optedOut: boolean;
  readonly unreachable: boolean;
}

export async function reachOf(db: Queryable, id: string): Promise<Reach> {
  const [found] = await db
    .select({ optedOutAt: conversations.optedOutAt, unreachableAt: conversations.unreachableAt })
    .from(conversations)
    .where(eq(conversations.id, id));
  return { optedOut: Boolean(found?.optedOutAt), unreachable: Boolean(found?.unreachableAt) };
}

/** When the carrier told that the contact has unsubscribed; null while they have not. */
export async function optedOutAt(db: Queryable, id: string): Promise<Date | null> {
  const [found] = await db
    .select({ optedOutAt: conversations.optedOutAt })
    .from(conversations)
    .where(eq(conversations.id, id));
  return found?.optedOutAt ?? null;
}

/** The id of a contact's conversation, made as `newId` when nothing has been said in it yet. */
export async function ensureConversation(
  db: Queryable,
  key: ConversationKey,
  newId: string,
  now: Date,
): Promise<string> {
  const known = await conversationIdOf(db, key);
  if (known !== undefined) return known;
  const { channel, account, contact } = key;
  await db
    .insert(conversations)
    .values({ id: newId, channel, account, contact, createdAt: now, changedAt: now })
    .onConflictDoNothing();
  return (await conversationIdOf(db, key)) ?? newId;
}

export function isOf(key: ConversationKey) {
  return and(
    eq(conversations.channel, key.channel),
    eq(conversations.account, key.account),
    eq(conversations.contact, key.contact),
  );
}
