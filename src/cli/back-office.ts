import { Command } from 'commander';
import { listSteps, reviveSteps } from '../store/back-office-outbox.ts';
import type { Database } from '../store/database.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

const MOST_LISTED = 1000;

/** `parley back-office list|retry`: what could not be told to a back office, for operators. */
export function backOfficeCommand(context: CommandContext): Command {
  const list = new Command('list')
    .description('what waits for a back office or was given up, with the reason')
    .action(() => onDatabase(context, (database) => showSteps(database, context.terminal.stdout)));
  const retry = new Command('retry')
    .description('try what was given up again: all of it, or one reference')
    .argument('[reference]')
    .option('--anew', 'without looking whether it was taken in: only once somebody has looked')
    .action((reference: string | undefined, { anew = false }: { anew?: boolean }) =>
      onDatabase(context, async ({ db }) => {
        const which = { reference: reference?.toUpperCase(), anew };
        const revived = await reviveSteps(db, new Date(), which);
        context.terminal.stdout.write(`${revived} will be tried again.\n`);
      }),
    );
  return new Command('back-office')
    .description('requests on their way to back offices')
    .addCommand(list)
    .addCommand(retry);
}

async function showSteps({ db }: Database, out: NodeJS.WritableStream): Promise<void> {
  const steps = await listSteps(db, ['dead', 'sending', 'waiting'], MOST_LISTED);
  if (steps.length === 0) out.write('Nothing waits, and nothing was given up.\n');
  for (const { reference, kind, event, state, destination, attempts, createdAt, reason } of steps) {
    const told = [reference, kind, event, state, destination ?? '-', `${attempts} tries`];
    out.write(`${[...told, `since ${createdAt.toISOString()}`, reason ?? ''].join('  ').trimEnd()}\n`);
  }
}
