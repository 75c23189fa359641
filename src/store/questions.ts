/** What residents asked in their own words, what it was taken for and how it ended; never who asked. */
import { sql } from 'drizzle-orm';
import { index, pgTable, real, text, timestamp } from 'drizzle-orm/pg-core';
import type { AskedQuestion, Ending, Taking } from '../conversation/record/turn-record.ts';
import { momentOf, type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';
import { storableText } from './storable-text.ts';

/** Enough to see what was asked; a longer text is more story than question. */
const LONGEST_QUESTION = 500;

export const questions = pgTable(
  'questions',
  {
    id: text('id').primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    channel: text('channel').notNull(),
    /**
     * The question in small letters, single spaces and without punctuation: what counts as the same one. Empty where
     * the words are nobody's to read: such questions count, and are never listed.
     */
    key: text('key').notNull(),
    /** As it was asked, personal data replaced. */
    words: text('words').notNull(),
    taken: text('taken').$type<Taking>().notNull(),
    /** Articles and dialogs it was taken for, the likeliest first. */
    topics: text('topics').array().notNull(),
    score: real('score').notNull(),
    /** Null while nothing more was heard of it. */
    ended: text('ended').$type<Ending>(),
  },
  (table) => [index('questions_at').on(table.at), index('questions_key').on(table.key)],
);

/** A question as those who ask it make it one: what differs only in capitals and points is the same. */
export function questionKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** A question as it is kept; undefined where its words are none, such as "???". */
export function storableQuestion(
  asked: AskedQuestion,
): (AskedQuestion & { readonly key: string }) | undefined {
  const words = storableText(asked.words).slice(0, LONGEST_QUESTION).toWellFormed().trim();
  const key = questionKey(words);
  return key === '' && asked.words !== '' ? undefined : { ...asked, words, key };
}

/** The same question as often as it was asked. */
export interface RecentQuestion {
  /** As it was asked last. */
  readonly words: string;
  readonly times: number;
  readonly lastAt: Date;
}

/** What was asked since, each question once, most often asked first; equals by their words. */
export async function recentQuestions(
  db: Queryable,
  since: Date,
  limit: number,
): Promise<readonly RecentQuestion[]> {
  const rows = await rowsOf<{ words: string; times: number; lastAt: string }>(
    db,
    sql`SELECT (array_agg(words ORDER BY at DESC, id))[1] AS words, count(*)::int AS times, max(at) AS "lastAt"
      FROM questions WHERE at >= ${momentSql(since)} AND key <> ''
      GROUP BY key ORDER BY times DESC, key LIMIT ${limit}`,
  );
  return rows.map(({ lastAt, ...row }) => ({ ...row, lastAt: momentOf(lastAt) }));
}

/** How an article or dialog did with the questions that were taken for it. */
export interface TopicUse {
  readonly topic: string;
  readonly used: number;
  readonly helpful: number;
  /** Not helpful, or a person was asked for instead. */
  readonly failed: number;
}

/** How each topic did since, by its id. */
export async function topicUse(db: Queryable, since: Date): Promise<ReadonlyMap<string, TopicUse>> {
  const rows = await rowsOf<TopicUse>(
    db,
    sql`SELECT topic, count(*)::int AS used, count(*) FILTER (WHERE ended IN ('helpful', 'done'))::int AS helpful,
        count(*) FILTER (WHERE ended IN ('not-helpful', 'person'))::int AS failed
      FROM questions, unnest(topics) AS topic
      WHERE at >= ${momentSql(since)} AND taken IN ('answered', 'started')
      GROUP BY topic`,
  );
  return new Map(rows.map((row) => [row.topic, row]));
}

/** Forgets what was asked before that moment. @returns how many questions went */
export async function forgetQuestions(db: Queryable, before: Date): Promise<number> {
  const gone = await rowsOf<{ id: string }>(
    db,
    sql`DELETE FROM questions WHERE at < ${momentSql(before)} RETURNING id`,
  );
  return gone.length;
}
