/** Follows a guide of docs/ in a copy of the project: writes what its blocks say, and runs its commands. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const run = promisify(execFile);

/** What a copy needs for any guide's commands; node_modules is linked. */
const COPIED = [
  ...['src', 'dialogs', 'channels', 'providers', 'knowledge-base', 'bin'],
  ...['council.yaml', 'package.json', 'jest.config.js', 'tsconfig.json', 'drizzle.config.ts'],
];

/** Where a block that is appended goes, by the word after its file. */
const PLACES: Readonly<Record<string, RegExp>> = {
  import: /^(?=import )/m,
  list: /(?<=^(?:export )?const (?:DIALOGS|OPTIONAL|ROWS)\b.*= \[)/m,
  holdings: /(?<=^export const REQUESTS: Holdings = \{)/m,
  environment: /(?<=^export const environmentSchema = z\n {2}\.object\(\{)/m,
};

export interface Guide {
  /** Of the copy. */
  path(name: string): string;
  /** The guide's own commands, in the copy. Resolves to what they print; throws with it when they fail. */
  command(program: string, args: readonly string[], more?: Record<string, string>): Promise<string>;
  /** Type-checks the copy. */
  check(): Promise<string>;
}

/** @param tests folders and files of test/ that the guide needs */
export async function followGuide(name: string, tests: readonly string[]): Promise<Guide> {
  const copy = temporaryFolder('guide');
  for (const each of [...COPIED, ...tests]) {
    await cp(join(PROJECT, each), join(copy, each), { recursive: true });
  }
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  const guide = await readFile(join(PROJECT, 'docs', name), 'utf8');
  for (const [, title = '', body = ''] of guide.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)) {
    const [, file] = /file=(\S+)/.exec(title) ?? [];
    const [, list, where = ''] = /append=(\S+) (\S+)/.exec(title) ?? [];
    if (file !== undefined) await write(join(copy, file), body);
    else if (list !== undefined) await append(join(copy, list), where, body);
  }
  const command: Guide['command'] = async (program, args, more = {}) => {
    const env = { ...process.env, DATA_DIR: join(copy, 'data'), ...more };
    const { stdout, stderr } = await run(program, args, { cwd: copy, env, maxBuffer: 1e7 }).catch(
      (error: Error & { stdout: string; stderr: string }) => {
        throw new Error(`${error.message}\n${error.stdout}${error.stderr}`);
      },
    );
    return stdout + stderr;
  };
  return {
    path: (file) => join(copy, file),
    command,
    check: () => command(process.execPath, [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', '.']),
  };
}

async function write(file: string, body: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
}

async function append(file: string, where: string, body: string): Promise<void> {
  const place = PLACES[where];
  const source = await readFile(file, 'utf8');
  if (!place?.test(source)) throw new Error(`There is no "${where}" in ${file}.`);
  await writeFile(
    file,
    source.replace(place, () => (where === 'import' ? body : `\n${body}`)),
  );
}
