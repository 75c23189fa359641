/** A folder with what is held on somebody: a page to read, the same as JSON, and their pictures. Only its owner can open it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Held } from '../privacy/export.ts';
import { type HeldParts, heldFiles } from '../privacy/held-files.ts';

/** `folder` must not be there yet. @throws the system's error when it is, or cannot be made. */
export async function writeHeld(held: Held, folder: string, parts: HeldParts): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  await mkdir(join(folder, 'photos'), { mode: 0o700 });
  for await (const { path, bytes } of heldFiles(held, parts)) {
    await writeFile(join(folder, path), bytes, { mode: 0o600 });
  }
}
