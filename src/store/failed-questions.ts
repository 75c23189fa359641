/** Questions that were not answered well and that no editor has ruled on: what there is to do. */
import { sql } from 'drizzle-orm';
import { momentOf, type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';

/** The same question, as often as it was asked and failed. */
export interface FailedQuestion {
  readonly key: string;
  /** One of the ways in which it was written. */
  readonly words: string;
  readonly times: number;
  readonly lastAt: Date;
  /** Nothing fitted. */
  readonly noAnswer: number;
  /** Choices were offered, or the answer was a guess. */
  readonly unsure: number;
  readonly notHelpful: number;
  /** They asked for a person then. */
  readonly person: number;
}

export interface Failing {
  readonly since: Date;
  /** An answer below this probability counts as a guess. */
  readonly lowScore: number;
  readonly limit: number;
}

/** Most often failed first. What was ruled on comes back only when it failed again after that, and was not ruled out. */
export async function failedQuestions(
  db: Queryable,
  { since, lowScore, limit }: Failing,
): Promise<readonly FailedQuestion[]> {
  const rows = await rowsOf<Omit<FailedQuestion, 'lastAt'> & { lastAt: string }>(
    db,
    sql`SELECT q.key, max(q.words) AS words, count(*)::int AS times, max(q.at) AS "lastAt",
        count(*) FILTER (WHERE q.ended = 'person')::int AS person,
        count(*) FILTER (WHERE q.ended = 'not-helpful')::int AS "notHelpful",
        count(*) FILTER (WHERE q.ended IS NULL AND q.taken = 'nothing')::int AS "noAnswer",
        count(*) FILTER (WHERE q.ended IS NULL AND q.taken <> 'nothing')::int AS unsure
      FROM questions q LEFT JOIN question_rulings r ON r.key = q.key
      WHERE q.at >= ${momentSql(since)} AND q.key <> ''
        AND (r.key IS NULL OR (r.ruling <> 'not-for-us' AND q.at > r.at))
        AND (q.ended IN ('person', 'not-helpful') OR (q.ended IS NULL
          AND (q.taken IN ('nothing', 'choices') OR q.score < ${lowScore}::real)))
      GROUP BY q.key ORDER BY times DESC, max(q.at) DESC, q.key LIMIT ${limit}`,
  );
  return rows.map(({ lastAt, ...row }) => ({ ...row, lastAt: momentOf(lastAt) }));
}
