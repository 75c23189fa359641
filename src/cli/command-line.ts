/**
 * `parley`: one file a command. What takes long to load, a Parley whole or the settings of all dialogs, a command
 * imports once it runs: help and small commands would wait two seconds for it.
 */
import { Command, CommanderError } from 'commander';
import { environmentSchema } from '../config/environment.ts';
import { ParleyError } from '../errors.ts';
import { backOfficeCommand } from './back-office.ts';
import { chatCommand } from './chat.ts';
import { checkCommand } from './check.ts';
import { contentCommand } from './content.ts';
import type { CommandContext, Terminal } from './context.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { offCommand, onCommand } from './off.ts';
import { personCommand } from './person.ts';
import { retainCommand } from './retain.ts';
import { staffCommand } from './staff.ts';
import { serveCommand, startCommand, workCommand } from './start.ts';
import { transcriptCommand } from './transcript.ts';
import { understandCommand } from './understand.ts';

type MakeCommand = (context: CommandContext) => Command;

const COMMANDS: readonly MakeCommand[] = [
  startCommand,
  serveCommand,
  workCommand,
  chatCommand,
  understandCommand,
  importCommand,
  exportCommand,
  contentCommand,
  backOfficeCommand,
  staffCommand,
  checkCommand,
  transcriptCommand,
  offCommand,
  onCommand,
  personCommand,
  retainCommand,
  migrateCommand,
];

/** Runs one command to its end. Resolves to the process' exit code; expected failures are told in words. */
export async function runCommandLine(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const context: CommandContext = {
    terminal,
    environment: async () => {
      const { success, data } = environmentSchema.safeParse(variables);
      // Where it has mistakes, those of the council's file are told with them.
      return success ? data : (await import('../composition/settings.ts')).readEnvironment(variables);
    },
  };
  const program = new Command('parley')
    .description("A council's conversation service")
    .option('--verbose', 'tell where in the code an unexpected error came from')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  for (const make of COMMANDS) program.addCommand(inherit(make(context), program));
  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    terminal.stderr.write(`${tell(error, program.opts().verbose === true || Boolean(variables.DEBUG))}\n`);
    return 1;
  }
}

function inherit(command: Command, program: Command): Command {
  command.copyInheritedSettings(program);
  for (const child of command.commands) inherit(child, command);
  return command;
}

/** One plain line for what nobody raised on purpose, and how to see more. */
function tell(error: unknown, verbose: boolean): string {
  if (error instanceof ParleyError) return error.message;
  const failure = error instanceof Error ? error : new Error(String(error));
  const under = failure.cause instanceof Error ? failure.cause : undefined;
  if (verbose) return [failure.stack, under?.stack].filter(Boolean).join('\nbecause of: ');
  // A query's own message holds the query and its values; what the database said of it is underneath.
  const [line] = (under ?? failure).message.split('\n');
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : failure.name;
  return `Something unexpected went wrong: ${line || code}. To see where: parley --verbose …, or set DEBUG=1.`;
}
