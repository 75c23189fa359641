/**
 * Web chats that go on by text message while the resident is away from the page: to which number, since when they have
 * agreed, where they are now, and how far they were texted. What was said stays in one transcript; an entry that is
 * texted is texted once, decided with its conversation locked.
 */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { ConversationKey } from '../conversation/channel.ts';
import { readablePhone } from '../conversation/slots/plain-answer.ts';
import { chatReaders } from './chat-readers.ts';
import { conversations, isOf } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { keepNote } from './handover-notes.ts';
import { findLive } from './handovers.ts';
import { moment, momentSql } from './moment.ts';
import { partId } from './outbox-ids.ts';
import { storableText } from './storable-text.ts';

export const textLines = pgTable(
  'text_lines',
  {
    conversationId: text('conversation_id')
      .primaryKey()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** Where the texts go: a channel, the council's number on it, and the resident's in E.164. */
    channel: text('channel').notNull(),
    account: text('account').notNull(),
    contact: text('contact').notNull(),
    /** The words that they gave the number to. */
    words: text('words').notNull(),
    agreedAt: moment('agreed_at').notNull(),
    /** Where the resident is: what is said now goes there. */
    by: text('by', { enum: ['web', 'text'] })
      .notNull()
      .default('web'),
    /** Entries up to this one are not texted any more. */
    textedUpTo: integer('texted_up_to').notNull(),
    textedAt: moment('texted_at'),
    /** They have texted STOP, or their carrier has told so. */
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('text_lines_contact').on(table.channel, table.account, table.contact),
    index('text_lines_open').on(table.conversationId).where(sql`ended_at IS NULL`),
  ],
);

export type TextLine = typeof textLines.$inferSelect;

/** What a resident has agreed to. */
export interface Agreement extends ConversationKey {
  readonly conversationId: string;
  readonly words: string;
}

/**
 * Keeps the number, in place of one given before. `stopped` when nothing may be sent to it: its owner has texted STOP.
 * What was said before is on their screen, since they answer it.
 */
export async function agreeToTexts(
  tx: Queryable,
  { conversationId, channel, account, contact, words }: Agreement,
  now: Date,
): Promise<'agreed' | 'stopped'> {
  if (await isStopped(tx, { channel, account, contact })) return 'stopped';
  const [chat] = await tx
    .select({ lastSequence: conversations.lastSequence })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  const fresh = { by: 'web', textedUpTo: chat?.lastSequence ?? 0, textedAt: null, endedAt: null } as const;
  const kept = { channel, account, contact, words: storableText(words), agreedAt: now, ...fresh };
  await tx
    .insert(textLines)
    .values({ conversationId, ...kept })
    .onConflictDoUpdate({ target: textLines.conversationId, set: kept });
  await withdrawFromOthers(tx, conversationId, contact);
  await noteMove(tx, conversationId, 'agreed', now, readablePhone(contact));
  return 'agreed';
}

/** Whoever has the number that was given before, perhaps by mistake, gets nothing more of the chat. */
async function withdrawFromOthers(tx: Queryable, conversationId: string, contact: string): Promise<void> {
  await tx.execute(
    sql`UPDATE outbox SET status = 'failed', reason = 'number-changed'
        WHERE conversation_id = ${conversationId} AND contact <> ${contact} AND status = 'waiting'
          AND tried_at IS NULL`,
  );
}

const MOVES = {
  agreed: (phone: string) => `If they leave the web chat, what is said goes by text message to ${phone}.`,
  texts: () => 'They left the web chat. It goes on by text message.',
  web: () => 'They are back on the web chat.',
  stopped: () =>
    'They have texted STOP: nothing more goes to their phone. What is written waits for them on the web chat.',
} as const;

/** Tells whoever has the conversation where the resident is, or may be, by a note among what was said. */
export async function noteMove(
  tx: Queryable,
  conversationId: string,
  move: keyof typeof MOVES,
  now: Date,
  phone = '',
): Promise<void> {
  const handover = await findLive(tx, conversationId);
  if (!handover) return;
  const clientId = `channel-${move}-${now.getTime()}`;
  const from = { staffId: null, author: 'Parley', kind: 'channel', clientId } as const;
  await keepNote(tx, { ...from, handoverId: handover.id, conversationId, at: now, text: MOVES[move](phone) });
}

async function isStopped(db: Queryable, { channel, account, contact }: ConversationKey): Promise<boolean> {
  const [row] = await rowsOf<{ stopped: boolean }>(
    db,
    sql`SELECT opted_out_at IS NOT NULL OR coalesce(session ->> 'stopped', 'false') = 'true' AS stopped
        FROM conversations WHERE channel = ${channel} AND account = ${account} AND contact = ${contact}`,
  );
  return row?.stopped === true;
}

/** The line of a conversation, unless it has ended. */
export async function textLineOf(db: Queryable, conversationId: string): Promise<TextLine | undefined> {
  const [found] = await db
    .select()
    .from(textLines)
    .where(and(eq(textLines.conversationId, conversationId), isNull(textLines.endedAt)));
  return found;
}

/** A line with how far the page has come. */
export interface LockedLine extends TextLine {
  readonly received: number;
  readonly seenAt: Date;
}

