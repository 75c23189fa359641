/** The secret that signs chat tokens: from the environment, or made once and kept with the data. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError } from '../errors.ts';

/** As of one that the environment gives. */
const SHORTEST = 32;

/**
 * Call it with the folder's lock held. Without a folder the secret lasts as long as the process.
 * @throws ParleyError `settings-wrong` where the one that was kept is not whole
 */
export async function findSecret(given: string | undefined, folder: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const fresh = randomBytes(32).toString('base64url');
  if (folder === undefined) return fresh;
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'secret');
  try {
    await writeFile(file, fresh, { flag: 'wx', mode: 0o600, flush: true });
    return fresh;
  } catch {
    const kept = (await readFile(file, 'utf8')).trim();
    // A full disk or a crash cut it short while it was made. With an empty one anybody could sign for anybody.
    if (kept.length < SHORTEST) {
      throw new ParleyError(
        'settings-wrong',
        `\n- ${file}: is not whole; remove it, and a start makes a new one`,
      );
    }
    return kept;
  }
}
