/** The kinds of file that can be imported, recognised by the names in their first line. */
import { sql } from 'drizzle-orm';
import { ParleyError } from '../../errors.ts';
import { type Queryable, rowsOf } from '../../store/database.ts';
import type { BadLines } from './import-result.ts';
import { CellReader, type Positions } from './read-cells.ts';
import type { Table } from './read-table.ts';
import { type StagedRow, Staging } from './staging.ts';

interface Definition<Field extends string> {
  /** How it is called when no kind fits, and in the result. */
  readonly title: string;
  readonly required: readonly NoInfer<Field>[];
  /** Every field, with the names its column goes by in the files of different councils. */
  readonly fields: Readonly<Record<Field, readonly string[]>>;
  /** Name of the staging table. */
  readonly staging: string;
  /** Its columns and their Postgres types, after the first, which is the line's number. */
  readonly columns: Readonly<Record<string, string>>;
  /** The cells of one line in the order of `columns`. What is wrong is noted in the reader. */
  read(cells: CellReader<Field>): StagedRow;
  /**
   * Lines of the staging table that contradict each other or the database, as rows of `line` and `reason`;
   * they leave it.
   */
  readonly contradictions: readonly ReturnType<typeof sql>[];
  /** Those that depend on what day it is. */
  contradictionsAt?(now: Date): readonly ReturnType<typeof sql>[];
  /** Takes the staging table over, set-based and repeatable. Returns how many different lines it had. */
  takeOver(tx: Queryable, now: Date): Promise<number>;
}

/** A kind of file, the names of its fields forgotten. */
export interface FileKind {
  readonly title: string;
  readonly required: readonly string[];
  recognises(header: readonly string[]): boolean;
  /** Reads the file into its staging table and drops what is wrong. Returns how many lines are left. */
  stage(tx: Queryable, table: Table, bad: BadLines, now: Date): Promise<number>;
  takeOver(tx: Queryable, now: Date): Promise<number>;
}

export function defineFileKind<Field extends string>(definition: Definition<Field>): FileKind {
  const { title, required, takeOver } = definition;
  return {
    title,
    required,
    takeOver,
    recognises: (header) => {
      const positions = positionsIn(header, definition);
      return required.every((field) => positions[field] >= 0);
    },
    stage: async (tx, table, bad, now) => {
      const staged = await readInto(tx, table, definition, bad);
      const contradictions = [...definition.contradictions, ...(definition.contradictionsAt?.(now) ?? [])];
      return staged - (await dropContradictions(tx, { ...definition, contradictions }, bad));
    },
  };
}

/** The kind that a header has. @throws ParleyError `import-refused` when it has none */
export function kindOf(header: readonly string[], kinds: readonly FileKind[]): FileKind {
  const kind = kinds.find((candidate) => candidate.recognises(header));
  if (kind) return kind;
  const known = kinds.map(({ title, required }) => `${title} (${required.join(', ')})`).join('; ');
  throw new ParleyError('import-refused', `The first line should name the columns. Known are: ${known}.`);
}

function positionsIn<Field extends string>(
  header: readonly string[],
  { fields }: Definition<Field>,
): Positions<Field> {
  const names = Object.keys(fields) as Field[];
  return Object.fromEntries(
    names.map((field) => [field, header.findIndex((name) => fields[field].includes(name))]),
  ) as Record<Field, number>;
}

async function readInto<Field extends string>(
  tx: Queryable,
  table: Table,
  definition: Definition<Field>,
  bad: BadLines,
): Promise<number> {
  const positions = positionsIn(table.header, definition);
  const staging = await Staging.create(tx, definition.staging, { line: 'int', ...definition.columns });
  let staged = 0;
  for await (const batch of table.batches) {
    const rows: StagedRow[] = [];
    for (const row of batch) {
      const cells = new CellReader(row, positions);
      const read = definition.read(cells);
      if (cells.reason === undefined) rows.push([row.line, ...read]);
      else bad.add({ line: row.line, reason: cells.reason });
    }
    await staging.add(rows);
    staged += rows.length;
  }
  await staging.finish();
  return staged;
}

async function dropContradictions(
  tx: Queryable,
  { staging, contradictions }: Pick<Definition<string>, 'staging' | 'contradictions'>,
  bad: BadLines,
): Promise<number> {
  let dropped = 0;
  for (const contradiction of contradictions) {
    const lines = await rowsOf<{ line: number; reason: string }>(
      tx,
      sql`with wrong as (${contradiction}), gone as (
            delete from ${sql.identifier(staging)} staged using wrong where staged.line = wrong.line
          ) select line, reason from wrong order by line`,
    );
    for (const { line, reason } of lines) bad.add({ line, reason });
    dropped += lines.length;
  }
  return dropped;
}
