/** The tables of requests, and the states a request can be in. `requests.ts` says what requests are. */
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
} from 'drizzle-orm/pg-core';
import type { Json } from '../conversation/dialog.ts';
import { conversations } from './conversations.ts';
import { moment } from './moment.ts';

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
export const MAY_BECOME: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
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

export const requests = pgTable(
  'requests',
  {
    id: text('id').primaryKey(),
    /** What residents quote: `FT-K47-Q2X`. */
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
