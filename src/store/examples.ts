/** "This must go there": questions that editors keep, tried before anything is published. */
import { asc, eq } from 'drizzle-orm';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { storableText } from './storable-text.ts';

export const contentExamples = pgTable('content_examples', {
  id: text('id').primaryKey(),
  /** What a resident asks, personal data replaced. Kept once. */
  words: text('words').notNull().unique(),
  /** The article or dialog it must go to. */
  must: text('must').notNull(),
  /** A staff id. */
  author: text('author').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

export type ContentExample = typeof contentExamples.$inferSelect;

/** In the order they were kept. */
export async function listExamples(db: Queryable, limit: number): Promise<readonly ContentExample[]> {
  return db
    .select()
    .from(contentExamples)
    .orderBy(asc(contentExamples.at), asc(contentExamples.id))
    .limit(limit);
}

/** Keeps one; the same words again change where they must go. @returns the id it is kept under. */
export async function keepExample(db: Queryable, example: ContentExample): Promise<string> {
  const { must, author, at } = example;
  const [kept] = await db
    .insert(contentExamples)
    .values({ ...example, words: storableText(example.words) })
    .onConflictDoUpdate({ target: contentExamples.words, set: { must, author, at } })
    .returning({ id: contentExamples.id });
  return kept?.id ?? example.id;
}

/** False when there is none of that id. */
export async function deleteExample(db: Queryable, id: string): Promise<boolean> {
  const gone = await db
    .delete(contentExamples)
    .where(eq(contentExamples.id, id))
    .returning({ id: contentExamples.id });
  return gone.length > 0;
}
