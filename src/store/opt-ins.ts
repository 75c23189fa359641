/** What residents have agreed to be told of their own accord, with the words they agreed to and when. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ChannelName } from '../conversation/message.ts';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { moment } from './moment.ts';
import { withdrawNotices } from './notices.ts';
import { joinedTo } from './people.ts';
import { storableText } from './storable-text.ts';

/** The kind of notice that tells how a request is going. */
export const REQUEST_NEWS = 'request-news';

/** Ended ones are kept: they show what was agreed to, and until when. */
export const optIns = pgTable(
  'opt_ins',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    /** The kind of notice. */
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    /** What they are told about: for bins a UPRN. */
    subject: text('subject').notNull(),
    /** How the subject reads to them. */
    label: text('label').notNull(),
    /** The very words that they said yes to. */
    words: text('words').notNull(),
    /** Where they said it; kept longer than conversations are. */
    conversationId: text('conversation_id').references(() => conversations.id, { onDelete: 'set null' }),
    optedInAt: moment('opted_in_at').notNull(),
    /**
     * The kind of notice that has to leave for the contact before this counts for broadcasts: on the web anybody can give any
     * number. Null once it has, and where they wrote from the number themselves.
     */
    pendingOn: text('pending_on'),
    endedAt: moment('ended_at'),
    /** `asked` in so many words, texted `stop`, or `replaced` by another subject. */
    endedBy: text('ended_by', { enum: ['asked', 'stop', 'replaced'] }),
  },
  (table) => [
    // News of requests has one for each request.
    uniqueIndex('opt_ins_running_news')
      .on(table.subject, table.channel, table.contact)
      .where(sql`ended_at IS NULL AND kind = 'request-news'`),
    uniqueIndex('opt_ins_running')
      .on(table.kind, table.channel, table.contact)
      .where(sql`ended_at IS NULL AND kind <> 'request-news'`),
    index('opt_ins_conversation').on(table.conversationId),
    index('opt_ins_contact').on(table.channel, table.contact),
    index('opt_ins_pending').on(table.contact).where(sql`pending_on IS NOT NULL AND ended_at IS NULL`),
  ],
);

export type OptIn = typeof optIns.$inferSelect;
export type NewOptIn = Omit<typeof optIns.$inferInsert, 'id' | 'endedAt' | 'endedBy'>;

/** Whom an opt-in is for. */
export interface OptInOf {
  readonly kind: string;
  readonly channel: ChannelName;
  readonly contact: string;
}

/** The opt-in that runs now. */
export async function optInOf(db: Queryable, whose: OptInOf): Promise<OptIn | undefined> {
  const [found] = await db.select().from(optIns).where(isRunning(whose));
  return found;
}

/** Starts an opt-in in place of the one before; what was planned by that is taken back. */
export async function optIn(tx: Queryable, made: NewOptIn): Promise<void> {
  await endOptIn(tx, made, 'replaced', made.optedInAt);
  await tx
    .insert(optIns)
    .values({ ...made, words: storableText(made.words), label: storableText(made.label) });
}

/** As `optIn`, for news of one request beside that of others. Agreed to before, it stays as it was. */
export async function optInToNews(tx: Queryable, made: Omit<NewOptIn, 'kind'>): Promise<void> {
  await tx
    .insert(optIns)
    .values({ ...made, kind: REQUEST_NEWS, words: storableText(made.words), label: storableText(made.label) })
    .onConflictDoNothing();
}

/** Those who have a running opt-in for news of a request. */
export async function optedInToNews<Whom extends Pick<OptInOf, 'channel' | 'contact'>>(
  db: Queryable,
  requestId: string,
  whom: readonly Whom[],
): Promise<readonly Whom[]> {
  const running = await db
    .select({ channel: optIns.channel, contact: optIns.contact })
    .from(optIns)
    .where(and(eq(optIns.kind, REQUEST_NEWS), eq(optIns.subject, requestId), isNull(optIns.endedAt)));
  return whom.filter(({ channel, contact }) =>
    running.some((each) => each.channel === channel && each.contact === contact),
  );
}

/** Lets those opt-ins count whose contact was sent word of them. */
export async function countWhoHeard(db: Queryable): Promise<void> {
  await db.execute(
    sql`UPDATE opt_ins o SET pending_on = NULL
        WHERE o.pending_on IS NOT NULL AND o.ended_at IS NULL AND EXISTS (
          SELECT FROM conversations c JOIN outbox w ON w.conversation_id = c.id
          WHERE c.channel = o.channel AND c.contact = o.contact AND w.kind = o.pending_on
            AND w.status IN ('sent', 'delivered') AND w.created_at >= o.opted_in_at)`,
  );
}

/**
 * Ends the opt-in and takes back what it has planned, and unless another takes its place what has not left yet.
 * @returns whether one was running.
 */
export async function endOptIn(
  tx: Queryable,
  whose: OptInOf,
  by: NonNullable<OptIn['endedBy']>,
  now: Date,
): Promise<boolean> {
  const ended = await tx
    .update(optIns)
    .set({ endedAt: now, endedBy: by })
    .where(isRunning(whose))
    .returning({ id: optIns.id });
  await withdrawNotices(tx, whose);
  if (by !== 'replaced') await withdrawUnsent(tx, whose, 'changed-mind');
  return ended.length > 0;
}

/** STOP: ends everything that a contact has agreed to, and every other that was proved to be theirs; no notice goes to any. */
export async function endEveryOptIn(
  tx: Queryable,
  { channel, contact }: Pick<OptInOf, 'channel' | 'contact'>,
  now: Date,
): Promise<void> {
  for (const one of [{ channel, contact }, ...(await joinedTo(tx, { channel, contact }, now))]) {
    await tx
      .update(optIns)
      .set({ endedAt: now, endedBy: 'stop' })
      .where(and(eq(optIns.channel, one.channel), eq(optIns.contact, one.contact), isNull(optIns.endedAt)));
    await withdrawNotices(tx, one);
    await withdrawUnsent(tx, one, 'opted-out');
  }
}

/** What was said to a contact of our own accord, with `kind` only that, and nobody has begun to send is not sent. */
async function withdrawUnsent(
  tx: Queryable,
  { channel, contact, kind }: Pick<OptInOf, 'channel' | 'contact'> & { readonly kind?: string },
  reason: 'changed-mind' | 'opted-out',
): Promise<void> {
  await tx.execute(
    sql`WITH taken AS (
          UPDATE outbox o SET status = 'failed', reason = ${reason} FROM conversations c
          WHERE c.channel = ${channel} AND c.contact = ${contact} AND o.conversation_id = c.id
            AND o.status = 'waiting' AND o.tried_at IS NULL AND o.urgency <> 'reply'
            AND ${kind === undefined ? sql`true` : sql`o.kind = ${kind}`}
          RETURNING o.conversation_id, o.sequence
        )
        UPDATE broadcast_people p SET state = 'skipped', reason = ${reason} FROM taken
        WHERE p.conversation_id = taken.conversation_id AND p.sequence = taken.sequence AND p.state = 'said'`,
  );
}

function isRunning({ kind, channel, contact }: OptInOf) {
  return and(
    eq(optIns.kind, kind),
    eq(optIns.channel, channel),
    eq(optIns.contact, contact),
    isNull(optIns.endedAt),
  );
}
