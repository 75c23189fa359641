/**
 * What has to leave, one row a message, written in the transaction that said it. Messages of a conversation
 * leave one at a time and in order: of the most urgent unfinished rows the oldest is the head of the line, a claim
 * makes it `sending`, and the database allows one such row a conversation. No lock is held while the provider is
 * asked; a claim whose outcome nobody wrote down is taken up again after a grace, as a try to ask about.
 */
import { type SQL, sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  type DeliveryStatus,
  type Outbound,
  type SendResult,
  URGENCIES,
  type Urgency,
} from '../conversation/channel.ts';
import type { Attachment, Author, HandoverNews, WayBack } from '../conversation/message.ts';
import { conversationIdOf, conversations, markOptedOut, markUnreachable } from './conversations.ts';
import { momentOf, type Queryable, rowsOf } from './database.ts';
import { storableText } from './storable-text.ts';
import { endTextLines } from './text-lines.ts';
import { transcript } from './transcript.ts';

/**
 * Only ever raised, so reports may come in any order. `delivered` is above `failed`, since a message that
 * arrived has arrived, whatever else is reported of it.
 */
const RANK = { waiting: 0, sending: 1, sent: 2, failed: 3, delivered: 4 } as const;
export type OutboxStatus = keyof typeof RANK;

/** Clocks of replicas that are set by a time service differ by less. */
const CLOCKS_DIFFER_SECONDS = 60;

/** How many earlier messages a channel is told of when it looks for a lost one. */
const SENT_BEFORE = 100;

