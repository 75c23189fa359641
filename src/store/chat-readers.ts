/**
 * How far the page of a web chat has come, by its own word: nobody sends it anything, it reads. Kept only once a person
 * was asked for, since nobody looks at it before.
 */
import { eq, type SQL, sql } from 'drizzle-orm';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { ConversationKey } from '../conversation/channel.ts';
import { conversations } from './conversations.ts';
import { type Database, type Queryable, rowsOf } from './database.ts';
import { Gatherer } from './gatherer.ts';
import { momentSql } from './moment.ts';
import { storableJson } from './storable-text.ts';

/** A sign of life is written down no oftener than this, unless there is more to tell. */
const SIGN_EVERY_SECONDS = 15;

export const chatReaders = pgTable('chat_readers', {
  conversationId: text('conversation_id')
    .primaryKey()
    .references(() => conversations.id, { onDelete: 'cascade' }),
  /** The page has every entry up to this one. */
  received: integer('received').notNull(),
  /** When the page last gave a sign. */
  seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
});

/**
 * Whether it matters where the resident of the chat is: a person was asked for, or it may go on by text. Looked at first,
 * since for most it never does; and for many at once, since everyone who writes is asked about. `onNotTogether` hears why it failed
 * for many where it then went well for each; the first that is given is kept.
 */
export function mattersWhere(
  database: Database,
  key: ConversationKey,
  onNotTogether: (error: unknown) => void = () => {},
): Promise<boolean> {
  const looks = looksOf.get(database) ?? lookTogether(database, onNotTogether);
  looksOf.set(database, looks);
  return looks.ask(key);
}

const looksOf = new WeakMap<Database, Gatherer<ConversationKey, boolean>>();

function lookTogether(
  { keyed }: Database,
  onNotTogether: (error: unknown) => void,
): Gatherer<ConversationKey, boolean> {
  const look = async (keys: readonly ConversationKey[]) => {
    const rows = await rowsOf<{ place: number }>(keyed, lookStatement(keys));
    const places = new Set(rows.map(({ place }) => place));
    return keys.map((_, place) => places.has(place));
  };
  return new Gatherer({
    together: look,
    alone: async (key) => (await look([key]))[0] === true,
    onNotTogether,
  });
}

/** Finds the places of those to whom it matters. */
function lookStatement(keys: readonly ConversationKey[]): SQL {
  const asked = keys.map(({ channel, account, contact }, place) => ({ place, channel, account, contact }));
  return sql`SELECT k.place
    FROM jsonb_to_recordset(${storableJson(asked)}::jsonb) AS k(place int, channel text, account text, contact text)
    JOIN conversations c ON c.channel = k.channel AND c.account = k.account AND c.contact = k.contact
    WHERE EXISTS (SELECT FROM handovers h WHERE h.conversation_id = c.id)
      OR EXISTS (SELECT FROM text_lines l WHERE l.conversation_id = c.id)`;
}

/** Keeps a page's sign. @returns the conversation, where the page has more than was known. */
export async function noteReceived(
  db: Queryable,
  { channel, account, contact }: ConversationKey,
  received: number,
  now: Date,
): Promise<string | undefined> {
  const at = momentSql(now);
  const [row] = await rowsOf<{ id: string; more: boolean }>(
    db,
    sql`WITH chat AS (
          SELECT c.id, least(${received}::int, c.last_sequence) AS received, r.received AS before
          FROM conversations c LEFT JOIN chat_readers r ON r.conversation_id = c.id
          WHERE c.channel = ${channel} AND c.account = ${account} AND c.contact = ${contact}
            AND EXISTS (SELECT FROM handovers h WHERE h.conversation_id = c.id)
        ), kept AS (
          INSERT INTO chat_readers AS r (conversation_id, received, seen_at)
          SELECT id, received, ${at} FROM chat
          ON CONFLICT (conversation_id) DO UPDATE
            SET received = greatest(r.received, excluded.received), seen_at = greatest(r.seen_at, excluded.seen_at)
            WHERE r.received < excluded.received
              OR r.seen_at <= excluded.seen_at - ${SIGN_EVERY_SECONDS} * interval '1 second'
          RETURNING r.conversation_id AS id
        )
        SELECT chat.id, chat.received > coalesce(chat.before, 0) AS more FROM chat JOIN kept ON kept.id = chat.id`,
  );
  return row?.more ? row.id : undefined;
}

/** When the page of a web chat last gave a sign; undefined where it never has. */
export async function seenAtOf(db: Queryable, conversationId: string): Promise<Date | undefined> {
  const [found] = await db
    .select({ seenAt: chatReaders.seenAt })
    .from(chatReaders)
    .where(eq(chatReaders.conversationId, conversationId));
  return found?.seenAt;
}

/** The last entry that the page of a web chat has; 0 where it has given no sign. */
export async function receivedBy(db: Queryable, conversationId: string): Promise<number> {
  const [found] = await db
    .select({ received: chatReaders.received })
    .from(chatReaders)
    .where(eq(chatReaders.conversationId, conversationId));
  return found?.received ?? 0;
}
