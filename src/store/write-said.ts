/**
 * How what is said gets into transcript and outbox, alike for turns and for what is said outside them: CTEs of one
 * statement, over two that the statement brings itself. `held` has a row a conversation: id, at, told (a `PlacedNews` as JSON, or
 * null). `said` has a row a line: id of the conversation, now, and the columns of `LINE`.
 */
import { type SQL, sql } from 'drizzle-orm';
import { entryId, newsId } from './outbox-ids.ts';

/** The lines of `storableLines` as a record set. */
export const LINE = sql`line(sequence int, at timestamptz, author text, text text, "quickReplies" jsonb,
  attachments jsonb, rateable boolean, "externalId" text, advisor text, notice text, deliver boolean)`;

/** How an answer leaves: urgency, kind, useful_until. */
const AS_REPLY = sql`'reply', NULL, NULL`;

const WRITTEN = sql`
  INSERT INTO transcript (conversation_id, sequence, at, author, text, quick_replies, attachments,
    rateable, external_id, advisor, notice)
  SELECT id, sequence, at, author, text, "quickReplies", attachments, rateable, "externalId", advisor, notice FROM said`;

const TOLD = sql`
  INSERT INTO outbox (id, conversation_id, sequence, news, created_at)
  SELECT ${newsId(sql`id`, sql`(told ->> 'sequence')`)}, id, (told ->> 'sequence')::int, told -> 'news', at
  FROM held WHERE told IS NOT NULL`;

/** The CTEs. `leaving`: urgency, kind and useful_until of what leaves; an answer's unless told. */
export function writeSaid(leaving: SQL = AS_REPLY): SQL {
  return sql`written AS (${WRITTEN}
  ), queued AS (
    INSERT INTO outbox (id, conversation_id, sequence, created_at, urgency, kind, useful_until)
    SELECT ${entryId(sql`id`, sql`sequence`)}, id, sequence, now, ${leaving} FROM said WHERE deliver
  ), told AS (${TOLD}
  )`;
}
