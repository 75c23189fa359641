/** `parley`: one file a command. */
import { Command, CommanderError } from 'commander';
import { checkSettings, type Environment, environmentSchema } from '../config.ts';
import { ParleyError } from '../errors.ts';
import { chatCommand } from './chat.ts';
import { checkCommand } from './check.ts';
import type { CommandContext, Terminal } from './context.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { staffCommand } from './staff.ts';
import { startCommand } from './start.ts';
import { transcriptCommand } from './transcript.ts';
import { understandCommand } from './understand.ts';

type MakeCommand = (context: CommandContext) => Command;

const COMMANDS: readonly MakeCommand[] = [
  startCommand,
  chatCommand,
  understandCommand,
  importCommand,
  staffCommand,
  checkCommand,
  transcriptCommand,
  migrateCommand,
];

/** Runs one command to its end. Resolves to the process' exit code; expected failures are told in words. */
export async function runCommandLine(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const context: CommandContext = { terminal, environment: () => readEnvironment(variables) };
  const program = new Command('parley')
    .description("A council's conversation service")
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
    if (!(error instanceof ParleyError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function inherit(command: Command, program: Command): Command {
  command.copyInheritedSettings(program);
  for (const child of command.commands) inherit(child, command);
  return command;
}

function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const [environment] = checkSettings([
    { place: 'environment', value: variables, schema: environmentSchema },
  ]);
  return environment;
}
