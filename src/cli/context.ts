/** What commands are given. */
import type { Environment } from '../config/environment.ts';

/** The parts of a process that commands use, so that tests can lend their own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

export interface CommandContext {
  readonly terminal: Terminal;
  /** The settings from the environment. @throws ParleyError `settings-wrong` naming every problem */
  environment(): Promise<Environment>;
}
