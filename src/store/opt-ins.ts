/** What residents have agreed to be told of their own accord, with the words they agreed to and when. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ChannelName } from '../conversation/message.ts';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { withdrawNotices } from './notices.ts';
import { storableText } from './storable-text.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

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
    endedAt: moment('ended_at'),
    /** `asked` in so many words, texted `stop`, or `replaced` by another subject. */
    endedBy: text('ended_by', { enum: ['asked', 'stop', 'replaced'] }),
  },
  (table) => [
    uniqueIndex('opt_ins_running').on(table.kind, table.channel, table.contact).where(sql`ended_at IS NULL`),
    index('opt_ins_contact').on(table.channel, table.contact),
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

/** Ends the opt-in and takes back what it has planned. @returns whether one was running. */
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
  return ended.length > 0;
}

/** STOP: ends everything that a contact has agreed to, and takes back every notice to them. */
export async function endEveryOptIn(
  tx: Queryable,
  { channel, contact }: Pick<OptInOf, 'channel' | 'contact'>,
  now: Date,
): Promise<void> {
  await tx
    .update(optIns)
    .set({ endedAt: now, endedBy: 'stop' })
    .where(and(eq(optIns.channel, channel), eq(optIns.contact, contact), isNull(optIns.endedAt)));
  await withdrawNotices(tx, { channel, contact });
}

function isRunning({ kind, channel, contact }: OptInOf) {
  return and(
    eq(optIns.kind, kind),
    eq(optIns.channel, channel),
    eq(optIns.contact, contact),
    isNull(optIns.endedAt),
  );
}
