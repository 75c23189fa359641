import { createInterface } from 'node:readline/promises';
import { randomPassword } from '../desk/accounts.ts';
import { ParleyError } from '../errors.ts';
import type { Terminal } from './context.ts';

/** Of commands that give somebody a password. */
export const STDIN_OPTION = [
  '--password-from-stdin',
  'read the password from the first line of standard input',
] as const;

/** What somebody is to sign in with: a random one unless it comes on standard input, where no list of processes shows it. */
export async function passwordOf({ stdin }: Pick<Terminal, 'stdin'>, fromStdin = false): Promise<string> {
  if (!fromStdin) return randomPassword();
  for await (const line of createInterface({ input: stdin })) return line;
  throw new ParleyError('malformed-request', 'No password came on standard input.');
}
