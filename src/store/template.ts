/**
 * Making a PGlite from nothing takes seconds (initdb), loading a dump of a fresh one takes half of one. The
 * dump is kept under node_modules/.cache, named by what it depends on. Everything works without it, slower.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nativeFiles from 'fs-native-extensions';
import { hashOfMigrations } from './migrations-folder.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/parley', import.meta.url));

/** The dump of an empty database with today's schema, or undefined when none has been made. */
export async function readTemplate(): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(templatePath())]);
  } catch {
    return undefined;
  }
}

/**
 * Makes the dump with `make` unless it is there. Of several processes that ask at once, one makes it and
 * the others wait. @throws when the cache cannot be written.
 */
export async function ensureTemplate(make: () => Promise<Blob>): Promise<void> {
  const path = templatePath();
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const lock = await open(join(CACHE, 'template.lock'), 'a+');
  try {
    await nativeFiles.waitForLock(lock.fd);
    if (existsSync(path)) return;
    // Made by `prepare` for every change of the schema: older ones would pile up at 40 MB each.
    await removeOlder();
    const unfinished = `${path}.${process.pid}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, new Uint8Array(await (await make()).arrayBuffer()));
    await rename(unfinished, path);
  } finally {
    await lock.close();
  }
}

function templatePath(): string {
  const key = createHash('sha256').update(hashOfMigrations()).update(pgliteVersion()).digest('hex');
  return join(CACHE, 'template', `${key.slice(0, 16)}.tar`);
}

async function removeOlder(): Promise<void> {
  await rm(join(CACHE, 'template'), { recursive: true, force: true });
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  // Its package.json is not among its exports, so it is found from its entry.
  return readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
}
