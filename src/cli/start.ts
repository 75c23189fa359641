import { Command } from 'commander';
import { startParley } from '../composition/server.ts';
import type { DemoAccount } from '../desk/accounts.ts';
import type { CommandContext } from './context.ts';

/** `parley start`: serves until it is told to stop, then finishes what it has begun. */
export function startCommand({ terminal, environment }: CommandContext): Command {
  return new Command('start').description('serve residents, advisors and pages').action(async () => {
    const parley = await startParley(environment());
    const { simulator } = parley.core.channels;
    terminal.stdout.write(welcome(parley.url, simulator !== undefined, parley.demoStaff));
    await new Promise<void>((resolve) => {
      terminal.once('SIGINT', resolve);
      terminal.once('SIGTERM', resolve);
    });
    terminal.stdout.write('Stopping: finishing what has begun.\n');
    await parley.stop();
  });
}

function welcome(url: string, hasPhone: boolean, staff: readonly DemoAccount[]): string {
  const lines = [
    `Parley is ready at ${url}`,
    `  the council's page with the chat  ${url}/`,
    ...(hasPhone ? [`  a pocket phone that texts         ${url}/pocket-phone`] : []),
    `  the advisors' desk                ${url}/desk`,
    `  the editor of the answers         ${url}/editor/articles`,
  ];
  if (staff.length > 0) {
    lines.push(
      '',
      ...staff.map(
        ({ email, password, roles }) =>
          `Sign in as ${email} (${roles.join(', ')}) with the password ${password}`,
      ),
      'They are told this once. `npx parley staff add` makes other accounts.',
    );
  }
  return `${lines.join('\n')}\n`;
}
