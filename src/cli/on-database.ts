import type { Database } from '../store/database.ts';
import { openDatabase } from '../store/open.ts';
import type { CommandContext } from './context.ts';

/** Opens the database by the environment for one piece of work, and closes it however that ends. */
export async function onDatabase(
  { environment }: CommandContext,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const { DATABASE_URL, DATA_DIR, NODE_ENV, ALLOW_PGLITE_IN_PRODUCTION } = environment();
  const database = await openDatabase({
    databaseUrl: DATABASE_URL,
    dataFolder: DATA_DIR,
    production: NODE_ENV === 'production',
    allowPgliteInProduction: ALLOW_PGLITE_IN_PRODUCTION,
  });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
