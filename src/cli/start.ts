import { Command } from 'commander';
import type { Role } from '../composition/server.ts';
import type { DemoAccount } from '../desk/accounts.ts';
import { ParleyError } from '../errors.ts';
import type { CommandContext } from './context.ts';

/** `parley start`: does everything until it is told to stop, then finishes what it has begun. */
export function startCommand(context: CommandContext): Command {
  return run(context, 'start', 'all', 'serve residents, advisors and pages, and do the work behind');
}

/** `parley serve`: takes requests and turns; leaves the rest to processes that work. */
export function serveCommand(context: CommandContext): Command {
  return run(context, 'serve', 'serve', 'only take requests: another process works');
}

/** `parley work`: sends, reminds and does what is due; takes no residents' requests. */
export function workCommand(context: CommandContext): Command {
  return run(context, 'work', 'work', 'only do the work behind: sending, reminders, what is due');
}

function run({ terminal, environment }: CommandContext, name: string, role: Role, about: string): Command {
  return new Command(name).description(about).action(async () => {
    const settings = await environment();
    if (role !== 'all' && settings.DATABASE_URL === undefined) {
      throw new ParleyError(
        'settings-wrong',
        '\n- DATABASE_URL: several processes need a Postgres; use `parley start` without',
      );
    }
    const { startParley } = await import('../composition/server.ts');
    const parley = await startParley(settings, { role });
    const { simulator } = parley.core.channels;
    terminal.stdout.write(
      role === 'work'
        ? `Parley is ready to work; its health is at ${parley.url}/health/ready\n`
        : welcome(parley.url, simulator !== undefined, parley.demoStaff),
    );
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
