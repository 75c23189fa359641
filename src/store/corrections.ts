/** "The bot got this wrong": what advisors propose to the editors, in residents' words without who said them. */
import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { staff } from './staff.ts';
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

/** A proposal with the name of who made it; null when the account is gone. */
export type Correction = typeof corrections.$inferSelect & { readonly name: string | null };

/** Those that nobody has settled, the oldest first. */
export function openCorrections(db: Queryable, limit: number): Promise<readonly Correction[]> {
  return db
    .select({ ...getTableColumns(corrections), name: staff.name })
    .from(corrections)
    .leftJoin(staff, eq(staff.id, corrections.staffId))
    .where(eq(corrections.status, 'open'))
    .orderBy(asc(corrections.at), asc(corrections.id))
    .limit(limit);
}

/** Opens one that was declined. False when it is not declined. */
export async function reopenCorrection(db: Queryable, id: string): Promise<boolean> {
  const opened = await db
    .update(corrections)
    .set({ status: 'open' })
    .where(and(eq(corrections.id, id), eq(corrections.status, 'declined')))
    .returning({ id: corrections.id });
  return opened.length > 0;
}

/** False when it is not open (any more): of two at once, one settles it. */
export async function settleCorrection(
  db: Queryable,
  id: string,
  status: 'done' | 'declined',
): Promise<boolean> {
  const settled = await db
    .update(corrections)
    .set({ status })
    .where(and(eq(corrections.id, id), eq(corrections.status, 'open')))
    .returning({ id: corrections.id });
  return settled.length > 0;
}
