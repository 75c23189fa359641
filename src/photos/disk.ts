/** Pictures in a folder, for one server. A file is complete or not there: it is written beside and then renamed. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ParleyError } from '../errors.ts';
import type { PhotoFiles } from './photo-files.ts';

/** Ids are ours, and these are all the characters they have: no path leads out of the folder. */
const ID = /^[0-9a-f]{32,64}$/;

export function photosOnDisk(folder: string): PhotoFiles {
  const pathOf = (id: string) => {
    if (!ID.test(id)) throw new Error('a photo id has other characters than it may');
    // A folder for each first two characters: none grows to many thousands of files.
    return join(folder, id.slice(0, 2), id);
  };
  return {
    put: (id, _type, bytes) => orUnavailable(() => write(pathOf(id), bytes)),
    get: (id) => orUnavailable(() => readFile(pathOf(id)).catch(undefinedIfMissing)),
    remove: (id) => orUnavailable(() => remove(pathOf(id))),
  };
}

async function write(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // A name of its own: the same picture may come twice at once.
  const beside = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

/** What a crash left half written beside it goes too: it is the same picture. */
async function remove(path: string): Promise<void> {
  const begins = `${basename(path)}.`;
  const beside = ((await readdir(dirname(path)).catch(undefinedIfMissing)) ?? []).filter((name) =>
    name.startsWith(begins),
  );
  for (const name of [basename(path), ...beside]) await rm(join(dirname(path), name), { force: true });
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** A full or broken disk is the operator's to mend; the resident is asked to try again. */
async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Whatever the system says of its files has a code; a mistake of ours has none.
    if (code === undefined) throw error;
    throw new ParleyError('unavailable', `Photos cannot be kept on disk (${code}).`, { cause: error });
  }
}