/** The line and the page's signs, both held until the transaction ends, so that no sign slips in between. */
export async function lockTextLine(tx: Queryable, conversationId: string): Promise<LockedLine | undefined> {
  const [line] = await tx
    .select()
    .from(textLines)
    .where(and(eq(textLines.conversationId, conversationId), isNull(textLines.endedAt)))
    .for('update');
  if (!line) return undefined;
  const [reader] = await tx
    .select()
    .from(chatReaders)
    .where(eq(chatReaders.conversationId, conversationId))
    .for('update');
  return { ...line, received: reader?.received ?? 0, seenAt: reader?.seenAt ?? line.agreedAt };
}

/**
 * Conversations with something to text: to those who are on their phones, whatever was said since; to those whose page
 * has given no sign since `awaySince`, where there is one, what it has not received of an advisor's, and while one has
 * them or is on the way, of anyone's.
 */
export async function linesToText(
  db: Queryable,
  awaySince: Date | undefined,
  limit: number,
): Promise<readonly string[]> {
  const at = awaySince?.toISOString() ?? '-infinity';
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`SELECT l.conversation_id AS id FROM text_lines l
          JOIN conversations c ON c.id = l.conversation_id
          LEFT JOIN chat_readers r ON r.conversation_id = l.conversation_id
        WHERE l.ended_at IS NULL AND c.last_sequence > l.texted_up_to
          AND (l.by = 'text' OR coalesce(r.seen_at, l.agreed_at) <= ${at}::timestamptz)
          AND EXISTS (SELECT FROM transcript t WHERE t.conversation_id = c.id AND t.author <> 'resident'
            AND t.sequence > CASE WHEN l.by = 'text' THEN l.texted_up_to
              ELSE greatest(l.texted_up_to, coalesce(r.received, 0)) END
            AND (l.by = 'text' OR t.author <> 'parley' OR EXISTS (SELECT FROM handovers h
              WHERE h.conversation_id = c.id AND h.status IN ('waiting', 'active'))))
        ORDER BY c.changed_at LIMIT ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** Whether the number got, or is about to get, anything of the conversation: what was withdrawn never came. */
export async function wasTexted(tx: Queryable, { conversationId, contact }: TextLine): Promise<boolean> {
  const rows = await rowsOf<{ sequence: number }>(
    tx,
    sql`SELECT sequence FROM outbox WHERE conversation_id = ${conversationId} AND contact = ${contact}
          AND status <> 'failed' LIMIT 1`,
  );
  return rows.length > 0;
}

export interface TextPart {
  readonly sequence: number;
  /** From 0; an entry that is too long for one text has several. */
  readonly part: number;
  readonly text: string;
}

/** Puts texts into the outbox, and notes how far the line has come. */
export async function queueTexts(
  tx: Queryable,
  line: TextLine,
  parts: readonly TextPart[],
  upTo: number,
  now: Date,
): Promise<void> {
  const { conversationId, channel, account, contact } = line;
  for (const { sequence, part, text: words } of parts) {
    const id = partId(conversationId, sequence, part);
    await tx.execute(
      sql`INSERT INTO outbox (id, conversation_id, sequence, part, created_at, channel, account, contact, text)
          VALUES (${id}, ${conversationId}, ${sequence}, ${part}, ${momentSql(now)}, ${channel},
            ${account}, ${contact}, ${storableText(words)})
          ON CONFLICT DO NOTHING`,
    );
  }
  await tx
    .update(textLines)
    .set({ by: 'text', textedUpTo: upTo, textedAt: now })
    .where(eq(textLines.conversationId, conversationId));
}

/**
 * They are at the page again: what is said from here on goes there. @returns the conversation, where they were on their
 * phone before.
 */
export async function backOnWeb(tx: Queryable, key: ConversationKey): Promise<string | undefined> {
  const [back] = await tx
    .update(textLines)
    .set({ by: 'web' })
    .from(conversations)
    .where(and(isOf(key), eq(textLines.conversationId, conversations.id), eq(textLines.by, 'text')))
    .returning({ id: textLines.conversationId });
  return back?.id;
}

/** Why a text counts as delivered that never left. */
export const READ_ON_WEB = 'read-on-web';

/** What the page has and nobody has begun to text is not texted any more. */
export async function withdrawReceived(tx: Queryable, conversationId: string): Promise<void> {
  await tx.execute(
    sql`UPDATE outbox o SET status = 'delivered', reason = ${READ_ON_WEB} FROM chat_readers r, text_lines l
        WHERE o.conversation_id = ${conversationId} AND r.conversation_id = o.conversation_id
          AND l.conversation_id = o.conversation_id AND l.by = 'web' AND o.contact IS NOT NULL
          AND o.sequence <= r.received AND o.status = 'waiting' AND o.tried_at IS NULL`,
  );
}

/** STOP: nothing more is texted of any web chat, and whoever has one is told. */
export async function endTextLines(
  tx: Queryable,
  { channel, account, contact }: ConversationKey,
  now: Date,
): Promise<void> {
  const its = and(
    eq(textLines.channel, channel),
    eq(textLines.account, account),
    eq(textLines.contact, contact),
    isNull(textLines.endedAt),
  );
  const ended = await tx
    .update(textLines)
    .set({ endedAt: now, by: 'web' })
    .where(its)
    .returning({ id: textLines.conversationId });
  const ids = ended.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.execute(
    sql`UPDATE outbox SET status = 'failed', reason = 'opted-out'
        WHERE ${inArray(sql`conversation_id`, ids)} AND contact = ${contact} AND status = 'waiting'
          AND tried_at IS NULL`,
  );
  for (const id of ids) await noteMove(tx, id, 'stopped', now);
}
