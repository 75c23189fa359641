/** What is held on somebody as files: their pictures, a page to read, and the same as JSON. The command and the console give out these. */
import type { Held } from './export.ts';
import { pageOf } from './page.ts';

export interface HeldFile {
  /** `photos/….jpg`, `index.html`, `held.json`. */
  readonly path: string;
  readonly bytes: Buffer;
}

export interface HeldParts {
  readonly council: string;
  readonly madeAt: Date;
  /** Undefined when its bytes are gone. */
  picture(id: string): Promise<Buffer | undefined>;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** One at a time, so that any number of pictures needs the memory of one. */
export async function* heldFiles(
  held: Held,
  { council, madeAt, picture }: HeldParts,
): AsyncGenerator<HeldFile, void, undefined> {
  const pictures = new Map<string, string>();
  for (const { id, contentType } of held.photos) {
    const bytes = await picture(id);
    if (bytes === undefined) continue;
    const path = `photos/${id}.${ENDINGS[contentType] ?? 'bin'}`;
    pictures.set(id, path);
    yield { path, bytes };
  }
  const json = { council, madeAt, tables: held.tables, unprovenChats: held.unproven };
  yield { path: 'index.html', bytes: Buffer.from(pageOf(held, { council, madeAt, pictures })) };
  yield { path: 'held.json', bytes: Buffer.from(`${JSON.stringify(json, null, 2)}\n`) };
}
