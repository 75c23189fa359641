/** What an experiment is, and what several of them do. */
import { sql } from 'drizzle-orm';
import { type Database, type Queryable, rowsOf } from '../../../src/store/database.ts';
import { until } from '../../environment/child.ts';
import { countedIds, NOON, textFrom } from '../../store/fixtures.ts';
import type { Code, Cut } from './without.ts';

/** What an experiment is made on; its name is its own, and so are its conversations. */
export interface Ground {
  readonly database: Database;
  readonly redisUrl: string;
  readonly name: string;
}

export interface Experiment {
  readonly guard: string;
  readonly breaks: string;
  readonly remove: Cut | { readonly sql: string };
  experiment(code: Code, ground: Ground): Promise<string>;
}

export const GRACE_MS = 30_000;
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function expected(well: unknown, got: unknown): string {
  return got === well ? 'well' : `${String(got)} instead of ${String(well)}`;
}

export function storeOf(code: Code, { database, name }: Ground) {
  return new code.store.DatabaseConversationStore(database, countedIds(name));
}

/** Has these come in from a new contact, one after another. @returns the conversation of each. */
export async function acceptAll(
  code: Code,
  ground: Ground,
  ...ids: readonly string[]
): Promise<readonly string[]> {
  const store = storeOf(code, ground);
  const conversations = [];
  for (const id of ids) {
    const message = textFrom(ground.name, `${ground.name} ${id}`, `text ${id}`);
    conversations.push((await store.accept(message, NOON)).conversationId);
  }
  return conversations;
}

/** Has Parley say something, unsent as yet. @returns the conversation; its first row in the outbox is `…-2`. */
export async function say(code: Code, ground: Ground, texts = 1): Promise<string> {
  const [id = ''] = await acceptAll(code, ground, 'a');
  await storeOf(code, ground).takeTurn(id, NOON, async () => {
    const says = Array.from({ length: texts }, (_, at) => ({ text: `Answer ${at}.` }));
    return { session: null, says, events: [], deliver: true };
  });
  return id;
}

export async function count(
  { database }: Pick<Ground, 'database'>,
  query: Parameters<typeof rowsOf>[1],
): Promise<number | undefined> {
  const [row] = await rowsOf<{ n: number }>(database.db, query);
  return row?.n;
}

export async function isRefused(
  { database }: Ground,
  statement: Parameters<Queryable['execute']>[0],
): Promise<string> {
  const done = await database.db.execute(statement).then(
    () => true,
    () => false,
  );
  return expected(false, done);
}

/** Resolves once a transaction waits for a lock of another's, or `other` has ended without having to. */
export async function waitsOrEnds({ database }: Ground, other: Promise<unknown>): Promise<void> {
  let ended = false;
  void other
    .catch(() => {})
    .then(() => {
      ended = true;
    });
  await until(async () => {
    const [row] = await rowsOf<{ waits: boolean }>(
      database.db,
      sql`SELECT count(*) > 0 AS waits FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (!ended && !row?.waits) throw new Error('Nobody waits.');
  });
}
