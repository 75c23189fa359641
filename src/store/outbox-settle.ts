/** What came of a message: the answer to a try, and whatever its provider reports later. */
import { type SQL, sql } from 'drizzle-orm';
import type { DeliveryStatus, Outbound, SendResult } from '../conversation/channel.ts';
import { conversationIdOf, markOptedOut, markUnreachable } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { type Moment, momentAfter } from './moment.ts';
import { type OutboxStatus, RANK } from './outbox-table.ts';
import { storableText } from './storable-text.ts';
import { endTextLines } from './text-lines.ts';

/** A try, by the claim that it was made under. */
export interface Tried {
  readonly message: Pick<Outbound, 'id' | 'triedAt'>;
  readonly attempt: number;
}

/**
 * Writes down what came of a claimed try. `unknown` leaves the claim standing: the grace decides. `at`: the time for whoever
 * claims it next. Whoever stood still meanwhile, and has lost the claim to another, has only one thing to tell: that it
 * was sent. That it was not is true of their try alone, and would free for a third what the other may be sending.
 */
export async function settle(
  db: Queryable,
  tried: Tried,
  result: SendResult,
  now: Date,
  at: Moment = now,
): Promise<void> {
  const { message, attempt } = tried;
  switch (result.kind) {
    case 'sent':
      await raise(db, message.id, 'sent', { providerId: result.providerId });
      return;
    case 'refused': {
      const known = { reason: result.reason, neverLeft: !message.triedAt, attempt };
      const raised = await raise(db, message.id, 'failed', known);
      if (raised !== undefined) await noteContact(db, raised, result, now);
      return;
    }
    case 'later':
      await sendLater(db, tried, result.afterSeconds, result.reason, at);
      return;
    case 'unknown':
      await db.execute(
        sql`UPDATE outbox SET reason = ${storableText(result.reason)}
            WHERE id = ${message.id} AND status = 'sending' AND attempts = ${attempt}`,
      );
  }
}

/** Nothing was sent by this try; whether an earlier one sent it is as unknown as before. */
async function sendLater(
  db: Queryable,
  { message, attempt }: Tried,
  afterSeconds: number,
  reason: string,
  at: Moment,
): Promise<void> {
  await db.execute(
    sql`UPDATE outbox SET status = 'waiting', not_before = ${momentAfter(at, afterSeconds * 1000)},
          tried_at = ${message.triedAt?.toISOString() ?? null}::timestamptz, claimed_at = NULL,
          reason = ${storableText(reason)}
        WHERE id = ${message.id} AND status = 'sending' AND attempts = ${attempt}`,
  );
}

/** A message that a provider told something of. */
export interface Reported {
  readonly conversationId: string;
  /** Its line may move on because of it. */
  readonly isFreed: boolean;
}

/** Takes in later news of a message, in whatever order it comes. Undefined when it is news of nothing that we know, or no news. */
export async function reportDelivery(
  db: Queryable,
  report: DeliveryStatus,
  now: Date,
  at: Moment = now,
): Promise<Reported | undefined> {
  const { id, status, ...known } = report;
  if (report.againAfterSeconds !== undefined) {
    const waiting = await sendAgain(db, report, report.againAfterSeconds, at);
    if (waiting !== undefined) return { conversationId: waiting, isFreed: true };
  }
  const raised = await raise(db, id, status, { ...known, isReport: true });
  if (raised === undefined) return undefined;
  await noteContact(db, raised, report, now);
  const { conversationId, was } = raised;
  return { conversationId, isFreed: was === 'waiting' || was === 'sending' };
}

/** Tries that a provider may drop before the message has failed. */
const MOST_ATTEMPTS = 8;

/** The provider took the message in and dropped it, so nothing was sent: it goes back to the head of its line. */
async function sendAgain(
  db: Queryable,
  { id, providerId, reason }: DeliveryStatus,
  afterSeconds: number,
  at: Moment,
): Promise<string | undefined> {
  const [row] = await rowsOf<{ conversationId: string }>(
    db,
    sql`UPDATE outbox SET status = 'waiting', not_before = ${momentAfter(at, afterSeconds * 1000)},
          tried_at = NULL, claimed_at = NULL, provider_id = NULL, dropped_id = ${providerId ?? null},
          provider_ids = ${grown(sql`provider_ids`, providerId)},
          reason = ${reason === undefined ? null : storableText(reason)}
        WHERE id = ${id} AND (status = 'sending' OR status = 'sent') AND attempts < ${MOST_ATTEMPTS}
          AND coalesce(provider_id = ${providerId ?? null}, true)
          AND coalesce(dropped_id <> ${providerId ?? null}, true) AND NOT ${ofEarlierTry(providerId)}
        RETURNING conversation_id AS "conversationId"`,
  );
  return row?.conversationId;
}

interface Known {
  readonly providerId?: string;
  readonly reason?: string;
  readonly neverLeft?: boolean;
  /** Of which claim it is known; absent where it is known of the message. */
  readonly attempt?: number;
  /** The provider told of it by itself, perhaps once more of a try before the last. */
  readonly isReport?: boolean;
}

/** Raises the status of a message; a lower or equal rank changes nothing but fills in what was not known. */
async function raise(
  db: Queryable,
  id: string,
  status: OutboxStatus,
  known: Known,
): Promise<Raised | undefined> {
  const rank = sql`(CASE was.status ${sql.join(
    Object.entries(RANK).map(([name, value]) => sql`WHEN ${name} THEN ${value}::int `),
  )} END)`;
  // A try before the last matters no more, unless it has arrived after all.
  const isOver = known.isReport && status !== 'delivered' ? ofEarlierTry(known.providerId) : sql`false`;
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
          AND coalesce(dropped_id <> ${known.providerId ?? null}, true) AND NOT ${isOver}
          AND coalesce(attempts = ${known.attempt ?? null}::int, true) FOR UPDATE) was
        WHERE o.id = was.id
        RETURNING o.conversation_id AS "conversationId", was.status AS was, o.channel, o.account, o.contact`,
  );
  return row;
}

/** Whether the provider had the message under that id, and has it, or will have it, under another now. */
function ofEarlierTry(id: string | undefined): SQL {
  if (id === undefined) return sql`false`;
  return sql`(${id} = ANY(provider_ids) AND provider_id IS DISTINCT FROM ${id})`;
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
