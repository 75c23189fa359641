/** Handovers as the desk looks at them: in order, with their conversations and who has them. */
import { and, asc, count, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { findHandover, type Handover, handovers } from './handovers.ts';
import { staff } from './staff.ts';

const isUrgent = sql`(${handovers.priority} = 'urgent')`;

/** A handover with what a list of them shows besides. */
export interface ListedHandover {
  readonly handover: Handover;
  readonly channel: string;
  /** The name of the advisor who has it. */
  readonly advisor: string | null;
}

/** Everything that wants something of the desk, in the order it should be dealt with. */
export async function listOpen(db: Queryable, limit = 500): Promise<readonly ListedHandover[]> {
  return db
    .select({ handover: handovers, channel: conversations.channel, advisor: staff.name })
    .from(handovers)
    .innerJoin(conversations, eq(conversations.id, handovers.conversationId))
    .leftJoin(staff, eq(staff.id, handovers.takenBy))
    .where(inArray(handovers.status, ['waiting', 'active', 'left-message']))
    .orderBy(desc(isUrgent), asc(handovers.requestedAt), asc(handovers.id))
    .limit(limit);
}

/** Everyone in the live queue, longest waiting first. */
export async function listWaiting(db: Queryable): Promise<readonly Handover[]> {
  return db
    .select()
    .from(handovers)
    .where(eq(handovers.status, 'waiting'))
    .orderBy(asc(handovers.requestedAt), asc(handovers.id));
}

/** Place in the queue, 1 being next; undefined when not waiting. */
export async function positionOf(db: Queryable, id: string): Promise<number | undefined> {
  const own = await findHandover(db, id);
  if (own?.status !== 'waiting') return undefined;
  const earlier = or(
    lt(handovers.requestedAt, own.requestedAt),
    and(eq(handovers.requestedAt, own.requestedAt), lt(handovers.id, own.id)),
  );
  const before =
    own.priority === 'urgent'
      ? and(eq(handovers.priority, 'urgent'), earlier)
      : or(eq(handovers.priority, 'urgent'), earlier);
  const [ahead] = await db
    .select({ count: count() })
    .from(handovers)
    .where(and(eq(handovers.status, 'waiting'), before));
  return (ahead?.count ?? 0) + 1;
}

/** A handover with its conversation. */
export interface HeldConversation extends ListedHandover {
  readonly contact: string;
  readonly session: unknown;
}

export async function findHeld(db: Queryable, id: string): Promise<HeldConversation | undefined> {
  const { channel, contact, session } = conversations;
  const [found] = await db
    .select({ handover: handovers, channel, contact, session, advisor: staff.name })
    .from(handovers)
    .innerJoin(conversations, eq(conversations.id, handovers.conversationId))
    .leftJoin(staff, eq(staff.id, handovers.takenBy))
    .where(eq(handovers.id, id));
  return found;
}
