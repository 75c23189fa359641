/** What bin day reads, and the one thing it keeps: which calendar file belongs to which premises. */
import { eq } from 'drizzle-orm';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import {
  type Collection,
  collectionsFor,
  lastCollectionOn,
  servicesOf,
} from '../../src/store/collections.ts';
import type { Queryable } from '../../src/store/database.ts';
import { findPremises, type Premises, placeLookup, premises } from '../../src/store/premises.ts';

/** A calendar's address has nothing of the premises in it, so that it can be passed on and logged. */
export const binDayCalendars = pgTable('bin_day_calendars', {
  /** Random; whoever has it sees the dates, never the address. */
  token: text('token').primaryKey(),
  uprn: text('uprn')
    .notNull()
    .unique()
    .references(() => premises.uprn, { onDelete: 'cascade' }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
});

export interface BinDayRecords extends PlaceLookup {
  premises(uprn: string): Promise<Premises | undefined>;
  /** Those that run on `today`, a `YYYY-MM-DD`, or are to begin. */
  services(uprn: string, today: string): Promise<readonly string[]>;
  /** Days as `YYYY-MM-DD`, both included. */
  collections(uprn: string, from: string, to: string): Promise<readonly Collection[]>;
  /** The last day of any collection that is known; undefined when there is none. */
  lastDay(uprn: string): Promise<string | undefined>;
  /** The premises' calendar token; `fresh` becomes it when there is none yet. */
  calendarToken(uprn: string, fresh: string, now: Date): Promise<string>;
}

export function binDayRecords(db: Queryable): BinDayRecords {
  return {
    ...placeLookup(db),
    premises: (uprn) => findPremises(db, uprn),
    services: (uprn, today) => servicesOf(db, uprn, today),
    collections: (uprn, from, to) => collectionsFor(db, uprn, from, to),
    lastDay: (uprn) => lastCollectionOn(db, uprn),
    calendarToken: (uprn, fresh, now) => calendarToken(db, uprn, fresh, now),
  };
}

async function calendarToken(db: Queryable, uprn: string, fresh: string, now: Date): Promise<string> {
  await db.insert(binDayCalendars).values({ token: fresh, uprn, createdAt: now }).onConflictDoNothing();
  const [kept] = await db.select().from(binDayCalendars).where(eq(binDayCalendars.uprn, uprn));
  return kept?.token ?? fresh;
}

/** The premises that a calendar token stands for. */
export async function premisesOfCalendar(db: Queryable, token: string): Promise<string | undefined> {
  const [found] = await db.select().from(binDayCalendars).where(eq(binDayCalendars.token, token));
  return found?.uprn;
}
