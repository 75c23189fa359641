/** The folder in which a process keeps files beside the database: pictures, the pocket phone, pretended payments. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FilesFolder {
  readonly path: string;
  /** Removes one that was made for this process alone, and leaves the data folder. */
  letGo(): Promise<void>;
}

/** The data folder; without one, one that goes with the process, as a database in memory does. */
export async function openFilesFolder(dataFolder: string | undefined): Promise<FilesFolder> {
  if (dataFolder !== undefined) return { path: dataFolder, letGo: async () => {} };
  const path = await mkdtemp(join(tmpdir(), 'parley-'));
  return { path, letGo: () => rm(path, { recursive: true, force: true }) };
}