export const outbox = pgTable(
  'outbox',
  {
    /**
     * `conversation-sequence`, with `_part` after the first, or `-news` where it is that: also the idempotency key with
     * the provider, and safe in a callback's URL.
     */
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** The transcript entry whose words are sent; news goes after it. */
    sequence: integer('sequence').notNull(),
    /** Told to software instead of the entry's words to people. */
    news: jsonb('news').$type<HandoverNews>(),
    /** From 0: an entry of a web chat that is texted may take several texts. */
    part: integer('part').notNull().default(0),
    /** Where it goes and in what words, when not to the conversation's own contact as the entry stands. */
    channel: text('channel'),
    account: text('account'),
    contact: text('contact'),
    text: text('text'),
    urgency: text('urgency', { enum: URGENCIES }).notNull().default('reply'),
    /** Of what is said of our own accord: the kind of opt-in it rests on, or its kind of notice. */
    kind: text('kind'),
    /** From then on nobody needs it. */
    usefulUntil: timestamp('useful_until', { withTimezone: true }),
    status: text('status', { enum: ['waiting', 'sending', 'sent', 'failed', 'delivered'] })
      .notNull()
      .default('waiting'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** Not before this may it be tried (again). */
    notBefore: timestamp('not_before', { withTimezone: true }),
    /** When the running try was claimed. */
    claimedAt: timestamp('claimed_at', { withTimezone: true }),
    /** When the first try was begun whose outcome nobody knows. */
    triedAt: timestamp('tried_at', { withTimezone: true }),
    attempts: integer('attempts').notNull().default(0),
    /** When the pace of its line lets it go: its parts are out of the bucket, and it need not ask again. */
    pacedFor: timestamp('paced_for', { withTimezone: true }),
    /** With it: the line, the day and how many parts were counted. No day once they are given back. */
    pacedLine: text('paced_line'),
    pacedOn: text('paced_on'),
    pacedParts: integer('paced_parts'),
    providerId: text('provider_id'),
    /** The provider's id of a try that it dropped: what is still reported of that is of no interest. */
    droppedId: text('dropped_id'),
    /** Every id that a provider has had it under: it only grows, so that all of them can be asked to forget it. */
    providerIds: text('provider_ids').array().notNull().default(sql`'{}'`),
    reason: text('reason'),
  },
  (table) => [
    uniqueIndex('outbox_sequence').on(
      table.conversationId,
      table.sequence,
      table.part,
      sql`(${table.news} IS NULL)`,
    ),
    foreignKey({
      name: 'outbox_entry',
      columns: [table.conversationId, table.sequence],
      foreignColumns: [transcript.conversationId, transcript.sequence],
    }).onDelete('cascade'),
    uniqueIndex('outbox_one_at_a_time').on(table.conversationId).where(sql`status = 'sending'`),
    index('outbox_line')
      .on(table.conversationId, table.sequence, table.part)
      .where(sql`status = 'waiting' OR status = 'sending'`),
    // For counting what was sent in some days; of rows in the order of their time it is a few pages.
    index('outbox_created').using('brin', table.createdAt),
    // For giving back what was counted and never left.
    index('outbox_unsent_parts')
      .on(table.pacedOn)
      .where(sql`paced_on IS NOT NULL AND tried_at IS NULL AND status IN ('failed', 'delivered')`),
    index('outbox_unfinished')
      .on(table.createdAt)
      .where(sql`(status = 'waiting' OR status = 'sending') AND urgency = 'reply'`),
    // Words of its own for the conversation's own contact are a code's.
    index('outbox_codes').on(table.usefulUntil).where(sql`contact IS NULL AND text ~ '[0-9]'`),
    index('outbox_unhurried')
      .on(table.urgency.desc(), table.createdAt)
      .where(sql`status = 'waiting' AND urgency <> 'reply'`),
  ],
);

/** What a delivery worker finds at the head of a conversation's line. */
export type Claim =
  | {
      readonly kind: 'send';
      readonly message: Outbound;
      readonly createdAt: Date;
      readonly urgency: Urgency;
      /** Absent where it is always needed. */
      readonly usefulUntil?: Date;
      /** The pace of its line was taken for it. */
      readonly paced: boolean;
      /** The carrier has unsubscribed the contact. */
      readonly optedOut: boolean;
      /** Nothing reaches the contact, a provider has told, and they have not written since. */
      readonly unreachable: boolean;
      /** The chat does not go on by that number any more. */
      readonly moved: boolean;
    }
  /** Someone is sending it, or it may not be tried yet. */
  | { readonly kind: 'held' }
  | { readonly kind: 'empty' };

interface Head {
  readonly id: string;
  readonly claimed: boolean;
  readonly overtaken: boolean;
  readonly created_at: string;
  readonly tried_at: string | null;
  readonly urgency: Urgency;
  readonly useful_until: string | null;
  readonly paced_for: string | null;
  readonly opted_out: boolean;
  readonly unreachable: boolean;
  readonly moved: boolean;
  readonly channel: string;
  readonly account: string;
  readonly contact: string;
  readonly way_back: WayBack | null;
  readonly news: HandoverNews | null;
  readonly author: Author;
  readonly text: string;
  readonly quick_replies: readonly string[] | null;
  readonly attachments: readonly Attachment[] | null;
  readonly sent_before: readonly string[] | null;
  readonly dropped_id: string | null;
}

/** The order in which a conversation's messages leave: what is under way, then by urgency, then as they were said. */
const LINE_ORDER = sql`o.status = 'sending' DESC, CASE o.urgency WHEN 'reply' THEN 0 WHEN 'notice' THEN 1 ELSE 2 END,
  o.sequence, o.news IS NOT NULL, o.part`;

/**
 * Claims the head of a conversation's line. One that has been `sending` for longer than the
 * grace is claimed again, with `triedAt` telling the channel to look before it sends. What Parley said before an
 * advisor joined is not tried again: it would come out between the advisor's words.
 */
export async function claimNext(
  db: Queryable,
  conversationId: string,
  now: Date,
  graceMs: number,
): Promise<Claim> {
  const at = now.toISOString();
  const stale = new Date(now.getTime() - graceMs).toISOString();
  const [head] = await rowsOf<Head>(
    db,
    sql`
      WITH head AS (
        SELECT o.*, (CASE WHEN o.status = 'sending' THEN o.claimed_at <= ${stale}::timestamptz
            ELSE coalesce(o.not_before <= ${at}::timestamptz, true) END) AS due,
          t.author = 'parley' AND o.urgency = 'reply' AND o.news IS NULL AND EXISTS (SELECT FROM transcript later
            WHERE later.conversation_id = o.conversation_id AND later.sequence > o.sequence
              AND later.notice = 'advisor-joined') AS overtaken
        FROM outbox o JOIN transcript t ON t.conversation_id = o.conversation_id AND t.sequence = o.sequence
        WHERE o.conversation_id = ${conversationId} AND (o.status = 'waiting' OR o.status = 'sending')
        ORDER BY ${LINE_ORDER} LIMIT 1
      ), claimed AS (
        UPDATE outbox o SET status = CASE WHEN head.overtaken THEN 'failed' ELSE 'sending' END,
          reason = CASE WHEN head.overtaken THEN 'advisor-has-it' ELSE o.reason END,
          claimed_at = ${at}::timestamptz, not_before = NULL,
          tried_at = CASE WHEN head.overtaken THEN o.tried_at ELSE coalesce(o.tried_at, ${at}::timestamptz) END,
          attempts = o.attempts + 1
        FROM head
        -- The row may have been claimed or finished between reading it and locking it.
        WHERE o.id = head.id AND (head.due OR (head.overtaken AND head.status = 'waiting')) AND o.status = head.status AND o.attempts = head.attempts
        RETURNING o.id
      )
      SELECT head.id, EXISTS (SELECT FROM claimed) AS claimed, head.overtaken, head.created_at, head.tried_at,
        head.urgency, head.useful_until, head.paced_for, head.dropped_id,
        CASE WHEN head.contact IS NULL THEN c.opted_out_at IS NOT NULL
            -- They told us to stop: the word on that is a reply, and the last.
            OR (head.urgency <> 'reply' AND coalesce(c.session ->> 'stopped', 'false') = 'true')
          ELSE EXISTS (SELECT FROM text_lines l WHERE l.conversation_id = c.id AND l.ended_at IS NOT NULL)
          END AS opted_out,
        head.contact IS NULL AND c.unreachable_at IS NOT NULL AS unreachable,
        head.contact IS NOT NULL AND NOT EXISTS (SELECT FROM text_lines l WHERE l.conversation_id = c.id
          AND l.channel = head.channel AND l.account = head.account AND l.contact = head.contact) AS moved,
        coalesce(head.channel, c.channel) AS channel, coalesce(head.account, c.account) AS account,
        coalesce(head.contact, c.contact) AS contact, c.way_back, head.news, t.author,
        coalesce(head.text, t.text) AS text,
        CASE WHEN head.text IS NULL THEN t.quick_replies END AS quick_replies,
        CASE WHEN head.text IS NULL THEN t.attachments END AS attachments,
        CASE WHEN head.tried_at IS NOT NULL THEN ARRAY(
          SELECT provider_id FROM outbox
          WHERE conversation_id = head.conversation_id AND id <> head.id
            AND provider_id IS NOT NULL AND news IS NULL
          ORDER BY sequence DESC, part DESC LIMIT ${SENT_BEFORE}) END AS sent_before
      FROM head JOIN conversations c ON c.id = head.conversation_id
        JOIN transcript t ON t.conversation_id = head.conversation_id AND t.sequence = head.sequence`,
  );
  if (head === undefined) return { kind: 'empty' };
  if (!head.claimed) return { kind: 'held' };
  if (head.overtaken) return claimNext(db, conversationId, now, graceMs);
  return {
    kind: 'send',
    message: outboundOf(head),
    createdAt: momentOf(head.created_at),
    urgency: head.urgency,
    ...(head.useful_until !== null && { usefulUntil: momentOf(head.useful_until) }),
    paced: head.paced_for !== null,
    optedOut: head.opted_out,
    unreachable: head.unreachable,
    moved: head.moved,
  };
}

function outboundOf(head: Head): Outbound {
  return {
    id: head.id,
    channel: head.channel,
    account: head.account,
    contact: head.contact,
    author: head.author,
    ...(head.news !== null && { news: head.news }),
    ...(head.way_back !== null && { wayBack: head.way_back }),
    say: {
      text: head.text,
      ...(head.quick_replies !== null && { quickReplies: head.quick_replies }),
      ...(head.attachments !== null && { attachments: head.attachments }),
    },
    ...(head.tried_at !== null && { triedAt: momentOf(head.tried_at), sentBefore: sentBefore(head) }),
  };
}

/** A try of the message itself that the provider dropped is no more this one than another message is. */
function sentBefore({ sent_before, dropped_id }: Head): readonly string[] {
  return [...(dropped_id === null ? [] : [dropped_id]), ...(sent_before ?? [])];
}

/** Notes when the pace lets a claimed message go, and what was counted for it. */
export async function notePace(
  db: Queryable,
  id: string,
  at: Date,
  { line, day, parts }: { readonly line: string; readonly day: string; readonly parts: number },
): Promise<void> {
  await db.execute(
    sql`UPDATE outbox SET paced_for = ${at.toISOString()}::timestamptz, paced_line = ${line}, paced_on = ${day},
          paced_parts = ${parts}::int
        WHERE id = ${id}`,
  );
}

/** Writes down what came of a claimed try. `unknown` leaves the claim standing: the grace decides. */
export async function settle(
  db: Queryable,
  message: Pick<Outbound, 'id' | 'triedAt'>,
  result: SendResult,
  now: Date,
): Promise<void> {
  switch (result.kind) {
    case 'sent':
      await raise(db, message.id, 'sent', { providerId: result.providerId });
      return;
    case 'refused': {
      const { triedAt } = message;
      const raised = await raise(db, message.id, 'failed', { reason: result.reason, neverLeft: !triedAt });
      if (raised !== undefined) await noteContact(db, raised, result, now);
      return;
    }
    case 'later':
      await sendLater(db, message, result.afterSeconds, result.reason, now);
      return;
    case 'unknown':
      await db.execute(
        sql`UPDATE outbox SET reason = ${storableText(result.reason)}
            WHERE id = ${message.id} AND status = 'sending'`,
      );
  }
}

/** A message that failed is tried again, unless the person has unsubscribed or texted STOP. False when it had not failed. */
export async function retryFailed(db: Queryable, conversationId: string, sequence: number): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`UPDATE outbox o SET status = 'waiting', reason = NULL, not_before = NULL, tried_at = NULL,
          claimed_at = NULL, provider_id = NULL, paced_for = NULL, paced_on = NULL, created_at = now()
        FROM conversations c, transcript t
        WHERE o.conversation_id = ${conversationId} AND o.sequence = ${sequence} AND o.status = 'failed'
          AND o.news IS NULL
          AND c.id = o.conversation_id AND c.opted_out_at IS NULL
          AND coalesce(c.session ->> 'stopped', 'false') <> 'true'
          AND t.conversation_id = o.conversation_id AND t.sequence = o.sequence AND t.author = 'advisor'
        RETURNING o.id`,
  );
  return rows.length > 0;
}

