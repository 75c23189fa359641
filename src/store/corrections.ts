/** "The bot got this wrong": what advisors propose to the editors, in residents' words without who said them. */
import { asc, eq } from 'drizzle-orm';
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { storableText } from './storable-text.ts';

export const corrections = pgTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    staffId: text('staff_id').notNull(),
    /** What the resident wrote, personal data replaced. */
    words: text('words').notNull(),
    /** What it was taken for; null when for nothing. */
    takenFor: text('taken_for'),
    /** The topic that would have been right; null when there is none yet. */
    right: text('right'),
    note: text('note').notNull(),
    status: text('status', { enum: ['open', 'done', 'declined'] })
      .notNull()
      .default('open'),
  },
  (table) => [index('corrections_open').on(table.status, table.at)],
);

/** Keeps a proposal. */
export async function keepCorrection(
  db: Queryable,
  correction: Omit<typeof corrections.$inferInsert, 'status'>,
): Promise<void> {
  const { words, note } = correction;
  await db
    .insert(corrections)
    .values({ ...correction, words: storableText(words), note: storableText(note) });
}

/** Proposals that nobody has decided on, the oldest first. */
export async function openCorrections(db: Queryable): Promise<readonly (typeof corrections.$inferSelect)[]> {
  return db
    .select()
    .from(corrections)
    .where(eq(corrections.status, 'open'))
    .orderBy(asc(corrections.at))
    .limit(500);
}
