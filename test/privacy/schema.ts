/** Every table that the code defines, with its columns as the database names them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { PROJECT } from '../environment/project.ts';

const FILES = [
  ...readdirSync(join(PROJECT, 'src/store')).map((name) => `src/store/${name}`),
  ...readdirSync(join(PROJECT, 'dialogs')).map((name) => `dialogs/${name}/records.ts`),
].filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && existsSync(join(PROJECT, path)));

/** Scripts that run when they are imported. */
const SCRIPTS = /(?:make-template|reset-migrations)\.ts$/;

export async function readSchema(): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables = new Map<string, readonly string[]>();
  for (const path of FILES.filter((file) => !SCRIPTS.test(file))) {
    const module = (await import(join(PROJECT, path))) as Record<string, unknown>;
    for (const exported of Object.values(module)) {
      if (!is(exported, PgTable)) continue;
      const { name, columns } = getTableConfig(exported);
      tables.set(
        name,
        columns.map((column) => column.name),
      );
    }
  }
  return tables;
}
