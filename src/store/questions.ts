/** What residents asked in their own words, what it was taken for and how it ended; never who asked. */
import { type SQL, sql } from 'drizzle-orm';
import { index, pgTable, real, text, timestamp } from 'drizzle-orm/pg-core';
import type { AskedQuestion, Ending, QuestionNews, Taking } from '../conversation/turn-record.ts';
import { momentOf, type Queryable, rowsOf } from './database.ts';
import { storableJson, storableText } from './storable-text.ts';

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

/** The part of a turn's statement that keeps its question; undefined where its words are none, such as "???". */
export function keepQuestion(asked: AskedQuestion, channel: string, now: Date): SQL | undefined {
  const words = storableText(asked.words).slice(0, LONGEST_QUESTION).toWellFormed().trim();
  const key = questionKey(words);
  if (key === '' && asked.words !== '') return undefined;
  return sql`INSERT INTO questions (id, at, channel, key, words, taken, topics, score)
    SELECT ${asked.id}::text, ${now.toISOString()}::timestamptz, ${channel}::text, ${key}::text, ${words}::text,
      ${asked.taken}::text,
      ARRAY(SELECT jsonb_array_elements_text(${storableJson(asked.topics)}::jsonb)), ${asked.score}::real
    ON CONFLICT (id) DO NOTHING`;
}

/** The part of a turn's statement that tells what became of an earlier question. */
export function followQuestion({ id, taken, topics, ended }: QuestionNews): SQL {
  const of = topics && storableJson(topics);
  return sql`UPDATE questions SET taken = coalesce(${taken ?? null}::text, taken),
      ended = coalesce(${ended ?? null}::text, ended),
      topics = coalesce((SELECT array_agg(value) FROM jsonb_array_elements_text(${of ?? null}::jsonb)), topics)
    WHERE id = ${id}`;
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
      FROM questions WHERE at >= ${since.toISOString()}::timestamptz AND key <> ''
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
      WHERE at >= ${since.toISOString()}::timestamptz AND taken IN ('answered', 'started')
      GROUP BY topic`,
  );
  return new Map(rows.map((row) => [row.topic, row]));
}

/** Forgets what was asked before that moment. @returns how many questions went */
export async function forgetQuestions(db: Queryable, before: Date): Promise<number> {
  const gone = await rowsOf<{ id: string }>(
    db,
    sql`DELETE FROM questions WHERE at < ${before.toISOString()}::timestamptz RETURNING id`,
  );
  return gone.length;
}
