/**
 * BullMQ's Postgres backend wants a `pg` pool; PGlite is one session in this process. This is as much of a
 * pool as the backend asks for: queries, clients to LISTEN on, and notification events.
 */
import { EventEmitter } from 'node:events';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import { runMigrations } from 'bullmq';
import { isPassing } from '../store/passing-failure.ts';

const FAILURE_MS = 1000;

/** A pool over PGlite. Ending it ends nothing: whoever opened the database closes it. */
export function pgliteAsPool(session: PGlite): PgPool {
  const pool = Object.assign(new EventEmitter(), {
    // There is no connection that could drop unnoticed, so workers may wait for notifications for long.
    options: { keepAlive: true },
    query: <Row>(text: string, params?: readonly unknown[]) => unhurriedly(ask<Row>(session, text, params)),
    connect: async () => clientOf(session),
    end: async () => {},
  });
  // Each queue and each worker listens for errors: with ours they are more than a warning expects.
  pool.setMaxListeners(0);
  return pool;
}

function clientOf(session: PGlite): PgPoolClient {
  const client = Object.assign(new EventEmitter(), {
    query: <Row>(text: string, params?: readonly unknown[]) => unhurriedly(ask<Row>(session, text, params)),
    release: () => stop(),
  });
  const stop = session.onNotification((channel, payload) =>
    client.emit('notification', { channel, payload }),
  );
  return client;
}

/**
 * Fails no sooner than after a moment when the failure is the database's own, such as a full disk: BullMQ asks again at
 * once, and would leave residents' messages no time on the one session.
 */
async function unhurriedly<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isPassing(error)) await new Promise((resolve) => setTimeout(resolve, FAILURE_MS));
    throw error;
  }
}

async function ask<Row>(
  session: Pick<PGlite | Transaction, 'query' | 'exec'>,
  text: string,
  params?: readonly unknown[],
): Promise<PgQueryResult<Row>> {
  if (params !== undefined) return session.query<Row>(text, [...params]);
  // Without parameters there may be several statements, as in a migration.
  const results = await session.exec(text);
  return { rows: (results.at(-1)?.rows ?? []) as Row[] };
}

/** Makes or updates BullMQ's own tables, in their own schema `bullmq`. */
export async function migrateQueuesOnPglite(session: PGlite): Promise<void> {
  await session.transaction(async (tx) => {
    // The transaction is PGlite's, which keeps everyone else's statements out of it.
    const withinIt = async (text: string, params?: readonly unknown[]) =>
      /^(BEGIN|COMMIT|ROLLBACK)$/.test(text) ? { rows: [] } : ask(tx, text, params);
    await runMigrations({ query: withinIt } as Parameters<typeof runMigrations>[0]);
  });
}
