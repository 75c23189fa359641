/** What training made, kept with the data: a start that finds its own model again need not learn it again. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { UnderstandingModel } from '../understanding/model.ts';
import type { Topic } from '../understanding/understanding.ts';

export type Learn = (topics: readonly Topic[]) => Promise<UnderstandingModel>;

const UNDERSTANDING = fileURLToPath(new URL('../understanding/', import.meta.url));

/**
 * `learn`, but with what it made last kept in `<folder>/learnt-model`. It is used again only for the very same
 * topics and the very same code; a file that cannot be read, or written, costs no more than learning anew.
 */
export function learnOnce(folder: string, learn: Learn): Learn {
  const file = join(folder, 'learnt-model');
  return async (topics) => {
    const key = await fingerprint(topics);
    const kept = await readKept(file, key);
    if (kept) return kept;
    const model = await learn(topics);
    await keep(file, { key, model });
    return model;
  };
}

interface Kept {
  readonly key: string;
  readonly model: UnderstandingModel;
}

async function readKept(file: string, key: string): Promise<UnderstandingModel | undefined> {
  try {
    const kept: Partial<Kept> = deserialize(await readFile(file));
    return kept.key === key ? kept.model : undefined;
  } catch {
    return undefined;
  }
}

/** A reader finds the old file or the new one, never half of one. In a folder that is full or read-only, neither. */
async function keep(file: string, kept: Kept): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(fresh, serialize(kept), { mode: 0o600 });
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => {});
  }
}

/** Of what is learnt and of the code that learns it, so that an update never meets a model of the old code. */
async function fingerprint(topics: readonly Topic[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(topics));
  const files = await readdir(UNDERSTANDING, { recursive: true });
  for (const name of files.filter((it) => it.endsWith('.ts')).sort()) {
    hash.update(name).update(await readFile(join(UNDERSTANDING, name)));
  }
  return hash.digest('hex');
}
