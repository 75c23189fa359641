/** What residents sent, in the order it arrived. A message waits here until its turn is taken. */
import { type SQL, sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { readCarrierKeyword } from '../conversation/carrier-keywords.ts';
import { type Inbound, MESSAGE_TROUBLES, type SentPhoto } from '../conversation/message.ts';
import type { Accepted } from '../conversation/ports.ts';
import { ParleyError } from '../errors.ts';
import { conversations } from './conversations.ts';
import { type Database, type Queryable, rowsOf } from './database.ts';
import { storableJson, storableText } from './storable-text.ts';

/** Times a message may fail its turn before it is set aside, so that it cannot block its conversation. */
export const ATTEMPTS_ALLOWED = 5;

/**
 * A text belongs to the web chat that its number goes on by for so many hours after the last text of it. Nobody has
 * proved that the number is theirs: whoever gets a wrong number's texts is not to lose their own for longer.
 */
const TEXT_LINE_HOURS = 24;

/** Longer ids and contacts are nobody's; Postgres could not index them either. */
const LONGEST_KEY = 400;

export const inbox = pgTable(
  'inbox',
  {
    /** Rises in arrival order. */
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    channel: text('channel').notNull(),
    account: text('account').notNull(),
    externalId: text('external_id').notNull(),
    text: text('text').notNull(),
    carrierOptOut: text('carrier_opt_out', { enum: ['stop', 'start', 'help'] }),
    photos: jsonb('photos').$type<readonly SentPhoto[]>(),
    photoTrouble: text('photo_trouble', { enum: MESSAGE_TROUBLES }),
    inPublic: boolean('in_public').notNull().default(false),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    /** `kept`: the service was switched off when its turn came; it waits again once the service is on. */
    status: text('status', { enum: ['waiting', 'taken', 'parked', 'kept'] })
      .notNull()
      .default('waiting'),
    /** Turns that failed on it. */
    attempts: integer('attempts').notNull().default(0),
    /** It was kept once, so it stands in the transcript already. */
    isWritten: boolean('is_written').notNull().default(false),
  },
  (table) => [
    unique('inbox_external').on(table.channel, table.account, table.externalId),
    // For a conversation's next turn: what was kept comes before what waits behind it.
    index('inbox_waiting')
      .on(table.conversationId, table.id)
      .where(sql`status = 'waiting' OR status = 'kept'`),
    index('inbox_kept').on(table.channel).where(sql`status = 'kept'`),
    index('inbox_received').using('brin', table.receivedAt),
    // For when a conversation goes: its messages go with it.
    index('inbox_conversation').on(table.conversationId),
    index('inbox_waiting_since').on(table.receivedAt).where(sql`status = 'waiting'`),
  ],
);

/**
 * Stores a message, and its conversation (as `newId`) when it is the contact's first, in one statement.
 * A message seen before changes nothing and tells whose it was.
 * @throws ParleyError `malformed-request` when an id or the contact is absurdly long.
 */
export async function acceptMessage(
  db: Queryable,
  inbound: Inbound,
  now: Date,
  newId: string,
): Promise<Accepted> {
  const [row] = await rowsOf<Accepted>(db, acceptStatement(storable(inbound), now.toISOString(), newId));
  if (row === undefined) throw new ParleyError('unavailable', 'A message was stored for nobody.');
  return row;
}

/** A message without pictures, as it came. */
export interface Arrival {
  readonly inbound: Inbound;
  readonly now: Date;
  readonly newId: string;
}

/**
 * The same for several at once, in one transaction: all are stored or none. Undefined where a message has to be tried
 * again alone. Conversations are come to in one order everywhere, so that two that store at once do not wait for each other
 * crosswise; those of one contact keep their order.
 */
export async function acceptTogether(
  database: Pick<Database, 'together'>,
  arrivals: readonly Arrival[],
): Promise<readonly (Accepted | undefined)[]> {
  const inOrder = [...arrivals.entries()].sort(([, a], [, b]) => compare(contactOf(a), contactOf(b)));
  const statements = inOrder.map(([, { inbound, now, newId }]) =>
    acceptStatement(storable(inbound), now.toISOString(), newId),
  );
  const rows = await database.together<Accepted>(statements);
  const accepted: (Accepted | undefined)[] = arrivals.map(() => undefined);
  for (const [place, [index]] of inOrder.entries()) accepted[index] = rows[place]?.[0];
  return accepted;
}

function contactOf({ inbound: { channel, account, contact } }: Arrival): string {
  return [channel, account, contact].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function acceptStatement(message: Inbound, at: string, newId: string): SQL {
  const { channel, account, contact, externalId, photos } = message;
  const wayBack = message.wayBack === undefined ? null : storableJson(message.wayBack);
  // Left out where no channel asks for it: it would be a write more for every text.
  const told =
    wayBack === null
      ? sql``
      : sql`, told AS (
      UPDATE conversations c SET way_back = ${wayBack}::jsonb FROM known
      WHERE c.id = known.id AND c.way_back IS DISTINCT FROM ${wayBack}::jsonb AND NOT EXISTS (SELECT FROM seen)
        -- Delivered late, it would shorten the time for which its provider takes answers.
        AND coalesce(c.way_back ->> 'wroteAt' <= ${wayBack}::jsonb ->> 'wroteAt', true)
    )`;
  return sql`
    WITH seen AS (
      SELECT conversation_id AS id FROM inbox
      WHERE channel = ${channel} AND account = ${account} AND external_id = ${externalId}
    ), ${carriedOn(message, at)}, known AS (
      SELECT id FROM conversations
      WHERE channel = ${channel} AND account = ${account} AND contact = ${contact}
        AND NOT EXISTS (SELECT FROM carried_on)
    ), made AS (
      INSERT INTO conversations (id, channel, account, contact, way_back, created_at, changed_at)
      SELECT ${newId}, ${channel}, ${account}, ${contact}, ${wayBack}::jsonb, ${at}::timestamptz,
        ${at}::timestamptz
      WHERE NOT EXISTS (SELECT FROM seen) AND NOT EXISTS (SELECT FROM carried_on)
        AND NOT EXISTS (SELECT FROM known)
      -- Where another process makes it in this moment, this waits and takes that one. To try again instead would let
      -- the contact's next messages pass.
      ON CONFLICT (channel, account, contact) DO UPDATE SET changed_at = conversations.changed_at RETURNING id
    ), owner AS (
      SELECT id FROM carried_on UNION ALL SELECT id FROM known UNION ALL SELECT id FROM made
    ), kept AS (
      INSERT INTO inbox (conversation_id, channel, account, external_id, text, carrier_opt_out, photos,
        photo_trouble, in_public, received_at)
      SELECT id, ${channel}, ${account}, ${externalId}, ${message.text}, ${message.carrierOptOut ?? null},
        ${photos === undefined ? null : storableJson(photos)}::jsonb, ${message.photoTrouble ?? null},
        ${message.inPublic ?? false},
        ${at}::timestamptz
      FROM owner WHERE NOT EXISTS (SELECT FROM seen)
      ON CONFLICT DO NOTHING RETURNING conversation_id
    )${told}
    SELECT id AS "conversationId", false AS accepted FROM seen
    UNION ALL
    SELECT id, EXISTS (SELECT FROM kept) FROM owner WHERE NOT EXISTS (SELECT FROM seen)`;
}

/**
 * The web chat that goes on by this number, if one does: it was texted there of late, and a person has it or is on the
 * way, or something asked in it is still open. The resident is on their phone from here. Not where the number's own
 * conversation is in the midst of something: then its owner answers that. What steers texts themselves is for the number's
 * own conversation too.
 */
function carriedOn(message: Inbound, at: string): SQL {
  const { channel, account, contact, text: words, carrierOptOut } = message;
  const recent = sql`${at}::timestamptz - ${TEXT_LINE_HOURS} * interval '1 hour'`;
  const steers = carrierOptOut !== undefined || readCarrierKeyword(words) !== undefined;
  if (steers) return sql`carried_on AS (SELECT ''::text AS id WHERE false)`;
  return sql`
    going_on AS (
      SELECT l.conversation_id AS id, coalesce(r.received, 0) AS received FROM text_lines l
        JOIN conversations c ON c.id = l.conversation_id
        LEFT JOIN chat_readers r ON r.conversation_id = l.conversation_id
      WHERE l.channel = ${channel} AND l.account = ${account} AND l.contact = ${contact}
        AND l.ended_at IS NULL AND l.texted_at > ${recent} AND NOT EXISTS (SELECT FROM seen)
        AND (${isOpen()} OR ${hasPerson()})
        AND NOT EXISTS (SELECT FROM conversations c WHERE c.channel = ${channel} AND c.account = ${account}
          AND c.contact = ${contact} AND (c.changed_at > ${recent} AND ${isOpen()} OR ${hasPerson()}))
      ORDER BY l.texted_at DESC LIMIT 1
    ), carried_on AS (
      UPDATE text_lines l SET by = 'text', texted_up_to =
          CASE WHEN l.by = 'text' THEN l.texted_up_to ELSE greatest(l.texted_up_to, going_on.received) END
      FROM going_on WHERE l.conversation_id = going_on.id RETURNING l.conversation_id AS id
    )`;
}

/** Something asked in the conversation `c` is open. */
function isOpen(): SQL {
  return sql`(jsonb_exists(c.session, 'pending') OR jsonb_array_length(c.session -> 'frames') > 0)`;
}

/** A person has the conversation `c`, or is on the way. */
function hasPerson(): SQL {
  return sql`EXISTS (SELECT FROM handovers h
    WHERE h.conversation_id = c.id AND h.status IN ('waiting', 'active'))`;
}

function storable(inbound: Inbound): Inbound {
  for (const key of [inbound.channel, inbound.account, inbound.contact, inbound.externalId]) {
    if (key.length > LONGEST_KEY) throw new ParleyError('malformed-request', 'An id is too long.');
  }
  return {
    ...inbound,
    account: storableText(inbound.account),
    contact: storableText(inbound.contact),
    externalId: storableText(inbound.externalId),
    text: storableText(inbound.text),
  };
}

/** Conversations with a message that has waited since before the given time, longest first. */
export async function conversationsWaiting(
  db: Queryable,
  before: Date,
  limit: number,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`SELECT conversation_id AS id FROM inbox
        WHERE status = 'waiting' AND (received_at <= ${before.toISOString()}::timestamptz
          -- Stamped by a clock that has been put back since.
          OR received_at > ${before.toISOString()}::timestamptz + interval '2 minutes')
        GROUP BY conversation_id ORDER BY min(inbox.id) LIMIT ${limit}`,
  );
  return rows.map((row) => row.id);
}

/**
 * Counts a failed turn against its message and sets the message aside (`parked`) at the last one allowed.
 * @returns whether it is parked now.
 */
export async function countFailedTurn(db: Queryable, inboxId: number): Promise<boolean> {
  const [row] = await rowsOf<{ status: string }>(
    db,
    sql`UPDATE inbox SET attempts = attempts + 1,
          status = CASE WHEN attempts + 1 >= ${ATTEMPTS_ALLOWED} THEN 'parked' ELSE status END
        WHERE id = ${inboxId} AND status IN ('waiting', 'kept') RETURNING status`,
  );
  return row?.status === 'parked';
}

/**
 * Lets what was kept while the service was off wait for its turn again, but for channels that are still off. What
 * came before `since` is not answered any more: it stands in its conversation.
 */
export async function releaseKept(db: Queryable, stillOff: readonly string[], since: Date): Promise<void> {
  await db.execute(sql`
    UPDATE inbox SET status = CASE WHEN received_at >= ${since.toISOString()}::timestamptz THEN 'waiting' ELSE 'taken' END
    WHERE status = 'kept'
      AND NOT EXISTS (SELECT FROM jsonb_array_elements_text(${JSON.stringify(stillOff)}::jsonb) off WHERE off = channel)`);
}

/** How many messages wait for the service to be on again, by the channel they came by. */
export async function countKept(db: Queryable): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ channel: string; n: number }>(
    db,
    sql`SELECT channel, count(*)::int AS n FROM inbox WHERE status = 'kept' GROUP BY channel ORDER BY channel`,
  );
  return new Map(rows.map(({ channel, n }) => [channel, n]));
}
