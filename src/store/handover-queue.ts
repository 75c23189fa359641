/** Handovers as the desk looks at them: in order, with their conversations and who has them. */
import { and, asc, count, eq, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { TranscriptEntry } from '../conversation/message.ts';
import { conversations } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { type Handover, type HandoverStatus, handovers, type Priority } from './handover-table.ts';
import { findHandover } from './handovers.ts';
import { momentSql } from './moment.ts';
import { staffPresence } from './presence.ts';
import { staff } from './staff.ts';

/** Who comes first: the least. */
const RANK: Readonly<Record<Priority, number>> = { urgent: 0, vulnerable: 1, normal: 2 };
const ranked = Object.entries(RANK).map(([priority, value]) => `WHEN '${priority}' THEN ${value}`);
const rank = sql<number>`(CASE ${handovers.priority} ${sql.raw(ranked.join(' '))} END)`;

/** A handover with what a list of them shows besides. */
export interface ListedHandover {
  readonly handover: Handover;
  readonly channel: string;
  /** The name of the advisor who has it. */
  readonly advisor: string | null;
  /** How far the transcript has got, and its last line. */
  readonly lastSequence: number;
  readonly preview: string | null;
  readonly previewBy: TranscriptEntry['author'] | null;
  /** What the resident last wrote. */
  readonly heardSequence: number | null;
  readonly heardAt: string | null;
}

const ofConversation = sql`t.conversation_id = ${conversations.id}`;
const last = (column: SQL) =>
  sql`(SELECT ${column} FROM transcript t WHERE ${ofConversation} AND t.sequence = ${conversations.lastSequence})`;
const heard = (column: SQL) =>
  sql`(SELECT ${column} FROM transcript t WHERE ${ofConversation} AND t.author = 'resident'
       ORDER BY t.sequence DESC LIMIT 1)`;

export const listedColumns = {
  handover: handovers,
  channel: conversations.channel,
  advisor: staff.name,
  lastSequence: conversations.lastSequence,
  preview: sql<string | null>`${last(sql`left(t.text, 120)`)}`,
  previewBy: sql<TranscriptEntry['author'] | null>`${last(sql`t.author`)}`,
  heardSequence: sql<number | null>`${heard(sql`t.sequence`)}`,
  heardAt: sql<string | null>`${heard(sql`t.at`)}`,
};

/**
 * Everything that wants something of the desk, in the order it should be dealt with: everyone who waits or is with an
 * advisor, and of left messages the first `mostMessages`.
 */
export async function listOpen(db: Queryable, mostMessages = 500): Promise<readonly ListedHandover[]> {
  const inOrder = [asc(rank), asc(handovers.requestedAt), asc(handovers.id)];
  const messages = db
    .select({ id: handovers.id })
    .from(handovers)
    .where(eq(handovers.status, 'left-message'))
    .orderBy(...inOrder)
    .limit(mostMessages);
  return db
    .select(listedColumns)
    .from(handovers)
    .innerJoin(conversations, eq(conversations.id, handovers.conversationId))
    .leftJoin(staff, eq(staff.id, handovers.takenBy))
    .where(or(inArray(handovers.status, ['waiting', 'active']), inArray(handovers.id, messages)))
    .orderBy(...inOrder);
}

/** How busy a team is: who waits and who is with an advisor. */
export interface Load {
  readonly team: string;
  readonly waiting: number;
  readonly active: number;
  readonly oldestRequestedAt: string | null;
}

export async function loadByTeam(db: Queryable): Promise<readonly Load[]> {
  const of = (status: HandoverStatus) =>
    sql<number>`(count(*) FILTER (WHERE ${handovers.status} = ${status}))::int`;
  return db
    .select({
      team: handovers.team,
      waiting: of('waiting'),
      active: of('active'),
      oldestRequestedAt: sql<
        string | null
      >`min(${handovers.requestedAt}) FILTER (WHERE ${handovers.status} = 'waiting')`,
    })
    .from(handovers)
    .where(inArray(handovers.status, ['waiting', 'active']))
    .groupBy(handovers.team);
}

/** How it went since then: seconds that the middle one waited to be taken first, and how many gave up before. */
export interface Tally {
  readonly taken: number;
  readonly closed: number;
  readonly abandoned: number;
  readonly medianWaitSeconds: number | null;
}

export async function tallySince(db: Queryable, since: Date): Promise<Tally> {
  const from = momentSql(since);
  const [tally] = await rowsOf<Tally>(
    db,
    sql`SELECT (count(*) FILTER (WHERE first_taken_at >= ${from}))::int AS taken,
          (count(*) FILTER (WHERE closed_at >= ${from} AND closed_by <> 'resident'))::int AS closed,
          (count(*) FILTER (WHERE closed_at >= ${from} AND closed_by = 'resident' AND first_taken_at IS NULL))::int
            AS abandoned,
          (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first_taken_at - requested_at))
            FILTER (WHERE first_taken_at >= ${from}))::int AS "medianWaitSeconds"
        FROM handovers WHERE wish = 'chat' AND requested_at >= ${from}`,
  );
  return tally ?? { taken: 0, closed: 0, abandoned: 0, medianWaitSeconds: null };
}

/**
 * Seconds that those waited who were taken last in a team since then, longest last; for an honest answer to how
 * long it takes.
 */
export async function recentWaits(
  db: Queryable,
  team: string,
  since: Date,
  most: number,
): Promise<readonly number[]> {
  const rows = await rowsOf<{ seconds: number }>(
    db,
    sql`SELECT extract(epoch FROM first_taken_at - requested_at)::int AS seconds FROM handovers
        WHERE team = ${team} AND wish = 'chat' AND requeued IS NULL
          AND first_taken_at >= ${momentSql(since)}
        ORDER BY first_taken_at DESC LIMIT ${most}`,
  );
  return rows.map(({ seconds }) => seconds).sort((a, b) => a - b);
}

/** Someone who waits, with their conversation's session as it was a moment ago. */
export interface WaitingResident {
  readonly handover: Handover;
  readonly session: unknown;
}

/** Everyone in the live queue, in the order in which they should be taken. */
export async function listWaiting(db: Queryable): Promise<readonly WaitingResident[]> {
  return db
    .select({ handover: handovers, session: conversations.session })
    .from(handovers)
    .innerJoin(conversations, eq(conversations.id, handovers.conversationId))
    .where(eq(handovers.status, 'waiting'))
    .orderBy(asc(rank), asc(handovers.requestedAt), asc(handovers.id));
}

/** Place in the queue of its team, 1 being next; undefined when not waiting. */
export async function positionOf(db: Queryable, id: string): Promise<number | undefined> {
  const own = await findHandover(db, id);
  if (own?.status !== 'waiting') return undefined;
  const ownRank = RANK[own.priority];
  const earlier = or(
    lt(handovers.requestedAt, own.requestedAt),
    and(eq(handovers.requestedAt, own.requestedAt), lt(handovers.id, own.id)),
  );
  const before = or(sql`${rank} < ${ownRank}`, and(sql`${rank} = ${ownRank}`, earlier));
  const [ahead] = await db
    .select({ count: count() })
    .from(handovers)
    .where(and(eq(handovers.status, 'waiting'), eq(handovers.team, own.team), before));
  return (ahead?.count ?? 0) + 1;
}

/** Conversations an advisor has now. */
export function countHeld(db: Queryable, staffId: string): Promise<number> {
  return db.$count(handovers, and(eq(handovers.status, 'active'), eq(handovers.takenBy, staffId)));
}

/** A conversation whose advisor has gone quiet. */
export interface LeftAlone {
  readonly handover: Handover;
  readonly why: 'silent' | 'offline';
}

/**
 * Conversations of advisors who took them before `answeredBy` and have not written since, or whose screen has
 * given no sign since `seenBy`.
 */
export async function listLeftAlone(
  db: Queryable,
  answeredBy: Date,
  seenBy: Date,
): Promise<readonly LeftAlone[]> {
  const offline = lte(staffPresence.seenAt, seenBy);
  const silent = and(isNull(handovers.repliedAt), lte(handovers.takenAt, answeredBy));
  const rows = await db
    .select({ handover: handovers, offline: sql<boolean>`coalesce(${offline}, false)` })
    .from(handovers)
    .leftJoin(staffPresence, eq(staffPresence.staffId, handovers.takenBy))
    .where(and(eq(handovers.status, 'active'), or(silent, offline)));
  return rows.map((row) => ({ handover: row.handover, why: row.offline ? 'offline' : 'silent' }));
}

/** A handover with its conversation. */
export interface HeldConversation extends ListedHandover {
  readonly contact: string;
  readonly session: unknown;
}

export async function findHeld(db: Queryable, id: string): Promise<HeldConversation | undefined> {
  const { contact, session } = conversations;
  const [found] = await db
    .select({ ...listedColumns, contact, session })
    .from(handovers)
    .innerJoin(conversations, eq(conversations.id, handovers.conversationId))
    .leftJoin(staff, eq(staff.id, handovers.takenBy))
    .where(eq(handovers.id, id));
  return found;
}
