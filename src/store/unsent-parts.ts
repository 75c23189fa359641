/** Parts that were counted for messages which then never left. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from './database.ts';

/**
 * Takes off a day's count what was counted on it for messages that were refused, withdrawn or too late, so that nothing of
 * them was sent. Looked for here, and not noted by each that ends one: there are many, and a day whose money lasts never asks.
 * @returns the parts that may be taken again
 */
export async function giveBackUnsent(db: Queryable, line: string, day: string): Promise<number> {
  const [back] = await rowsOf<{ parts: number }>(
    db,
    sql`WITH unsent AS (
          UPDATE outbox SET paced_on = NULL
          WHERE paced_on = ${day} AND paced_line = ${line} AND tried_at IS NULL
            AND status IN ('failed', 'delivered')
          RETURNING paced_parts
        ), total AS (
          SELECT coalesce(sum(paced_parts), 0)::int AS parts FROM unsent
        ), given AS (
          UPDATE sending_paces p SET parts = greatest(0, p.parts - total.parts) FROM total
          WHERE total.parts > 0 AND p.line = ${line} AND p.day = ${day}
        )
        SELECT parts FROM total`,
  );
  return back?.parts ?? 0;
}
