/** The people of a broadcast, one after another: who is next, whether they may still be told, what came of it. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Broadcast, type BroadcastPerson, broadcastPeople, type UntoldReason } from './broadcasts.ts';
import { type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';
import { joinedTo } from './people.ts';

/** The next to be told. Those who talk with an advisor are told afterwards. */
export async function nextPeople(
  db: Queryable,
  broadcastId: string,
  limit: number,
): Promise<readonly Pick<BroadcastPerson, 'person' | 'channel' | 'contact'>[]> {
  if (limit <= 0) return [];
  return rowsOf(
    db,
    sql`SELECT p.person, p.channel, p.contact FROM broadcast_people p
        WHERE p.broadcast_id = ${broadcastId} AND p.state = 'waiting'
          AND NOT EXISTS (SELECT FROM conversations c WHERE c.channel = p.channel AND c.contact = p.contact
            AND c.session -> 'handover' ->> 'state' = 'with-advisor')
        ORDER BY p.person LIMIT ${limit}`,
  );
}

/** Messages of broadcasts that are made and have not left. */
export async function unsentBroadcasts(db: Queryable): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    db,
    sql`SELECT count(*)::int AS n FROM outbox WHERE status IN ('waiting', 'sending') AND urgency = 'broadcast'`,
  );
  return row?.n ?? 0;
}

/**
 * Marks a person as told, where they wait to be and may still be; else as skipped, with why. Runs in the transaction
 * that says it, so that nobody is told twice. @returns whether it is to be said.
 */
export async function claimPerson(
  tx: Queryable,
  { id, status }: Pick<Broadcast, 'id' | 'status'>,
  { person, channel, contact }: Pick<BroadcastPerson, 'person' | 'channel' | 'contact'>,
  conversationId: string,
  judged: UntoldReason | undefined,
  now: Date,
): Promise<boolean> {
  const joined = await joinedTo(tx, { channel, contact }, now);
  const own = [contact, ...joined.map((one) => one.contact)].toSorted();
  // Of two numbers of one resident that are told side by side the second sees the first.
  if (joined.length > 0)
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`told ${id} ${own[0]}`}))`);
  const reason = judged ?? ((await wasTold(tx, id, own)) ? 'told-already' : null);
  // An opt-in that is gone altogether has ended too.
  const agrees = sql`EXISTS (SELECT FROM opt_ins o JOIN opt_ins n ON n.kind = o.kind AND n.channel = o.channel
      AND n.contact = o.contact AND n.ended_at IS NULL AND (n.subject = o.subject OR b.audience ->> 'to' = 'everyone')
    WHERE o.id = p.opt_in_id)`;
  const [row] = await rowsOf<{ state: string }>(
    tx,
    // Whoever pauses or cancels it waits for those who are being told, and those who come after see that.
    sql`WITH b AS MATERIALIZED (
          SELECT id, audience FROM broadcasts WHERE id = ${id} AND status = ${status} FOR SHARE
        )
        UPDATE broadcast_people p SET
          state = CASE WHEN ${reason}::text IS NULL AND ${agrees} THEN 'said' ELSE 'skipped' END,
          reason = coalesce(${reason}::text, CASE WHEN NOT ${agrees} THEN 'changed-mind' END),
          said_at = ${momentSql(now)}, conversation_id = ${conversationId},
          sequence = (SELECT last_sequence + 1 FROM conversations WHERE id = ${conversationId})
        FROM b
        WHERE p.broadcast_id = b.id AND p.person = ${person} AND p.state = 'waiting'
        RETURNING p.state`,
  );
  return row?.state === 'said';
}

/** Whether it was told to one of the contacts: those who were joined since it was queued stand in it twice. */
async function wasTold(tx: Queryable, broadcastId: string, contacts: readonly string[]): Promise<boolean> {
  const [row] = await tx
    .select({ person: broadcastPeople.person })
    .from(broadcastPeople)
    .where(
      and(
        inArray(broadcastPeople.contact, [...contacts]),
        eq(broadcastPeople.broadcastId, broadcastId),
        eq(broadcastPeople.state, 'said'),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** How many broadcasts a person was told since a moment, by whatever contact. */
export async function toldSince(
  tx: Queryable,
  person: string,
  contact: string,
  since: Date,
): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    tx,
    sql`SELECT count(DISTINCT broadcast_id)::int AS n FROM broadcast_people
        WHERE state = 'said' AND said_at >= ${momentSql(since)}
          AND (person = ${person} OR contact = ${contact})`,
  );
  return row?.n ?? 0;
}

/** Whether anybody still waits to be told, or a text that is made waits to leave: for the morning, or for tomorrow's money. */
export async function isUnderWay(db: Queryable, broadcastId: string): Promise<boolean> {
  const [row] = await rowsOf<{ underWay: boolean }>(
    db,
    sql`SELECT EXISTS (SELECT FROM broadcast_people WHERE broadcast_id = ${broadcastId} AND state = 'waiting')
          OR EXISTS (SELECT FROM outbox o JOIN broadcast_people p ON p.conversation_id = o.conversation_id
              AND p.sequence = o.sequence AND p.state = 'said'
            WHERE o.status IN ('waiting', 'sending') AND o.urgency = 'broadcast' AND o.news IS NULL
              AND p.broadcast_id = ${broadcastId}) AS "underWay"`,
  );
  return row?.underWay === true;
}

export async function skipWaiting(tx: Queryable, broadcastId: string, reason: UntoldReason): Promise<void> {
  await tx
    .update(broadcastPeople)
    .set({ state: 'skipped', reason })
    .where(and(eq(broadcastPeople.broadcastId, broadcastId), eq(broadcastPeople.state, 'waiting')));
}

/**
 * What was made and nobody has begun to send is not sent, and the conversation knows nothing of it. Its people are skipped;
 * when it is only paused they wait again.
 */
export async function withdrawUnsent(
  tx: Queryable,
  broadcastId: string,
  reason: 'cancelled' | 'ended' | 'paused',
): Promise<void> {
  const standing =
    reason === 'paused'
      ? sql`state = 'waiting', said_at = NULL, conversation_id = NULL, sequence = NULL`
      : sql`state = 'skipped', reason = ${reason}`;
  await tx.execute(
    sql`WITH taken AS (
          UPDATE outbox o SET status = 'failed', reason = ${reason} FROM broadcast_people p
          WHERE p.broadcast_id = ${broadcastId} AND p.state = 'said' AND o.conversation_id = p.conversation_id
            AND o.sequence = p.sequence AND o.news IS NULL AND o.status = 'waiting' AND o.tried_at IS NULL
          RETURNING p.person, o.conversation_id
        ), untold AS (
          UPDATE broadcast_people p SET ${standing} FROM taken
          WHERE p.broadcast_id = ${broadcastId} AND p.person = taken.person
        )
        UPDATE conversations c SET session = c.session - 'broadcast', session_revision = c.session_revision + 1 FROM taken
        WHERE c.id = taken.conversation_id AND c.session -> 'broadcast' ->> 'id' = ${broadcastId}`,
  );
}
