/**
 * Requests: everything a resident asked the council to do, whatever it is, as one notion. It has a reference
 * to say aloud, a status with its history, and followers who asked for the same.
 */
import { and, asc, eq, inArray } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Json } from '../conversation/dialog.ts';
import { makeReference } from '../conversation/reference.ts';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { storableJson, storableText } from './storable-text.ts';

export const REQUEST_STATUSES = [
  'created',
  'confirmed',
  'scheduled',
  'investigating',
  'done',
  'unable',
  'cancelled',
  'duplicate',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** What a request may become. Back offices report what they know, so steps are skipped; nothing reopens. */
const MAY_BECOME: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
  created: ['confirmed', 'scheduled', 'investigating', 'done', 'unable', 'cancelled', 'duplicate'],
  confirmed: ['scheduled', 'investigating', 'done', 'unable', 'cancelled', 'duplicate'],
  scheduled: ['investigating', 'done', 'unable', 'cancelled', 'duplicate'],
  investigating: ['scheduled', 'done', 'unable', 'cancelled', 'duplicate'],
  done: [],
  unable: [],
  cancelled: [],
  duplicate: [],
};

/** Those for which something is still to be done. */
export const OPEN_STATUSES = REQUEST_STATUSES.filter((status) => MAY_BECOME[status].length > 0);

/** `urgent`: someone may be hurt. `high`: hateful words, hazards. */
export type RequestPriority = 'urgent' | 'high' | 'normal';

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const requests = pgTable(
  'requests',
  {
    id: text('id').primaryKey(),
    /** What residents quote: `FT-4K7-Q2X`. */
    reference: text('reference').notNull().unique(),
    /** The dialog that made it. */
    kind: text('kind').notNull(),
    /** The council's service category within the kind, and its Open311 service code. */
    category: text('category').notNull(),
    status: text('status').$type<RequestStatus>().notNull(),
    priority: text('priority').$type<RequestPriority>().notNull(),
    /** Kept longer than conversations are; null when anonymous. */
    conversationId: text('conversation_id').references(() => conversations.id, { onDelete: 'set null' }),
    /** Where news of it goes, and whose it is; both null when nobody wants any. */
    channel: text('channel'),
    contact: text('contact'),
    /** Nothing is kept that leads to a person. */
    anonymous: boolean('anonymous').notNull(),
    uprn: text('uprn'),
    /** In the resident's words. */
    place: text('place'),
    /** In plain words, abbreviations in full: `mill lane`. */
    street: text('street'),
    postcode: text('postcode'),
    /** WGS 84, degrees. */
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    what3words: text('what3words'),
    /** What has a number of its own: a lamp column, a vehicle. */
    asset: text('asset'),
    /** What the dialog collected. */
    details: jsonb('details').$type<Readonly<Record<string, Json>>>().notNull(),
    /** The day by which the council means to have done it. */
    dueOn: date('due_on', { mode: 'string' }),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    /** Tries to see it with a postcode that is not its own: many in a day are somebody guessing. */
    wrongPostcodes: integer('wrong_postcodes').notNull().default(0),
    wrongPostcodeAt: moment('wrong_postcode_at'),
  },
  (table) => [
    index('requests_kind').on(table.kind, table.status),
    index('requests_contact').on(table.channel, table.contact),
    index('requests_conversation').on(table.conversationId),
    index('requests_postcode').on(table.postcode),
    index('requests_created').on(table.createdAt, table.id),
  ],
);

export const requestHistory = pgTable(
  'request_history',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    requestId: text('request_id')
      .notNull()
      .references(() => requests.id, { onDelete: 'cascade' }),
    at: moment('at').notNull(),
    status: text('status').$type<RequestStatus>().notNull(),
    /** `resident`, the id of a member of staff, or the name of a back office. */
    by: text('by').notNull(),
    /** In residents' words, and read to them. */
    note: text('note'),
  },
  (table) => [index('request_history_request').on(table.requestId, table.id)],
);

