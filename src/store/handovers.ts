/** Residents who asked for a person: waiting, with an advisor, done, or with a message left for later. */
import { and, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { CallBackWindow } from '../conversation/calendar/call-back-window.ts';
import type { Queryable } from './database.ts';
import {
  type Handover,
  handovers,
  type LeftContact,
  type Priority,
  type Requeued,
} from './handover-table.ts';
import { momentSql } from './moment.ts';

const RESIDENT = 'resident';

/** What a resident gives when they ask for a person. */
export interface HandoverWish {
  readonly id: string;
  readonly conversationId: string;
  readonly reason: string;
  readonly priority: Priority;
  /** The general team unless told. */
  readonly team?: string;
}

/** Puts the resident into the live queue; whoever already is there or with an advisor stays where they are. */
export async function joinQueue(db: Queryable, request: HandoverWish, now: Date): Promise<Handover> {
  const [joined] = await db
    .insert(handovers)
    .values({ ...request, status: 'waiting', wish: 'chat', requestedAt: now })
    .onConflictDoNothing()
    .returning();
  const handover = joined ?? (await findLive(db, request.conversationId));
  if (!handover) throw new Error(`handover ${request.id} was made twice`);
  return handover;
}

/** Keeps a message or a wish to be called back. False when the reference is in use: then try another. */
export async function leaveMessage(
  db: Queryable,
  request: HandoverWish & {
    wish: 'message' | 'call-back';
    contact: LeftContact;
    reference: string;
    window?: CallBackWindow;
  },
  now: Date,
): Promise<boolean> {
  const { window, ...kept } = request;
  const when = window && { ringFrom: window.from, ringTo: window.to };
  const left = await db
    .insert(handovers)
    .values({ ...kept, ...when, status: 'left-message', requestedAt: now })
    .onConflictDoNothing({ target: handovers.reference })
    .returning({ id: handovers.id });
  return left.length > 0;
}

export async function findHandover(db: Queryable, id: string): Promise<Handover | undefined> {
  const [found] = await db.select().from(handovers).where(eq(handovers.id, id));
  return found;
}

/** The handover that has the conversation now, if any. */
export async function findLive(db: Queryable, conversationId: string): Promise<Handover | undefined> {
  const [found] = await db
    .select()
    .from(handovers)
    .where(
      and(eq(handovers.conversationId, conversationId), inArray(handovers.status, ['waiting', 'active'])),
    );
  return found;
}

/** An advisor takes one that waits. Undefined when it waits no more: of two at once, one gets it. */
export async function takeHandover(
  db: Queryable,
  id: string,
  staffId: string,
  now: Date,
): Promise<Handover | undefined> {
  return change(db, id, eq(handovers.status, 'waiting'), {
    status: 'active',
    takenBy: staffId,
    takenAt: now,
    firstTakenAt: sql`coalesce(${handovers.firstTakenAt}, ${momentSql(now)})`,
    repliedAt: null,
  });
}

/** Gives it from one advisor to another. Undefined when `holder` does not have it any more. */
export async function handHandover(
  db: Queryable,
  id: string,
  holder: string | null,
  to: string,
  now: Date,
): Promise<Handover | undefined> {
  return change(db, id, heldBy(holder), { takenBy: to, takenAt: now, repliedAt: null });
}

export interface Release {
  readonly id: string;
  /** Who must have it still. */
  readonly holder: string | null;
  readonly requeued: Requeued;
  /** Another team than before. */
  readonly team?: string;
  /** Only while they have not written to the resident. */
  readonly unlessAnswered?: boolean;
}

/** Gives it back to the queue, with its place kept. Undefined when it is not as it was. */
export async function releaseHandover(
  db: Queryable,
  { id, holder, requeued, team, unlessAnswered = false }: Release,
): Promise<Handover | undefined> {
  const held = heldBy(holder);
  return change(db, id, unlessAnswered ? sql`${held} AND ${handovers.repliedAt} IS NULL` : held, {
    status: 'waiting',
    takenBy: null,
    takenAt: null,
    repliedAt: null,
    requeued,
    ...(team !== undefined && { team }),
  });
}

function heldBy(holder: string | null): SQL {
  const still = holder === null ? isNull(handovers.takenBy) : eq(handovers.takenBy, holder);
  return sql`${handovers.status} = 'active' AND ${still}`;
}

/** What an end is filed under, and the right to a copy that comes with it. */
export type Filed = Pick<Partial<Handover>, 'closeReason' | 'tags' | 'copyToken'>;
/** As it must be still when it ends; `heldBy` is the advisor who must have it. */
type Still = 'waiting' | 'left-message' | { readonly heldBy: string | null };

/**
 * Ends it. `closedBy` is a member of staff, or `resident`. Undefined when it had ended already, or is not as `still`
 * says.
 */
export async function closeHandover(
  db: Queryable,
  id: string,
  closedBy: string,
  now: Date,
  { still, ...how }: Filed & { readonly still?: Still } = {},
): Promise<Handover | undefined> {
  return change(db, id, stillIs(still), { status: 'closed', closedAt: now, closedBy, ...how });
}

function stillIs(still: Still | undefined): SQL {
  if (still === undefined) return inArray(handovers.status, ['waiting', 'active', 'left-message']);
  return typeof still === 'string' ? eq(handovers.status, still) : heldBy(still.heldBy);
}

/** A message that staff closed after `since` is to be dealt with again. Undefined when there is none. */
export async function reopenMessage(db: Queryable, id: string, since: Date): Promise<Handover | undefined> {
  const { status, wish, closedAt } = handovers;
  const still = sql`${status} = 'closed' AND ${wish} <> 'chat' AND ${gt(closedAt, since)}`;
  return change(db, id, still, {
    status: 'left-message',
    closedAt: null,
    closedBy: null,
    closeReason: null,
  });
}

export async function findByCopyToken(db: Queryable, token: string): Promise<Handover | undefined> {
  const [found] = await db.select().from(handovers).where(eq(handovers.copyToken, token));
  return found;
}

/** Sets what it is tagged with, while it is open. */
export async function tagHandover(db: Queryable, id: string, tags: readonly string[]): Promise<boolean> {
  const open = inArray(handovers.status, ['waiting', 'active', 'left-message']);
  return (await change(db, id, open, { tags: [...tags] })) !== undefined;
}

/** Keeps the stars that the resident gave. Only the first count. */
export async function rateHandover(db: Queryable, id: string, stars: number): Promise<void> {
  await change(db, id, isNull(handovers.rating), { rating: stars });
}

/** The resident leaves the queue. Nothing happens when they wait no more: what an advisor has only the desk ends. */
export async function leaveQueue(db: Queryable, id: string, now: Date): Promise<void> {
  await closeHandover(db, id, RESIDENT, now, { still: 'waiting' });
}

async function change(
  db: Queryable,
  id: string,
  still: SQL,
  to: PgUpdateSetSource<typeof handovers>,
): Promise<Handover | undefined> {
  const [changed] = await db
    .update(handovers)
    .set(to)
    .where(and(eq(handovers.id, id), still))
    .returning();
  return changed;
}
