/** Storing what residents send: several messages in one statement, each with its conversation when it is the first. */
import { type SQL, sql } from 'drizzle-orm';
import { readCarrierKeyword } from '../conversation/carrier-keywords.ts';
import type { Inbound } from '../conversation/message.ts';
import type { Accepted, Waiting } from '../conversation/ports.ts';
import { ParleyError } from '../errors.ts';
import { type Database, type Queryable, rowsOf } from './database.ts';
import { storableJson, storableText } from './storable-text.ts';

/**
 * A text belongs to the web chat that its number goes on by for so many hours after the last text of it. Nobody has
 * proved that the number is theirs: whoever gets a wrong number's texts is not to lose their own for longer.
 */
const TEXT_LINE_HOURS = 24;

/** Longer ids and contacts are nobody's; Postgres could not index them either. */
const LONGEST_KEY = 400;

/** A message without pictures, as it came. */
export interface Arrival {
  readonly inbound: Inbound;
  readonly now: Date;
  readonly newId: string;
}

/** What a turn goes by: the message, and its conversation as it stood when the message was stored. */
export interface Next {
  readonly inboxId: number;
  readonly message: Waiting;
  readonly session: unknown;
  /** Raised by whatever changes the session: the turn counts only if it is still this. */
  readonly revision: number;
  readonly lastSequence: number;
}

export interface Stored {
  readonly accepted: Accepted;
  /** Absent where another message comes before it, or it belongs to a conversation of another channel. */
  readonly next?: Next;
}

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
): Promise<Stored> {
  const arrival = { inbound: storable(inbound), now, newId };
  const [row] = await rowsOf<Row>(db, acceptStatement([arrival]));
  if (row === undefined) throw new ParleyError('unavailable', 'A message was stored for nobody.');
  return storedOf(row, arrival);
}

/**
 * The same for several at once: all are stored or none. Undefined where a message has to be tried again alone.
 * Conversations are locked in one fixed order everywhere, so that two batches that are stored at once cannot deadlock;
 * those of one contact keep their order.
 */
export async function acceptTogether(
  { keyed }: Pick<Database, 'keyed'>,
  arrivals: readonly Arrival[],
): Promise<readonly (Stored | undefined)[]> {
  const ids = new Set<string>();
  const inOrder = arrivals
    .map(({ inbound, ...arrival }, index) => ({ ...arrival, index, inbound: storable(inbound) }))
    .sort((a, b) => compare(contactOf(a.inbound), contactOf(b.inbound)))
    .filter(({ inbound: { channel, account, externalId } }) => {
      // One that came twice in this moment is a repeat of what is stored now.
      const id = JSON.stringify([channel, account, externalId]);
      return !ids.has(id) && ids.add(id);
    });
  const stored: (Stored | undefined)[] = arrivals.map(() => undefined);
  const begun = new Set<string>();
  for (const row of await rowsOf<Row>(keyed, acceptStatement(inOrder))) {
    const arrival = inOrder[row.place];
    if (!arrival) continue;
    const { next, ...rest } = storedOf(row, arrival);
    // Of several of one conversation the first has its turn first.
    stored[arrival.index] = begun.has(row.conversationId) || !next ? rest : { ...rest, next };
    begun.add(row.conversationId);
  }
  return stored;
}

interface Row {
  /** Where its message stands in the statement. */
  readonly place: number;
  readonly conversationId: string;
  readonly accepted: boolean;
  readonly inboxId: number | null;
  readonly isOwn: boolean;
  readonly session: unknown;
  readonly revision: number;
  readonly lastSequence: number;
  readonly isFirst: boolean;
  readonly mattersWhere: boolean;
}

