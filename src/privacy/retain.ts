/**
 * Lets go of what is over, by the rules of `holdings/`: in small batches, each a transaction of its own that waits for
 * no lock, so that nobody's turn waits for it. Ended at any moment it is taken up at the next run; two at once do nothing
 * twice. It tells counts and nothing else.
 */
import { type SQL, sql } from 'drizzle-orm';
import { type Database, rowsOf } from '../store/database.ts';
import { assignments, filled, notYetBlank, type Values } from './clauses.ts';
import type { Blank, KeepDays } from './holding.ts';
import { HOLDINGS } from './holdings/index.ts';
import type { PrivacySettings } from './settings.ts';

/** What is kept elsewhere than in tables, by the same clock. */
interface BesideTheDatabase {
  readonly name: string;
  /** Removes what is older. @returns how many went */
  forget(before: Date): Promise<number>;
}

export interface RetainPorts {
  readonly database: Database;
  readonly settings: PrivacySettings;
  readonly now: Date;
  readonly beside?: readonly BesideTheDatabase[];
  /** Ends it between two batches. */
  readonly stopping?: AbortSignal;
  rest(milliseconds: number): Promise<void>;
}

/** What became of rows of a table: `removed`, or `emptied` and kept as a record. */
export interface LetGo {
  readonly where: string;
  readonly how: 'removed' | 'emptied';
  readonly rows: number;
}

interface Step {
  readonly table: string;
  readonly blank: Blank | undefined;
  readonly due: SQL;
}

/** Lets go of everything that is over. @returns what went, nothing of which none did */
export async function retain(ports: RetainPorts): Promise<readonly LetGo[]> {
  const gone: LetGo[] = [];
  for (const step of steps(ports.settings, ports.now)) {
    gone.push(letGo(step, await runStep(step, ports)));
  }
  const before = daysBefore(ports.now, ports.settings.pocketPhoneDays);
  for (const { name, forget } of ports.beside ?? []) {
    if (ports.stopping?.aborted) break;
    gone.push({ where: name, how: 'removed', rows: await forget(before) });
  }
  return gone.filter(({ rows }) => rows > 0);
}

/** How many rows `retain` would find now; changes nothing. What hangs on a row that goes is not counted. */
export async function wouldLetGo(
  ports: Pick<RetainPorts, 'database' | 'settings' | 'now'>,
): Promise<readonly LetGo[]> {
  const would: LetGo[] = [];
  for (const step of steps(ports.settings, ports.now)) {
    const [found] = await rowsOf<{ rows: number }>(
      ports.database.db,
      sql`SELECT count(*)::int AS rows FROM ${sql.identifier(step.table)} WHERE ${step.due}`,
    );
    would.push(letGo(step, found?.rows ?? 0));
  }
  return would.filter(({ rows }) => rows > 0);
}

function letGo({ table, blank }: Step, rows: number): LetGo {
  return { where: table, how: blank ? 'emptied' : 'removed', rows };
}

async function runStep(step: Step, ports: RetainPorts): Promise<number> {
  const { rowsAtOnce, restMilliseconds } = ports.settings;
  let total = 0;
  while (!ports.stopping?.aborted) {
    const [done] = await rowsOf<{ rows: number }>(ports.database.db, batch(step, rowsAtOnce, ports.now));
    total += done?.rows ?? 0;
    if ((done?.rows ?? 0) < rowsAtOnce) break;
    await ports.rest(restMilliseconds);
  }
  return total;
}

/** One batch: rows that somebody else has locked wait for the next run. */
function batch({ table, blank, due }: Step, limit: number, now: Date): SQL {
  const named = sql.identifier(table);
  const found = sql`SELECT ctid FROM ${named} WHERE ${due} LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
  const change = blank
    ? sql`UPDATE ${named} SET ${assignments(blank, { now })} FROM found WHERE ${named}.ctid = found.ctid`
    : sql`DELETE FROM ${named} USING found WHERE ${named}.ctid = found.ctid`;
  return sql`WITH found AS MATERIALIZED (${found}), gone AS (${change} RETURNING 1)
    SELECT count(*)::int AS rows FROM gone`;
}

/** Every rule that has a time, in the order of the holdings: what hangs on others comes before them. */
function steps(settings: PrivacySettings, now: Date): readonly Step[] {
  const values = moments(settings, now);
  return Object.entries(HOLDINGS).flatMap(([table, { keep }]) =>
    keep.flatMap((rule) => ('days' in rule ? [stepOf(table, rule, values)] : [])),
  );
}

function stepOf(table: string, rule: KeepDays, values: Values): Step {
  const { blank } = rule;
  const conditions = [
    filled(`${rule.since} < {${rule.days}}`, values),
    ...(rule.only === undefined ? [] : [filled(`(${rule.only})`, values)]),
    ...(blank ? [notYetBlank(blank, values)] : []),
  ];
  return { table, blank, due: sql.join(conditions, sql.raw(' AND ')) };
}

/** For each period the moment before which what it is for is over. */
function moments({ keep }: PrivacySettings, now: Date): Values {
  const each = Object.entries(keep).map(([name, days]) => [name, daysBefore(now, days)] as const);
  return { ...Object.fromEntries(each), now };
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
}
