/** Every line said in a conversation, by whoever said it, numbered from 1 without gaps. */
import { and, asc, desc, eq, gt, like, lte, max, or, sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { ConversationKey } from '../conversation/channel.ts';
import type { Attachment, TranscriptEntry } from '../conversation/message.ts';
import { conversations, isOf } from './conversations.ts';
import type { Queryable } from './database.ts';
import { wordsOf } from './words-index.ts';

const DEFAULT_PAGE = 200;

/** What people wrote. Parley says the same to everyone: its words would find everyone. */
export const BY_PEOPLE = sql.raw("author in ('resident', 'advisor')");

export const transcript = pgTable(
  'transcript',
  {
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    sequence: integer('sequence').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    author: text('author', { enum: ['resident', 'parley', 'advisor', 'system'] }).notNull(),
    text: text('text').notNull(),
    quickReplies: jsonb('quick_replies').$type<readonly string[]>(),
    attachments: jsonb('attachments').$type<readonly Attachment[]>(),
    /** True or nothing. */
    rateable: boolean('rateable'),
    externalId: text('external_id'),
    advisor: text('advisor'),
    notice: text('notice', { enum: ['advisor-joined', 'advisor-left'] }),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.sequence] }),
    // For what is over; of rows in the order of their time it is a few pages.
    index('transcript_at').using('brin', table.at),
    index('transcript_words').using('gin', wordsOf(table.text)).where(BY_PEOPLE),
  ],
);

const entryColumns = {
  sequence: transcript.sequence,
  at: transcript.at,
  author: transcript.author,
  text: transcript.text,
  quickReplies: transcript.quickReplies,
  attachments: transcript.attachments,
  rateable: transcript.rateable,
  externalId: transcript.externalId,
  advisor: transcript.advisor,
  notice: transcript.notice,
};

/** A contact's entries with a sequence above `after`, oldest first; none before their first message. */
export async function readTranscript(
  db: Queryable,
  key: ConversationKey,
  after: number,
  limit: number = DEFAULT_PAGE,
): Promise<readonly TranscriptEntry[]> {
  const rows = await db
    .select(entryColumns)
    .from(transcript)
    .innerJoin(conversations, eq(conversations.id, transcript.conversationId))
    .where(and(isOf(key), gt(transcript.sequence, after)))
    .orderBy(asc(transcript.sequence))
    .limit(limit);
  return rows.map(entryOf);
}

/** The number of a contact's newest entry; 0 before their first message. */
export async function lastSequence(db: Queryable, key: ConversationKey): Promise<number> {
  const [newest] = await db
    .select({ sequence: max(transcript.sequence) })
    .from(transcript)
    .innerJoin(conversations, eq(conversations.id, transcript.conversationId))
    .where(isOf(key));
  return newest?.sequence ?? 0;
}

/** The same as `readTranscript` for a conversation whose id is known. */
export async function readTranscriptById(
  db: Queryable,
  conversationId: string,
  after = 0,
  limit: number = DEFAULT_PAGE,
): Promise<readonly TranscriptEntry[]> {
  const rows = await db
    .select(entryColumns)
    .from(transcript)
    .where(and(eq(transcript.conversationId, conversationId), gt(transcript.sequence, after)))
    .orderBy(asc(transcript.sequence))
    .limit(limit);
  return rows.map(entryOf);
}

/** Which entries of a conversation are read: above a sequence, and up to a moment, included. */
interface Which {
  readonly after: number;
  readonly until?: Date;
}

/** The latest entries of a conversation, at most `limit`, oldest first. */
export async function readLatest(
  db: Queryable,
  conversationId: string,
  { after, until }: Which,
  limit: number,
): Promise<readonly TranscriptEntry[]> {
  const { sequence, at } = transcript;
  const is = eq(transcript.conversationId, conversationId);
  const rows = await db
    .select(entryColumns)
    .from(transcript)
    .where(and(is, gt(sequence, after), until && lte(at, until)))
    .orderBy(desc(sequence))
    .limit(limit);
  return rows.map(entryOf).reverse();
}

/** The number of the last entry that a resident wrote by that moment; 0 when there is none. */
export async function lastHeardBy(db: Queryable, conversationId: string, moment: Date): Promise<number> {
  const { author, at } = transcript;
  const is = eq(transcript.conversationId, conversationId);
  const [last] = await db
    .select({ sequence: max(transcript.sequence) })
    .from(transcript)
    .where(and(is, eq(author, 'resident'), lte(at, moment)));
  return last?.sequence ?? 0;
}

/** What the resident wrote last. */
export async function lastHeard(db: Queryable, conversationId: string): Promise<string | undefined> {
  const [last] = await db
    .select({ text: transcript.text })
    .from(transcript)
    .where(and(eq(transcript.conversationId, conversationId), eq(transcript.author, 'resident')))
    .orderBy(desc(transcript.sequence))
    .limit(1);
  return last?.text;
}

export async function findEntry(
  db: Queryable,
  conversationId: string,
  sequence: number,
): Promise<TranscriptEntry | undefined> {
  const [row] = await db
    .select(entryColumns)
    .from(transcript)
    .where(and(eq(transcript.conversationId, conversationId), eq(transcript.sequence, sequence)));
  return row && entryOf(row);
}

/** What was said under a client's id, in as many parts as it took. */
export async function findByExternalId(
  db: Queryable,
  conversationId: string,
  externalId: string,
): Promise<readonly TranscriptEntry[]> {
  const parts = or(eq(transcript.externalId, externalId), like(transcript.externalId, `${externalId}/%`));
  const rows = await db
    .select(entryColumns)
    .from(transcript)
    .where(and(eq(transcript.conversationId, conversationId), eq(transcript.author, 'advisor'), parts))
    .orderBy(asc(transcript.sequence));
  return rows.map(entryOf);
}

type Stored = { [Column in keyof typeof entryColumns]: (typeof entryColumns)[Column]['_']['data'] | null } & {
  sequence: number;
  at: Date;
  author: TranscriptEntry['author'];
  text: string;
};

/** Leaves out what is null, so that entries read back equal those that were written. */
function entryOf(row: Stored): TranscriptEntry {
  const { sequence, at, author, text: words, quickReplies, attachments, rateable } = row;
  const { externalId, advisor, notice } = row;
  return {
    sequence,
    at,
    author,
    text: words,
    ...(quickReplies !== null && { quickReplies }),
    ...(attachments !== null && { attachments }),
    ...(rateable && { rateable }),
    ...(externalId !== null && { externalId }),
    ...(advisor !== null && { advisor }),
    ...(notice !== null && { notice }),
  };
}
