/** What residents sent, in the order it arrived. A message waits here until its turn is taken. */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { MESSAGE_TROUBLES, type SentPhoto } from '../conversation/message.ts';
import { conversations } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';

/** Times a message may fail its turn before it is set aside, so that it cannot block its conversation. */
export const ATTEMPTS_ALLOWED = 5;

export const inbox = pgTable(
  'inbox',
  {
    /** Rises in arrival order. */
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    channel: text('channel').notNull(),
    account: text('account').notNull(),
    externalId: text('external_id').notNull(),
    text: text('text').notNull(),
    carrierOptOut: text('carrier_opt_out', { enum: ['stop', 'start', 'help'] }),
    photos: jsonb('photos').$type<readonly SentPhoto[]>(),
    photoTrouble: text('photo_trouble', { enum: MESSAGE_TROUBLES }),
    inPublic: boolean('in_public').notNull().default(false),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    /** `kept`: the service was switched off when its turn came; it waits again once the service is on. */
    status: text('status', { enum: ['waiting', 'taken', 'parked', 'kept'] })
      .notNull()
      .default('waiting'),
    /** Turns that failed on it. */
    attempts: integer('attempts').notNull().default(0),
    /** It was kept once, so it stands in the transcript already. */
    isWritten: boolean('is_written').notNull().default(false),
  },
  (table) => [
    unique('inbox_external').on(table.channel, table.account, table.externalId),
    // For a conversation's next turn: what was kept comes before what waits behind it.
    index('inbox_waiting')
      .on(table.conversationId, table.id)
      .where(sql`status = 'waiting' OR status = 'kept'`),
    index('inbox_kept').on(table.channel).where(sql`status = 'kept'`),
    index('inbox_received').using('brin', table.receivedAt),
    // For when a conversation goes: its messages go with it.
    index('inbox_conversation').on(table.conversationId),
    index('inbox_waiting_since').on(table.receivedAt).where(sql`status = 'waiting'`),
  ],
);

/** Conversations with a message that has waited since before the given time, longest first. */
export async function conversationsWaiting(
  db: Queryable,
  before: Date,
  limit: number,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`SELECT conversation_id AS id FROM inbox
        WHERE status = 'waiting' AND (received_at <= ${momentSql(before)}
          -- Stamped by a clock that has been put back since.
          OR received_at > ${momentSql(before)} + interval '2 minutes')
        GROUP BY conversation_id ORDER BY min(inbox.id) LIMIT ${limit}`,
  );
  return rows.map((row) => row.id);
}

/**
 * Counts a failed turn against its message and sets the message aside (`parked`) at the last one allowed.
 * @returns whether it is parked now.
 */
export async function countFailedTurn(db: Queryable, inboxId: number): Promise<boolean> {
  const [row] = await rowsOf<{ status: string }>(
    db,
    sql`UPDATE inbox SET attempts = attempts + 1,
          status = CASE WHEN attempts + 1 >= ${ATTEMPTS_ALLOWED} THEN 'parked' ELSE status END
        WHERE id = ${inboxId} AND status IN ('waiting', 'kept') RETURNING status`,
  );
  return row?.status === 'parked';
}

/**
 * Lets what was kept while the service was off wait for its turn again, but for channels that are still off. What
 * came before `since` is not answered any more: it stands in its conversation.
 */
export async function releaseKept(db: Queryable, stillOff: readonly string[], since: Date): Promise<void> {
  await db.execute(sql`
    UPDATE inbox SET status = CASE WHEN received_at >= ${momentSql(since)} THEN 'waiting' ELSE 'taken' END
    WHERE status = 'kept'
      AND NOT EXISTS (SELECT FROM jsonb_array_elements_text(${JSON.stringify(stillOff)}::jsonb) off WHERE off = channel)`);
}

/** How many messages wait for the service to be on again, by the channel they came by. */
export async function countKept(db: Queryable): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ channel: string; n: number }>(
    db,
    sql`SELECT channel, count(*)::int AS n FROM inbox WHERE status = 'kept' GROUP BY channel ORDER BY channel`,
  );
  return new Map(rows.map(({ channel, n }) => [channel, n]));
}
