import { Command } from 'commander';
import { openDatabase } from '../store/open.ts';
import type { CommandContext } from './context.ts';

/** `parley migrate`: brings the database up to this version, for deployments that do so before they start. */
export function migrateCommand({ terminal, environment }: CommandContext): Command {
  return new Command('migrate').description('bring the database up to this version').action(async () => {
    const { DATABASE_URL, DATA_DIR, NODE_ENV, ALLOW_PGLITE_IN_PRODUCTION } = environment();
    const database = await openDatabase({
      databaseUrl: DATABASE_URL,
      dataFolder: DATA_DIR,
      production: NODE_ENV === 'production',
      allowPgliteInProduction: ALLOW_PGLITE_IN_PRODUCTION,
    });
    await database.close();
    terminal.stdout.write('The database is up to date.\n');
  });
}
