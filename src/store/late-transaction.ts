/** A transaction on Postgres that takes a connection only once something is asked in it. */
import type { SQL } from 'drizzle-orm';
import type pg from 'pg';
import { type LateTransaction, NothingFound, type Queryable, rowsOf } from './database.ts';
import { PostgresTransaction } from './postgres-session.ts';

type Asks = Pick<PostgresTransaction, 'query'>;

interface Begun {
  readonly client: pg.PoolClient;
  readonly transaction: PostgresTransaction;
}

export class LatePostgresTransaction implements LateTransaction {
  readonly tx: Queryable;
  readonly #pool: pg.Pool;
  readonly #first: SQL;
  readonly #over: (asks: Asks) => Queryable;
  #begun: Begun | undefined;
  /** Resolves once `first` has found its row. */
  #looked: Promise<PostgresTransaction> | undefined;
  #ending: SQL | undefined;

  /** `over` makes what repositories ask, over what asks the connection. */
  constructor(pool: pg.Pool, first: SQL, over: (asks: Asks) => Queryable) {
    this.#pool = pool;
    this.#first = first;
    this.#over = over;
    this.tx = over({ query: async (config, values) => (await this.#look()).query(config, values) });
  }

  readonly last = (statement: SQL): void => {
    this.#ending = statement;
  };

  hasBegun(): boolean {
    return this.#looked !== undefined;
  }

  async commit(): Promise<void> {
    if (this.#ending) {
      (await this.#look()).endWithNext();
      await this.tx.execute(this.#ending);
    }
    await this.#begun?.transaction.commit();
    this.#letGo(true);
  }

  async rollBack(): Promise<void> {
    // Where it is still to get its connection, that is waited for.
    await this.#looked?.catch(() => {});
    const usable = await this.#begun?.transaction.rollBack();
    this.#letGo(usable === true);
  }

  #look(): Promise<PostgresTransaction> {
    this.#looked ??= this.#begin();
    return this.#looked;
  }

  async #begin(): Promise<PostgresTransaction> {
    const client = await this.#pool.connect();
    const transaction = new PostgresTransaction(client);
    this.#begun = { client, transaction };
    const found = await rowsOf(this.#over(transaction), this.#first);
    if (found.length === 0) throw new NothingFound();
    return transaction;
  }

  #letGo(usable: boolean): void {
    this.#begun?.client.release(!usable);
    this.#begun = undefined;
  }
}
