/** Another list of items for a booking. What it costs more is paid first; what it costs less is not given back. */
import { and, eq } from 'drizzle-orm';
import { type StartedPayment, startPayment, stopPayment } from '../../src/store/ask-payment.ts';
import type { Queryable } from '../../src/store/database.ts';
import { changeRequest } from '../../src/store/requests.ts';
import { KIND } from './book.ts';
import { type Booking, findBooking, lockBooking } from './bookings.ts';
import type { Line } from './item-list.ts';
import { bulkyBookings, bulkyChanges } from './records.ts';

export interface NewItems {
  /** Random, each its own. */
  readonly id: string;
  readonly paymentId: string;
  readonly bookingId: string;
  readonly conversationId: string;
  readonly items: readonly Line[];
  readonly itemWords: string;
  readonly pricePence: number;
  readonly payUntil: Date;
  /** What the resident reads on the payment page. */
  readonly description: string;
}

export type Changed =
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed'; readonly booking: Booking }
  | {
      readonly kind: 'to-pay';
      readonly booking: Booking;
      readonly duePence: number;
      readonly payment: StartedPayment;
    };

export async function changeItems(tx: Queryable, change: NewItems, now: Date): Promise<Changed> {
  await dropWaiting(tx, change.bookingId, now);
  const booking = await lockBooking(tx, change.bookingId);
  if (booking?.state !== 'booked') return { kind: 'gone' };
  const duePence = change.pricePence - booking.paidPence;
  if (duePence <= 0) {
    await putItems(tx, booking, change, now);
    return { kind: 'changed', booking };
  }
  const { id, bookingId, items, pricePence } = change;
  await tx
    .insert(bulkyChanges)
    .values({ id, bookingId, items, pricePence, duePence, state: 'waiting', createdAt: now });
  const { paymentId, conversationId, description, payUntil } = change;
  const payment = await startPayment(
    tx,
    {
      ...{ id: paymentId, purpose: KIND, subject: id, conversationId, description },
      reference: booking.reference,
      amountPence: duePence,
      holdUntil: payUntil,
    },
    now,
  );
  return { kind: 'to-pay', booking, duePence, payment };
}

/** Only the last list that was asked for can be paid for. Payments are ended before bookings are locked. */
export async function dropWaiting(tx: Queryable, bookingId: string, now: Date): Promise<void> {
  const waiting = and(eq(bulkyChanges.bookingId, bookingId), eq(bulkyChanges.state, 'waiting'));
  for (const { id } of await tx.select({ id: bulkyChanges.id }).from(bulkyChanges).where(waiting)) {
    await stopPayment(tx, { purpose: KIND, subject: id }, now);
    await tx.update(bulkyChanges).set({ state: 'dropped' }).where(eq(bulkyChanges.id, id));
  }
}

export type WaitingChange = typeof bulkyChanges.$inferSelect;

export async function findChange(tx: Queryable, id: string): Promise<WaitingChange | undefined> {
  const [found] = await tx.select().from(bulkyChanges).where(eq(bulkyChanges.id, id));
  return found;
}

/** The change has been paid for. Undefined when it was dropped meanwhile, or the booking does not stand. */
export async function makeChange(
  tx: Queryable,
  change: WaitingChange,
  itemWords: string,
  now: Date,
): Promise<Booking | undefined> {
  const booking = await lockBooking(tx, change.bookingId);
  if (booking?.state !== 'booked' || change.state !== 'waiting') return undefined;
  await tx.update(bulkyChanges).set({ state: 'done' }).where(eq(bulkyChanges.id, change.id));
  await tx
    .update(bulkyBookings)
    .set({ paidPence: booking.paidPence + change.duePence })
    .where(eq(bulkyBookings.id, booking.id));
  await putItems(tx, booking, { ...change, itemWords }, now);
  return findBooking(tx, booking.id);
}

/** Nobody paid for the change: the booking stays as it is. False when that was known. */
export async function dropChange(tx: Queryable, id: string): Promise<boolean> {
  const dropped = await tx
    .update(bulkyChanges)
    .set({ state: 'dropped' })
    .where(and(eq(bulkyChanges.id, id), eq(bulkyChanges.state, 'waiting')))
    .returning({ id: bulkyChanges.id });
  return dropped.length > 0;
}

async function putItems(
  tx: Queryable,
  booking: Booking,
  { items, pricePence, itemWords }: Pick<NewItems, 'items' | 'pricePence' | 'itemWords'>,
  now: Date,
): Promise<void> {
  await tx.update(bulkyBookings).set({ items, pricePence }).where(eq(bulkyBookings.id, booking.id));
  const { spot, onBenefit } = booking;
  const details = { items, words: itemWords, spot, onBenefit, pricePence };
  await changeRequest(tx, booking.requestId, { details }, now);
}
