/** `parley staff disable|enable|roles|teams|password`: what somebody who has an account may do. */
import { Command, Option } from 'commander';
import {
  type ChangedAccount,
  changeRoles,
  changeTeams,
  disableStaff,
  enableStaff,
  resetPassword,
  type Which,
} from '../desk/change-account.ts';
import { ParleyError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { ROLES, type Role } from '../store/staff.ts';
import type { CommandContext } from './context.ts';
import { knownTeams } from './known-teams.ts';
import { onDatabase } from './on-database.ts';
import { passwordOf, STDIN_OPTION } from './password.ts';

const THE_LAST = ['--even-the-last', 'though nobody else would be manager, or admin'] as const;

/** What may be changed of an account, one command each. All but `teams` sign them out everywhere. */
export function changeCommands(context: CommandContext): readonly Command[] {
  const change = changing(context);
  const disable = of('disable', 'let somebody sign in no more, and end what they are signed in with')
    .option(...THE_LAST)
    .action((which: Which) =>
      change('can sign in no more', (database, now) => disableStaff(database, which, now)),
    );
  const enable = of('enable', 'let somebody who was disabled sign in again').action((which: Which) =>
    change('can sign in again', (database, now) => enableStaff(database, which, now)),
  );
  const roles = of('roles', 'say what somebody may do, in place of what they might')
    .addOption(
      new Option('--role <role...>', 'all they have from now on').choices(ROLES).makeOptionMandatory(),
    )
    .option(...THE_LAST)
    .action(({ role, ...which }: Which & { readonly role: readonly Role[] }) =>
      change(`is ${role.join(', ')} now`, (database, now) => changeRoles(database, which, role, now)),
    );
  const teams = of('teams', 'say which teams somebody answers for, in place of those they did')
    .option('--team <team...>', 'teams of council.yaml; all unless told')
    .action(async ({ team = [], ...which }: Which & { readonly team?: readonly string[] }) => {
      await knownTeams(context, team);
      const told = team.length === 0 ? 'all teams' : team.join(', ');
      await change(`answers for ${told} now`, (database, now) => changeTeams(database, which, team, now));
    });
  const password = of('password', 'give somebody another password; prints it unless one is given')
    .option(...STDIN_OPTION)
    .action(async ({ passwordFromStdin, ...which }: Which & { readonly passwordFromStdin?: boolean }) => {
      const given = await passwordOf(context.terminal, passwordFromStdin);
      const told = passwordFromStdin
        ? 'can sign in with that password'
        : `can sign in with the password ${given}`;
      await change(told, (database, now) => resetPassword(database, which, given, now));
    });
  return [disable, enable, roles, teams, password];
}

function of(name: string, description: string): Command {
  return new Command(name).description(description).requiredOption('--email <email>', 'whose account');
}

type Change = (database: Database, now: Date) => Promise<ChangedAccount>;

/** Makes a change, and tells what became of it. */
function changing(context: CommandContext) {
  return (told: string, change: Change): Promise<void> =>
    onDatabase(context, async (database) => {
      const changed = await change(database, new Date());
      if (changed.kind === 'refused') throw new ParleyError('malformed-request', changed.why);
      const { stdout } = context.terminal;
      stdout.write(`${changed.name} ${told}\n`);
      if (changed.held > 0) stdout.write(`${heldWords(changed.held)} back to the queue within seconds.\n`);
    });
}

function heldWords(held: number): string {
  return held === 1 ? 'The conversation they had goes' : `The ${held} conversations they had go`;
}
