/** Pictures on their way out: looked at, and made small enough for a slow line, before they leave. */

/** What the server takes at once. */
export interface PhotoLimits {
  readonly most: number;
  readonly maxBytes: number;
}

/** Pixels along the longer side: enough to read a number plate across a street. */
const LONGEST = 2000;
const SMALL_BYTES = 1e6;

/**
 * The picture as it is sent. One the browser cannot open goes as it is: the server says what is wrong with it, in
 * words that fit.
 */
export async function prepare(file: File): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    if (scale === 1 && file.size < SMALL_BYTES) return file;
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width * scale;
    canvas.height = bitmap.height * scale;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    return small ?? file;
  } catch {
    return file;
  }
}

/** How JPEG, PNG and WebP begin. */
const KINDS = /^(\xff\xd8|\x89PNG|RIFF)/;

export const NOT_OPENED = 'We cannot open that file. Choose a JPEG, PNG or WebP photo.';

/** Why it could not be sent with as many others, where that is known here: the server would say so only afterwards. */
export async function problemOf(
  photo: Blob,
  others: number,
  { most, maxBytes }: PhotoLimits,
): Promise<string | undefined> {
  if (others >= most) return `Send up to ${most} photos at once, please.`;
  if (photo.size > maxBytes) return `That photo is too big. The limit is ${Math.floor(maxBytes / 1e6)} MB.`;
  if (photo.size === 0) return 'That photo is empty. Choose it again.';
  const begins = String.fromCharCode(...new Uint8Array(await photo.slice(0, 4).arrayBuffer()));
  return KINDS.test(begins) ? undefined : NOT_OPENED;
}

/** `1 photo`, `2 photos`. */
export function count(photos: readonly unknown[]): string {
  return `${photos.length} photo${photos.length === 1 ? '' : 's'}`;
}
