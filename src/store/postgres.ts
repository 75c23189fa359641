/** Postgres, for one server or many. */
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database, Queryable } from './database.ts';
import { MIGRATIONS } from './migrations-folder.ts';

/** Any number will do, so long as every Parley uses the same: it spells PRLY. */
const MIGRATION_LOCK = 0x50524c59;

export interface PostgresOptions {
  readonly url: string;
  /** Connections held at most. */
  readonly poolSize?: number;
  /** Told of a connection that broke while idle. The pool replaces it by itself. */
  readonly onError?: (error: Error) => void;
}

/** Opens the pool and brings the schema up to date; replicas that start together take turns at that. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  readIntegersAsNumbers();
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    keepAlive: true,
    // Raw timestamps then read the same as PGlite's, whatever the server's own settings.
    options: '-c timezone=UTC -c datestyle=ISO',
  });
  pool.on('error', (error) => options.onError?.(error));
  try {
    await migrateAlone(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = drizzle(pool);
  return {
    engine: 'postgres',
    db,
    native: { engine: 'postgres', pool, url: options.url },
    transaction: (work) => db.transaction((tx) => work(tx as Queryable)),
    close: () => pool.end(),
  };
}

async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    // Ending the session also gives the lock back when the migration failed half way.
    client.release(true);
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
