/** Questions Parley could not answer, for the editors to see; never who asked. */
import { desc, sql } from 'drizzle-orm';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { storableText } from './storable-text.ts';

/** Enough to see what was asked; a longer text is more story than question. */
const LONGEST_QUESTION = 500;

export const unanswered = pgTable('unanswered', {
  /** The question in small letters, single spaces and without punctuation: what counts as the same one. */
  normalised: text('normalised').primaryKey(),
  /** As it was last asked. */
  question: text('question').notNull(),
  times: integer('times').notNull().default(1),
  firstAt: timestamp('first_at', { withTimezone: true }).notNull(),
  lastAt: timestamp('last_at', { withTimezone: true }).notNull(),
});

export type Unanswered = typeof unanswered.$inferSelect;

/** Keeps a question, or counts it again. */
export async function keepUnanswered(db: Queryable, question: string, now: Date): Promise<void> {
  const words = storableText(question).slice(0, LONGEST_QUESTION).toWellFormed().trim();
  const normalised = normalise(words);
  if (normalised === '') return;
  await db
    .insert(unanswered)
    .values({ normalised, question: words, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: unanswered.normalised,
      set: { question: words, lastAt: now, times: sql`${unanswered.times} + 1` },
    });
}

/** The questions asked most often, newest first among equals. */
export async function unansweredQuestions(db: Queryable, limit: number): Promise<readonly Unanswered[]> {
  return db.select().from(unanswered).orderBy(desc(unanswered.times), desc(unanswered.lastAt)).limit(limit);
}

function normalise(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
