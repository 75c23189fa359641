/** What residents think: ratings and comments without anyone's identity; complaints as requests, to be answered. */
import { index, pgTable, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from '../../src/store/database.ts';
import { createRequest, type NewRequest, type Request } from '../../src/store/requests.ts';
import { storableText } from '../../src/store/storable-text.ts';

export const feedback = pgTable(
  'feedback',
  {
    id: text('id').primaryKey(),
    /** rating, compliment or comment. */
    kind: text('kind').notNull(),
    /** 1 to 5 stars. */
    rating: smallint('rating'),
    /** Empty when they only gave stars. */
    words: text('words').notNull(),
    channel: text('channel').notNull(),
    givenAt: timestamp('given_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('feedback_given_at').on(table.givenAt)],
);

export type Feedback = typeof feedback.$inferSelect;

export interface FeedbackRecords {
  /** Keeps it without who gave it; the same id twice is one. */
  keep(given: Omit<Feedback, 'givenAt'>, now: Date): Promise<void>;
  /** Makes a complaint that is answered; the same id twice is one. */
  complain(complaint: Omit<NewRequest, 'kind' | 'prefix'>, now: Date): Promise<Request>;
}

export function feedbackRecords(db: Queryable): FeedbackRecords {
  return {
    async keep(given, now) {
      const row = { ...given, words: storableText(given.words), givenAt: now };
      await db.insert(feedback).values(row).onConflictDoNothing();
    },
    complain: (complaint, now) =>
      createRequest(db, { ...complaint, kind: 'give-feedback', prefix: 'FB' }, now),
  };
}
