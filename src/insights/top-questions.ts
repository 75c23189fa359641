/** What was asked most, in residents' words. Only words that were asked so many times: rarer ones may be somebody's own. */
import { sql } from 'drizzle-orm';
import type { Taking } from '../conversation/record/turn-record.ts';
import { type Queryable, rowsOf } from '../store/database.ts';
import { beginOf } from './count-visits.ts';
import { type Range, shifted } from './range.ts';

export interface TopQuestion {
  readonly words: string;
  readonly times: number;
  /** How it was taken most often. */
  readonly taken: Taking;
  readonly topic: string | null;
}

/** At most so many days, the latest of the range: words are not added up by day. */
const TOP_QUESTION_DAYS = 28;
const MOST = 20;

/** Most often asked first; equals by their words. */
export function topQuestions(
  db: Queryable,
  range: Range,
  leastTimes: number,
): Promise<readonly TopQuestion[]> {
  const to = shifted(range.to, 1);
  const from = sql`greatest(${beginOf(range.from)}, ${beginOf(shifted(to, -TOP_QUESTION_DAYS))})`;
  return rowsOf<TopQuestion>(
    db,
    sql`SELECT (array_agg(words ORDER BY at DESC, id))[1] AS words, count(*)::int AS times,
        mode() WITHIN GROUP (ORDER BY taken) AS taken, mode() WITHIN GROUP (ORDER BY topics[1]) AS topic
      FROM questions WHERE at >= ${from} AND at < ${beginOf(to)} AND key <> ''
      GROUP BY key HAVING count(*) >= ${leastTimes}::int ORDER BY times DESC, key LIMIT ${MOST}`,
  );
}
