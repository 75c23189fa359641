/** Taking up the head of a conversation's line, as one process of many. */
import { sql } from 'drizzle-orm';
import type { Outbound, Urgency } from '../conversation/channel.ts';
import type { Attachment, Author, HandoverNews, WayBack } from '../conversation/message.ts';
import { momentOf, type Queryable, rowsOf } from './database.ts';
import { type Moment, momentAfter, momentSql } from './moment.ts';
import { LINE_ORDER } from './outbox-line.ts';

/** How many earlier messages a channel is told of when it looks for a lost one. */
const SENT_BEFORE = 100;

/** What a delivery worker finds at the head of a conversation's line. */
export type Claim =
  | {
      readonly kind: 'send';
      readonly message: Outbound;
      /** How often the message was claimed by now: who claims it later has a higher number. */
      readonly attempt: number;
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
  /** Before this claim. */
  readonly attempts: number;
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
  readonly earlier_ids: readonly string[];
}

/**
 * Claims the head of a conversation's line. One that has been `sending` for longer than the
 * grace is claimed again, with `triedAt` telling the channel to look before it sends. What Parley said before an
 * advisor joined is not tried again: it would come out between the advisor's words.
 */
export async function claimNext(
  db: Queryable,
  conversationId: string,
  now: Moment,
  graceMs: number,
): Promise<Claim> {
  const at = momentSql(now);
  const [head] = await rowsOf<Head>(
    db,
    sql`
      WITH head AS (
        SELECT o.*, (CASE WHEN o.status = 'sending' THEN o.claimed_at <= ${momentAfter(now, -graceMs)}
            ELSE coalesce(o.not_before <= ${at}, true) END) AS due,
          t.author = 'parley' AND o.urgency = 'reply' AND o.news IS NULL AND EXISTS (SELECT FROM transcript later
            WHERE later.conversation_id = o.conversation_id AND later.sequence > o.sequence
              AND later.notice = 'advisor-joined') AS overtaken
        FROM outbox o JOIN transcript t ON t.conversation_id = o.conversation_id AND t.sequence = o.sequence
        WHERE o.conversation_id = ${conversationId} AND (o.status = 'waiting' OR o.status = 'sending')
        ORDER BY ${LINE_ORDER} LIMIT 1
      ), claimed AS (
        UPDATE outbox o SET status = CASE WHEN head.overtaken THEN 'failed' ELSE 'sending' END,
          reason = CASE WHEN head.overtaken THEN 'advisor-has-it' ELSE o.reason END,
          claimed_at = ${at}, not_before = NULL,
          tried_at = CASE WHEN head.overtaken THEN o.tried_at ELSE coalesce(o.tried_at, ${at}) END,
          attempts = o.attempts + 1
        FROM head
        -- The row may have been claimed or finished between reading it and locking it.
        WHERE o.id = head.id AND (head.due OR (head.overtaken AND head.status = 'waiting')) AND o.status = head.status AND o.attempts = head.attempts
        RETURNING o.id
      )
      SELECT head.id, EXISTS (SELECT FROM claimed) AS claimed, head.attempts, head.overtaken, head.created_at, head.tried_at,
        head.urgency, head.useful_until, head.paced_for,
        array_remove(head.provider_ids, head.provider_id) AS earlier_ids,
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
    attempt: Number(head.attempts) + 1,
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

/** A try of the message itself that failed or that the provider dropped is no more this one than another message is. */
function sentBefore({ sent_before, earlier_ids }: Head): readonly string[] {
  return [...earlier_ids, ...(sent_before ?? [])];
}

/** Notes when the pace lets a claimed message go, and what was counted for it. */
export async function notePace(
  db: Queryable,
  id: string,
  at: Date,
  { line, day, parts }: { readonly line: string; readonly day: string; readonly parts: number },
): Promise<void> {
  await db.execute(
    sql`UPDATE outbox SET paced_for = ${momentSql(at)}, paced_line = ${line}, paced_on = ${day},
          paced_parts = ${parts}::int
        WHERE id = ${id}`,
  );
}
