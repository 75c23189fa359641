/** Who looks for the tests of a file of the heart or the server finds them in the folder of the same name. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT } from '../environment/project.ts';
import { sourceFiles } from './imports.ts';

const homeOf = (suite: string) => dirname(suite).replace(/^test\//, 'src/');

describe.each(['conversation', 'server'])('%s', (part) => {
  const suites = sourceFiles(`test/${part}`).filter((file) => file.endsWith('.test.ts'));

  it('has no folder of suites that is no folder of its own', () => {
    expect(suites.filter((suite) => !existsSync(join(PROJECT, homeOf(suite))))).toEqual([]);
  });

  it('has a suite that is named like a file where that file is', () => {
    const files = sourceFiles(`src/${part}`);
    const strays = suites.filter((suite) => {
      const name = basename(suite).replace('.test.ts', '.ts');
      const named = files.filter((file) => basename(file) === name);
      return named.length > 0 && !named.includes(join(homeOf(suite), name));
    });
    expect(strays).toEqual([]);
  });
});
