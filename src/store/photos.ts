/**
 * What is known of residents' pictures; their bytes are kept elsewhere. A picture belongs to the conversation it
 * was sent in until a request takes it: from then on it is kept and goes with that request.
 */
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { ConversationKey } from '../conversation/channel.ts';
import type { PhotoType } from '../conversation/message.ts';
import { conversations, isOf } from './conversations.ts';
import type { Queryable } from './database.ts';
import { requests } from './request-tables.ts';

export const photos = pgTable(
  'photos',
  {
    id: text('id').primaryKey(),
    contentType: text('content_type').$type<PhotoType>().notNull(),
    /** Of the file as it is kept. */
    bytes: integer('bytes').notNull(),
    /** Null once it belongs to an anonymous request: nothing may lead from there to a person. */
    conversationId: text('conversation_id').references(() => conversations.id, { onDelete: 'set null' }),
    requestId: text('request_id').references(() => requests.id, { onDelete: 'set null' }),
    keptAt: timestamp('kept_at', { withTimezone: true }).notNull(),
    /** When a request took it; with no request any more, its request has been deleted. */
    attachedAt: timestamp('attached_at', { withTimezone: true }),
  },
  (table) => [
    index('photos_conversation').on(table.conversationId),
    index('photos_request').on(table.requestId),
    index('photos_unattached').on(table.keptAt).where(sql`request_id is null`),
  ],
);

export type PhotoRow = typeof photos.$inferSelect;

/** Remembers a picture that has been stored. False when it is known already. */
export async function addPhoto(
  db: Queryable,
  photo: Pick<PhotoRow, 'id' | 'contentType' | 'bytes' | 'conversationId' | 'keptAt'>,
): Promise<boolean> {
  const added = await db.insert(photos).values(photo).onConflictDoNothing().returning({ id: photos.id });
  return added.length > 0;
}

export async function findPhoto(db: Queryable, id: string): Promise<PhotoRow | undefined> {
  const [found] = await db.select().from(photos).where(eq(photos.id, id));
  return found;
}

/**
 * Moves pictures to the conversation that their message belongs to, where that is not the sender's own: a web chat that
 * goes on by text. Only such as `sender` sent, and that no request has.
 */
export async function movePhotos(
  db: Queryable,
  ids: readonly string[],
  sender: ConversationKey,
  conversationId: string,
): Promise<void> {
  const own = db.select({ id: conversations.id }).from(conversations).where(isOf(sender));
  await db
    .update(photos)
    .set({ conversationId })
    .where(and(inArray(photos.id, [...ids]), inArray(photos.conversationId, own), isNull(photos.requestId)));
}

/**
 * Gives pictures to a request: only such as were sent in the conversation that makes it, and that no other request
 * has. An anonymous request keeps no way back to the conversation.
 */
export async function attachPhotos(
  db: Queryable,
  ids: readonly string[],
  to: { readonly requestId: string; readonly conversationId: string | null; readonly anonymous: boolean },
  now: Date,
): Promise<void> {
  if (ids.length === 0 || to.conversationId === null) return;
  await db
    .update(photos)
    .set({ requestId: to.requestId, attachedAt: now, ...(to.anonymous && { conversationId: null }) })
    .where(
      and(
        inArray(photos.id, [...ids]),
        eq(photos.conversationId, to.conversationId),
        isNull(photos.requestId),
      ),
    );
}

/** A request's pictures, as they came. */
export async function photosOf(db: Queryable, requestId: string): Promise<readonly PhotoRow[]> {
  return db
    .select()
    .from(photos)
    .where(eq(photos.requestId, requestId))
    .orderBy(asc(photos.keptAt), asc(photos.id));
}

/** Pictures to be removed: their request or conversation is gone, or no report used them since `before`. */
export async function photosToRemove(db: Queryable, before: Date, limit: number): Promise<readonly string[]> {
  const rows = await db
    .select({ id: photos.id })
    .from(photos)
    .where(
      and(
        isNull(photos.requestId),
        sql`(${photos.attachedAt} is not null or ${photos.conversationId} is null
          or ${photos.keptAt} < ${before.toISOString()}::timestamptz)`,
      ),
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Forgets a picture whose bytes have been removed. */
export async function forgetPhoto(db: Queryable, id: string): Promise<void> {
  await db.delete(photos).where(eq(photos.id, id));
}