/** What Parley said and nobody has begun to send is not sent any more: a person has the conversation now. */
export async function withdrawUnsent(db: Queryable, conversationId: string): Promise<void> {
  await db.execute(
    sql`UPDATE outbox o SET status = 'failed', reason = 'advisor-has-it' FROM transcript t
        WHERE o.conversation_id = ${conversationId} AND o.status = 'waiting' AND o.tried_at IS NULL
          AND o.news IS NULL AND o.urgency = 'reply'
          AND t.conversation_id = o.conversation_id AND t.sequence = o.sequence AND t.author = 'parley'`,
  );
}

/** STOP: what was said before it and nobody has begun to send is not sent any more. */
export async function withdrawBefore(tx: Queryable, conversationId: string, upTo: number): Promise<void> {
  await tx.execute(
    sql`UPDATE outbox SET status = 'failed', reason = 'opted-out'
        WHERE conversation_id = ${conversationId} AND sequence <= ${upTo} AND status = 'waiting'
          AND tried_at IS NULL AND news IS NULL`,
  );
}

/** Nothing was sent by this try; whether an earlier one sent it is as unknown as before. */
async function sendLater(
  db: Queryable,
  message: Pick<Outbound, 'id' | 'triedAt'>,
  afterSeconds: number,
  reason: string,
  now: Date,
): Promise<void> {
  const notBefore = new Date(now.getTime() + afterSeconds * 1000);
  await db.execute(
    sql`UPDATE outbox SET status = 'waiting', not_before = ${notBefore.toISOString()}::timestamptz,
          tried_at = ${message.triedAt?.toISOString() ?? null}::timestamptz, claimed_at = NULL,
          reason = ${storableText(reason)}
        WHERE id = ${message.id} AND status = 'sending'`,
  );
}

