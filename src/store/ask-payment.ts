/** What a dialog may ask for about money, inside its turn's transaction. The rest happens once that is committed. */
import { and, eq } from 'drizzle-orm';
import type { Attachment } from '../conversation/message.ts';
import type { Queryable } from './database.ts';
import { recordPayment } from './payment-history.ts';
import { isLive, liveFor, lockPayment, pathOf, payments, tokenOf } from './payments.ts';
import { addRefund } from './refunds.ts';

/** What a dialog gives to be paid for. */
export interface NewPayment {
  /** A new random id, `context.newId()`. */
  readonly id: string;
  /** The dialog's id: its `PaymentOutcome` is told. */
  readonly purpose: string;
  /** The dialog's own id of what is paid for. */
  readonly subject: string;
  readonly conversationId: string | null;
  readonly amountPence: number;
  /** What the resident quotes. Nothing personal: the provider's staff see it. At most 255 characters. */
  readonly reference: string;
  /** What the resident reads on the payment page: `Bulky waste collection`. At most 255 characters. */
  readonly description: string;
  /**
   * How long what is paid for is kept; after that the link takes no more payments. However long that is, the
   * payment page closes 90 minutes after it was first opened.
   */
  readonly holdUntil: Date;
}

export interface StartedPayment {
  readonly id: string;
  /** Root-relative pay link, `/pay/k7m2q9x4btwd`. */
  readonly path: string;
}

/**
 * Writes the wish to be paid; the link works once the transaction is committed. When the same thing already
 * has a live payment of the same amount, that one is given back.
 * @throws Error when the live one is of another amount: stop it first, and give the new one another subject.
 */
export async function startPayment(tx: Queryable, wanted: NewPayment, now: Date): Promise<StartedPayment> {
  const token = tokenOf(wanted.id);
  const [started] = await tx
    .insert(payments)
    .values({ ...wanted, token, createdAt: now, dueAt: wanted.holdUntil })
    .onConflictDoNothing()
    .returning({ id: payments.id });
  if (started !== undefined) {
    await recordPayment(tx, { paymentId: wanted.id, kind: 'started' }, now);
    return { id: wanted.id, path: pathOf(token) };
  }
  const live = await liveFor(tx, wanted.purpose, wanted.subject);
  if (live === undefined) throw new Error(`The payment id ${wanted.id} was used before.`);
  if (live.amountPence !== wanted.amountPence) {
    throw new Error(`${wanted.purpose} has a live payment of another amount for the same thing.`);
  }
  return { id: live.id, path: pathOf(live.token) };
}

/**
 * The pay link as part of what is said: a link on the web, its whole address in a text.
 * @param label such as `Pay £25`
 */
export function payLink(payment: StartedPayment, label: string): Attachment {
  return { contentType: 'text/html', name: label, path: payment.path };
}

/**
 * Tells that nobody wants the live payment any more. It is ended with the provider soon and its outcome told
 * as `failed` (cancelled); should the resident have paid meanwhile, as `paid`.
 */
export async function stopPayment(
  tx: Queryable,
  { purpose, subject }: Pick<NewPayment, 'purpose' | 'subject'>,
  now: Date,
): Promise<void> {
  await tx
    .update(payments)
    .set({ closing: 'not-wanted', dueAt: now, misses: 0 })
    .where(and(eq(payments.purpose, purpose), eq(payments.subject, subject), isLive));
}

/** `not-paid`: nothing was taken. `too-much`: it would come to more than was paid, earlier refunds included. */
export type RefundRequested = 'kept' | 'not-paid' | 'too-much';

/** Writes the wish to give money back. The provider is asked soon; `refunded` or `refundFailed` follows. */
export async function requestRefund(
  tx: Queryable,
  refund: {
    readonly id: string;
    readonly paymentId: string;
    readonly amountPence: number;
    readonly reason: string;
  },
  now: Date,
): Promise<RefundRequested> {
  const payment = await lockPayment(tx, refund.paymentId);
  if (payment?.status !== 'paid') return 'not-paid';
  if (!(await addRefund(tx, refund, payment.amountPence, now))) return 'too-much';
  const { id: refundId, paymentId, reason: detail } = refund;
  await recordPayment(tx, { paymentId, refundId, kind: 'refund-asked', detail }, now);
  return 'kept';
}
