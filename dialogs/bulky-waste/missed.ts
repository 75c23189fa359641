/** A collection that was not made: it goes to the advisors, once. */
import { eq } from 'drizzle-orm';
import { makeReference } from '../../src/conversation/reference.ts';
import type { Queryable } from '../../src/store/database.ts';
import { leaveMessage } from '../../src/store/handovers.ts';
import { setStatus } from '../../src/store/requests.ts';
import { lockBooking } from './bookings.ts';
import { bulkyBookings } from './records.ts';

export interface MissedReport {
  readonly bookingId: string;
  /** Random; the message for the advisors has it. */
  readonly id: string;
  readonly conversationId: string;
  /** What the advisor reads. */
  readonly reason: string;
  /** What the desk shows as who: there is no name to a booking. */
  readonly who: string;
  /** E.164. */
  readonly phone: string;
  /** What the resident reads when they ask how it is going. */
  readonly note: string;
}

/** More tries than this and something else is wrong. */
const REFERENCES_TRIED = 5;

/** @throws Error when the booking is gone or no reference could be made */
export async function reportMissed(tx: Queryable, report: MissedReport, now: Date): Promise<string> {
  const booking = await lockBooking(tx, report.bookingId);
  if (!booking) throw new Error('a collection that was missed has a booking');
  if (booking.missedAt !== null) return booking.reference;
  await tx.update(bulkyBookings).set({ missedAt: now }).where(eq(bulkyBookings.id, booking.id));
  const { note } = report;
  await setStatus(tx, booking.requestId, { status: 'investigating', by: 'resident', note, at: now });
  await tellAdvisors(tx, report, now);
  return booking.reference;
}

async function tellAdvisors(tx: Queryable, report: MissedReport, now: Date): Promise<void> {
  const { id, conversationId, reason, who, phone } = report;
  for (let tried = 0; tried < REFERENCES_TRIED; tried += 1) {
    const reference = makeReference('MS', tried === 0 ? id : `${id}/${tried}`);
    const message = { id, conversationId, reason, reference, priority: 'normal', wish: 'message' } as const;
    if (await leaveMessage(tx, { ...message, contact: { name: who, phone } }, now)) return;
  }
  throw new Error('every reference tried for a missed collection was taken');
}
