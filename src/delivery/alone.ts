/**
 * Work that one replica does at a time, however long a run takes: BullMQ plans the next run when one is begun, and a
 * run that outlasts its period would meet the next on another replica.
 */
import pg from 'pg';
import type { Database } from '../store/database.ts';
import { survive } from '../store/postgres.ts';

export interface Alone {
  /** Does nothing while another process is at work of that name: the next round comes anyway. */
  run(name: string, work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Before the two halves of an advisory lock's key: it spells ONE. */
const LOCKS = 0x4f4e45;
/** A process that stands still (a paused machine) loses its turn after that, and others go on. */
const STANDS_STILL_MS = 20_000;
const BEAT_MS = 5000;
/** Kinds of work under way in one process, and more than there are. */
const CONNECTIONS = 16;

/** The embedded database has one process, whose own worker runs one of a name at a time. */
export function alone({ native }: Database, onError: (error: Error) => void): Alone {
  if (native.engine !== 'postgres') return { run: (_name, work) => work(), close: async () => {} };
  // Connections of its own: a lock is held by one for as long as the work takes, and turns need the others.
  const pool = new pg.Pool({
    connectionString: native.url,
    max: CONNECTIONS,
    idleTimeoutMillis: STANDS_STILL_MS / 2,
    connectionTimeoutMillis: STANDS_STILL_MS,
    keepAlive: true,
    options: `-c idle_session_timeout=${STANDS_STILL_MS}`,
  });
  pool.on('error', onError);
  survive(pool);
  return { run: (name, work) => runLocked(pool, name, work), close: () => pool.end() };
}

async function runLocked(pool: pg.Pool, name: string, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  const beat = setInterval(() => client.query('SELECT').catch(() => {}), BEAT_MS);
  let isKept = false;
  try {
    const { rows } = await client.query<{ got: boolean }>(
      'SELECT pg_try_advisory_lock($1, hashtext($2)) AS got',
      [LOCKS, name],
    );
    if (!rows[0]?.got) {
      isKept = true;
      return;
    }
    await work();
    await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [LOCKS, name]);
    isKept = true;
  } finally {
    clearInterval(beat);
    // One that still has the lock is closed, which gives it back.
    client.release(!isKept);
  }
}
