/**
 * Keeps the figures of each day true: counts days anew from what turns did, in one transaction, so that they are exact
 * however often and by however many replicas it is done. A day may change for some more after it: its visits go on, its
 * tasks are finished, its residents come back.
 */
import { sql } from 'drizzle-orm';
import { londonDay, plusDays } from '../conversation/calendar/working-days.ts';
import { type Database, momentOf, type Queryable, rowsOf } from '../store/database.ts';
import { momentSql } from '../store/moment.ts';
import { forgetQuestions } from '../store/questions.ts';
import { countTexts } from './count-texts.ts';
import {
  beginOf,
  type CountRules,
  countQuestions,
  countVisits,
  type Days,
  RETURN_DAYS,
} from './count-visits.ts';
import type { InsightSettings } from './settings.ts';

export const ROLL_UP_QUEUE = 'insights';

/** A visit may last over midnight and longer; so many days before today can still change. */
const LOOK_BACK_DAYS = RETURN_DAYS + 2;
/** Days counted in one transaction when there is much to catch up on. */
const AT_ONCE = 16;
/** The advisory lock that one replica at a time counts under. */
const LOCK = 7_365_001;

export interface RollUpPorts {
  readonly database: Database;
  readonly clock: { now(): Date };
  readonly settings: InsightSettings;
  readonly advisorDialog: string;
}

/** Counts what is new, if anything is. Of two replicas at once the second waits, and counts the little that came since. */
export async function rollUp(ports: RollUpPorts): Promise<void> {
  const { database, clock, settings, advisorDialog } = ports;
  const now = clock.now();
  const known = await lookAtTurns(database.db);
  if (known === undefined || isCounted(known, now, settings)) return;
  const rules: CountRules = { now, advisorDialog, visitOverMinutes: settings.visitOverMinutes };
  for (const days of chunks(daysToCount(known, now))) {
    await database.transaction(async (tx) => {
      await tx.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
      await countDays(tx, days, rules, settings);
    });
  }
  await keepState(database.db, now, known);
}

interface Known {
  readonly first: Date;
  readonly lastTurn: number;
  readonly lastTurnAt: Date;
  /** When something was last written to go out, of its own accord too, as reminders are; absent where that was days ago. */
  readonly lastSentAt?: Date;
  readonly counted?: { readonly at: Date; readonly lastTurn: number; readonly lastTurnAt: Date };
}

/** Nothing new came, and what went on when it was counted was counted again once it was over. */
function isCounted(
  { counted, lastTurn, lastSentAt }: Known,
  now: Date,
  { visitOverMinutes }: InsightSettings,
): boolean {
  if (counted === undefined || counted.lastTurn !== lastTurn) return false;
  if (lastSentAt !== undefined && lastSentAt > counted.at) return false;
  const lastAt = Math.max(counted.lastTurnAt.getTime(), lastSentAt?.getTime() ?? 0);
  const settled = lastAt + (visitOverMinutes + 1) * 60_000;
  return counted.at.getTime() > settled || now.getTime() <= settled;
}

async function countDays(
  tx: Queryable,
  days: Days,
  rules: CountRules,
  { lowScore }: InsightSettings,
): Promise<void> {
  await planForMany(tx);
  await tx.execute(sql`DELETE FROM insight_days WHERE day >= ${days.from}::date AND day < ${days.to}::date`);
  await tx.execute(countVisits(days, rules));
  await tx.execute(countQuestions(days, lowScore));
  await countTexts(tx, days);
}

/** How much the steps in between come to, the planner cannot know: left alone it goes through them row by row. */
export async function planForMany(tx: Queryable): Promise<void> {
  await tx.execute(sql`SET LOCAL enable_nestloop = off`);
  // What it then thinks it costs would have it compiled first, which takes seconds.
  await tx.execute(sql`SET LOCAL jit = off`);
}