/**
 * Takes in later news of a message, in whatever order it comes. Unknown ids are nothing.
 * @returns the conversation whose line may move on because of it, if any.
 */
export async function reportDelivery(
  db: Queryable,
  report: DeliveryStatus,
  now: Date,
): Promise<string | undefined> {
  const { id, status, ...known } = report;
  if (report.againAfterSeconds !== undefined) {
    const waiting = await sendAgain(db, report, report.againAfterSeconds, now);
    if (waiting !== undefined) return waiting;
  }
  const raised = await raise(db, id, status, known);
  if (raised === undefined) return undefined;
  await noteContact(db, raised, report, now);
  return raised.was === 'waiting' || raised.was === 'sending' ? raised.conversationId : undefined;
}

/** Tries that a provider may drop before the message has failed. */
const MOST_ATTEMPTS = 8;

/** The provider took the message in and dropped it, so nothing was sent: it goes back to the head of its line. */
async function sendAgain(
  db: Queryable,
  { id, providerId, reason }: DeliveryStatus,
  afterSeconds: number,
  now: Date,
): Promise<string | undefined> {
  const notBefore = new Date(now.getTime() + afterSeconds * 1000);
  const [row] = await rowsOf<{ conversationId: string }>(
    db,
    sql`UPDATE outbox SET status = 'waiting', not_before = ${notBefore.toISOString()}::timestamptz,
          tried_at = NULL, claimed_at = NULL, provider_id = NULL, dropped_id = ${providerId ?? null},
          provider_ids = ${grown(sql`provider_ids`, providerId)},
          reason = ${reason === undefined ? null : storableText(reason)}
        WHERE id = ${id} AND (status = 'sending' OR status = 'sent') AND attempts < ${MOST_ATTEMPTS}
          AND coalesce(provider_id = ${providerId ?? null}, true)
          AND coalesce(dropped_id <> ${providerId ?? null}, true)
        RETURNING conversation_id AS "conversationId"`,
  );
  return row?.conversationId;
}

