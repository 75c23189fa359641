import { Command } from 'commander';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

/** `parley migrate`: brings the database up to this version, for deployments that do so before they start. */
export function migrateCommand(context: CommandContext): Command {
  return new Command('migrate').description('bring the database up to this version').action(async () => {
    // Opening it is what migrates it.
    await onDatabase(context, async () => {}, { make: true });
    context.terminal.stdout.write('The database is up to date.\n');
  });
}
