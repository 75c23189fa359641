/** What a process keeps beside its database goes when the database does, and stays when that does. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openFilesFolder } from '../../src/composition/files-folder.ts';
import { openStage } from '../conversations/stage.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

it('goes with a Parley that has no data folder', async () => {
  const { core, close } = await openStage();
  await writeFile(join(core.folder.path, 'pocket-phone.jsonl'), '{}\n');
  await close();
  expect(existsSync(core.folder.path)).toBe(false);
});

it('is the data folder, which stays', async () => {
  const given = temporaryFolder('test');
  const folder = await openFilesFolder(given);
  await folder.letGo();
  expect(folder.path).toBe(given);
  expect(existsSync(given)).toBe(true);
});
