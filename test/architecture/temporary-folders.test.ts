/** Nothing that tests and benchmarks write is left behind: by the way folders are made, not by anybody's care. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { PROJECT } from '../environment/project.ts';
import { openSuiteFolder, temporaryFolder } from '../environment/temporary-folder.ts';
import { sourceFiles } from './imports.ts';

const MAKES = ['test/environment/temporary-folder.ts', 'test/architecture/temporary-folders.test.ts'];

it('has one maker of temporary folders', () => {
  const made = ['test', 'bench']
    .flatMap(sourceFiles)
    .filter((file) => /\b(?:mkdtemp(?:Sync)?|tmpdir)\(/.test(readFileSync(join(PROJECT, file), 'utf8')));
  expect(made.sort()).toEqual(MAKES.toSorted());
});

it("gives each suite a temporary folder of its own, which the product's code finds as well", () => {
  expect(basename(tmpdir())).toMatch(/^parley-test-/);
  expect(process.env.TMPDIR).toBe(tmpdir());
  expect(dirname(temporaryFolder('some'))).toBe(tmpdir());
});

it('takes it away with all that is in it', async () => {
  const suite: NodeJS.ProcessEnv = {};
  const close = openSuiteFolder(suite);
  const folder = suite.TMPDIR ?? '';
  writeFileSync(join(folder, 'left.txt'), 'left');
  await close();
  expect(existsSync(folder)).toBe(false);
});
