/** A folder with what is held on somebody: a page to read, the same as JSON, and their pictures. Only its owner can open it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoFiles } from '../photos/photo-files.ts';
import type { Held } from '../privacy/export.ts';
import { pageOf } from '../privacy/page.ts';

export interface HeldFolder {
  /** Must not be there yet. */
  readonly folder: string;
  readonly council: string;
  readonly madeAt: Date;
  readonly files: PhotoFiles;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** @throws the system's error when the folder is there, or cannot be made. */
export async function writeHeld(held: Held, { folder, council, madeAt, files }: HeldFolder): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  await mkdir(join(folder, 'photos'), { mode: 0o700 });
  const pictures = new Map<string, string>();
  for (const { id, contentType } of held.photos) {
    const bytes = await files.get(id);
    if (bytes === undefined) continue;
    const path = `photos/${id}.${ENDINGS[contentType] ?? 'bin'}`;
    await writeFile(join(folder, path), bytes, { mode: 0o600 });
    pictures.set(id, path);
  }
  const page = pageOf(held, { council, madeAt, pictures });
  await writeFile(join(folder, 'index.html'), page, { mode: 0o600 });
  const json = { council, madeAt, tables: held.tables, unprovenChats: held.unproven };
  await writeFile(join(folder, 'held.json'), `${JSON.stringify(json, null, 2)}\n`, { mode: 0o600 });
}
