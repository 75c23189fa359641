/** The reminders of a collection, planned when it is booked or moved. */
import type { Queryable } from '../../src/store/database.ts';
import { type PlannedNotice, planNotices } from '../../src/store/notices.ts';
import { findBooking } from './bookings.ts';

export const REMINDER = 'bulky-reminder';

/** When each is due, and from when nobody needs it any more. */
export type Reminders = readonly {
  readonly daysBefore: number;
  readonly dueAt: Date;
  readonly usefulUntil: Date;
}[];

/**
 * Plans the reminders of a booking that stands, to whoever wants them. Those of an earlier day, and of a
 * booking that is cancelled, stay: when they are due they find that they are not true any more.
 */
export async function planReminders(
  tx: Queryable,
  bookingId: string,
  reminders: Reminders,
  now: Date,
): Promise<void> {
  const booking = await findBooking(tx, bookingId);
  if (booking?.channel == null || booking.contact === null) return;
  const { channel, contact, collectionOn: day } = booking;
  const planned = reminders.map(
    ({ daysBefore, dueAt, usefulUntil }): PlannedNotice => ({
      key: `${REMINDER}/${bookingId}/${day}/${daysBefore}`,
      kind: REMINDER,
      // Of two bookings whose reminders are due at once neither may be held back for the other.
      together: 'bookings',
      details: { booking: bookingId, day },
      ...{ channel, contact, dueAt, usefulUntil },
    }),
  );
  await planNotices(tx, planned, now);
}
