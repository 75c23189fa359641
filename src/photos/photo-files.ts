/** The port behind which the bytes of pictures are kept: a folder on disk, or S3-compatible storage. */
import type { PhotoType } from '../conversation/message.ts';

export interface PhotoFiles {
  /** Resolves once it is safe. The same id again replaces it. @throws ParleyError `unavailable` */
  put(id: string, contentType: PhotoType, bytes: Buffer): Promise<void>;
  /** Undefined when there is none. @throws ParleyError `unavailable` */
  get(id: string): Promise<Buffer | undefined>;
  /** Nothing happens when there is none. @throws ParleyError `unavailable` */
  remove(id: string): Promise<void>;
}
