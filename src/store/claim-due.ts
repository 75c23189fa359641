import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';

/** Takes rows by their ids, of two processes one each. */
type ClaimDue = (db: Queryable, now: Date, until: Date, limit: number) => Promise<readonly string[]>;

/** Takes what is due of a table, and puts it off to `until` in case whoever took it does not come back. */
export function claimDue(table: 'payments' | 'refunds'): ClaimDue {
  const rows = sql.identifier(table);
  return async (db, now, until, limit) => {
    const claimed = await rowsOf<{ id: string }>(
      db,
      sql`UPDATE ${rows} SET due_at = ${momentSql(until)}
          WHERE id IN (SELECT id FROM ${rows} WHERE due_at <= ${momentSql(now)}
            ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
          RETURNING id`,
    );
    return claimed.map(({ id }) => id);
  };
}
