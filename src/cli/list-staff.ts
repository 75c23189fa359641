import { Command } from 'commander';
import { londonDay } from '../conversation/calendar/working-days.ts';
import { momentOf } from '../store/database.ts';
import { type ListedStaff, listStaff } from '../store/staff.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

/** `parley staff list`: who has an account and what they may do, for whoever looks who still should. */
export function listCommand(context: CommandContext): Command {
  return new Command('list')
    .description('every account: roles, teams, how and when they last signed in')
    .option('--json', 'a line of JSON for each')
    .action(({ json = false }: { json?: boolean }) =>
      onDatabase(context, async ({ db }) => {
        const { stdout } = context.terminal;
        const listed = await listStaff(db);
        if (listed.length === 0 && !json) stdout.write('Nobody has an account.\n');
        for (const one of listed) stdout.write(`${json ? asJson(one) : inWords(one)}\n`);
      }),
    );
}

function inWords({ account, signedInAt }: ListedStaff): string {
  const { email, name, roles, teams, disabled } = account;
  const told = [
    email,
    name,
    roles.join(', '),
    teams.length === 0 ? 'all teams' : teams.join(', '),
    account.passwordHash === null ? 'single sign-on' : 'password',
    signedInAt === null ? 'no sign-in on record' : `last signed in ${londonDay(momentOf(signedInAt))}`,
  ];
  return [...told, ...(disabled ? ['DISABLED'] : [])].join('  ');
}

function asJson({ account, signedInAt }: ListedStaff): string {
  const { id, email, name, roles, teams, disabled, passwordHash } = account;
  const lastSignedIn = signedInAt === null ? null : momentOf(signedInAt).toISOString();
  return JSON.stringify({
    ...{ id, email, name, roles, teams, disabled },
    ...{ singleSignOn: passwordHash === null, lastSignedIn },
  });
}
