/** What became of each payment, in order: for auditors, and the proof that each outcome was told once. */
import { asc, eq, sql } from 'drizzle-orm';
import { bigint, index, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { payments } from './payments.ts';
import { storableText } from './storable-text.ts';

/** The domain's events: each happens at most once to a payment or refund, and its dialog is told with it. */
export const PAYMENT_OUTCOMES = ['paid', 'failed', 'expired', 'refunded', 'refund-failed'] as const;
export type PaymentOutcomeKind = (typeof PAYMENT_OUTCOMES)[number];

const KINDS = [...PAYMENT_OUTCOMES, 'started', 'made', 'refund-asked'] as const;

export const paymentHistory = pgTable(
  'payment_history',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id, { onDelete: 'cascade' }),
    /** Of what concerns one refund; otherwise empty. */
    refundId: text('refund_id').notNull().default(''),
    at: timestamp('at', { withTimezone: true }).notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    /** For operators; nothing personal. */
    detail: text('detail'),
  },
  (table) => [
    index('payment_history_payment').on(table.paymentId, table.id),
    uniqueIndex('payment_history_once')
      .on(table.paymentId, table.refundId, table.kind)
      .where(sql`kind IN ('paid', 'failed', 'expired', 'refunded', 'refund-failed')`),
  ],
);

export type PaymentHistory = typeof paymentHistory.$inferSelect;

/** @throws when an outcome is recorded a second time: the database itself refuses. */
export async function recordPayment(
  tx: Queryable,
  entry: {
    readonly paymentId: string;
    readonly refundId?: string;
    readonly kind: PaymentHistory['kind'];
    readonly detail?: string;
  },
  now: Date,
): Promise<void> {
  const detail = entry.detail === undefined ? {} : { detail: storableText(entry.detail).slice(0, 300) };
  await tx.insert(paymentHistory).values({ ...entry, ...detail, at: now });
}

/** Oldest first. */
export async function historyOfPayment(db: Queryable, paymentId: string): Promise<readonly PaymentHistory[]> {
  return db
    .select()
    .from(paymentHistory)
    .where(eq(paymentHistory.paymentId, paymentId))
    .orderBy(asc(paymentHistory.id));
}
