/**
 * Wrong postcodes, counted against guessing for a day each. A conversation has few; all together have more of one
 * request, so that one stranger keeps nobody else out. What is no longer heeded is not counted, so it cannot draw a lock out.
 */
import { and, eq, gt, lte } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { requests } from './request-tables.ts';

export const postcodeGuesses = pgTable(
  'postcode_guesses',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    /** Null where there is no request of the reference they gave. */
    requestId: text('request_id').references(() => requests.id, { onDelete: 'cascade' }),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('postcode_guesses_request').on(table.requestId, table.at),
    index('postcode_guesses_conversation').on(table.conversationId, table.at),
    index('postcode_guesses_at').on(table.at),
  ],
);

interface Guess {
  readonly requestId: string | null;
  readonly conversationId: string;
}

const A_DAY = 86_400_000;
/** All together may be wrong of one request so many times as often as one conversation. */
const IN_ALL = 4;

/** Whether a postcode of theirs still counts: both they and all who asked after that request were wrong seldom enough. */
export async function isHeeded(
  db: Queryable,
  { requestId, conversationId }: Guess,
  tries: number,
  now: Date,
): Promise<boolean> {
  const lately = gt(postcodeGuesses.at, aDayBefore(now));
  const theirs = and(eq(postcodeGuesses.conversationId, conversationId), lately);
  if ((await db.$count(postcodeGuesses, theirs)) >= tries) return false;
  if (requestId === null) return true;
  const ofIt = and(eq(postcodeGuesses.requestId, requestId), lately);
  return (await db.$count(postcodeGuesses, ofIt)) < tries * IN_ALL;
}

/** Counts a wrong one; those of more than a day ago go. */
export async function noteWrongPostcode(db: Queryable, guess: Guess, now: Date): Promise<void> {
  await db.delete(postcodeGuesses).where(lte(postcodeGuesses.at, aDayBefore(now)));
  await db.insert(postcodeGuesses).values({ ...guess, at: now });
}

function aDayBefore(now: Date): Date {
  return new Date(now.getTime() - A_DAY);
}
