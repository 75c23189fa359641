/**
 * What crews log at the kerb when they leave a container behind, one row for each premises, service and
 * visit. Imported from the collection contractor; a street that could not be reached is one row for each of
 * its premises.
 */
import { and, eq, gte, lte } from 'drizzle-orm';
import { date, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { premises } from './premises.ts';

export const CREW_EXCEPTIONS = [
  'not-out',
  'contaminated',
  'too-heavy',
  'wrong-bin',
  'side-waste',
  'no-access-property',
  'no-access-street',
] as const;
export type CrewExceptionReason = (typeof CREW_EXCEPTIONS)[number];

export const crewExceptions = pgTable(
  'crew_exceptions',
  {
    uprn: text('uprn')
      .notNull()
      .references(() => premises.uprn, { onDelete: 'cascade' }),
    /** refuse, recycling… as rounds have it. */
    service: text('service').notNull(),
    /** The day the crew was there, not the scheduled one. */
    visitedOn: date('visited_on', { mode: 'string' }).notNull(),
    reason: text('reason').$type<CrewExceptionReason>().notNull(),
    /** It counts from then on. */
    loggedAt: timestamp('logged_at', { withTimezone: true }).notNull(),
    /** After no access: the day the crew tries again, when that is known. */
    returnsOn: date('returns_on', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.uprn, table.service, table.visitedOn] })],
);

export type CrewException = typeof crewExceptions.$inferSelect;

/** What had been logged for a premises by `now`, of visits on or after the day `from` (`YYYY-MM-DD`). */
export async function crewExceptionsFor(
  db: Queryable,
  uprn: string,
  from: string,
  now: Date,
): Promise<readonly CrewException[]> {
  return db
    .select()
    .from(crewExceptions)
    .where(
      and(
        eq(crewExceptions.uprn, uprn),
        gte(crewExceptions.visitedOn, from),
        lte(crewExceptions.loggedAt, now),
      ),
    );
}
