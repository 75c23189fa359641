/** What is switched off, as a turn has to know it: which of a conversation's messages is the next. */
import { sql } from 'drizzle-orm';
import { momentSql } from './moment.ts';

/** What operators have switched off, as this process sees it; what was kept meanwhile has its turn when that is over. */
export interface Switches {
  wholly(): unknown;
  /** Each channel that is off by itself. */
  off(): ReadonlyMap<string, unknown>;
  /** What was kept for longer is not answered any more. */
  readonly answerWithinHours: number;
}

const HOUR_MS = 3600_000;

/**
 * Which messages (`i`) may have their turn: those that wait, and those kept while their channel was off once it is on.
 * The latter at once, since whoever writes the moment it is on is not to be answered before them: the sweeper, which
 * rings for them, comes later.
 */
export function mayHaveTurn(switches: Switches | undefined, now: Date) {
  const waits = sql`i.status = 'waiting'`;
  if (!switches || switches.wholly() !== undefined) return { which: waits, isOff: () => true };
  const since = new Date(now.getTime() - switches.answerWithinHours * HOUR_MS);
  const kept = sql`i.status = 'kept' AND i.received_at >= ${momentSql(since)}`;
  const off = [...switches.off().keys()];
  const names = off.map((name) => sql`${name}`);
  const elsewhere = off.length > 0 ? sql` AND i.channel NOT IN (${sql.join(names, sql.raw(', '))})` : sql``;
  return {
    which: sql`(${waits} OR ${kept}${elsewhere})`,
    isOff: (channel: string) => off.includes(channel),
  };
}