/** Raises the status of a message; a lower or equal rank changes nothing but fills in what was not known. */
async function raise(
  db: Queryable,
  id: string,
  status: OutboxStatus,
  known: { readonly providerId?: string; readonly reason?: string; readonly neverLeft?: boolean },
): Promise<Raised | undefined> {
  const rank = sql`(CASE was.status ${sql.join(
    Object.entries(RANK).map(([name, value]) => sql`WHEN ${name} THEN ${value}::int `),
  )} END)`;
  const [row] = await rowsOf<Raised>(
    db,
    sql`UPDATE outbox o SET
          status = CASE WHEN ${rank} < ${RANK[status]}::int THEN ${status} ELSE was.status END,
          reason = CASE WHEN ${rank} < ${RANK[status]}::int
            THEN ${known.reason === undefined ? null : storableText(known.reason)} ELSE o.reason END,
          tried_at = CASE WHEN ${known.neverLeft === true} AND was.status = 'sending' THEN NULL ELSE o.tried_at END,
          provider_id = coalesce(o.provider_id, ${known.providerId ?? null}),
          provider_ids = ${grown(sql`o.provider_ids`, known.providerId)}
        FROM (SELECT id, status FROM outbox WHERE id = ${id}
          AND coalesce(dropped_id <> ${known.providerId ?? null}, true) FOR UPDATE) was
        WHERE o.id = was.id
        RETURNING o.conversation_id AS "conversationId", was.status AS was, o.channel, o.account, o.contact`,
  );
  return row;
}

