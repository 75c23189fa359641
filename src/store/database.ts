/**
 * One database dialect, two engines: Postgres by `DATABASE_URL`, or PGlite (Postgres in-process) in a
 * folder. Everything above this folder sees only Drizzle's Postgres dialect.
 */
import type { PGlite } from '@electric-sql/pglite';
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';

/** The database, or a transaction on it: repositories work on either. */
// biome-ignore lint/complexity/noBannedTypes: Drizzle's own marker for "no relational schema".
export type Queryable = PgDatabase<PgQueryResultHKT, {}, {}>;

export interface Database {
  readonly engine: 'pglite' | 'postgres';
  readonly db: Queryable;
  /** The engine itself, for what Drizzle does not reach: BullMQ's backend, COPY, NOTIFY. */
  readonly native: Native;
  /**
   * The same for single statements that several ask together, over values given as one piece of JSON: on connections that
   * always use an index, whatever the statistics say, and plan each statement once.
   */
  readonly keyed: Queryable;
  /**
   * Runs `work` in one transaction; rolls back when it throws. Inside it use `tx` only: PGlite has a single
   * session, so a query on `db` would wait for the transaction that waits for it.
   */
  transaction<T>(work: (tx: Queryable, last: Last) => Promise<T>): Promise<T>;
  /**
   * A transaction that begins once something is asked in it: then `first` is asked before, which has to find a row. Absent
   * where there is one session, which a transaction that may never begin would keep from others.
   */
  readonly late?: (first: SQL) => LateTransaction;
  close(): Promise<void>;
}

/** Names the statement that a transaction ends with, once `work` has resolved: the commit travels with it. */
export type Last = (statement: SQL) => void;

export interface LateTransaction {
  /** @throws NothingFound from what is asked, when `first` found no row. */
  readonly tx: Queryable;
  readonly last: Last;
  hasBegun(): boolean;
  /** Commits what was done, the last statement with it. */
  commit(): Promise<void>;
  rollBack(): Promise<void>;
}

/** What a transaction was to begin with is not there any more. */
export class NothingFound extends Error {
  constructor() {
    super('What the transaction was to begin with is not there any more.');
    this.name = 'NothingFound';
  }
}

/** Whether a transaction failed only since what it was to begin with has changed, whatever was made of that on the way. */
export function isOutOfDate(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof NothingFound) return true;
  }
  return false;
}

type Native =
  | { readonly engine: 'pglite'; readonly session: PGlite }
  | { readonly engine: 'postgres'; readonly pool: Pool; readonly url: string };

/**
 * Runs hand-written SQL and gives its rows. Both engines answer alike: int8 as a number (a bigint beyond
 * 2^53), date as `YYYY-MM-DD`, json parsed, timestamptz as text that `momentOf` reads.
 */
export async function rowsOf<Row>(db: Queryable, query: SQL): Promise<readonly Row[]> {
  const result = (await db.execute(query)) as { readonly rows: readonly Row[] };
  return result.rows;
}

/** A timestamptz as `rowsOf` gives it, as a Date. */
export function momentOf(text: string): Date {
  return new Date(text);
}
