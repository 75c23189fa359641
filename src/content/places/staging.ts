/** A table that lives for one transaction: a file is read into it whole, checked, and only then taken over. */
import { type SQLWrapper, sql } from 'drizzle-orm';
import type { Queryable } from '../../store/database.ts';

/** Characters that no cell holds, since control characters are refused. */
const NEXT = '\u001f';
const NULL = '\u001e';

const ROWS_PER_STATEMENT = 5000;

/** A row in the order of the staging's columns. */
export type StagedRow = readonly (string | number | null)[];

export class Staging {
  readonly #tx: Queryable;
  readonly #name: SQLWrapper;
  readonly #types: readonly string[];
  #waiting: StagedRow[] = [];

  private constructor(tx: Queryable, name: string, types: readonly string[]) {
    this.#tx = tx;
    this.#name = sql.identifier(name);
    this.#types = types;
  }

  /** `columns` maps names to Postgres types; both are ours, never out of the file. */
  static async create(
    tx: Queryable,
    name: string,
    columns: Readonly<Record<string, string>>,
  ): Promise<Staging> {
    const list = Object.entries(columns).map(
      ([column, type]) => sql`${sql.identifier(column)} ${sql.raw(type)}`,
    );
    await tx.execute(
      sql`create temp table ${sql.identifier(name)} (${sql.join(list, sql`, `)}) on commit drop`,
    );
    return new Staging(tx, name, Object.values(columns));
  }

  async add(rows: readonly StagedRow[]): Promise<void> {
    this.#waiting.push(...rows);
    while (this.#waiting.length >= ROWS_PER_STATEMENT) {
      await this.#insert(this.#waiting.splice(0, ROWS_PER_STATEMENT));
    }
  }

  /** Writes what is left and lets the planner see how much there is. */
  async finish(): Promise<void> {
    if (this.#waiting.length > 0) await this.#insert(this.#waiting.splice(0));
    await this.#tx.execute(sql`analyze ${this.#name}`);
  }

  /** One text a column: both drivers pass text alike, where each has its own idea of arrays. */
  #insert(rows: readonly StagedRow[]): PromiseLike<unknown> {
    const columns = this.#types.map((type, index) => {
      const texts = rows.map((row) => row[index] ?? NULL).join(NEXT);
      return sql`string_to_array(${texts}::text, ${NEXT}, ${NULL})::${sql.raw(type)}[]`;
    });
    return this.#tx.execute(
      sql`insert into ${this.#name} select * from unnest(${sql.join(columns, sql`, `)})`,
    );
  }
}
