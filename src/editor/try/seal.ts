/** A test chat's session, carried by the editor's page and readable by nobody but us: no replica has to keep it. */
import { createHash } from 'node:crypto';

/** What goes on from one message of a test chat to the next. */
export interface Kept {
  readonly conversation: string;
  readonly form: 'web' | 'text';
  /** As the engine keeps it. */
  readonly state: unknown;
}

const LASTS_MS = 30 * 60_000;
const PURPOSE = 'parley-test-chat';

export interface Seal {
  close(kept: Kept, editor: string, now: Date): Promise<string>;
  /** Undefined for what is not ours, is another editor's or too old: the chat then begins anew. */
  open(sealed: string, editor: string, now: Date): Promise<Kept | undefined>;
}

export function createSeal(secret: string): Seal {
  const key = createHash('sha256').update(`${PURPOSE}\n${secret}`).digest();
  return {
    async close(kept, editor, now) {
      const { EncryptJWT } = await import('jose');
      return new EncryptJWT({ kept })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setSubject(editor)
        .setIssuedAt(now)
        .setExpirationTime(new Date(now.getTime() + LASTS_MS))
        .encrypt(key);
    },
    async open(sealed, editor, now) {
      const { jwtDecrypt } = await import('jose');
      try {
        const { payload } = await jwtDecrypt(sealed, key, { subject: editor, currentDate: now });
        return payload.kept as Kept;
      } catch {
        return undefined;
      }
    },
  };
}
