import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { PROJECT } from '../environment/project.ts';
import { sourceFiles } from './imports.ts';

/** Clock, chance and environment are passed in, so that every conversation can be replayed. */
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|argv|cwd)\b|\bsetTimeout\(|\bfetch\(/;

it('reads no clock, chance or environment in the heart', () => {
  const files = ['src/conversation', 'src/understanding', 'dialogs'].flatMap(sourceFiles);
  expect(files.filter((file) => IMPURE.test(readFileSync(join(PROJECT, file), 'utf8')))).toEqual([]);
});

it('has one home for the name of the channel that numbers are texted on', () => {
  const named = /\bconst \w+(?:: \w+)? = 'sms'|\bchannel: 'sms'/;
  const files = ['src', 'dialogs'].flatMap(sourceFiles);
  const homes = files.filter((file) => named.test(readFileSync(join(PROJECT, file), 'utf8')));
  expect(homes).toEqual(['src/conversation/message.ts']);
});

it('reads the environment in the entry point only', () => {
  const files = ['src', 'dialogs', 'channels'].flatMap(sourceFiles).filter((file) => file !== 'src/main.ts');
  const reads = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(PROJECT, file), 'utf8')));
  expect(reads).toEqual([]);
});
