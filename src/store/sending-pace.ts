/** How fast a line may send, kept in the database so that every replica draws on the same bucket. */
import { eq, lte, sql } from 'drizzle-orm';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Urgency } from '../conversation/channel.ts';
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
 * So much of it is left for what is wanted sooner, in milliseconds' worth. A broadcast leaves more than a notice does,
 * so that it gets nothing while notices use up what replies leave over.
 */
const LEAVES_MS: Readonly<Record<Urgency, number>> = { reply: 0, notice: 2500, broadcast: 5000 };

export interface PaceAsked {
  readonly line: string;
  readonly partsPerSecond: number;
  readonly parts: number;
  readonly urgency: Urgency;
}

/** When a message may go. `taken`: its parts are out of the bucket, so that it need not ask again then. */
export interface PaceGiven {
  readonly at: Date;
  readonly taken: boolean;
}

/**
 * Takes a message's parts out of the line's token bucket. A reply always gets its place, after the replies that came
 * before it; anything else goes now or has taken nothing, and asks again. A long message may overdraw the bucket, and
 * the next one waits for that. One statement, so that of many at once each sees what the others took.
 */
export async function takePace(
  db: Queryable,
  { line, partsPerSecond, parts, urgency }: PaceAsked,
  now: Date,
): Promise<PaceGiven> {
  const cost = (parts * 1000) / partsPerSecond;
  const rested = new Date(now.getTime() - BURST_MS);
  const afterwards = sql`greatest(${sendingPaces.emptyUntil}, ${rested.toISOString()}::timestamptz)
    + make_interval(secs => ${cost / 1000}::float8)`;
  const mostTaken = new Date(now.getTime() - LEAVES_MS[urgency]);
  const [taken] = await db
    .insert(sendingPaces)
    .values({ line, emptyUntil: new Date(rested.getTime() + cost) })
    .onConflictDoUpdate({
      target: sendingPaces.line,
      set: { emptyUntil: afterwards },
      ...(urgency !== 'reply' && { setWhere: lte(sendingPaces.emptyUntil, mostTaken) }),
    })
    .returning({ emptyUntil: sendingPaces.emptyUntil });
  if (taken) return { at: new Date(taken.emptyUntil.getTime() - cost), taken: true };
  const [held] = await db.select().from(sendingPaces).where(eq(sendingPaces.line, line));
  const enough = (held?.emptyUntil ?? now).getTime() + LEAVES_MS[urgency];
  // Another may have rested it meanwhile; a second is as good as a moment.
  return { at: new Date(Math.max(enough, now.getTime() + 1000)), taken: false };
}
