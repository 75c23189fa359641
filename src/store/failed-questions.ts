/** Questions that were not answered well and that no editor has ruled on: what there is to do. */
import { sql } from 'drizzle-orm';
import { momentOf, type Queryable, rowsOf } from './database.ts';

/** The same question, as often as it was asked and failed. */
export interface FailedQuestion {
  readonly key: string;
  /** As it was asked last. */
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
  /** What it was taken for most often; null for nothing. */
  readonly takenFor: string | null;
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
    sql`WITH failed AS (
      SELECT q.*, CASE WHEN q.ended = 'person' THEN 'person' WHEN q.ended = 'not-helpful' THEN 'not-helpful'
          WHEN q.taken = 'nothing' THEN 'no-answer' ELSE 'unsure' END AS how
      FROM questions q LEFT JOIN question_rulings r ON r.key = q.key
      WHERE q.at >= ${since.toISOString()}::timestamptz
        AND (r.key IS NULL OR (r.ruling <> 'not-for-us' AND q.at > r.at))
        AND (q.ended IN ('person', 'not-helpful') OR (q.ended IS NULL
          AND (q.taken IN ('nothing', 'choices') OR q.score < ${lowScore}::real)))
    )
    SELECT key, (array_agg(words ORDER BY at DESC, id))[1] AS words, count(*)::int AS times, max(at) AS "lastAt",
      count(*) FILTER (WHERE how = 'no-answer')::int AS "noAnswer", count(*) FILTER (WHERE how = 'unsure')::int AS unsure,
      count(*) FILTER (WHERE how = 'not-helpful')::int AS "notHelpful", count(*) FILTER (WHERE how = 'person')::int AS person,
      mode() WITHIN GROUP (ORDER BY CASE WHEN taken IN ('answered', 'started') THEN topics[1] END) AS "takenFor"
    FROM failed GROUP BY key ORDER BY times DESC, max(at) DESC, key LIMIT ${limit}`,
  );
  return rows.map(({ lastAt, ...row }) => ({ ...row, lastAt: momentOf(lastAt) }));
}
