/** What bulky collections keep. Each booking is a request besides, which has its reference, status and history. */
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from '../../src/store/moment.ts';
import { requests } from '../../src/store/requests.ts';
import type { Line } from './item-list.ts';

/**
 * `held`: the day is kept while the resident pays. `lapsed`: nobody paid in time. Only `held` and `booked`
 * take up a place on their day.
 */
export type BookingState = 'held' | 'booked' | 'lapsed' | 'cancelled';

export const bulkyBookings = pgTable(
  'bulky_bookings',
  {
    /** What payments call it; it stays when a late payment gives the booking a new request. */
    id: text('id').primaryKey(),
    requestId: text('request_id')
      .notNull()
      .unique()
      .references(() => requests.id, { onDelete: 'cascade' }),
    state: text('state').$type<BookingState>().notNull(),
    collectionOn: date('collection_on', { mode: 'string' }).notNull(),
    /** Where the items are put out, in a sentence: `at the front of the property`. */
    spot: text('spot').notNull(),
    items: jsonb('items').$type<readonly Line[]>().notNull(),
    onBenefit: boolean('on_benefit').notNull(),
    /** Of the items above. */
    pricePence: integer('price_pence').notNull(),
    /** What has been paid and not been given back. */
    paidPence: integer('paid_pence').notNull().default(0),
    /** While `held`: until when the day is kept. */
    heldUntil: moment('held_until').notNull(),
    createdAt: moment('created_at').notNull(),
    /** When the resident told us that nobody came. */
    missedAt: moment('missed_at'),
  },
  (table) => [
    check('bulky_bookings_money', sql`${table.pricePence} >= 0 AND ${table.paidPence} >= 0`),
    index('bulky_bookings_day').on(table.collectionOn).where(sql`state IN ('held', 'booked')`),
  ],
);

/** A row for each day anyone wanted: its lock lets one booking at a time look whether there is room. */
export const bulkyDays = pgTable('bulky_days', { day: date('day', { mode: 'string' }).primaryKey() });

/** New lists of items that are to be paid for first. */
export const bulkyChanges = pgTable(
  'bulky_changes',
  {
    /** What payments call it. */
    id: text('id').primaryKey(),
    bookingId: text('booking_id')
      .notNull()
      .references(() => bulkyBookings.id, { onDelete: 'cascade' }),
    items: jsonb('items').$type<readonly Line[]>().notNull(),
    pricePence: integer('price_pence').notNull(),
    duePence: integer('due_pence').notNull(),
    /** `dropped`: not paid for, or overtaken by another change or the end of the booking. */
    state: text('state').$type<'waiting' | 'done' | 'dropped'>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('bulky_changes_booking').on(table.bookingId)],
);