export const requestFollowers = pgTable(
  'request_followers',
  {
    requestId: text('request_id')
      .notNull()
      .references(() => requests.id, { onDelete: 'cascade' }),
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    followedAt: moment('followed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.channel, table.contact] }),
    index('request_followers_contact').on(table.channel, table.contact),
  ],
);

export type Request = typeof requests.$inferSelect;
export type RequestStep = typeof requestHistory.$inferSelect;

/** Where news of a request can be sent. */
export interface UpdatesContact {
  readonly channel: string;
  readonly contact: string;
}

export interface RequestPlace {
  readonly place?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly uprn?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly what3words?: string;
  readonly asset?: string;
}

export interface NewRequest {
  readonly id: string;
  /** Two letters that say what the reference is for. */
  readonly prefix: string;
  readonly kind: string;
  readonly category: string;
  readonly priority: RequestPriority;
  readonly conversationId: string;
  /** Undefined when no news is wanted. */
  readonly updates?: UpdatesContact | undefined;
  readonly anonymous: boolean;
  readonly where: RequestPlace;
  readonly details: Readonly<Record<string, Json>>;
  /** `YYYY-MM-DD`. */
  readonly dueOn?: string | undefined;
}

/** More tries than this and something else is wrong. */
const REFERENCES_TRIED = 5;

/**
 * Keeps a request and gives it with its reference. The same id again gives what was kept the first time, so
 * that a repeated submission is one request.
 */
export async function createRequest(db: Queryable, made: NewRequest, now: Date): Promise<Request> {
  for (let tried = 0; tried < REFERENCES_TRIED; tried += 1) {
    const reference = makeReference(made.prefix, tried === 0 ? made.id : `${made.id}/${tried}`);
    const [kept] = await db
      .insert(requests)
      .values({ ...rowOf(made), reference, createdAt: now, changedAt: now })
      .onConflictDoNothing()
      .returning();
    if (kept) {
      await db.insert(requestHistory).values({ requestId: kept.id, at: now, status: 'created', by: 'resident' });
      return kept;
    }
    const before = await findRequest(db, made.id);
    if (before) return before;
  }
  throw new Error('every reference tried for a request was taken');
}

/** An anonymous request keeps nothing that leads to a person: this is the one place that sees to it. */
function rowOf({ prefix: _, conversationId, updates, where, details, dueOn, ...made }: NewRequest) {
  const known = made.anonymous ? undefined : updates;
  return {
    ...made,
    status: 'created' as const,
    conversationId: made.anonymous ? null : conversationId,
    channel: known?.channel ?? null,
    contact: known?.contact ?? null,
    ...where,
    ...(where.place !== undefined && { place: storableText(where.place) }),
    details: JSON.parse(storableJson(details)) as Request['details'],
    dueOn: dueOn ?? null,
  };
}

export async function findRequest(db: Queryable, id: string): Promise<Request | undefined> {
  const [found] = await db.select().from(requests).where(eq(requests.id, id));
  return found;
}

export interface StatusChange {
  readonly status: RequestStatus;
  readonly by: string;
  /** In residents' words. `unable` must say why. */
  readonly note?: string | undefined;
  readonly at: Date;
  /** A new promise, when there is one. */
  readonly dueOn?: string | undefined;
}

export type StatusChanged =
  | { readonly kind: 'changed'; readonly request: Request; readonly from: RequestStatus }
  /** It already had that status: nothing to tell anybody. */
  | { readonly kind: 'unchanged'; readonly request: Request }
  | { readonly kind: 'not-allowed'; readonly from: RequestStatus }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'unknown' };

/** Moves a request on and writes it into its history. Of two changes at once, the second sees the first. */
export async function setStatus(db: Queryable, id: string, change: StatusChange): Promise<StatusChanged> {
  if (change.status === 'unable' && !change.note?.trim()) return { kind: 'reason-missing' };
  const [was] = await db.select().from(requests).where(eq(requests.id, id)).for('update');
  if (!was) return { kind: 'unknown' };
  if (was.status === change.status) return { kind: 'unchanged', request: was };
  if (!MAY_BECOME[was.status].includes(change.status)) return { kind: 'not-allowed', from: was.status };
  const [request] = await db
    .update(requests)
    .set({
      status: change.status,
      changedAt: change.at,
      ...(change.dueOn !== undefined && { dueOn: change.dueOn }),
    })
    .where(and(eq(requests.id, id), eq(requests.status, was.status)))
    .returning();
  if (!request) return { kind: 'not-allowed', from: was.status };
  const { at, status, by, note = null } = change;
  await db.insert(requestHistory).values({ requestId: id, at, status, by, note: note && storableText(note) });
  return { kind: 'changed', request, from: was.status };
}

export function mayBecome(from: RequestStatus, to: RequestStatus): boolean {
  return MAY_BECOME[from].includes(to);
}

/** Oldest first. */
export async function historyOf(db: Queryable, id: string): Promise<readonly RequestStep[]> {
  return db
    .select()
    .from(requestHistory)
    .where(eq(requestHistory.requestId, id))
    .orderBy(asc(requestHistory.id));
}

/**
 * Adds someone to those who hear of a request. Undefined when it is not open any more; following twice is
 * following once.
 */
export async function followRequest(
  db: Queryable,
  id: string,
  { channel, contact }: UpdatesContact,
  now: Date,
): Promise<Request | undefined> {
  const [open] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.id, id), inArray(requests.status, OPEN_STATUSES)));
  if (!open) return undefined;
  await db
    .insert(requestFollowers)
    .values({ requestId: id, channel, contact, followedAt: now })
    .onConflictDoNothing();
  return open;
}

/** Everyone to tell when a request changes: whose it is, and its followers; each once. */
export async function toldOf(db: Queryable, id: string): Promise<readonly UpdatesContact[]> {
  const own = await findRequest(db, id);
  const followers = await db
    .select({ channel: requestFollowers.channel, contact: requestFollowers.contact })
    .from(requestFollowers)
    .where(eq(requestFollowers.requestId, id))
    .orderBy(asc(requestFollowers.followedAt), asc(requestFollowers.contact));
  if (!own || own.channel === null || own.contact === null) return followers;
  const { channel, contact } = own;
  const others = followers.filter((follower) => follower.channel !== channel || follower.contact !== contact);
  return [{ channel, contact }, ...others];
}
