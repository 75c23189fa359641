/** Garden waste subscriptions: a row for each year that was asked for, so that a renewal is the next row. */
import { and, asc, eq, gte, inArray, or, type SQL, sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Queryable } from '../../src/store/database.ts';
import { moment } from '../../src/store/moment.ts';
import { premises } from '../../src/store/premises.ts';
import { requests } from '../../src/store/request-tables.ts';
import { findForViewer, type Viewer } from '../../src/store/request-viewing.ts';

/** `held`: asked for and not paid yet. `lapsed`: nobody paid in time. Only `active` ones are collected. */
export type TermState = 'held' | 'active' | 'lapsed' | 'cancelled';

export const gardenSubscriptions = pgTable(
  'garden_subscriptions',
  {
    /** What payments call it. */
    id: text('id').primaryKey(),
    /** Null for those that were there before Parley was. */
    requestId: text('request_id').references(() => requests.id, { onDelete: 'set null' }),
    uprn: text('uprn')
      .notNull()
      .references(() => premises.uprn, { onDelete: 'cascade' }),
    bins: integer('bins').notNull(),
    state: text('state').$type<TermState>().notNull(),
    /** The first and the last day, both included. While `held`, as they would be if it were paid at once. */
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    pricePence: integer('price_pence').notNull(),
    createdAt: moment('created_at').notNull(),
    paidAt: moment('paid_at'),
  },
  (table) => [
    check('garden_subscriptions_bins', sql`${table.bins} > 0`),
    index('garden_subscriptions_uprn').on(table.uprn),
    index('garden_subscriptions_request').on(table.requestId),
  ],
);

/** One year of a subscription, with what its request knows of it. */
export interface Term {
  readonly id: string;
  readonly requestId: string | null;
  readonly uprn: string;
  readonly bins: number;
  readonly state: TermState;
  /** `YYYY-MM-DD`, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly pricePence: number;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly reference: string | null;
  readonly place: string | null;
  readonly channel: string | null;
  readonly contact: string | null;
}

const columns = {
  id: gardenSubscriptions.id,
  requestId: gardenSubscriptions.requestId,
  uprn: gardenSubscriptions.uprn,
  bins: gardenSubscriptions.bins,
  state: gardenSubscriptions.state,
  startsOn: gardenSubscriptions.startsOn,
  endsOn: gardenSubscriptions.endsOn,
  pricePence: gardenSubscriptions.pricePence,
  createdAt: gardenSubscriptions.createdAt,
  paidAt: gardenSubscriptions.paidAt,
  reference: requests.reference,
  place: requests.place,
  channel: requests.channel,
  contact: requests.contact,
};

function read(db: Queryable, where: SQL | undefined): Promise<Term[]> {
  return db
    .select(columns)
    .from(gardenSubscriptions)
    .leftJoin(requests, eq(requests.id, gardenSubscriptions.requestId))
    .where(where)
    .orderBy(asc(gardenSubscriptions.endsOn), asc(gardenSubscriptions.createdAt));
}

export async function findTerm(db: Queryable, id: string): Promise<Term | undefined> {
  const [found] = await read(db, eq(gardenSubscriptions.id, id));
  return found;
}

/** The paid years of a premises, the latest last. */
export function activeTerms(db: Queryable, uprn: string): Promise<readonly Term[]> {
  return read(db, and(eq(gardenSubscriptions.uprn, uprn), eq(gardenSubscriptions.state, 'active')));
}

/** The viewer's own, held or active, the latest last. */
export function ownTerms(
  db: Queryable,
  { conversationId, channel, contact, since }: Viewer,
): Promise<readonly Term[]> {
  const own = or(
    eq(requests.conversationId, conversationId),
    and(eq(requests.channel, channel), eq(requests.contact, contact)),
  );
  const stillProves = since && gte(gardenSubscriptions.createdAt, since);
  return read(db, and(own, stillProves, inArray(gardenSubscriptions.state, ['held', 'active'])));
}

/** The year of a reference, for whoever may see all of it. */
export async function provenTerm(
  db: Queryable,
  reference: string,
  viewer: Viewer,
  tries: number,
  now: Date,
): Promise<Term | undefined> {
  const found = await findForViewer(db, reference, viewer, now, tries);
  if (found.kind === 'hidden' || found.sight !== 'all') return undefined;
  const [term] = await read(db, eq(gardenSubscriptions.requestId, found.request.id));
  return term;
}

/** Locks the premises until the transaction ends, so that two who pay for it at once do so one after the other. */
export async function lockPremises(tx: Queryable, uprn: string): Promise<void> {
  await tx.select({ uprn: premises.uprn }).from(premises).where(eq(premises.uprn, uprn)).for('no key update');
}
