import { Command } from 'commander';
import { checkContent } from '../composition/check-content.ts';
import type { CommandContext } from './context.ts';

/** `parley check`: content and dialogs, every problem at once, in an editor's words. */
export function checkCommand({ terminal, environment }: CommandContext): Command {
  return new Command('check')
    .description('check articles, wording, dialogs and settings; lists every problem at once')
    .action(async (_options, command: Command) => {
      const { problems, summary } = await checkContent(environment());
      for (const problem of problems) terminal.stdout.write(`- ${problem}\n`);
      terminal.stdout.write(`${summary}\n`);
      if (problems.length > 0) command.error('', { exitCode: 1 });
    });
}
