/** Bookings as they are read: each with its request, and only for those who may see it. */
import { and, asc, between, eq, gte, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../../src/store/database.ts';
import { findForViewer, type Viewer } from '../../src/store/request-viewing.ts';
import { type RequestStatus, requests } from '../../src/store/requests.ts';
import type { Line } from './item-list.ts';
import { type BookingState, bulkyBookings, bulkyDays } from './records.ts';

/** A booking with what its request knows of it. */
export interface Booking {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly state: BookingState;
  readonly status: RequestStatus;
  /** `YYYY-MM-DD`. */
  readonly collectionOn: string;
  readonly spot: string;
  readonly items: readonly Line[];
  readonly onBenefit: boolean;
  /** Pence: of the items, and what has been paid and not given back. */
  readonly pricePence: number;
  readonly paidPence: number;
  readonly heldUntil: Date;
  readonly missedAt: Date | null;
  /** Where, as it is read out: `12 Harrow Lane`. */
  readonly place: string;
  readonly postcode: string | null;
  readonly uprn: string | null;
  /** Where news of it goes. */
  readonly channel: string | null;
  readonly contact: string | null;
  readonly conversationId: string | null;
}

/** Those that take up a place on their day. */
export const STANDING = ['held', 'booked'] as const;

const columns = {
  id: bulkyBookings.id,
  requestId: bulkyBookings.requestId,
  reference: requests.reference,
  state: bulkyBookings.state,
  status: requests.status,
  collectionOn: bulkyBookings.collectionOn,
  spot: bulkyBookings.spot,
  items: bulkyBookings.items,
  onBenefit: bulkyBookings.onBenefit,
  pricePence: bulkyBookings.pricePence,
  paidPence: bulkyBookings.paidPence,
  heldUntil: bulkyBookings.heldUntil,
  missedAt: bulkyBookings.missedAt,
  place: sql<string>`coalesce(${requests.place}, '')`,
  postcode: requests.postcode,
  uprn: requests.uprn,
  channel: requests.channel,
  contact: requests.contact,
  conversationId: requests.conversationId,
};

function read(db: Queryable, where: SQL | undefined) {
  return db
    .select(columns)
    .from(bulkyBookings)
    .innerJoin(requests, eq(requests.id, bulkyBookings.requestId))
    .where(where)
    .orderBy(asc(bulkyBookings.collectionOn), asc(bulkyBookings.createdAt));
}

export async function findBooking(db: Queryable, id: string): Promise<Booking | undefined> {
  const [found] = await read(db, eq(bulkyBookings.id, id));
  return found;
}

/** As `findBooking`, with the booking locked until the transaction ends: lock its payments before it. */
export async function lockBooking(tx: Queryable, id: string): Promise<Booking | undefined> {
  const [found] = await read(tx, eq(bulkyBookings.id, id)).for('update', { of: bulkyBookings });
  return found;
}

export async function ownBookings(
  db: Queryable,
  { conversationId, channel, contact }: Viewer,
  from: string,
): Promise<readonly Booking[]> {
  const own = or(
    eq(requests.conversationId, conversationId),
    and(eq(requests.channel, channel), eq(requests.contact, contact)),
  );
  return read(
    db,
    and(own, inArray(bulkyBookings.state, [...STANDING]), gte(bulkyBookings.collectionOn, from)),
  );
}

/**
 * The booking of a reference, for whoever may see all of it. A booking whose late payment gave it a new
 * request answers to both references.
 */
export async function findProven(
  db: Queryable,
  reference: string,
  viewer: Viewer,
  tries: number,
  now: Date,
): Promise<Booking | undefined> {
  const found = await findForViewer(db, reference, viewer, now, tries);
  if (found.kind === 'hidden' || found.sight !== 'all') return undefined;
  const { id } = found.request;
  const [booking] = await read(db, or(eq(bulkyBookings.requestId, id), eq(bulkyBookings.id, id)));
  return booking;
}

/** How many places are taken on each day from one to another, both included. */
export async function takenDays(
  db: Queryable,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = await db
    .select({ day: bulkyBookings.collectionOn, taken: sql<number>`count(*)::int` })
    .from(bulkyBookings)
    .where(and(inArray(bulkyBookings.state, [...STANDING]), between(bulkyBookings.collectionOn, from, to)))
    .groupBy(bulkyBookings.collectionOn);
  return new Map(counts.map(({ day, taken }) => [day, taken]));
}

/**
 * Whether there is room on a day. The day stays locked until the transaction ends, so that whoever else
 * wants it counts after this one has booked.
 */
export async function hasRoom(tx: Queryable, day: string, capacity: number): Promise<boolean> {
  await tx.insert(bulkyDays).values({ day }).onConflictDoNothing();
  await tx.select().from(bulkyDays).where(eq(bulkyDays.day, day)).for('update');
  return ((await takenDays(tx, day, day)).get(day) ?? 0) < capacity;
}

/** The money for it has come. */
export async function markBooked(tx: Queryable, id: string, paidPence: number): Promise<void> {
  await tx.update(bulkyBookings).set({ state: 'booked', paidPence }).where(eq(bulkyBookings.id, id));
}
