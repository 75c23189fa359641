/** Which conversations have a line that could move: what nobody rang for, or whoever did is gone. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from './database.ts';
import { type Moment, momentAfter, momentSql } from './moment.ts';

/** Clocks that are set by a time service differ by less. */
const CLOCKS_DIFFER_MS = 60_000;

/** The order in which a conversation's messages leave: what is under way, then by urgency, then as they were said. */
export const LINE_ORDER = sql`o.status = 'sending' DESC, CASE o.urgency WHEN 'reply' THEN 0 WHEN 'notice' THEN 1 ELSE 2 END,
  o.sequence, o.news IS NOT NULL, o.part`;

/**
 * Claims of a time to come are made to be of now: they were stamped by a clock that has been put back since, and would
 * hold their conversations until that time. Their grace begins anew, since one of them may still be under way.
 */
export async function forgetFuture(db: Queryable, now: Moment): Promise<void> {
  await db.execute(
    sql`UPDATE outbox SET claimed_at = ${momentSql(now)}
        WHERE status = 'sending' AND claimed_at > ${momentAfter(now, CLOCKS_DIFFER_MS)}`,
  );
}

/**
 * Conversations whose line does not move although it should: unsent replies written before the given time
 * and free to go, or claims older than the grace. Longest first. `at`: the time for whoever claims one.
 */
export async function conversationsToDeliver(
  db: Queryable,
  before: Date,
  now: Date,
  graceMs: number,
  limit: number,
  at: Moment = now,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`SELECT conversation_id AS id FROM (
          SELECT DISTINCT ON (o.conversation_id) * FROM outbox o
          WHERE ((o.status = 'waiting' OR o.status = 'sending') AND o.urgency = 'reply') OR o.status = 'sending'
          ORDER BY o.conversation_id, ${LINE_ORDER}
        ) head
        -- What is stamped later than now was so by a clock that has been put back since.
        WHERE (status = 'waiting' AND NOT (created_at > ${momentSql(before)} AND created_at <= ${momentSql(now)})
            AND coalesce(not_before <= ${momentSql(at)}, true))
          OR (status = 'sending' AND claimed_at <= ${momentAfter(at, -graceMs)})
        ORDER BY created_at LIMIT ${limit}`,
  );
  return rows.map((row) => row.id);
}

/**
 * Conversations with a notice or broadcast that is free to go on one of the channels: notices first, then the longest
 * waiting. There may be many thousands of them, which nobody rings for: they are taken up a few at a time.
 */
export async function conversationsUnhurried(
  db: Queryable,
  channel: string,
  now: Moment,
  limit: number,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`SELECT o.conversation_id AS id FROM outbox o JOIN conversations c ON c.id = o.conversation_id
        WHERE o.status = 'waiting' AND o.urgency <> 'reply' AND coalesce(o.channel, c.channel) = ${channel}
          AND coalesce(o.not_before <= ${momentSql(now)}, true)
        ORDER BY o.urgency DESC NULLS LAST, o.created_at LIMIT ${limit}`,
  );
  return [...new Set(rows.map((row) => row.id))];
}
