import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { PROJECT } from '../environment/project.ts';

const run = promisify(execFile);

/** What a copy of the project needs for the guide's commands; the rest of node_modules is linked. */
const COPIED = [
  'src',
  'dialogs',
  'channels',
  'providers',
  'knowledge-base',
  'test/conversations',
  'test/environment',
  'test/payment/fake-provider.ts',
  'test/photos/files',
  'test/photos/pictures.ts',
  'bin',
  'council.yaml',
  'package.json',
  'jest.config.js',
  'tsconfig.json',
  'drizzle.config.ts',
];

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'parley-guide-'));
  for (const name of COPIED) await cp(join(PROJECT, name), join(copy, name), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
}, 60_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Does what each block of the guide says, in order. */
async function follow(guide: string): Promise<void> {
  for (const [, title = '', body = ''] of guide.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)) {
    const [, file] = /file=(\S+)/.exec(title) ?? [];
    const [, list, where] = /append=(\S+) (\S+)/.exec(title) ?? [];
    if (file !== undefined) await write(file, body);
    else if (list !== undefined) await append(list, where ?? '', body);
  }
}

async function write(file: string, body: string): Promise<void> {
  await mkdir(dirname(join(copy, file)), { recursive: true });
  await writeFile(join(copy, file), body);
}

async function append(file: string, where: string, body: string): Promise<void> {
  const source = await readFile(join(copy, file), 'utf8');
  const changed =
    where === 'import'
      ? source.replace(/^import /m, `${body}import `)
      : source.replace(/(export const DIALOGS[^=]*= \[\n)/, `$1${body}`);
  expect(changed).not.toBe(source);
  await writeFile(join(copy, file), changed);
}

/** The guide's own commands, in the copy; only this dialog's conversations are played. */
async function command(
  program: string,
  args: readonly string[],
  more: Record<string, string> = {},
): Promise<string> {
  const env = { ...process.env, DATA_DIR: join(copy, 'data'), ...more };
  const { stdout, stderr } = await run(program, args, { cwd: copy, env, maxBuffer: 1e7 }).catch(
    (error: Error & { stdout: string; stderr: string }) => {
      throw new Error(`${error.message}\n${error.stdout}${error.stderr}`);
    },
  );
  return stdout + stderr;
}

it('is enough to add a transaction that converses, corrects and commits', async () => {
  await follow(await readFile(join(PROJECT, 'docs/adding-a-dialog.md'), 'utf8'));
  await command('npm', ['run', 'migrations']);
  await command(process.execPath, [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
  const play = ['test', '--', 'test/conversations', '-t', 'lost-property'];
  await command('npm', play, { UPDATE_TRANSCRIPTS: '1' });
  expect(await command('npm', play)).toMatch(/1 passed/);
  const written = await readFile(
    join(copy, 'dialogs/lost-property/transcripts/straight-through.yaml'),
    'utf8',
  );
  const heard = (parse(written) as { steps: { parley: string[] }[] }).steps.map(({ parley }) =>
    parley.join('\n'),
  );
  expect(heard).toEqual([
    'What did you lose? A few words will do.',
    'Where did you lose it?\n1 Library\n2 Leisure centre\n3 Town Hall',
    'Which day was that?',
    'a green umbrella, lost at the Library on Sunday 22 November. Shall I send that?\n1 Yes\n2 No',
    "Thanks, I've changed that to Town Hall.\na green umbrella, lost at the Town Hall on Sunday 22 November. Shall I send that?\n1 Yes\n2 No",
    expect.stringMatching(/^Thanks\. Your reference is LP-\w{3}-\w{3}\./),
  ]);
}, 240_000);
