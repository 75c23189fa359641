import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { readDataSet } from '../../bench/intents/data-set.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder('bench');
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const TWO = 'when is my bin day\tbins\nopening hours\tlibrary\n';

describe('a folder of labelled messages', () => {
  it('may have a byte order mark, CRLF, empty lines, tabs in a text and odd characters', async () => {
    const folder = await folderOf({
      'train.tsv': '\uFEFFbins?\tbins\r\n\r\n🗑️ \ud83d\tbins\r\na\tb\tlibrary\r\n\t\r\n',
      'test.tsv': TWO,
      'oos.tsv': 'tell me a joke\tnone\n\nwhat is love\n',
    });
    const read = await readDataSet(folder);
    if (read.kind === 'wrong') throw new Error(read.problems.join());
    expect(read.set.training.get('full')?.map(({ text }) => text)).toEqual(['bins?', '🗑️ \ufffd', 'a\tb']);
    expect(read.set.outOfScope).toEqual(['tell me a joke', 'what is love']);
  });

  it.each([
    [{}, /neither train.tsv nor train_10.tsv/],
    [{ 'train.tsv': TWO }, /has no test.tsv/],
    [{ 'train.tsv': TWO, 'test.tsv': '\n' }, /test.tsv is empty/],
    [{ 'train.tsv': `${TWO}no tab here\n`, 'test.tsv': TWO }, /train.tsv: line 3 has no tab/],
    [{ 'train.tsv': `${TWO}text\t\n`, 'test.tsv': TWO }, /line 3 has no intent/],
    [{ 'train.tsv': 'a\tb\n', 'test.tsv': TWO }, /fewer than two intents/],
    [{ 'train.tsv': 'x\n'.repeat(9), 'test.tsv': TWO }, /4 more lines like these/],
  ])('is refused in words: %j', async (files, words) => {
    const read = await readDataSet(await folderOf(files));
    expect(read).toMatchObject({
      kind: 'wrong',
      problems: expect.arrayContaining([expect.stringMatching(words)]),
    });
  });

  it('is refused when it is not there', async () => {
    expect(await readDataSet('/no/such/folder')).toMatchObject({ kind: 'wrong' });
  });

  it('may test what was never learnt, which is said', async () => {
    const read = await readDataSet(await folderOf({ 'train_10.tsv': TWO, 'test.tsv': 'who am i\tself\n' }));
    expect(read).toMatchObject({ set: { remarks: [expect.stringMatching(/never saw 1 of the intents/)] } });
  });
});

describe('npm run bench:intents', () => {
  const runIn = (folder: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'bench/intents/run.ts', ...args], {
      cwd: folder,
    });
  const run = (...args: string[]) => runIn(PROJECT, ...args);

  it('measures Parley by itself on the smallest set there can be', async () => {
    const folder = await folderOf({ 'train.tsv': TWO, 'test.tsv': TWO, 'oos.tsv': 'tell me a joke\n' });
    const json = join(folder, 'figures.json');
    const { stdout } = await run(folder, '--systems', 'parley', '--json', json);
    expect(stdout).toMatch(/\| full: 2 of 2 intents \| Parley \| \d/);
    const { results } = JSON.parse(await readFile(json, 'utf8'));
    expect(results[0]).toMatchObject({ intents: 2, examples: 2, outcome: { kind: 'measured' } });
  });

  it('leaves out a peer that is not installed, and says so once', async () => {
    const folder = await folderOf({ 'train.tsv': TWO, 'train_10.tsv': TWO, 'test.tsv': TWO });
    const copy = temporaryFolder('bench-alone');
    await cp(join(PROJECT, 'bench'), join(copy, 'bench'), {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    });
    for (const each of ['src', 'node_modules', 'package.json', 'tsconfig.json'])
      await symlink(join(PROJECT, each), join(copy, each));
    const { stdout, stderr } = await runIn(copy, folder, '--systems', 'nlpjs,parley');
    expect(stdout).toMatch(/\| full: 2 of 2 intents \| Parley \| \d/);
    expect(stdout).toMatch(/\| 10 each: 2 of 2 intents \| Parley \| \d/);
    expect(stdout).not.toContain('NLP.js |');
    expect(stderr.match(/NLP\.js is not installed and is left out/g)).toHaveLength(1);
  });

  it('says what a folder must hold when none is named, and what is wrong with one that is', async () => {
    await expect(run()).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/folder that holds test.tsv/),
    });
    await expect(run('/no/such/folder')).rejects.toMatchObject({
      stderr: expect.stringMatching(/no such folder/),
    });
    await expect(run('x', '--systems', 'watson')).rejects.toMatchObject({
      stderr: expect.stringMatching(/no system "watson"/),
    });
  });
});
