/** The secret that a start makes for itself. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findSecret } from '../../src/composition/secret.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

it('is made once for a folder, and read by its owner only', async () => {
  const folder = join(temporaryFolder('secret'), 'data');
  const made = await findSecret(undefined, folder);
  expect(made).toHaveLength(43);
  expect(await findSecret(undefined, folder)).toBe(made);
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(made);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

it('is another one for each process without a folder', async () => {
  expect(await findSecret(undefined, undefined)).not.toBe(await findSecret(undefined, undefined));
});

it('is the one of the environment where that has one', async () => {
  expect(await findSecret('given by the environment, and long', temporaryFolder('secret'))).toBe(
    'given by the environment, and long',
  );
});

it.each(['', 'cut-short-by-a-full-disk'])('is never one that is not whole: %j', async (left) => {
  const folder = temporaryFolder('secret');
  writeFileSync(join(folder, 'secret'), left);
  await expect(findSecret(undefined, folder)).rejects.toMatchObject({
    code: 'settings-wrong',
    detail: expect.stringContaining('is not whole'),
  });
});