function grown(ids: SQL, id: string | undefined): SQL {
  return id === undefined
    ? ids
    : sql`CASE WHEN ${id} = ANY(${ids}) THEN ${ids} ELSE array_append(${ids}, ${id}) END`;
}

interface Raised {
  readonly conversationId: string;
  readonly was: OutboxStatus;
  /** The number it went to, where that is not the conversation's own contact. */
  readonly channel: string | null;
  readonly account: string | null;
  readonly contact: string | null;
}

/**
 * The provider tells that they have unsubscribed, or that nothing reaches them: the contact of the conversation, or the
 * number a chat went on by.
 */
async function noteContact(
  db: Queryable,
  { conversationId, channel, account, contact }: Raised,
  { optedOut, unreachable }: Pick<DeliveryStatus, 'optedOut' | 'unreachable'>,
  now: Date,
): Promise<void> {
  if (!optedOut && !unreachable) return;
  const key =
    channel === null || account === null || contact === null ? undefined : { channel, account, contact };
  if (key && optedOut) await endTextLines(db, key, now);
  const own = key ? await conversationIdOf(db, key) : conversationId;
  if (own !== undefined && optedOut) await markOptedOut(db, own, now);
  if (own !== undefined && unreachable) await markUnreachable(db, own, now);
}

/**
 * Claims of a time to come are made to be of now: they were stamped by a clock that has been put back since, and would
 * hold their conversations until that time. Their grace begins anew, since one of them may still be under way.
 */
export async function forgetFuture(db: Queryable, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await db.execute(
    sql`UPDATE outbox SET claimed_at = ${at}
        WHERE status = 'sending' AND claimed_at > ${at} + ${CLOCKS_DIFFER_SECONDS} * interval '1 second'`,
  );
}

/**
 * Conversations whose line does not move although it should: unsent replies written before the given time
 * and free to go, or claims older than the grace. Longest first.
 */
export async function conversationsToDeliver(
  db: Queryable,
  before: Date,
  now: Date,
  graceMs: number,
  limit: number,
): Promise<readonly string[]> {
  const stale = new Date(now.getTime() - graceMs).toISOString();
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`SELECT conversation_id AS id FROM (
          SELECT DISTINCT ON (o.conversation_id) * FROM outbox o
          WHERE ((o.status = 'waiting' OR o.status = 'sending') AND o.urgency = 'reply') OR o.status = 'sending'
          ORDER BY o.conversation_id, ${LINE_ORDER}
        ) head
        -- What is stamped later than now was so by a clock that has been put back since.
        WHERE (status = 'waiting' AND NOT (created_at > ${before.toISOString()}::timestamptz AND created_at <= ${now.toISOString()}::timestamptz)
            AND coalesce(not_before <= ${now.toISOString()}::timestamptz, true))
          OR (status = 'sending' AND claimed_at <= ${stale}::timestamptz)
        ORDER BY created_at LIMIT ${limit}`,
  );
  return rows.map((row) => row.id);
}

/**
 * Conversations with a notice or broadcast that is free to go on one of the channels: notices first, then the longest
 * waiting. There may be many thousands of them, which nobody rings for: they are taken up a few at a time.
 */
export async function conversationsUnhurried(
  db: Queryable,
  channel: string,
  now: Date,
  limit: number,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`SELECT o.conversation_id AS id FROM outbox o JOIN conversations c ON c.id = o.conversation_id
        WHERE o.status = 'waiting' AND o.urgency <> 'reply' AND coalesce(o.channel, c.channel) = ${channel}
          AND coalesce(o.not_before <= ${now.toISOString()}::timestamptz, true)
        ORDER BY o.urgency DESC NULLS LAST, o.created_at LIMIT ${limit}`,
  );
  return [...new Set(rows.map((row) => row.id))];
}
