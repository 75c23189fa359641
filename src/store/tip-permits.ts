/**
 * Permits to bring a van or trailer to the recycling centre, and the visits made with them. A household is its
 * address (UPRN): all its permits share one allowance of visits.
 */
import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { date, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { readRegistration } from '../conversation/slots/vehicle-registration.ts';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { moment } from './moment.ts';

export const tipPermits = pgTable(
  'tip_permits',
  {
    id: text('id').primaryKey(),
    /** What residents say at the gate: `TP-K47-Q2X`. */
    code: text('code').notNull().unique(),
    /** Random; whoever has it sees the permit's page, which has no address on it. */
    token: text('token').notNull().unique(),
    /** `temporary` for hired and borrowed vehicles. */
    kind: text('kind', { enum: ['standard', 'temporary'] }).notNull(),
    uprn: text('uprn').notNull(),
    vehicle: text('vehicle', { enum: ['van', 'pickup', 'trailer'] }).notNull(),
    /** As on the plate: `AB12 CDE`. */
    registration: text('registration').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    /** The last day it is good for. */
    expiresOn: date('expires_on', { mode: 'string' }).notNull(),
    /** Another permit took its place. */
    endedAt: moment('ended_at'),
    /** Where the resident is told what is left. */
    conversationId: text('conversation_id').references(() => conversations.id, { onDelete: 'set null' }),
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [
    // Of two that ask at once, one gets the household's permit.
    uniqueIndex('tip_permits_household').on(table.uprn).where(sql`kind = 'standard' and ended_at is null`),
    index('tip_permits_conversation').on(table.conversationId),
    index('tip_permits_uprn').on(table.uprn),
    index('tip_permits_registration').on(table.registration),
  ],
);

export const tipVisits = pgTable(
  'tip_visits',
  {
    /** Given by the attendant's phone: sent again, it is the same visit. */
    id: text('id').primaryKey(),
    permitId: text('permit_id')
      .notNull()
      .references(() => tipPermits.id, { onDelete: 'cascade' }),
    /** The household whose allowance it counts against. */
    uprn: text('uprn').notNull(),
    visitedAt: moment('visited_at').notNull(),
    /** Later than the visit when the phone had no signal. */
    markedAt: moment('marked_at').notNull(),
    /** The id of the member of staff. */
    markedBy: text('marked_by').notNull(),
  },
  (table) => [
    index('tip_visits_household').on(table.uprn, table.visitedAt),
    index('tip_visits_permit').on(table.permitId, table.visitedAt),
  ],
);

export type TipPermit = typeof tipPermits.$inferSelect;
export type NewTipPermit = Omit<TipPermit, 'endedAt' | 'createdAt' | 'changedAt'>;
export type TipVisit = typeof tipVisits.$inferSelect;

/** Keeps a permit. False when the household has a standard one already. */
export async function insertPermit(db: Queryable, permit: NewTipPermit, now: Date): Promise<boolean> {
  const kept = await db
    .insert(tipPermits)
    .values({ ...permit, endedAt: null, createdAt: now, changedAt: now })
    .onConflictDoNothing()
    .returning({ id: tipPermits.id });
  return kept.length > 0;
}

export async function updatePermit(
  db: Queryable,
  id: string,
  change: Partial<Omit<TipPermit, 'id'>>,
  now: Date,
): Promise<void> {
  await db
    .update(tipPermits)
    .set({ ...change, changedAt: now })
    .where(eq(tipPermits.id, id));
}

/** The standard permits of these households that no other has replaced, run out or not. */
export async function householdPermits(
  db: Queryable,
  uprns: readonly string[],
): Promise<readonly TipPermit[]> {
  if (uprns.length === 0) return [];
  return db
    .select()
    .from(tipPermits)
    .where(
      and(inArray(tipPermits.uprn, [...uprns]), eq(tipPermits.kind, 'standard'), isNull(tipPermits.endedAt)),
    );
}

/** The standard permits that nothing has replaced and that run out on these days, both included. */
export async function permitsRunningOut(
  db: Queryable,
  from: string,
  to: string,
): Promise<readonly TipPermit[]> {
  return db
    .select()
    .from(tipPermits)
    .where(
      and(
        eq(tipPermits.kind, 'standard'),
        isNull(tipPermits.endedAt),
        gte(tipPermits.expiresOn, from),
        lte(tipPermits.expiresOn, to),
      ),
    );
}

export async function permitById(db: Queryable, id: string): Promise<TipPermit | undefined> {
  const [found] = await db.select().from(tipPermits).where(eq(tipPermits.id, id));
  return found;
}

/** The household's temporary permit that is good on that day or later, the first to end first. */
export async function temporaryPermit(
  db: Queryable,
  uprn: string,
  today: string,
): Promise<TipPermit | undefined> {
  const [found] = await db
    .select()
    .from(tipPermits)
    .where(and(eq(tipPermits.uprn, uprn), eq(tipPermits.kind, 'temporary'), gte(tipPermits.expiresOn, today)))
    .orderBy(asc(tipPermits.expiresOn))
    .limit(1);
  return found;
}

export async function permitOfToken(db: Queryable, token: string): Promise<TipPermit | undefined> {
  const [found] = await db.select().from(tipPermits).where(eq(tipPermits.token, token));
  return found;
}

/**
 * With its household's visits locked until the transaction ends, so that of two marks at once the second sees
 * the first. Not its row alone: another permit of the household counts against the same allowance.
 */
export async function lockPermit(db: Queryable, id: string): Promise<TipPermit | undefined> {
  const [found] = await db.select({ uprn: tipPermits.uprn }).from(tipPermits).where(eq(tipPermits.id, id));
  if (!found) return undefined;
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`tip visits of ${found.uprn}`}, 0))`);
  const [permit] = await db.select().from(tipPermits).where(eq(tipPermits.id, id)).for('update');
  return permit;
}

/** A permit's code however it was typed: `tpk47q2x` is `TP-K47-Q2X`. Undefined when it cannot be one. */
export function readPermitCode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const drawn = /^(?:TP)?([2-9A-HJ-NP-Z][2-9][2-9A-HJ-NP-Z])([2-9A-HJ-NP-Z][2-9][2-9A-HJ-NP-Z])$/.exec(bare);
  return drawn ? `TP-${drawn[1]}-${drawn[2]}` : undefined;
}

/** Finds what an attendant typed: a code or a registration. Of several, one that is still good, then the newest. */
export async function findPermit(
  db: Queryable,
  typed: string,
  today: string,
): Promise<TipPermit | undefined> {
  const code = readPermitCode(typed);
  const mark = readRegistration(typed)?.mark;
  const fits = [
    ...(code === undefined ? [] : [eq(tipPermits.code, code)]),
    ...(mark === undefined ? [] : [eq(tipPermits.registration, mark)]),
  ];
  if (fits.length === 0) return undefined;
  const [found] = await db
    .select()
    .from(tipPermits)
    .where(or(...fits))
    .orderBy(
      sql`(${tipPermits.endedAt} is null and ${tipPermits.startsOn} <= ${today} and ${tipPermits.expiresOn} >= ${today}) desc`,
      desc(tipPermits.createdAt),
      desc(tipPermits.id),
    )
    .limit(1);
  return found;
}

/** The household's visits in a stretch of time, oldest first. */
export async function visitsBetween(
  db: Queryable,
  uprn: string,
  after: Date,
  until: Date,
): Promise<readonly TipVisit[]> {
  return db
    .select()
    .from(tipVisits)
    .where(and(eq(tipVisits.uprn, uprn), gte(tipVisits.visitedAt, after), lte(tipVisits.visitedAt, until)))
    .orderBy(asc(tipVisits.visitedAt));
}

export async function findVisit(db: Queryable, id: string): Promise<TipVisit | undefined> {
  const [found] = await db.select().from(tipVisits).where(eq(tipVisits.id, id));
  return found;
}

/** Counts a visit. False when this id was counted before. */
export async function insertVisit(db: Queryable, visit: TipVisit): Promise<boolean> {
  const kept = await db.insert(tipVisits).values(visit).onConflictDoNothing().returning({ id: tipVisits.id });
  return kept.length > 0;
}
