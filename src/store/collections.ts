/**
 * Collections as rounds: a round visits every premises on it on the same dates, so a borough's year is some
 * thousands of visits, not millions. Revised dates are facts that the council publishes; nothing here, or
 * above, works one out.
 */
import { and, asc, eq, gte, isNull, lte, max, or, type SQL, sql } from 'drizzle-orm';
import { date, index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { premises } from './premises.ts';

/**
 * What is known of a visit's date:
 * - `none`: nothing says it is other than scheduled
 * - `expected`: it falls in a holiday week and the council has not said yet when it will be
 * - `kept`: the council has said that it stays; `moved`: that it is another day; `stopped`: that there is none
 */
export const REVISIONS = ['none', 'expected', 'kept', 'moved', 'stopped'] as const;
export type Revision = (typeof REVISIONS)[number];

/** What the crew has reported. `outstanding` is also what is true before any report. */
export const ROUND_STATUSES = ['outstanding', 'in-progress', 'completed', 'not-completed'] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

/** Why a round is late or was not finished. */
export const ROUND_REASONS = [
  'road-blocked',
  'crew-short',
  'vehicle-broken',
  'bad-weather',
  'other',
] as const;
export type RoundReason = (typeof ROUND_REASONS)[number];

export const rounds = pgTable('rounds', {
  id: text('id').primaryKey(),
  /** refuse, recycling, garden, food, textiles… */
  service: text('service').notNull(),
  /** `dated-jobs` rounds were made from dates by premises and go when nothing is on them any more. */
  source: text('source').$type<'published' | 'dated-jobs'>().notNull(),
});

export const premisesServices = pgTable(
  'premises_services',
  {
    uprn: text('uprn')
      .notNull()
      .references(() => premises.uprn, { onDelete: 'cascade' }),
    service: text('service').notNull(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    /** What is put out here, when it is not the council's usual container for the service: `green bin`. */
    container: text('container'),
    /** The days between which it counts, both included; null in the council's own list, which counts as it stands. */
    fromOn: date('from_on', { mode: 'string' }),
    untilOn: date('until_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.uprn, table.service, table.roundId] }),
    index('premises_services_round_id').on(table.roundId),
  ],
);

export const roundVisits = pgTable(
  'round_visits',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    /** The day by the usual pattern. It names the visit and never changes. */
    scheduledOn: date('scheduled_on', { mode: 'string' }).notNull(),
    /** The day it really is; null when it is `stopped` or its new day is still `expected`. */
    currentOn: date('current_on', { mode: 'string' }),
    revision: text('revision').$type<Revision>().notNull().default('none'),
    status: text('status').$type<RoundStatus>().notNull().default('outstanding'),
    reason: text('reason').$type<RoundReason>(),
    /** When the crew said so. A status counts from then on. */
    reportedAt: timestamp('reported_at', { withTimezone: true }),
    /** The day a round that was not completed is finished, when that is known. */
    returnsOn: date('returns_on', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.scheduledOn] })],
);

export type RoundVisit = typeof roundVisits.$inferSelect;

/** One visit for one premises and service. */
export interface Collection extends Omit<RoundVisit, 'roundId'> {
  readonly service: string;
  readonly container: string | null;
}

/**
 * Every collection of a premises whose scheduled or current day is within the range (days as `YYYY-MM-DD`,
 * both included), by scheduled day.
 */
export async function collectionsFor(
  db: Queryable,
  uprn: string,
  from: string,
  to: string,
): Promise<readonly Collection[]> {
  const { roundId: _, ...visit } = visitColumns;
  return db
    .select({ service: premisesServices.service, container: premisesServices.container, ...visit })
    .from(premisesServices)
    .innerJoin(roundVisits, eq(roundVisits.roundId, premisesServices.roundId))
    .where(
      and(
        eq(premisesServices.uprn, uprn),
        whileItCounts(),
        or(
          and(gte(roundVisits.scheduledOn, from), lte(roundVisits.scheduledOn, to)),
          and(gte(roundVisits.currentOn, from), lte(roundVisits.currentOn, to)),
        ),
      ),
    )
    .orderBy(asc(roundVisits.scheduledOn), asc(premisesServices.service));
}

/** Of a visit joined to a place on its round: the place counts on that day. */
export function whileItCounts(): SQL | undefined {
  return and(
    or(isNull(premisesServices.fromOn), lte(premisesServices.fromOn, roundVisits.scheduledOn)),
    or(isNull(premisesServices.untilOn), gte(premisesServices.untilOn, roundVisits.scheduledOn)),
  );
}

/** The services a premises is, or will be, on a round for, without repeats. @param today `YYYY-MM-DD` in London */
export async function servicesOf(db: Queryable, uprn: string, today: string): Promise<readonly string[]> {
  const running = or(isNull(premisesServices.untilOn), gte(premisesServices.untilOn, today));
  const found = await db
    .selectDistinct({ service: premisesServices.service })
    .from(premisesServices)
    .where(and(eq(premisesServices.uprn, uprn), running))
    .orderBy(asc(premisesServices.service));
  return found.map(({ service }) => service);
}

/** The last day, scheduled or current, that is known for a premises. */
export async function lastCollectionOn(db: Queryable, uprn: string): Promise<string | undefined> {
  const day = sql<string>`coalesce(${roundVisits.currentOn}, ${roundVisits.scheduledOn})::text`;
  const [found] = await db
    .select({ day: max(day) })
    .from(premisesServices)
    .innerJoin(roundVisits, eq(roundVisits.roundId, premisesServices.roundId))
    .where(and(eq(premisesServices.uprn, uprn), whileItCounts()));
  return found?.day ?? undefined;
}

const visitColumns = {
  roundId: roundVisits.roundId,
  scheduledOn: roundVisits.scheduledOn,
  currentOn: roundVisits.currentOn,
  revision: roundVisits.revision,
  status: roundVisits.status,
  reason: roundVisits.reason,
  reportedAt: roundVisits.reportedAt,
  returnsOn: roundVisits.returnsOn,
};
