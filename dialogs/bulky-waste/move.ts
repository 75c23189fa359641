/** Another day for a booking: the place on the new day is taken and that on the old one free, at once. */
import { eq } from 'drizzle-orm';
import type { Queryable } from '../../src/store/database.ts';
import { changeRequest } from '../../src/store/requests.ts';
import { hasRoom, lockBooking } from './bookings.ts';
import { planReminders, type Reminders } from './plan-reminders.ts';
import { bulkyBookings } from './records.ts';

export interface NewDay {
  readonly id: string;
  readonly day: string;
  readonly capacity: number;
  readonly reminders: Reminders;
}

/** `gone`: the booking does not stand any more. */
export type Moved = 'moved' | 'full' | 'gone';

export async function moveCollection(tx: Queryable, to: NewDay, now: Date): Promise<Moved> {
  const { id, day, capacity, reminders } = to;
  if (!(await hasRoom(tx, day, capacity))) return 'full';
  const booking = await lockBooking(tx, id);
  if (booking?.state !== 'booked') return 'gone';
  await tx.update(bulkyBookings).set({ collectionOn: day }).where(eq(bulkyBookings.id, id));
  await changeRequest(tx, booking.requestId, { dueOn: day }, now);
  await planReminders(tx, id, reminders, now);
  return 'moved';
}
