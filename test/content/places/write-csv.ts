/** Files for the importers, as streams, so that tests leave nothing on the disk. */
import { Readable } from 'node:stream';

export function csv(...lines: readonly string[]): Readable {
  return Readable.from([Buffer.from(lines.join('\n'))]);
}

/** In pieces of a few bytes, as a slow disk or a network would give it. */
export function inPieces(text: string, size: number): Readable {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return Readable.from(pieces);
}