function storedOf(row: Row, { inbound, now }: Arrival): Stored {
  const { conversationId, accepted, inboxId, session, revision, lastSequence, mattersWhere } = row;
  const isNext = accepted && row.isOwn && row.isFirst && inboxId !== null;
  const { wayBack: _, ...message } = inbound;
  const next = { session, revision, lastSequence, message: { ...message, receivedAt: now } };
  return {
    accepted: { conversationId, accepted, ...(mattersWhere && { mattersWhere }) },
    ...(isNext && { next: { ...next, inboxId } }),
  };
}

function contactOf({ channel, account, contact }: Inbound): string {
  return [channel, account, contact].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** One value for all of them, so that the statement is the same however many there are. */
function arrivalsJson(arrivals: readonly Arrival[]): string {
  return storableJson(
    arrivals.map(({ inbound, now, newId }, place) => ({
      ...inbound,
      ...{ place, newId, at: now, inPublic: inbound.inPublic ?? false },
      steers: inbound.carrierOptOut !== undefined || readCarrierKeyword(inbound.text) !== undefined,
    })),
  );
}

/** Rows are made in the order of the arrivals. */
function acceptStatement(arrivals: readonly Arrival[]): SQL {
  return sql`
    WITH arrived AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${arrivalsJson(arrivals)}::jsonb) AS m(place int, channel text, account text,
        contact text, "externalId" text, text text, "carrierOptOut" text, photos jsonb, "photoTrouble" text,
        "inPublic" boolean, "wayBack" jsonb, at timestamptz, "newId" text, steers boolean)
      ORDER BY place${arrivals.length === 1 ? sql` LIMIT 1` : sql``}
    ), seen AS (
      SELECT m.place, i.conversation_id AS id FROM arrived m
      JOIN inbox i ON i.channel = m.channel AND i.account = m.account AND i.external_id = m."externalId"
    ), fresh AS (
      SELECT * FROM arrived m WHERE NOT EXISTS (SELECT FROM seen WHERE seen.place = m.place)
    ), ${CARRIED_ON}, own AS (
      SELECT * FROM fresh m WHERE NOT EXISTS (SELECT FROM carried_on WHERE carried_on.place = m.place)
    ), known AS (
      SELECT m.place, c.id, c.session, c.session_revision, c.last_sequence FROM own m
      JOIN conversations c ON c.channel = m.channel AND c.account = m.account AND c.contact = m.contact
    ), made AS (
      INSERT INTO conversations (id, channel, account, contact, way_back, created_at, changed_at)
      SELECT DISTINCT ON (m.channel, m.account, m.contact)
        m."newId", m.channel, m.account, m.contact, m."wayBack", m.at, m.at
      FROM own m WHERE NOT EXISTS (SELECT FROM known WHERE known.place = m.place)
      ORDER BY m.channel, m.account, m.contact, m.place
      -- Where another process makes it in this moment, this waits and takes that one. To try again instead would let
      -- the contact's next messages pass.
      ON CONFLICT (channel, account, contact) DO UPDATE SET changed_at = conversations.changed_at
      RETURNING id, channel, account, contact, session, session_revision, last_sequence
    ), owner AS (
      SELECT place, id, false AS is_own, NULL::jsonb AS session, 0 AS session_revision, 0 AS last_sequence
      FROM carried_on
      UNION ALL SELECT place, id, true, session, session_revision, last_sequence FROM known
      UNION ALL SELECT m.place, c.id, true, c.session, c.session_revision, c.last_sequence FROM made c
      JOIN own m ON m.channel = c.channel AND m.account = c.account AND m.contact = c.contact
    ), kept AS (
      INSERT INTO inbox (conversation_id, channel, account, external_id, text, carrier_opt_out, photos,
        photo_trouble, in_public, received_at)
      SELECT owner.id, m.channel, m.account, m."externalId", m.text, m."carrierOptOut", m.photos,
        m."photoTrouble", m."inPublic", m.at
      FROM fresh m JOIN owner ON owner.place = m.place ORDER BY m.place
      ON CONFLICT DO NOTHING RETURNING id, conversation_id, channel, account, external_id
    ), told AS (
      UPDATE conversations c SET way_back = m."wayBack" FROM known JOIN own m ON m.place = known.place
      WHERE c.id = known.id AND m."wayBack" IS NOT NULL AND c.way_back IS DISTINCT FROM m."wayBack"
        -- Delivered late, it would shorten the time for which its provider takes answers.
        AND coalesce(c.way_back ->> 'wroteAt' <= m."wayBack" ->> 'wroteAt', true)
    )
    SELECT place, id AS "conversationId", false AS accepted, NULL::bigint AS "inboxId", false AS "isOwn",
      NULL::jsonb AS session, 0 AS revision, 0 AS "lastSequence", false AS "isFirst", ${mattersWhere(sql`seen.id`)}
    FROM seen
    UNION ALL
    SELECT m.place, owner.id, kept.id IS NOT NULL, kept.id, is_own, session, session_revision, last_sequence,
      -- What is stored here is not seen here.
      NOT EXISTS (SELECT FROM inbox before
        WHERE before.conversation_id = owner.id AND before.status IN ('waiting', 'kept')),
      ${mattersWhere(sql`owner.id`)}
    FROM fresh m JOIN owner ON owner.place = m.place
    LEFT JOIN kept ON kept.external_id = m."externalId" AND kept.channel = m.channel AND kept.account = m.account
      AND kept.conversation_id = owner.id`;
}

/** A person was asked for in the conversation, or it may go on by text. */
function mattersWhere(id: SQL): SQL {
  return sql`EXISTS (SELECT FROM handovers h WHERE h.conversation_id = ${id})
    OR EXISTS (SELECT FROM text_lines l WHERE l.conversation_id = ${id}) AS "mattersWhere"`;
}

const RECENT = sql`m.at - ${sql.raw(String(TEXT_LINE_HOURS))} * interval '1 hour'`;

/** Something asked in the conversation `c` is open. */
const IS_OPEN = sql`(jsonb_exists(c.session, 'pending') OR jsonb_array_length(c.session -> 'frames') > 0)`;

/** A person has the conversation `c`, or is on the way. */
const HAS_PERSON = sql`EXISTS (SELECT FROM handovers h
  WHERE h.conversation_id = c.id AND h.status IN ('waiting', 'active'))`;

/**
 * The web chat that goes on by this number, if one does: it was texted there of late, and a person has it or is on the
 * way, or something asked in it is still open. The resident is on their phone from here. Not where the number's own
 * conversation is in the midst of something: then its owner answers that. What steers texts themselves is for the number's
 * own conversation too.
 */
const CARRIED_ON = sql`going_on AS (
      SELECT m.place, line.* FROM fresh m CROSS JOIN LATERAL (
        SELECT l.conversation_id AS id, coalesce(r.received, 0) AS received FROM text_lines l
          JOIN conversations c ON c.id = l.conversation_id
          LEFT JOIN chat_readers r ON r.conversation_id = l.conversation_id
        WHERE l.channel = m.channel AND l.account = m.account AND l.contact = m.contact
          AND l.ended_at IS NULL AND l.texted_at > ${RECENT}
          AND (${IS_OPEN} OR ${HAS_PERSON})
          AND NOT EXISTS (SELECT FROM conversations c WHERE c.channel = m.channel AND c.account = m.account
            AND c.contact = m.contact AND (c.changed_at > ${RECENT} AND ${IS_OPEN} OR ${HAS_PERSON}))
        ORDER BY l.texted_at DESC LIMIT 1
      ) line WHERE NOT m.steers
    ), moved AS (
      UPDATE text_lines l SET by = 'text', texted_up_to =
          CASE WHEN l.by = 'text' THEN l.texted_up_to ELSE greatest(l.texted_up_to, going_on.received) END
      FROM going_on WHERE l.conversation_id = going_on.id RETURNING l.conversation_id AS id
    ), carried_on AS (
      SELECT going_on.place, moved.id FROM moved JOIN going_on ON going_on.id = moved.id
    )`;

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
