/** The entry point: the only file that reads the environment. */
import { runCommandLine } from './cli/command-line.ts';

process.exitCode = await runCommandLine(process.argv, process.env, process);
