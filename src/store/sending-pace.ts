/** How fast and how much a line may send, kept in the database so that every replica draws on the same. */
import { and, eq, sql } from 'drizzle-orm';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Urgency } from '../conversation/channel.ts';
import type { Queryable } from './database.ts';
import { momentSql } from './moment.ts';

export const sendingPaces = pgTable('sending_paces', {
  /** The sending line: `sms +447700900100`. */
  line: text('line').primaryKey(),
  /** Until then what was taken is more than the rate allows. */
  emptyUntil: timestamp('empty_until', { withTimezone: true }).notNull(),
  /** When something was last taken, by the clock of whoever took it. */
  takenAt: timestamp('taken_at', { withTimezone: true }).notNull(),
  /** The day, as `2026-11-23`, that `parts` were taken on. */
  day: text('day').notNull(),
  parts: integer('parts').notNull(),
});

/** So much of the rate may go at once after a rest, in milliseconds' worth. */
const BURST_MS = 10_000;

/** Clocks of replicas that are set by a time service differ by less. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * So much of it is left for what is wanted sooner, in milliseconds' worth. A broadcast leaves more than a notice does,
 * so that it gets nothing while notices use up what replies leave over.
 */
const LEAVES_MS: Readonly<Record<Urgency, number>> = { reply: 0, notice: 2500, broadcast: 5000 };

export interface PartsAsked {
  readonly line: string;
  readonly partsPerSecond: number;
  readonly parts: number;
  readonly urgency: Urgency;
  readonly day: string;
  /** The most parts in a day that a message of this urgency may bring the count to. */
  readonly mostParts: number;
}

export type PartsGiven =
  /** They are out of the bucket and counted: the message goes at that moment and need not ask again. */
  | { readonly kind: 'taken'; readonly at: Date }
  /** Nothing was taken: ask again then. */
  | { readonly kind: 'busy'; readonly until: Date }
  /** Nothing was taken: the day's count does not allow it. */
  | { readonly kind: 'spent' };

/**
 * Takes a message's parts out of the line's token bucket and counts them. A reply always gets its place, after the
 * replies that came before it; anything else goes now or asks again. A long message may overdraw the bucket, and
 * the next one waits for that. One statement, so that of many at once each sees what the others took.
 */
export async function takeParts(db: Queryable, asked: PartsAsked, now: Date): Promise<PartsGiven> {
  const { line, partsPerSecond, parts, urgency, day, mostParts } = asked;
  if (parts > mostParts) return { kind: 'spent' };
  const cost = (parts * 1000) / partsPerSecond;
  const rested = new Date(now.getTime() - BURST_MS);
  const afterwards = sql`greatest(${emptyUntil(now)}, ${momentSql(rested)})
    + make_interval(secs => ${cost / 1000}::float8)`;
  const mostTaken = new Date(now.getTime() - LEAVES_MS[urgency]);
  const [taken] = await db
    .insert(sendingPaces)
    .values({ line, emptyUntil: new Date(rested.getTime() + cost), takenAt: now, day, parts })
    .onConflictDoUpdate({
      target: sendingPaces.line,
      set: { emptyUntil: afterwards, takenAt: now, day, parts: sql`${countOn(day)} + ${parts}::int` },
      setWhere: sql`${urgency === 'reply' ? sql`true` : sql`${emptyUntil(now)} <= ${momentSql(mostTaken)}`}
        AND ${countOn(day)} + ${parts}::int <= ${mostParts}::int`,
    })
    .returning({ emptyUntil: sendingPaces.emptyUntil });
  if (taken) return { kind: 'taken', at: new Date(taken.emptyUntil.getTime() - cost) };
  const held = await readPace(db, line, now);
  if (held?.day === day && held.parts + parts > mostParts) return { kind: 'spent' };
  const enough = (held?.emptyUntil ?? now).getTime() + LEAVES_MS[urgency];
  // Another may have rested it meanwhile; a second is as good as a moment.
  return { kind: 'busy', until: new Date(Math.max(enough, now.getTime() + 1000)) };
}

/** What a line is kept under, by the council's end of a channel. */
export function lineName({ channel, account }: { channel: string; account: string }): string {
  return `${channel} ${account}`;
}

/** When the next reply would go; `now` at the soonest, and where the line has no pace. */
export async function nextPlace(db: Queryable, line: string, now: Date): Promise<Date> {
  const held = await readPace(db, line, now);
  return new Date(Math.max(held?.emptyUntil.getTime() ?? 0, now.getTime()));
}

/** Parts that were counted on a line on a day, as `2026-11-23`. */
export async function partsCounted(db: Queryable, line: string, day: string): Promise<number> {
  const [held] = await db
    .select({ parts: sendingPaces.parts })
    .from(sendingPaces)
    .where(and(eq(sendingPaces.line, line), eq(sendingPaces.day, day)));
  return held?.parts ?? 0;
}

async function readPace(db: Queryable, line: string, now: Date) {
  const { day, parts } = sendingPaces;
  const until = sql<Date>`${emptyUntil(now)}`.mapWith(sendingPaces.emptyUntil);
  const [held] = await db
    .select({ day, parts, emptyUntil: until })
    .from(sendingPaces)
    .where(eq(sendingPaces.line, line));
  return held;
}

/** Moved back with a clock that was put back since something was last taken: else all would wait until that time. */
function emptyUntil(now: Date) {
  const at = momentSql(now);
  const { takenAt, emptyUntil: until } = sendingPaces;
  const putBack = sql`${takenAt} > ${at} + ${CLOCKS_DIFFER_MS} * interval '1 millisecond'`;
  return sql`(CASE WHEN ${putBack} THEN ${until} - (${takenAt} - ${at}) ELSE ${until} END)`;
}

function countOn(day: string) {
  return sql`(CASE WHEN ${sendingPaces.day} = ${day} THEN ${sendingPaces.parts} ELSE 0 END)`;
}
