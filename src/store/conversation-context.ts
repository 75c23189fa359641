/** What else is known of the person in a conversation, for the advisor who has it. */
import { and, asc, desc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { receivedBy } from './chat-readers.ts';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { type Handover, handovers } from './handover-table.ts';
import { type OptIn, optIns } from './opt-ins.ts';
import { type OutboxStatus, outbox } from './outbox-table.ts';
import { type Request, requests } from './request-tables.ts';
import { staff } from './staff.ts';
import { transcript } from './transcript.ts';

const MOST = 20;

/** Earlier and other handovers of the same person on the same channel, the latest first. */
export async function listHistory(
  db: Queryable,
  { id, conversationId }: Pick<Handover, 'id' | 'conversationId'>,
): Promise<readonly { readonly handover: Handover; readonly advisor: string | null }[]> {
  return db
    .select({ handover: handovers, advisor: staff.name })
    .from(handovers)
    .leftJoin(staff, eq(staff.id, handovers.closedBy))
    .where(and(eq(handovers.conversationId, conversationId), ne(handovers.id, id)))
    .orderBy(desc(handovers.requestedAt))
    .limit(MOST);
}

/** Requests made in the conversation, or whose news goes to the same person, the latest first. */
export async function listRequestsOf(db: Queryable, conversationId: string): Promise<readonly Request[]> {
  const rows = await db
    .select({ request: requests })
    .from(requests)
    .innerJoin(conversations, eq(conversations.id, conversationId))
    .where(
      or(
        eq(requests.conversationId, conversationId),
        and(eq(requests.channel, conversations.channel), eq(requests.contact, conversations.contact)),
      ),
    )
    .orderBy(desc(requests.createdAt))
    .limit(MOST);
  return rows.map(({ request }) => request);
}

/** What the person has agreed to be told of. */
export async function listConsent(db: Queryable, conversationId: string): Promise<readonly OptIn[]> {
  const rows = await db
    .select({ optIn: optIns })
    .from(optIns)
    .innerJoin(conversations, eq(conversations.id, conversationId))
    .where(
      and(
        eq(optIns.channel, conversations.channel),
        eq(optIns.contact, conversations.contact),
        isNull(optIns.endedAt),
      ),
    )
    .orderBy(desc(optIns.optedInAt))
    .limit(MOST);
  return rows.map(({ optIn }) => optIn);
}

export interface DeliveryOf {
  readonly sequence: number;
  readonly status: OutboxStatus;
  readonly reason: string | null;
}

const LEAST_COME = sql`CASE ${outbox.status} WHEN 'failed' THEN 0 WHEN 'waiting' THEN 1 WHEN 'sending' THEN 2
  WHEN 'sent' THEN 3 ELSE 4 END`;

/** What became of the latest messages that left for the person, by their place in the transcript, the last first. */
export async function listDeliveries(
  db: Queryable,
  conversationId: string,
  limit: number,
): Promise<readonly DeliveryOf[]> {
  const rows = await db
    .select({ sequence: outbox.sequence, status: outbox.status, reason: outbox.reason })
    .from(outbox)
    .where(and(eq(outbox.conversationId, conversationId), isNull(outbox.news)))
    .orderBy(desc(outbox.sequence), asc(LEAST_COME))
    .limit(limit);
  // Of several texts the one that has come least far stands for all.
  return rows.filter(({ sequence }, index) => rows[index - 1]?.sequence !== sequence);
}

/** The same for what a page reads by itself: an advisor's words are delivered once the page says it has them. */
export async function listReceipts(
  db: Queryable,
  conversationId: string,
  limit: number,
): Promise<readonly DeliveryOf[]> {
  const received = await receivedBy(db, conversationId);
  const { sequence, author } = transcript;
  const said = await db
    .select({ sequence })
    .from(transcript)
    .where(and(eq(transcript.conversationId, conversationId), eq(author, 'advisor')))
    .orderBy(desc(sequence))
    .limit(limit);
  return said.map((each) => {
    const status = each.sequence <= received ? 'delivered' : 'sent';
    return { ...each, status, reason: null };
  });
}
