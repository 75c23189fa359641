/**
 * Payments: one row for each time a resident is asked to pay, written before any provider hears of it. The
 * row's id is the idempotency key with the provider, so that a try whose outcome was lost is never a second
 * payment. Amounts are whole pence.
 */
import { createHash } from 'node:crypto';
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { claimDue } from './claim-due.ts';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { moment } from './moment.ts';

/**
 * `waiting`: no provider's payment page has been shown to anyone, so no money can have moved. `open`: the
 * provider has it, and only the provider knows how it stands. The rest are ends; `failed` and `expired` give
 * way to `paid` should the provider say so after all.
 */
export const PAYMENT_STATUSES = ['waiting', 'open', 'paid', 'failed', 'expired'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** Why nothing was paid, where it did not simply run out. */
export const PAYMENT_FAILURES = ['declined', 'cancelled', 'error'] as const;
export type PaymentFailure = (typeof PAYMENT_FAILURES)[number];

export const payments = pgTable(
  'payments',
  {
    id: text('id').primaryKey(),
    /** The unguessable end of the pay link: whoever has it may pay, and see how the payment stands. */
    token: text('token').notNull().unique(),
    /** The dialog that is told what came of it. */
    purpose: text('purpose').notNull(),
    /** What is paid for, by that dialog's own id. */
    subject: text('subject').notNull(),
    conversationId: text('conversation_id').references(() => conversations.id, { onDelete: 'set null' }),
    /** What the resident quotes; the provider shows it too. */
    reference: text('reference').notNull(),
    description: text('description').notNull(),
    amountPence: integer('amount_pence').notNull(),
    /** How long what is paid for is kept. After that the link takes no more payments. */
    holdUntil: moment('hold_until').notNull(),
    status: text('status', { enum: PAYMENT_STATUSES }).notNull().default('waiting'),
    failure: text('failure', { enum: PAYMENT_FAILURES }),
    /** Of a paid one: whether what was paid for could be given. If not, the money goes back. */
    honoured: boolean('honoured'),
    /** Why we are ending it ourselves, noted before the provider is asked to. */
    closing: text('closing', { enum: ['hold-over', 'not-wanted'] }),
    provider: text('provider'),
    providerId: text('provider_id'),
    createdAt: moment('created_at').notNull(),
    /** When the first try to make it at the provider was begun whose outcome nobody knows. */
    triedAt: moment('tried_at'),
    madeAt: moment('made_at'),
    /** When the provider was last asked how it stands. */
    askedAt: moment('asked_at'),
    settledAt: moment('settled_at'),
    /** When it is looked after next; null when there is nothing to do. */
    dueAt: moment('due_at'),
    /** Looks in a row that came to nothing. */
    misses: integer('misses').notNull().default(0),
  },
  (table) => [
    check('payments_amount', sql`${table.amountPence} > 0`),
    unique('payments_provider').on(table.provider, table.providerId),
    // Two live links for one thing could both be paid.
    uniqueIndex('payments_one_live')
      .on(table.purpose, table.subject)
      .where(sql`status = 'waiting' OR status = 'open'`),
    index('payments_subject').on(table.purpose, table.subject, table.createdAt),
    index('payments_conversation').on(table.conversationId),
    index('payments_due').on(table.dueAt).where(sql`due_at IS NOT NULL`),
  ],
);

export type Payment = typeof payments.$inferSelect;

/** Where a payment's link leads, root-relative. */
export function pathOf(token: string): string {
  return `/pay/${token}`;
}

/** Can still be paid. */
export const isLive = inArray(payments.status, ['waiting', 'open']);

export async function findPayment(db: Queryable, id: string): Promise<Payment | undefined> {
  return findOne(db, eq(payments.id, id));
}

export async function findPaymentByToken(db: Queryable, token: string): Promise<Payment | undefined> {
  return findOne(db, eq(payments.token, token));
}

export async function findPaymentAtProvider(
  db: Queryable,
  provider: string,
  providerId: string,
): Promise<Payment | undefined> {
  return findOne(db, and(eq(payments.provider, provider), eq(payments.providerId, providerId)));
}

/** The payment of a thing that can still be paid, if there is one. */
export async function liveFor(db: Queryable, purpose: string, subject: string): Promise<Payment | undefined> {
  return findOne(db, and(eq(payments.purpose, purpose), eq(payments.subject, subject), isLive));
}

/** Every payment ever asked for a thing, newest first. */
export async function paymentsFor(
  db: Queryable,
  purpose: string,
  subject: string,
): Promise<readonly Payment[]> {
  return db
    .select()
    .from(payments)
    .where(and(eq(payments.purpose, purpose), eq(payments.subject, subject)))
    .orderBy(desc(payments.createdAt));
}

async function findOne(db: Queryable, where: SQL | undefined): Promise<Payment | undefined> {
  const [found] = await db.select().from(payments).where(where);
  return found;
}

/** Reads it with its row locked until the transaction ends. */
export async function lockPayment(tx: Queryable, id: string): Promise<Payment | undefined> {
  const [found] = await tx.select().from(payments).where(eq(payments.id, id)).for('update');
  return found;
}

/**
 * Changes a payment that is still in one of the given statuses; undefined when it is not any more. One
 * statement, so of two at once the second sees what the first did.
 */
export async function changePayment(
  db: Queryable,
  id: string,
  still: readonly PaymentStatus[],
  to: Partial<Payment>,
): Promise<Payment | undefined> {
  const [changed] = await db
    .update(payments)
    .set(to)
    .where(and(eq(payments.id, id), inArray(payments.status, [...still])))
    .returning();
  return changed;
}

/** Says when it is looked after next, unless somebody has rung for it since it was read. */
export async function putOffPayment(
  db: Queryable,
  read: Payment,
  to: Pick<Payment, 'dueAt' | 'misses'>,
): Promise<void> {
  const unrung = read.dueAt === null ? isNull(payments.dueAt) : eq(payments.dueAt, read.dueAt);
  await db
    .update(payments)
    .set(to)
    .where(and(eq(payments.id, read.id), eq(payments.status, read.status), unrung));
}

/** Has it looked after at once, whatever its status. */
export async function bringForward(db: Queryable, id: string, now: Date): Promise<void> {
  await db.update(payments).set({ dueAt: now, misses: 0 }).where(eq(payments.id, id));
}

/** See `claimDue`. */
export const claimDuePayments = claimDue('payments');

/** Without vowels, so that no link spells a word, and without digits that look like letters. */
const TOKEN_ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const TOKEN_LENGTH = 12;

/**
 * Twelve characters (57 bits) that nobody can guess without the id, which never leaves us but as the
 * provider's idempotency key.
 */
export function tokenOf(id: string): string {
  const digest = createHash('sha256').update(`pay link ${id}`).digest();
  let drawn = digest.readBigUInt64BE(0);
  let token = '';
  for (let index = 0; index < TOKEN_LENGTH; index += 1) {
    token += TOKEN_ALPHABET[Number(drawn % BigInt(TOKEN_ALPHABET.length))];
    drawn /= BigInt(TOKEN_ALPHABET.length);
  }
  return token;
}
