/** The pictures that pocket phones have sent, in a folder beside the log: Twilio's storage, on this computer. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FetchMedia } from '../media.ts';

const ID = /^ME[0-9a-f]{32}$/;

export class PictureBox {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a picture of a message; the answer is its id. */
  put(message: string, index: number, bytes: Buffer): string {
    const id = `ME${createHash('md5').update(`${message} ${index}`).digest('hex')}`;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(this.#folder, id), bytes, { mode: 0o600 });
    return id;
  }

  get(id: string): Buffer | undefined {
    if (!ID.test(id)) return undefined;
    try {
      return readFileSync(join(this.#folder, id));
    } catch {
      return undefined;
    }
  }

  remove(id: string): void {
    if (ID.test(id)) rmSync(join(this.#folder, id), { force: true });
  }

  /** Takes the place of a call to Twilio: `…/Messages/MM…/Media/ME…`. */
  readonly fetch: FetchMedia = async (address) => {
    const bytes = this.get(address.split('/').at(-1) ?? '');
    return bytes ? { kind: 'fetched', bytes } : { kind: 'not-received' };
  };
}
