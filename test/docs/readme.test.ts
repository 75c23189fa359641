import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { environmentSchema } from '../../src/config/environment.ts';
import { ERRORS } from '../../src/errors.ts';
import { PROJECT } from '../environment/project.ts';

const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))).scripts;

describe('the README', () => {
  it('names only npm scripts that there are', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('lists every setting, with what it is unless told and what it means', () => {
    const table = /<!-- settings:.*?-->\n([\s\S]*?)<!-- \/settings -->/.exec(readme)?.[1];
    expect(table).toBe(settingsTable());
  });

  it('names folders that there are', () => {
    const folders = [...readme.matchAll(/^((?:src|web|bench|channels|dialogs|knowledge-base)[\w/]*)\/ /gm)];
    for (const [, folder] of folders)
      expect(() => readFileSync(join(PROJECT, folder ?? ''))).toThrow('EISDIR');
  });
});

describe('the list of errors', () => {
  it('stands whole in docs/operating.md', () => {
    const operating = readFileSync(join(PROJECT, 'docs/operating.md'), 'utf8');
    const missing = Object.keys(ERRORS).filter((code) => !operating.includes(`\`${code}\``));
    expect(missing).toEqual([]);
  });
});

/** The table as it should stand; copy it from a failing test. */
function settingsTable(): string {
  const rows = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    const shown = fallback.success && fallback.data !== undefined ? String(fallback.data) : '';
    return `| \`${name}\` | ${shown && `\`${shown}\``} | ${schema.description ?? ''} |`;
  });
  return ['| Name | Unless told | Meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
