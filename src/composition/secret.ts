/** The secret that signs chat tokens: from the environment, or made once and kept with the data. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Call it with the folder's lock held. Without a folder the secret lasts as long as the process. */
export async function findSecret(given: string | undefined, folder: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const fresh = randomBytes(32).toString('base64url');
  if (folder === undefined) return fresh;
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'secret');
  try {
    await writeFile(file, fresh, { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch {
    return (await readFile(file, 'utf8')).trim();
  }
}
