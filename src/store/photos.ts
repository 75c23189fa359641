/**
 * What is known of residents' pictures; their bytes are kept elsewhere. A picture belongs to the conversation it
 * was sent in until a request takes it: from then on it is kept and goes with that request.
 */
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { ConversationKey } from '../conversation/channel.ts';
import type { PhotoType } from '../conversation/message.ts';
import { conversations, isOf } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';
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
    /** When its bytes began to be stored, last of all. */
    begunAt: timestamp('begun_at', { withTimezone: true }),
    /** When they were safe. Until then nobody is shown it. */
    keptAt: timestamp('kept_at', { withTimezone: true }),
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

interface NewPhoto extends Pick<PhotoRow, 'id' | 'contentType' | 'bytes'> {
  readonly conversationId: string;
}

/**
 * Notes a picture whose bytes are about to be stored, so that whatever becomes of that they are removed some day. False
 * when it is kept already, or its conversation is gone.
 */
export async function beginPhoto(db: Queryable, photo: NewPhoto, now: Date): Promise<boolean> {
  const { id, contentType, bytes, conversationId } = photo;
  const begun = await rowsOf(
    db,
    // The lock is the one that the reference would take, and then find nothing.
    sql`INSERT INTO photos (id, content_type, bytes, conversation_id, begun_at)
        SELECT ${id}, ${contentType}, ${bytes}::int, c.id, ${momentSql(now)} FROM conversations c
        WHERE c.id = ${conversationId} FOR KEY SHARE
        ON CONFLICT (id) DO UPDATE SET begun_at = excluded.begun_at, conversation_id = excluded.conversation_id
          WHERE photos.kept_at IS NULL
        RETURNING id`,
  );
  return begun.length > 0;
}

/** Its bytes are safe. False when it has been forgotten meanwhile, so that they are nobody's. */
export async function notePhotoKept(db: Queryable, id: string, now: Date): Promise<boolean> {
  const kept = await db
    .update(photos)
    .set({ keptAt: sql`coalesce(${photos.keptAt}, ${momentSql(now)})` })
    .where(eq(photos.id, id))
    .returning({ id: photos.id });
  return kept.length > 0;
}

/** A picture that is kept. */
export async function findPhoto(db: Queryable, id: string): Promise<PhotoRow | undefined> {
  const [found] = await db
    .select()
    .from(photos)
    .where(and(eq(photos.id, id), isNotNull(photos.keptAt)));
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
    .where(and(eq(photos.requestId, requestId), isNotNull(photos.keptAt)))
    .orderBy(asc(photos.keptAt), asc(photos.id));
}

/**
 * Pictures to be removed: their request or conversation is gone, no report used them since `unused`, or it was begun
 * before `unkept` to store them and nobody came to an end with it.
 */
export async function photosToRemove(
  db: Queryable,
  { unused, unkept }: { readonly unused: Date; readonly unkept: Date },
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: photos.id })
    .from(photos)
    .where(
      and(
        isNull(photos.requestId),
        sql`(${photos.attachedAt} is not null or ${photos.conversationId} is null
          or ${photos.keptAt} < ${momentSql(unused)}
          or (${photos.keptAt} is null and ${photos.begunAt} < ${momentSql(unkept)}))`,
      ),
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Forgets a picture whose bytes have been removed. */
export async function forgetPhoto(db: Queryable, id: string): Promise<void> {
  await db.delete(photos).where(eq(photos.id, id));
}
