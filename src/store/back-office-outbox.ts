/**
 * What back offices have to be told, one row for each step of a request that they did not take themselves. It
 * is written in the transaction that made the step. The row's id is the idempotency key with every back
 * office, however often it is tried. Steps of one request leave in order; no lock is held while anyone is
 * asked, and a claim whose outcome nobody wrote down is taken up again after a grace, as a try to ask about.
 */
import { and, asc, count, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { momentOf, type Queryable, rowsOf } from './database.ts';
import { moment, momentSql } from './moment.ts';
import { OPEN_STATUSES, type Request, requests } from './request-tables.ts';
import { storableText } from './storable-text.ts';

/** `dead`: given up or refused, for an operator to look at. `kept`: no back office takes requests of its kind. */
export const DELIVERY_STATES = ['waiting', 'sending', 'delivered', 'dead', 'kept'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const backOfficeOutbox = pgTable(
  'back_office_outbox',
  {
    /** `request-step`. */
    id: text('id').primaryKey(),
    requestId: text('request_id')
      .notNull()
      .references(() => requests.id, { onDelete: 'cascade' }),
    /** The row of the request's history. */
    step: integer('step').notNull(),
    event: text('event', { enum: ['created', 'changed'] }).notNull(),
    state: text('state', { enum: DELIVERY_STATES }).notNull().default('waiting'),
    /** The back office that it was last tried with. */
    destination: text('destination'),
    createdAt: moment('created_at').notNull(),
    notBefore: moment('not_before'),
    claimedAt: moment('claimed_at'),
    /** When the first try was begun whose outcome nobody knows. */
    triedAt: moment('tried_at'),
    attempts: integer('attempts').notNull().default(0),
    deliveredAt: moment('delivered_at'),
    /** The back office's own id of the request; null while it has only given a token for one. */
    theirId: text('their_id'),
    token: text('token'),
    /** Why the last try came to nothing. For operators; nothing personal. */
    reason: text('reason'),
    /** When it was last asked how the request stands. */
    polledAt: moment('polled_at'),
  },
  (table) => [
    unique('back_office_outbox_step').on(table.requestId, table.step),
    index('back_office_outbox_line').on(table.step).where(sql`state = 'waiting' OR state = 'sending'`),
    index('back_office_outbox_state').on(table.state),
  ],
);

export type BackOfficeRow = typeof backOfficeOutbox.$inferSelect;

/** Writes what has to be told; call it in the transaction that made the step. */
export async function tellBackOffice(
  tx: Queryable,
  step: { readonly requestId: string; readonly step: number; readonly event: BackOfficeRow['event'] },
  now: Date,
): Promise<void> {
  await tx.insert(backOfficeOutbox).values({ ...step, id: `${step.requestId}-${step.step}`, createdAt: now });
}

/** What back offices have sent us, by the ids that they gave it. */
export const backOfficeHeard = pgTable('back_office_heard', {
  id: text('id').primaryKey(),
  at: moment('at').notNull(),
});

/** How long a back office may send the same again. */
const HEARD_DAYS = 30;

/** Notes what a back office sent. False when it was heard before; call it in the transaction that acts on it. */
export async function hearOnce(tx: Queryable, id: string, now: Date): Promise<boolean> {
  const old = new Date(now.getTime() - HEARD_DAYS * 86_400_000);
  await tx.delete(backOfficeHeard).where(lte(backOfficeHeard.at, old));
  const heard = await tx.insert(backOfficeHeard).values({ id, at: now }).onConflictDoNothing().returning();
  return heard.length > 0;
}

/** In the same transaction: what was sent could not be taken, so it may come again. */
export async function forgetHeard(tx: Queryable, id: string): Promise<void> {
  await tx.delete(backOfficeHeard).where(eq(backOfficeHeard.id, id));
}

export interface Claimed {
  readonly row: BackOfficeRow;
  readonly request: Request;
  /** When an earlier try was begun whose outcome is not known. */
  readonly triedAt: Date | undefined;
}

/** Claims the oldest step that is due of requests of these kinds; undefined when there is none. */
export async function claimStep(
  db: Queryable,
  { destination, kinds }: { readonly destination: string; readonly kinds: readonly string[] },
  now: Date,
  graceMs: number,
): Promise<Claimed | undefined> {
  if (kinds.length === 0) return undefined;
  const at = momentSql(now);
  const stale = momentSql(new Date(now.getTime() - graceMs));
  const [claimed] = await rowsOf<{ id: string; triedBefore: string | null }>(
    db,
    sql`WITH head AS (
          SELECT o.id, o.tried_at FROM back_office_outbox o JOIN requests r ON r.id = o.request_id
          WHERE r.kind IN ${[...kinds]}
            AND ((o.state = 'waiting' AND coalesce(o.not_before <= ${at}, true))
              OR (o.state = 'sending' AND o.claimed_at <= ${stale}))
            AND NOT EXISTS (SELECT FROM back_office_outbox earlier WHERE earlier.request_id = o.request_id
              AND earlier.step < o.step AND earlier.state IN ('waiting', 'sending'))
          ORDER BY o.step LIMIT 1 FOR UPDATE OF o SKIP LOCKED
        )
        UPDATE back_office_outbox o SET state = 'sending', destination = ${destination}, claimed_at = ${at},
          tried_at = coalesce(o.tried_at, ${at}), attempts = o.attempts + 1
        FROM head WHERE o.id = head.id
        RETURNING o.id, head.tried_at AS "triedBefore"`,
  );
  if (!claimed) return undefined;
  const [found] = await db
    .select({ row: backOfficeOutbox, request: requests })
    .from(backOfficeOutbox)
    .innerJoin(requests, eq(requests.id, backOfficeOutbox.requestId))
    .where(eq(backOfficeOutbox.id, claimed.id));
  const { triedBefore } = claimed;
  return found && { ...found, triedAt: triedBefore === null ? undefined : momentOf(triedBefore) };
}

/** What a claimed try came to. */
export type Settled =
  | { readonly state: 'delivered'; readonly theirId?: string; readonly token?: string }
  | { readonly state: 'dead' | 'kept'; readonly reason: string }
  /** `triedAt` is kept while the outcome of a try is unknown. */
  | {
      readonly state: 'waiting';
      readonly reason: string;
      readonly notBefore: Date;
      readonly triedAt: Date | null;
    };

/** Writes down what came of a claimed try; nothing when somebody has taken the claim over. */
export async function settleStep(
  db: Queryable,
  row: Pick<BackOfficeRow, 'id' | 'attempts'>,
  settled: Settled,
  now: Date,
): Promise<void> {
  const { state, ...known } = settled;
  const reason = 'reason' in settled ? storableText(settled.reason).slice(0, 300) : null;
  await db
    .update(backOfficeOutbox)
    .set({
      ...known,
      state,
      reason,
      claimedAt: null,
      ...(state === 'delivered' && { deliveredAt: now, polledAt: now }),
    })
    .where(
      and(
        eq(backOfficeOutbox.id, row.id),
        eq(backOfficeOutbox.state, 'sending'),
        eq(backOfficeOutbox.attempts, row.attempts),
      ),
    );
}

/** Takes out of the line what no back office is to be told of. */
export async function keepOthers(db: Queryable, kinds: readonly string[]): Promise<void> {
  const routed = kinds.length === 0 ? sql`` : sql`AND r.kind NOT IN ${[...kinds]}`;
  await db.execute(
    sql`UPDATE back_office_outbox o SET state = 'kept' FROM requests r
        WHERE r.id = o.request_id AND o.state = 'waiting' ${routed}`,
  );
}

/** Requests that a back office has, that are not ended, and that it was not asked about since `before`. */
export async function stepsToPoll(
  db: Queryable,
  destination: string,
  before: Date,
  limit: number,
): Promise<readonly { readonly row: BackOfficeRow; readonly request: Request }[]> {
  return db
    .select({ row: backOfficeOutbox, request: requests })
    .from(backOfficeOutbox)
    .innerJoin(requests, eq(requests.id, backOfficeOutbox.requestId))
    .where(
      and(
        eq(backOfficeOutbox.destination, destination),
        eq(backOfficeOutbox.state, 'delivered'),
        eq(backOfficeOutbox.event, 'created'),
        inArray(requests.status, OPEN_STATUSES),
        or(isNotNull(backOfficeOutbox.theirId), isNotNull(backOfficeOutbox.token)),
        or(isNull(backOfficeOutbox.polledAt), lte(backOfficeOutbox.polledAt, before)),
      ),
    )
    .orderBy(sql`${backOfficeOutbox.polledAt} NULLS FIRST`, asc(backOfficeOutbox.step))
    .limit(limit);
}

export async function notePolled(
  db: Queryable,
  id: string,
  known: { readonly polledAt: Date; readonly theirId?: string },
): Promise<void> {
  await db.update(backOfficeOutbox).set(known).where(eq(backOfficeOutbox.id, id));
}

/** How many steps are in each state. */
export async function countSteps(db: Queryable): Promise<ReadonlyMap<DeliveryState, number>> {
  const counted = await db
    .select({ state: backOfficeOutbox.state, steps: count() })
    .from(backOfficeOutbox)
    .groupBy(backOfficeOutbox.state);
  return new Map(counted.map(({ state, steps }) => [state, steps]));
}

export interface ListedStep
  extends Pick<
    BackOfficeRow,
    'id' | 'event' | 'state' | 'destination' | 'attempts' | 'createdAt' | 'reason'
  > {
  readonly reference: string;
  readonly kind: string;
}

/** Steps in these states, oldest first: for operators. Nothing personal. */
export async function listSteps(
  db: Queryable,
  states: readonly DeliveryState[],
  limit: number,
): Promise<readonly ListedStep[]> {
  const { id, event, state, destination, attempts, createdAt, reason } = backOfficeOutbox;
  return db
    .select({
      ...{ id, event, state, destination, attempts, createdAt, reason },
      reference: requests.reference,
      kind: requests.kind,
    })
    .from(backOfficeOutbox)
    .innerJoin(requests, eq(requests.id, backOfficeOutbox.requestId))
    .where(inArray(state, [...states]))
    .orderBy(asc(backOfficeOutbox.step))
    .limit(limit);
}

/**
 * Puts dead steps back into the line: all, or those of one reference. `anew`: somebody has looked, and it was
 * not taken in. @returns how many.
 */
export async function reviveSteps(
  db: Queryable,
  now: Date,
  { reference, anew = false }: { readonly reference?: string | undefined; readonly anew?: boolean } = {},
): Promise<number> {
  const only = reference === undefined ? sql`` : sql`AND r.reference = ${reference}`;
  const forgotten = anew ? sql`, tried_at = NULL` : sql``;
  const revived = await rowsOf(
    db,
    // Counted from now on; what may have been taken in is still asked about first.
    sql`UPDATE back_office_outbox o SET state = 'waiting', not_before = NULL, created_at = ${momentSql(now)}${forgotten}
        FROM requests r WHERE r.id = o.request_id AND o.state = 'dead' ${only} RETURNING o.id`,
  );
  return revived.length;
}
