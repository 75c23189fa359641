/**
 * What Postgres is asked, in as few round trips as it takes: a transaction begins together with its first statement and
 * ends together with its last, where that is known; what is asked again and again is planned once a connection.
 */
import type pg from 'pg';

/** How Drizzle asks a client of `pg`; others ask by bare text. */
type Ask = (config: pg.QueryConfig | string, values?: unknown[]) => Promise<pg.QueryResult>;

/** Statements seen so often get a name, and so a plan that is kept; only so many of them, as each holds memory of Postgres. */
const OFTEN = 5;
const MOST_NAMES = 200;

const seen = new Map<string, number>();
const names = new Map<string, string>();

/** The same statement with a name, where it is asked often. */
function named(config: pg.QueryConfig | string, values?: readonly unknown[]): pg.QueryConfig | string {
  // Without values it may be several statements, which have no plan.
  if (typeof config === 'string' || !values?.length) return config;
  const name = names.get(config.text) ?? nameAfter(config.text);
  return name === undefined ? config : { ...config, name };
}

function nameAfter(text: string): string | undefined {
  if (names.size >= MOST_NAMES) return undefined;
  const times = (seen.get(text) ?? 0) + 1;
  if (times < OFTEN) {
    // Statements of ever new shapes are not remembered for ever.
    if (seen.size >= 10 * MOST_NAMES) seen.clear();
    seen.set(text, times);
    return undefined;
  }
  seen.delete(text);
  const name = `parley_${names.size}`;
  names.set(text, name);
  return name;
}

/** Asked without a connection of one's own: each statement by itself, on whichever connection is free. */
export function withNames(pool: pg.Pool): pg.Pool {
  const ask: Ask = pool.query.bind(pool);
  const askNamed: Ask = (config, values) => ask(named(config, values), values);
  return Object.assign(pool, { query: askNamed });
}

/** One transaction on one connection in pipeline mode. Nothing is sent before the first statement. */
export class PostgresTransaction {
  readonly #client: pg.PoolClient;
  #begun: Promise<unknown> | undefined;
  #committed: Promise<unknown> | undefined;
  /** The next statement is the last: the commit goes with it. */
  #ending = false;
  #corked = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query(config: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> {
    if (this.#committed) return Promise.reject(new Error('The transaction is over.'));
    this.#cork();
    this.#begun ??= this.#send('begin');
    const ask: Ask = this.#client.query.bind(this.#client);
    const answer = ask(named(config, values), values);
    if (this.#ending) this.#committed = this.#send('commit');
    this.#uncork();
    return answer;
  }

  /** The next statement is the last, and the commit travels with it. */
  endWithNext(): void {
    this.#ending = true;
  }

  async commit(): Promise<void> {
    if (!this.#begun) return;
    this.#committed ??= this.#send('commit');
    await this.#committed;
  }

  /** @returns whether the connection can be used again. */
  async rollBack(): Promise<boolean> {
    this.#uncork();
    try {
      // Harmless where a commit went before it: that failed too, and Postgres only warns.
      if (this.#begun) await this.#send('rollback');
      return true;
    } catch {
      return false;
    }
  }

  #send(word: string): Promise<unknown> {
    const sent = this.#client.query(word);
    // Whoever waits for it hears of it; a statement that failed before is what is told otherwise.
    sent.catch(() => {});
    return sent;
  }

  #cork(): void {
    if (this.#corked) return;
    this.#corked = true;
    streamOf(this.#client).cork();
  }

  #uncork(): void {
    if (!this.#corked) return;
    this.#corked = false;
    streamOf(this.#client).uncork();
  }
}

function streamOf(client: pg.PoolClient): { cork(): void; uncork(): void } {
  return (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection
    .stream;
}
