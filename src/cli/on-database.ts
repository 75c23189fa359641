import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../config/environment.ts';
import { ParleyError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { CommandContext } from './context.ts';

interface Which {
  /** Another folder than DATA_DIR. */
  readonly folder?: string | undefined;
  /** Makes the embedded database where there is none. Otherwise an operator in the wrong folder would change an empty one. */
  readonly make?: boolean;
}

/**
 * Opens the database by the environment for one piece of work, and closes it however that ends.
 * @throws ParleyError `settings-wrong` where the environment names none and there is none
 */
export async function onDatabase(
  { environment }: CommandContext,
  work: (database: Database, name: string) => Promise<void>,
  { folder, make = false }: Which = {},
): Promise<void> {
  const { DATABASE_URL, DATA_DIR, NODE_ENV, ALLOW_PGLITE_IN_PRODUCTION } = await environment();
  const dataFolder = folder ?? DATA_DIR;
  const path = join(dataFolder, 'database');
  if (DATABASE_URL === undefined && !make && !existsSync(path)) throw noDatabase(path);
  const { openDatabase } = await import('../store/open.ts');
  const database = await openDatabase({
    ...{ databaseUrl: DATABASE_URL, dataFolder },
    production: NODE_ENV === 'production',
    allowPgliteInProduction: ALLOW_PGLITE_IN_PRODUCTION,
  });
  try {
    await work(database, nameOf(DATABASE_URL, path));
  } finally {
    await database.close();
  }
}

function noDatabase(path: string): ParleyError {
  return new ParleyError(
    'settings-wrong',
    `\n- DATABASE_URL: is not set, and there is no database in ${path}. Run this with the environment of the servers ` +
      '(in compose: docker compose exec server1 node bin/parley.js …), or begin a database with `parley migrate`.',
  );
}

/** Host and name, never who signs in there or how. */
function nameOf(url: Environment['DATABASE_URL'], path: string): string {
  if (url === undefined) return path;
  const { hostname, port, pathname } = new URL(url);
  return `${pathname.slice(1)} at ${hostname || 'this computer'}${port && `:${port}`}`;
}
