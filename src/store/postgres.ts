/** Postgres, for one server or many. */
import type { SQL } from 'drizzle-orm';
import { drizzle, NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { ParleyError } from '../errors.ts';
import type { Database, Last, Queryable } from './database.ts';
import { LatePostgresTransaction } from './late-transaction.ts';
import { MIGRATIONS } from './migrations-folder.ts';
import { isPassing } from './passing-failure.ts';
import { patiently } from './patiently.ts';
import { PostgresTransaction, withNames } from './postgres-session.ts';

/** Any number will do, so long as every Parley uses the same: it spells PRLY. */
const MIGRATION_LOCK = 0x50524c59;

/** Well above what a busy process takes between two statements, well below what residents would wait. */
const IDLE_TRANSACTION_MS = 20_000;

/** A database that takes a statement and says nothing more (a paused machine, packets that are dropped) is given up after this. */
const SILENT_MS = 60_000;
/** What a resident waits for is short work. */
const SILENT_TO_RESIDENTS_MS = 10_000;

/** A database that begins with us, or is just being restarted, is waited for: some ten seconds where it refuses, two minutes where it says nothing at all. */
const AWAY_PAUSES_MS = [250, 500, 1000, 2000, 3000, 3000];

/** Groups of messages and of turns that are stored at a time, with one to spare. */
const KEYED_CONNECTIONS = 3;

/**
 * What comes together is one statement over a list, of which Postgres knows neither how long it is nor, in a young
 * database, what it finds: it would read whole tables.
 */
const BY_KEYS = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin', 'jit']
  .map((setting) => ` -c ${setting}=off`)
  .join('');

export interface PostgresOptions {
  readonly url: string;
  /** Connections held at most. */
  readonly poolSize?: number;
  /** Between two tries to reach a database that is away. */
  readonly awayPausesMs?: readonly number[];
  /** Told of a connection that broke while idle. The pool replaces it by itself. */
  readonly onError?: (error: Error) => void;
}

/**
 * Opens the pool and brings the schema up to date; replicas that start together take turns at that.
 * @throws ParleyError `database-away` when nothing answers there in all that time
 */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  readIntegersAsNumbers();
  const settings = {
    connectionString: options.url,
    // Waiting longer than this for a connection helps nobody: callers hear that it is busy, and come again.
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    // A transaction's first and last statements travel with its beginning and its end.
    pipeline: true,
    // Raw timestamps then read the same as PGlite's, whatever the server's own settings.
    // A transaction of a process that stands still (a paused machine) holds its locks, and others wait for them with
    // the few connections they have: it is given up. None waits for anything but the database, so none is idle for long.
    options: `-c timezone=UTC -c datestyle=ISO -c idle_in_transaction_session_timeout=${IDLE_TRANSACTION_MS}`,
  };
  await migrateAlone(settings, options.awayPausesMs ?? AWAY_PAUSES_MS);
  const pool = new pg.Pool({ ...settings, query_timeout: SILENT_MS, max: options.poolSize ?? 10 });
  const keyed = new pg.Pool({
    ...settings,
    query_timeout: SILENT_TO_RESIDENTS_MS,
    max: KEYED_CONNECTIONS,
    options: `${settings.options}${BY_KEYS} -c plan_cache_mode=force_generic_plan`,
  });
  for (const each of [pool, keyed]) {
    each.on('error', (error) => options.onError?.(error));
    survive(each);
  }
  const db = drizzle(withNames(pool));
  return {
    engine: 'postgres',
    db,
    keyed: drizzle(withNames(keyed)),
    native: { engine: 'postgres', pool, url: options.url },
    transaction: (work) => inTransaction(pool, (tx, last) => work(tx, last)),
    late: (first) => new LatePostgresTransaction(pool, first, transactionOn),
    close: async () => {
      await Promise.all([pool.end(), keyed.end()]);
    },
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Queryable, last: Last) => Promise<T>): Promise<T> {
  return onConnection(pool, async (transaction, tx) => {
    let ending: SQL | undefined;
    const result = await work(tx, (statement) => {
      ending = statement;
    });
    if (ending) {
      transaction.endWithNext();
      await tx.execute(ending);
    }
    return result;
  });
}

/** Commits what the work did, or undoes it when that throws. A connection that could not even do that is closed. */
async function onConnection<T>(
  pool: pg.Pool,
  work: (transaction: PostgresTransaction, tx: Queryable) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const transaction = new PostgresTransaction(client);
  let usable = true;
  try {
    const result = await work(transaction, transactionOn(transaction));
    await transaction.commit();
    return result;
  } catch (error) {
    usable = await transaction.rollBack();
    throw error;
  } finally {
    client.release(!usable);
  }
}

const DIALECT = new PgDialect();

function transactionOn(transaction: Pick<PostgresTransaction, 'query'>): Queryable {
  // Drizzle asks a client for nothing but answers to statements.
  const session = new NodePgSession(transaction as unknown as pg.PoolClient, DIALECT, undefined);
  return new NodePgTransaction(DIALECT, session, undefined) as unknown as Queryable;
}

/**
 * A connection that breaks while it is in use (Postgres restarts) fails its query, which is told there; it is also an
 * event, and one that nobody listens to would end the process.
 */
export function survive(pool: pg.Pool): void {
  pool.on('connect', (client) => client.on('error', () => {}));
}

/** On a connection of its own, which may wait as long as another replica takes. */
async function migrateAlone(settings: pg.ClientConfig, pausesMs: readonly number[]): Promise<void> {
  const client = await patiently(() => connect(settings), pausesMs).catch((error) => {
    throw isPassing(error) ? away(error) : error;
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    // Ending the session also gives the lock back when the migration failed half way.
    await client.end();
  }
}

/** Host and code are in what the socket says; who signs in there is not. */
function away(cause: Error): ParleyError {
  return new ParleyError('database-away', cause.message && `It said: ${cause.message}.`, { cause });
}

async function connect(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(settings);
  // It fails its statement, too, and is told there.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/**
 * `pg` reads int8 as a string, PGlite as a number. Counts and identities here stay far below 2^53, so a
 * number it is; beyond that a bigint, as PGlite does. Drizzle asks the driver's global parsers, so the
 * setting has to be global too.
 */
function readIntegersAsNumbers(): void {
  pg.types.setTypeParser(pg.types.builtins.INT8, (text): number | bigint => {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  });
}
