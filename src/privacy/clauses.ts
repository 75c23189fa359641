/** SQL of the holdings, made ready to run: moments and other values are parameters, never text. */
import { type SQL, sql } from 'drizzle-orm';
import { momentSql } from '../store/moment.ts';
import type { Blank } from './holding.ts';

/** What stands in braces in a holding's SQL. */
export type Values = Readonly<Record<string, string | Date>>;

/** Puts values in the place of `{name}`. @throws when one is not known: a mistake in a holding. */
export function filled(text: string, values: Values): SQL {
  const parts = text.split(/\{(\w+)\}/);
  return sql.join(
    parts.map((part, index) => (index % 2 === 0 ? sql.raw(part) : parameter(part, values[part]))),
    sql.raw(''),
  );
}

function parameter(name: string, value: string | Date | undefined): SQL {
  if (value === undefined) throw new Error(`a holding names {${name}}, which nothing gives`);
  return value instanceof Date ? momentSql(value) : sql`${value}::text`;
}

/** `a = …, b = …`, for an UPDATE. */
export function assignments({ set }: Blank, values: Values): SQL {
  const each = Object.entries(set).map(
    ([column, to]) => sql`${sql.identifier(column)} = ${filled(to, values)}`,
  );
  return sql.join(each, sql.raw(', '));
}

/** Whether emptying the row would change it: one that is empty already is not done again. */
export function notYetBlank({ set }: Blank, values: Values): SQL {
  const each = Object.entries(set).map(
    ([column, to]) => sql`${sql.identifier(column)} IS DISTINCT FROM ${filled(to, values)}`,
  );
  return sql`(${sql.join(each, sql.raw(' OR '))})`;
}
