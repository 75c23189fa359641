import { setTimeout as rest } from 'node:timers/promises';
import { Command } from 'commander';
import { type LetGo, retain, wouldLetGo } from '../privacy/retain.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

/** `parley retain`: lets go of what is over now, as a running Parley does by itself. */
export function retainCommand(context: CommandContext): Command {
  return new Command('retain')
    .description(
      'let go of what is kept no longer (council.yaml privacy:); a running Parley does so by itself',
    )
    .option('--dry-run', 'only say how much would go')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      const { readSettings } = await import('../composition/settings.ts');
      const { privacy: settings } = await readSettings(await context.environment());
      const { stdout } = context.terminal;
      await onDatabase(context, async (database) => {
        const ports = { database, settings, now: new Date(), rest: (ms: number) => rest(ms) };
        const gone = dryRun ? await wouldLetGo(ports) : await retain(ports);
        for (const line of lines(gone, dryRun)) stdout.write(`${line}\n`);
      });
    });
}

function lines(gone: readonly LetGo[], dryRun: boolean): readonly string[] {
  if (gone.length === 0) return ['Nothing is over.'];
  const would = dryRun ? 'would be ' : '';
  return gone.map(({ where, how, rows }) => `${where}: ${rows} ${would}${how}`);
}