/** A later count is never taken back by an earlier one that ended after it. */
async function keepState(db: Queryable, now: Date, { lastTurn, lastTurnAt }: Known): Promise<void> {
  await db.execute(sql`
    INSERT INTO insight_state (id, counted_at, last_turn, last_turn_at)
    VALUES (1, ${momentSql(now)}, ${lastTurn}::bigint, ${momentSql(lastTurnAt)})
    ON CONFLICT (id) DO UPDATE SET counted_at = excluded.counted_at, last_turn = excluded.last_turn,
      last_turn_at = excluded.last_turn_at
    WHERE insight_state.counted_at <= excluded.counted_at`);
}

/** Undefined while no turn was ever taken and nothing was ever said. */
async function lookAtTurns(db: Queryable): Promise<Known | undefined> {
  const [row] = await rowsOf<
    Record<'first' | 'lastAt' | 'lastSentAt' | 'countedAt' | 'countedLastAt', string | null> & {
      last: number | null;
      countedLast: number | null;
    }
  >(
    db,
    sql`SELECT coalesce((SELECT min(visit_at) FROM turns_taken), (SELECT min(created_at) FROM outbox)) AS first,
        (SELECT max(id) FROM turns_taken) AS last,
        coalesce((SELECT max(at) FROM turns_taken), (SELECT min(created_at) FROM outbox)) AS "lastAt",
        (SELECT max(created_at) FROM outbox WHERE created_at > counted_at - ${LOOK_BACK_DAYS}::int * interval '1 day') AS "lastSentAt",
        counted_at AS "countedAt", last_turn AS "countedLast", last_turn_at AS "countedLastAt"
      FROM (SELECT 1) AS one LEFT JOIN insight_state ON id = 1`,
  );
  if (!row || row.first === null || row.lastAt === null) return undefined;
  const { countedAt, countedLastAt, lastSentAt } = row;
  const counted =
    countedAt === null || countedLastAt === null
      ? undefined
      : { at: momentOf(countedAt), lastTurn: row.countedLast ?? 0, lastTurnAt: momentOf(countedLastAt) };
  const last = { lastTurn: row.last ?? 0, lastTurnAt: momentOf(row.lastAt) };
  return {
    first: momentOf(row.first),
    ...last,
    ...(lastSentAt !== null && { lastSentAt: momentOf(lastSentAt) }),
    ...(counted && { counted }),
  };
}

/** From the first day that may have changed since it was counted last, to today. */
function daysToCount(known: Known, now: Date): Days {
  const today = londonDay(now);
  const first = londonDay(known.first);
  const since = known.counted ? plusDays(londonDay(known.counted.at), -LOOK_BACK_DAYS) : first;
  const [, from] = inOrder(inOrder(since, today)[0], first);
  return { from, to: plusDays(inOrder(today, from)[1], 1) };
}

function inOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

function chunks(days: Days): readonly Days[] {
  const found: Days[] = [];
  for (let at = days.from; at < days.to; at = plusDays(at, AT_ONCE)) {
    found.push({ from: at, to: inOrder(plusDays(at, AT_ONCE), days.to)[0] });
  }
  return found;
}

/** Up to when it was counted; undefined before the first time. */
export async function countedAt(db: Queryable): Promise<Date | undefined> {
  const [state] = await rowsOf<{ at: string }>(
    db,
    sql`SELECT counted_at AS at FROM insight_state WHERE id = 1`,
  );
  return state && momentOf(state.at);
}

/** Forgets questions, and what turns did, once they are older than is set; their figures stay. */
export async function forgetOld(ports: Pick<RollUpPorts, 'database' | 'clock' | 'settings'>): Promise<void> {
  const day = plusDays(londonDay(ports.clock.now()), -ports.settings.keepDays);
  const [begin] = await rowsOf<{ at: string }>(ports.database.db, sql`SELECT ${beginOf(day)} AS at`);
  if (!begin) return;
  await forgetQuestions(ports.database.db, momentOf(begin.at));
  await ports.database.db.execute(sql`DELETE FROM turns_taken WHERE visit_at < ${beginOf(day)}`);
}
