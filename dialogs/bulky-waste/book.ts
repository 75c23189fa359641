/** Booking: a place on the day is taken and kept while the resident pays. */
import { and, eq, inArray } from 'drizzle-orm';
import { type StartedPayment, startPayment, stopPayment } from '../../src/store/ask-payment.ts';
import type { Queryable } from '../../src/store/database.ts';
import { repeatRequest } from '../../src/store/repeat-request.ts';
import {
  createRequest,
  type RequestPlace,
  requests,
  setStatus,
  type UpdatesContact,
} from '../../src/store/requests.ts';
import { findBooking, hasRoom, STANDING } from './bookings.ts';
import type { Line } from './item-list.ts';
import { planReminders, type Reminders } from './plan-reminders.ts';
import { bulkyBookings } from './records.ts';

export const KIND = 'bulky-waste';
const PREFIX = 'BW';

export interface NewBooking {
  /** Random, each its own. */
  readonly id: string;
  readonly paymentId: string;
  readonly conversationId: string;
  /** Where reminders go; undefined when none are wanted. */
  readonly updates: UpdatesContact | undefined;
  readonly where: RequestPlace;
  readonly day: string;
  /** Bookings that the day has room for. */
  readonly capacity: number;
  readonly spot: string;
  readonly items: readonly Line[];
  /** The items in words, for whoever reads the request. */
  readonly itemWords: string;
  readonly onBenefit: boolean;
  readonly pricePence: number;
  readonly heldUntil: Date;
  /** What the resident reads on the payment page. */
  readonly description: string;
  readonly reminders: Reminders;
}

export type Booked =
  | { readonly kind: 'full' }
  /** Nothing is to be paid, so it is booked. */
  | { readonly kind: 'booked'; readonly reference: string }
  | { readonly kind: 'held'; readonly reference: string; readonly payment: StartedPayment };

export async function bookCollection(tx: Queryable, booking: NewBooking, now: Date): Promise<Booked> {
  await letGoOfUnpaid(tx, booking.conversationId, now);
  if (!(await hasRoom(tx, booking.day, booking.capacity))) return { kind: 'full' };
  const { reference } = await createRequest(tx, requestOf(booking), now);
  const { id, day, spot, items, onBenefit, pricePence, heldUntil } = booking;
  const free = pricePence === 0;
  await tx.insert(bulkyBookings).values({
    ...{ id, requestId: id, collectionOn: day, spot, items, onBenefit, pricePence, heldUntil },
    state: free ? 'booked' : 'held',
    createdAt: now,
  });
  if (free) {
    await confirm(tx, { id, requestId: id, day, reminders: booking.reminders }, now);
    return { kind: 'booked', reference };
  }
  return { kind: 'held', reference, payment: await askFor(tx, booking, reference, now) };
}

function requestOf(booking: NewBooking) {
  const { id, conversationId, updates, where, day, spot, items, itemWords, onBenefit, pricePence } = booking;
  return {
    ...{ id, conversationId, updates, where, prefix: PREFIX, kind: KIND },
    category: 'bulky-collection',
    priority: 'normal',
    anonymous: false,
    details: { items, words: itemWords, spot, onBenefit, pricePence },
    dueOn: day,
  } as const;
}

function askFor(tx: Queryable, booking: NewBooking, reference: string, now: Date): Promise<StartedPayment> {
  const { id, paymentId, conversationId, pricePence, description, heldUntil } = booking;
  return startPayment(
    tx,
    {
      ...{ id: paymentId, purpose: KIND, subject: id, conversationId, reference, description },
      amountPence: pricePence,
      holdUntil: heldUntil,
    },
    now,
  );
}

/** Who begins again before paying has thought better of the first: it must not keep a place for nobody. */
async function letGoOfUnpaid(tx: Queryable, conversationId: string, now: Date): Promise<void> {
  const unpaid = await tx
    .select({ id: bulkyBookings.id, requestId: bulkyBookings.requestId })
    .from(bulkyBookings)
    .innerJoin(requests, eq(requests.id, bulkyBookings.requestId))
    .where(and(eq(requests.conversationId, conversationId), eq(bulkyBookings.state, 'held')));
  for (const { id, requestId } of unpaid) {
    await stopPayment(tx, { purpose: KIND, subject: id }, now);
    await endBooking(tx, { id, requestId, state: 'cancelled', by: 'resident' }, now);
  }
}

/** Takes a standing booking off its day. Nothing happens when it does not stand any more. */
export async function endBooking(
  tx: Queryable,
  ending: {
    readonly id: string;
    readonly requestId: string;
    readonly state: 'lapsed' | 'cancelled';
    readonly by: string;
    readonly note?: string;
  },
  now: Date,
): Promise<boolean> {
  const { id, requestId, state, by, note } = ending;
  const ended = await tx
    .update(bulkyBookings)
    .set({ state })
    .where(and(eq(bulkyBookings.id, id), inArray(bulkyBookings.state, [...STANDING])))
    .returning({ id: bulkyBookings.id });
  if (ended.length === 0) return false;
  await setStatus(tx, requestId, { status: 'cancelled', by, note, at: now });
  return true;
}

/** The booking stands: its request is scheduled and its reminders are written. */
export async function confirm(
  tx: Queryable,
  booking: {
    readonly id: string;
    readonly requestId: string;
    readonly day: string;
    readonly reminders: Reminders;
  },
  now: Date,
): Promise<void> {
  await planReminders(tx, booking.id, booking.reminders, now);
  await setStatus(tx, booking.requestId, { status: 'scheduled', by: KIND, at: now, dueOn: booking.day });
}

/** Nobody paid in time, then somebody did: the old request has ended, so the booking goes on under a new one. */
export async function renewRequest(tx: Queryable, id: string, newId: string, now: Date): Promise<void> {
  const booking = await findBooking(tx, id);
  if (!booking) throw new Error('a booking that was paid for is there');
  const request = await repeatRequest(tx, booking.requestId, newId, now);
  await tx.update(bulkyBookings).set({ requestId: request.id }).where(eq(bulkyBookings.id, id));
}
