/**
 * What time it is for those who take work up and let go of it: by the database, whose clock all replicas share, or a
 * given time. A replica whose own clock has jumped two hours ahead would take what another is just sending for forsaken.
 */
import { type SQL, sql } from 'drizzle-orm';
import { timestamp } from 'drizzle-orm/pg-core';

export type Moment = Date | 'database';

/** A column that holds a moment. */
export const moment = (name: string) => timestamp(name, { withTimezone: true });

/** As a timestamp with time zone; the same throughout a statement. */
export function momentSql(at: Moment): SQL {
  return at === 'database' ? sql`statement_timestamp()` : sql`${at.toISOString()}::timestamptz`;
}

/** `momentSql`, so many milliseconds later; earlier below 0. */
export function momentAfter(at: Moment, ms: number): SQL {
  return sql`(${momentSql(at)} + ${ms}::float8 * interval '1 millisecond')`;
}
