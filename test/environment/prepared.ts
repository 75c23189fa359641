/**
 * What takes seconds to make and is the same for every suite: made by the first that needs it and kept under
 * node_modules/.cache, named by all that it was made from. Without it everything works, slower.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { AS_SHIPPED } from '../../src/composition/learn-shipped.ts';
import { learnOnce, unlessKept } from '../../src/content/learnt-model.ts';
import { fillFernley } from '../../src/content/places/fill-fernley.ts';
import type { Database } from '../../src/store/database.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openPgliteInMemory } from '../../src/store/pglite.ts';
import { train } from '../../src/understanding/model.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Topic, Understanding } from '../../src/understanding/understanding.ts';
import { PROJECT } from './project.ts';

const DAY_MS = 86_400_000;
export const CACHE = join(PROJECT, 'node_modules/.cache/parley');

/** For `openCore` and `startParley`: where what is learnt from the shipped content is kept between suites. */
export const LEARNT = join(CACHE, 'learnt');

/** The understanding of topics as they are shipped, learnt once. */
export async function learntUnderstanding(topics: readonly Topic[]): Promise<Understanding> {
  const learn = unlessKept(
    AS_SHIPPED,
    learnOnce(LEARNT, async (all) => train(all)),
  );
  return createUnderstanding({ model: await learn(topics) });
}

/** All that decides what is in it. */
const FERNLEY_IS_MADE_FROM = [
  'node_modules/@electric-sql/pglite/package.json',
  'src/content/places',
  'src/conversation/calendar/bank-holidays.ts',
  'src/store',
];

/** A Monday in term time, five weeks before Christmas: what the prepared council's dates are made from. */
export const FERNLEY_DAY = new Date('2026-11-23T09:00:00Z');

/**
 * A database of its own in memory, with the invented council as it was first started on FERNLEY_DAY. A Parley
 * that is opened on it later goes on with the rounds, as at any later start.
 */
export async function openFernley(): Promise<Database> {
  const path = join(CACHE, 'fernley', `${await keyOf(FERNLEY_IS_MADE_FROM, FERNLEY_DAY.toISOString())}.tar`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return openPgliteInMemory(new Blob([kept]));
  await makeTemplate();
  const database = await openPgliteInMemory();
  await fillFernley(database, FERNLEY_DAY);
  await keepFernley(path, database);
  return database;
}

async function keepFernley(path: string, { native }: Database): Promise<void> {
  if (native.engine !== 'pglite') return;
  const dump = await native.session.dumpDataDir('none');
  await keep(path, new Uint8Array(await dump.arrayBuffer()));
}

/** Whoever reads finds a whole file or none. At up to 60 MB each, those of yesterday's code are not left lying. */
export async function keep(path: string, made: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, made);
  for (const name of await readdir(folder)) {
    const other = join(folder, name);
    // Another process may just have taken it away.
    const age = await stat(other).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > DAY_MS) await rm(other, { force: true });
  }
  await rename(fresh, path);
}

/** A name for what is made from these files and folders of the project, another as soon as one of them is changed. */
export async function keyOf(sources: readonly string[], more = ''): Promise<string> {
  const hash = createHash('sha256').update(more);
  for (const source of sources) {
    for (const file of await filesOf(join(PROJECT, source))) {
      hash.update(relative(PROJECT, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
