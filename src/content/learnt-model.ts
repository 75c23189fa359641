/** What training made, kept with the data: a start that finds its own model again need not learn it again. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { UnderstandingModel } from '../understanding/model.ts';
import type { Topic } from '../understanding/understanding.ts';

export type Learn = (topics: readonly Topic[]) => Promise<UnderstandingModel>;

const UNDERSTANDING = fileURLToPath(new URL('../understanding/', import.meta.url));

const NAME = 'learnt-model';

/**
 * `learn`, but with what it made last kept in the folder. It is used again only for the very same topics and the
 * very same code; a file that cannot be read, or written, costs no more than learning anew.
 */
export function learnOnce(folder: string, learn: Learn): Learn {
  return async (topics) => {
    const name = await nameFor(topics);
    const kept = await readKept(folder, name);
    if (kept) return kept;
    const model = await learn(topics);
    await keep(folder, name, model);
    return model;
  };
}

/** `learn`, but first a look for a model of the very same topics and code in the folder, which stays as it is. */
export function unlessKept(folder: string, learn: Learn): Learn {
  return async (topics) => (await readKept(folder, await nameFor(topics))) ?? learn(topics);
}

async function readKept(folder: string, name: string): Promise<UnderstandingModel | undefined> {
  try {
    return deserialize(await readFile(join(folder, name)));
  } catch {
    return undefined;
  }
}

/** In place of the one before. A reader finds a whole file or none; in a folder that is full or read-only, none. */
async function keep(folder: string, name: string, model: UnderstandingModel): Promise<void> {
  const unfinished = join(folder, `unfinished-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, serialize(model), { mode: 0o600 });
    const former = (await readdir(folder)).filter((it) => it.startsWith(NAME));
    await Promise.all(former.map((it) => rm(join(folder, it), { force: true })));
    await rename(unfinished, join(folder, name));
  } catch {
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

/** Of what is learnt and of the code that learns it, so that an update never meets a model of the old code. */
async function nameFor(topics: readonly Topic[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(topics));
  const files = await readdir(UNDERSTANDING, { recursive: true });
  for (const name of files.filter((it) => it.endsWith('.ts')).sort()) {
    hash.update(name).update(await readFile(join(UNDERSTANDING, name)));
  }
  return `${NAME}-${hash.digest('hex').slice(0, 32)}`;
}
