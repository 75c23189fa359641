/** How fast a line may send, kept in the database so that every replica draws on the same bucket. */
import { eq, lte, sql } from 'drizzle-orm';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';

export const sendingPaces = pgTable('sending_paces', {
  /** The sending line: `sms +447700900100`. */
  line: text('line').primaryKey(),
  /** Until then what was taken is more than the rate allows. */
  emptyUntil: timestamp('empty_until', { withTimezone: true }).notNull(),
});

/** So much of the rate may go at once after a rest, in milliseconds' worth. */
const BURST_MS = 10_000;

/**
 * Takes `parts` out of the line's token bucket and returns 0, or takes nothing and returns the seconds to wait.
 * A long message may overdraw it, and the next one waits for that. One statement, so that of many at once each
 * sees what the others took.
 */
export async function takePace(
  db: Queryable,
  line: string,
  partsPerSecond: number,
  parts: number,
  now: Date,
): Promise<number> {
  const cost = (parts * 1000) / partsPerSecond;
  const rested = new Date(now.getTime() - BURST_MS);
  const afterwards = sql`greatest(${sendingPaces.emptyUntil}, ${rested.toISOString()}::timestamptz)
    + make_interval(secs => ${cost / 1000}::float8)`;
  const taken = await db
    .insert(sendingPaces)
    .values({ line, emptyUntil: new Date(rested.getTime() + cost) })
    .onConflictDoUpdate({
      target: sendingPaces.line,
      set: { emptyUntil: afterwards },
      setWhere: lte(sendingPaces.emptyUntil, now),
    })
    .returning({ line: sendingPaces.line });
  if (taken.length > 0) return 0;
  const [held] = await db.select().from(sendingPaces).where(eq(sendingPaces.line, line));
  const wait = (held?.emptyUntil.getTime() ?? 0) - now.getTime();
  return Math.max(1, Math.ceil(wait / 1000));
}
