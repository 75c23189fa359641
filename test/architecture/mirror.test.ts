/** Who looks for the tests of a file of the heart finds them in the folder of the same name. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { PROJECT } from '../environment/project.ts';
import { sourceFiles } from './imports.ts';

const HEART = 'src/conversation';
const suites = sourceFiles('test/conversation').filter((file) => file.endsWith('.test.ts'));
const homeOf = (suite: string) => dirname(suite).replace(/^test\//, 'src/');

it('has no folder of suites that is no folder of the heart', () => {
  expect(suites.filter((suite) => !existsSync(join(PROJECT, homeOf(suite))))).toEqual([]);
});

it('has a suite that is named like a file where that file is', () => {
  const files = sourceFiles(HEART);
  const strays = suites.filter((suite) => {
    const name = basename(suite).replace('.test.ts', '.ts');
    const named = files.filter((file) => basename(file) === name);
    return named.length > 0 && !named.includes(join(homeOf(suite), name));
  });
  expect(strays).toEqual([]);
});
