/**
 * Figures of each day, counted from what turns did: so that a year is added up from some thousand rows, not from a
 * million turns. Nothing personal is in them.
 */
import { bigint, date, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

export const insightDays = pgTable(
  'insight_days',
  {
    /** In Europe/London: that on which the visit began. */
    day: date('day').notNull(),
    channel: text('channel').notNull(),
    /** What is counted; docs/insights.md has the exact rule of each. */
    measure: text('measure').notNull(),
    /** Of what: a dialog, an article, an outcome; empty where it is of nothing in particular. */
    subject: text('subject').notNull(),
    /** A part of that: a slot, how a task ended; or empty. */
    part: text('part').notNull(),
    n: bigint('n', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.channel, table.measure, table.subject, table.part] }),
    index('insight_days_measure').on(table.measure, table.day),
  ],
);

/** How far it was counted. One row. */
export const insightState = pgTable('insight_state', {
  id: integer('id').primaryKey(),
  countedAt: timestamp('counted_at', { withTimezone: true }).notNull(),
  /** Of the newest turn that was in it. */
  lastTurn: bigint('last_turn', { mode: 'number' }).notNull(),
  lastTurnAt: timestamp('last_turn_at', { withTimezone: true }).notNull(),
});
