/**
 * Money on its way back. A refund is written before the provider is asked for it, and the provider is told
 * how much we believe can be given back: asked twice, it refuses the second time, since that has changed.
 */
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { claimDue } from './claim-due.ts';
import { type Queryable, rowsOf } from './database.ts';
import { moment, momentSql } from './moment.ts';
import { payments } from './payments.ts';

/**
 * `waiting`: not asked for yet, or certainly not taken. `tried`: asked for, outcome unknown. `submitted`: the
 * provider has it. The last two are ends.
 */
export const REFUND_STATUSES = ['waiting', 'tried', 'submitted', 'refunded', 'failed'] as const;
export type RefundStatus = (typeof REFUND_STATUSES)[number];

export const refunds = pgTable(
  'refunds',
  {
    /** Also the idempotency key, where the provider takes one. */
    id: text('id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id, { onDelete: 'cascade' }),
    amountPence: integer('amount_pence').notNull(),
    /** For operators; nothing personal. */
    reason: text('reason').notNull(),
    status: text('status', { enum: REFUND_STATUSES }).notNull().default('waiting'),
    /** What the provider could give back when it was asked, in pence. */
    availablePence: integer('available_pence'),
    providerRefundId: text('provider_refund_id'),
    createdAt: moment('created_at').notNull(),
    triedAt: moment('tried_at'),
    settledAt: moment('settled_at'),
    dueAt: moment('due_at'),
    misses: integer('misses').notNull().default(0),
  },
  (table) => [
    check('refunds_amount', sql`${table.amountPence} > 0`),
    // One at a time, so that what can be given back changes by nobody's hand but ours.
    uniqueIndex('refunds_one_tried').on(table.paymentId).where(sql`status = 'tried'`),
    uniqueIndex('refunds_provider').on(table.paymentId, table.providerRefundId),
    index('refunds_payment').on(table.paymentId, table.createdAt),
    index('refunds_due').on(table.dueAt).where(sql`due_at IS NOT NULL`),
  ],
);

export type Refund = typeof refunds.$inferSelect;

/** Writes a refund to be asked for, unless more would go back than was paid. The payment's row is locked. */
export async function addRefund(
  tx: Queryable,
  refund: Pick<Refund, 'id' | 'paymentId' | 'amountPence' | 'reason'>,
  paidPence: number,
  now: Date,
): Promise<boolean> {
  const earlier = await tx
    .select({ amountPence: refunds.amountPence })
    .from(refunds)
    .where(and(eq(refunds.paymentId, refund.paymentId), ne(refunds.status, 'failed')));
  const promised = earlier.reduce((sum, { amountPence }) => sum + amountPence, 0);
  if (promised + refund.amountPence > paidPence) return false;
  await tx.insert(refunds).values({ ...refund, createdAt: now, dueAt: now });
  return true;
}

export async function findRefund(db: Queryable, id: string): Promise<Refund | undefined> {
  const [found] = await db.select().from(refunds).where(eq(refunds.id, id));
  return found;
}

/** Oldest first. */
export async function refundsOf(db: Queryable, paymentId: string): Promise<readonly Refund[]> {
  return db
    .select()
    .from(refunds)
    .where(eq(refunds.paymentId, paymentId))
    .orderBy(asc(refunds.createdAt), asc(refunds.id));
}

/** As `changePayment`: changes a refund that is still in one of the given statuses. */
export async function changeRefund(
  db: Queryable,
  id: string,
  still: readonly RefundStatus[],
  to: Partial<Refund>,
): Promise<Refund | undefined> {
  const [changed] = await db
    .update(refunds)
    .set(to)
    .where(and(eq(refunds.id, id), inArray(refunds.status, [...still])))
    .returning();
  return changed;
}

/**
 * Marks that it is about to be asked for. False when it is not `waiting` any more, or when the outcome of
 * another refund of the same payment is not known yet.
 */
export async function markRefundTried(
  db: Queryable,
  id: string,
  availablePence: number,
  now: Date,
): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`UPDATE refunds r SET status = 'tried', available_pence = ${availablePence},
          tried_at = ${momentSql(now)}
        WHERE r.id = ${id} AND r.status = 'waiting' AND NOT EXISTS (
          SELECT FROM refunds o WHERE o.payment_id = r.payment_id AND o.status = 'tried')
        RETURNING r.id`,
  );
  return rows.length > 0;
}

/** The provider reports on a payment as a whole: everything under way for it is looked at again. */
export async function bringRefundsForward(db: Queryable, paymentId: string, now: Date): Promise<void> {
  await db
    .update(refunds)
    .set({ dueAt: now, misses: 0 })
    .where(and(eq(refunds.paymentId, paymentId), inArray(refunds.status, ['waiting', 'tried', 'submitted'])));
}

/** See `claimDue`. */
export const claimDueRefunds = claimDue('refunds');
