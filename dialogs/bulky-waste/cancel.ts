/** Cancelling: the place is free at once, and the money goes back when the council's rules say so. */
import { eq, inArray } from 'drizzle-orm';
import { requestRefund, stopPayment } from '../../src/store/ask-payment.ts';
import type { Queryable } from '../../src/store/database.ts';
import { paymentsFor } from '../../src/store/payments.ts';
import { endBooking, KIND } from './book.ts';
import { findBooking } from './bookings.ts';
import { dropWaiting } from './change-items.ts';
import { bulkyBookings, bulkyChanges } from './records.ts';

export interface Cancelling {
  readonly id: string;
  readonly refund: boolean;
  /** A new random id for each payment that goes back. */
  newId(): string;
}

export type Cancelled =
  | { readonly kind: 'gone' }
  /** What goes back, in pence. */
  | { readonly kind: 'cancelled'; readonly refundPence: number };

/** Payments are touched before the booking is, as they are when one is settled: so neither waits for the other. */
export async function cancelCollection(tx: Queryable, cancelling: Cancelling, now: Date): Promise<Cancelled> {
  const { id } = cancelling;
  const booking = await findBooking(tx, id);
  if (booking?.state !== 'held' && booking?.state !== 'booked') return { kind: 'gone' };
  await stopPayment(tx, { purpose: KIND, subject: id }, now);
  await dropWaiting(tx, id, now);
  const refundPence = cancelling.refund ? await giveBack(tx, cancelling, now) : 0;
  const { requestId } = booking;
  await endBooking(tx, { id, requestId, state: 'cancelled', by: 'resident' }, now);
  if (refundPence > 0) {
    await tx
      .update(bulkyBookings)
      .set({ paidPence: Math.max(0, booking.paidPence - refundPence) })
      .where(eq(bulkyBookings.id, id));
  }
  return { kind: 'cancelled', refundPence };
}

/** Every payment for it that was honoured, the differences for added items too. */
async function giveBack(tx: Queryable, { id, newId }: Cancelling, now: Date): Promise<number> {
  const changes = await tx
    .select({ id: bulkyChanges.id })
    .from(bulkyChanges)
    .where(inArray(bulkyChanges.bookingId, [id]));
  let pence = 0;
  for (const subject of [id, ...changes.map((change) => change.id)]) {
    for (const payment of await paymentsFor(tx, KIND, subject)) {
      if (payment.status !== 'paid' || payment.honoured !== true) continue;
      const { amountPence } = payment;
      const reason = 'Cancelled by the resident in time';
      const refund = { id: newId(), paymentId: payment.id, amountPence, reason };
      if ((await requestRefund(tx, refund, now)) === 'kept') pence += amountPence;
    }
  }
  return pence;
}
