import { Command, InvalidArgumentError, Option } from 'commander';
import { addStaff } from '../desk/accounts.ts';
import { ParleyError } from '../errors.ts';
import { ROLES, type Role } from '../store/staff.ts';
import { changeCommands } from './change-staff.ts';
import type { CommandContext } from './context.ts';
import { knownTeams } from './known-teams.ts';
import { listCommand } from './list-staff.ts';
import { onDatabase } from './on-database.ts';
import { passwordOf, STDIN_OPTION } from './password.ts';

interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly role: readonly Role[];
  readonly team?: readonly string[];
  readonly mostAtOnce?: number;
  readonly singleSignOn?: boolean;
  readonly passwordFromStdin?: boolean;
}

/** `parley staff`: accounts for the desk, and who may do what. */
export function staffCommand(context: CommandContext): Command {
  const { terminal } = context;
  const add = new Command('add')
    .description('add a local account; prints a password unless one is given on standard input')
    .requiredOption('--email <email>', 'to sign in with')
    .requiredOption('--name <name>', 'residents see the first name')
    .addOption(new Option('--role <role...>', 'what they may do').choices(ROLES).default(['advisor']))
    .option('--team <team...>', 'teams of council.yaml they answer for; all unless told')
    .option('--most-at-once <number>', 'conversations they may have at once', wholeNumber)
    .option('--single-sign-on', 'no password: they sign in with the identity provider')
    .option(...STDIN_OPTION)
    .action(
      async ({ email, name, role, team = [], mostAtOnce, singleSignOn, passwordFromStdin }: NewAccount) => {
        const password = await passwordOf(terminal, passwordFromStdin);
        await knownTeams(context, team);
        await onDatabase(context, async (database) => {
          const account = {
            ...{ email, name, roles: role, password: singleSignOn ? null : password, teams: team },
            ...(mostAtOnce !== undefined && { mostAtOnce }),
          };
          const added = await addStaff(database, account, new Date());
          if (added.kind === 'refused') throw new ParleyError('malformed-request', added.why);
          const told = passwordFromStdin || singleSignOn ? '' : ` with the password ${password}`;
          terminal.stdout.write(`${name} can sign in as ${email}${told}\n`);
        });
      },
    );
  const staff = new Command('staff').description('local staff accounts').addCommand(add);
  for (const command of [listCommand(context), ...changeCommands(context)]) staff.addCommand(command);
  return staff;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('Give a number from 1 to 99.');
  return Number(text);
}
