/** What goes first by name is still there by that name. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { LONG } from '../environment/long-first.js';
import { PROJECT } from '../environment/project.ts';

it('each suite that goes first is there', () => {
  expect(LONG.filter((name) => !existsSync(join(PROJECT, name)))).toEqual([]);
});
