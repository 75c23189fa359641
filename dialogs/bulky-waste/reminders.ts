/** Reminders to come, a row each. Whoever sends them claims what is due and marks it, so that none goes twice. */
import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Queryable } from '../../src/store/database.ts';
import { type Booking, findBooking } from './bookings.ts';
import { bulkyReminders } from './records.ts';

export type Reminders = readonly { readonly daysBefore: number; readonly dueAt: Date }[];

/** Writes a booking's reminders in place of those that have not been sent. */
export async function keepReminders(tx: Queryable, bookingId: string, reminders: Reminders): Promise<void> {
  await tx
    .delete(bulkyReminders)
    .where(and(eq(bulkyReminders.bookingId, bookingId), isNull(bulkyReminders.sentAt)));
  if (reminders.length === 0) return;
  await tx
    .insert(bulkyReminders)
    .values(reminders.map((reminder) => ({ bookingId, ...reminder })))
    .onConflictDoUpdate({
      target: [bulkyReminders.bookingId, bulkyReminders.daysBefore],
      // It was sent for the old day; the new day has one of its own.
      set: { dueAt: sql`excluded.due_at`, sentAt: null },
    });
}

export interface DueReminder {
  readonly booking: Booking;
  readonly daysBefore: number;
}

/**
 * Takes reminders that are due and marks them sent at `now`, so that of two takers each gets others. Call it
 * in the transaction that says them: if that fails, they are due still.
 */
export async function claimDueReminders(
  tx: Queryable,
  now: Date,
  limit: number,
): Promise<readonly DueReminder[]> {
  const due = await tx
    .select()
    .from(bulkyReminders)
    .where(and(isNull(bulkyReminders.sentAt), lte(bulkyReminders.dueAt, now)))
    .orderBy(asc(bulkyReminders.dueAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  const claimed: DueReminder[] = [];
  for (const { bookingId, daysBefore } of due) {
    await tx
      .update(bulkyReminders)
      .set({ sentAt: now })
      .where(and(eq(bulkyReminders.bookingId, bookingId), eq(bulkyReminders.daysBefore, daysBefore)));
    const booking = await findBooking(tx, bookingId);
    if (booking?.state === 'booked') claimed.push({ booking, daysBefore });
  }
  return claimed;
}
