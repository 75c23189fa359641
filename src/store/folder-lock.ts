/**
 * PGlite does not lock its folder, and two processes on one folder lose rows without a word. So the folder
 * is held by a lock of the operating system's, which the kernel gives back however the process ends.
 */
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import nativeFiles from 'fs-native-extensions';
import { ParleyError } from '../errors.ts';

const LOCK_FILE = 'parley.lock';

/**
 * Takes the folder for this process (it is made when absent) and gives the function that lets it go.
 * @throws ParleyError `data-folder-in-use`, at once, when anyone holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK_FILE);
  // 'a+' neither empties the file of the process that holds it nor fails when there is none.
  const file = openSync(path, 'a+');
  if (!nativeFiles.tryLock(file)) {
    closeSync(file);
    throw new ParleyError('data-folder-in-use', `The folder is ${folder}${holder(path)}.`);
  }
  // For the words above only: the lock is the kernel's, this number may be stale.
  ftruncateSync(file);
  writeSync(file, `${process.pid}\n`);
  return () => closeSync(file);
}

function holder(path: string): string {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isNaN(pid) ? '' : `, held by process ${pid}`;
  } catch {
    // Windows lets nobody read a locked file.
    return '';
  }
}
