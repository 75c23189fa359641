/** How residents fared who asked for a person: straight from the handovers, which are few beside the turns. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../store/database.ts';
import { beginOf } from './count-visits.ts';
import type { Range } from './range.ts';
import { shifted } from './range.ts';

/** Of those who asked for a person in the range. Times are in seconds; null where there was none to measure. */
export interface PeopleFigures {
  /** The day from which they are counted, where the range has earlier ones: of those not all talks are kept any more. */
  readonly since: string | null;
  readonly requested: number;
  readonly chats: number;
  readonly messages: number;
  readonly callBacks: number;
  /** Chats that somebody took. */
  readonly taken: number;
  /** Residents who left the queue before anybody took them. */
  readonly leftQueue: number;
  /** Closed by staff. */
  readonly resolved: number;
  readonly open: number;
  /** From asking until somebody took it. */
  readonly waitMean: number | null;
  readonly waitMedian: number | null;
  readonly waitLongest: number | null;
  /** From asking until somebody first wrote. */
  readonly firstResponseMean: number | null;
  /** From asking until it was closed by staff. */
  readonly resolutionMean: number | null;
  /** How many gave one star, two, … five. */
  readonly stars: readonly [number, number, number, number, number];
  /** Tagged so by advisors. */
  readonly complaints: number;
}

type Row = Omit<PeopleFigures, 'stars' | 'since'> & Record<'one' | 'two' | 'three' | 'four' | 'five', number>;

/** @param keptFrom - the first day of which nothing has been let go of yet */
export async function peopleFigures(
  db: Queryable,
  range: Range,
  complaintTag: string,
  keptFrom: string,
): Promise<PeopleFigures> {
  const since = keptFrom > range.from ? keptFrom : null;
  const [from, to] = [since ?? range.from, range.to];
  const [row] = await rowsOf<Row>(
    db,
    sql`WITH asked AS (
      SELECT *, status = 'closed' AND closed_by = 'resident' AND first_taken_at IS NULL AS left_queue,
        -- Not what residents left by themselves, before somebody took it or after it was given back.
        status = 'closed' AND closed_by IS DISTINCT FROM 'resident' AS resolved,
        extract(epoch FROM coalesce(first_taken_at, taken_at) - requested_at)::float8 AS waited,
        extract(epoch FROM first_replied_at - requested_at)::float8 AS responded,
        extract(epoch FROM closed_at - requested_at)::float8 AS lasted
      FROM handovers WHERE requested_at >= ${beginOf(from)} AND requested_at < ${beginOf(shifted(to, 1))}
    )
    SELECT count(*)::int AS requested, count(*) FILTER (WHERE wish = 'chat')::int AS chats,
      count(*) FILTER (WHERE wish = 'message')::int AS messages,
      count(*) FILTER (WHERE wish = 'call-back')::int AS "callBacks",
      count(*) FILTER (WHERE wish = 'chat' AND waited IS NOT NULL)::int AS taken,
      count(*) FILTER (WHERE left_queue)::int AS "leftQueue",
      count(*) FILTER (WHERE resolved)::int AS resolved,
      count(*) FILTER (WHERE status <> 'closed')::int AS open,
      avg(waited) FILTER (WHERE wish = 'chat') AS "waitMean",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY waited) FILTER (WHERE wish = 'chat') AS "waitMedian",
      max(waited) FILTER (WHERE wish = 'chat') AS "waitLongest",
      avg(responded) AS "firstResponseMean",
      avg(lasted) FILTER (WHERE resolved) AS "resolutionMean",
      count(*) FILTER (WHERE rating = 1)::int AS one, count(*) FILTER (WHERE rating = 2)::int AS two,
      count(*) FILTER (WHERE rating = 3)::int AS three, count(*) FILTER (WHERE rating = 4)::int AS four,
      count(*) FILTER (WHERE rating = 5)::int AS five,
      count(*) FILTER (WHERE ${complaintTag} = ANY(tags))::int AS complaints
    FROM asked`,
  );
  if (!row) throw new Error('an aggregate gave no row');
  const { one, two, three, four, five, ...figures } = row;
  return { since, ...figures, stars: [one, two, three, four, five] };
}
