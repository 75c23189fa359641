/** Pictures on their way out: made small enough for a slow line before they leave. */

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

/** `1 photo`, `2 photos`. */
export function count(photos: readonly unknown[]): string {
  return `${photos.length} photo${photos.length === 1 ? '' : 's'}`;
}
