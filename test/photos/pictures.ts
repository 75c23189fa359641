/** Small real pictures, 24 by 16, as a browser draws them; and what cameras and mischief add to them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { PROJECT } from '../environment/project.ts';

const file = (name: string) => readFileSync(join(PROJECT, 'test/photos/files', name));

export const jpeg = () => file('plain.jpg');
export const png = () => file('plain.png');
export const webp = () => file('plain.webp');
export const seeThroughWebp = () => file('see-through.webp');

/** A place that must not be found in any cleaned file, as it stands in XMP and in comments. */
export const SECRET = 'GPS 51.5N 0.12W my front door';

/** EXIF as phones write it: held on its side, with a name of the place. `order` is the byte order. */
export function exif(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  const little = order === 'II';
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  // 0x010E, a description in words: text of SECRET's length, right behind the directory.
  short(0x010e, 10);
  short(2, 12);
  long(SECRET.length, 14);
  long(tiff.length, 18);
  short(0x0112, 22);
  short(3, 24);
  long(1, 26);
  short(orientation, 30);
  return Buffer.concat([tiff, Buffer.from(SECRET)]);
}

export function jpegSegment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

export const jpegExif = (tiff: Buffer) => jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]));

/** A JPEG with segments put in right after its start. */
export function jpegWith(...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([jpeg().subarray(0, 2), ...segments, jpeg().subarray(2)]);
}

/** A JPEG that says it is of another size, its picture as before. */
export function jpegSized(width: number, height: number): Buffer {
  const bytes = jpeg();
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)];
  head.writeUInt32BE(data.length);
  tail.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, tail]);
}

/** A PNG with chunks put in right after its header. */
export function pngWith(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([png().subarray(0, 33), ...chunks, png().subarray(33)]);
}

export function pngSized(width: number, height: number): Buffer {
  const header = Buffer.from(png().subarray(16, 29));
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png().subarray(0, 8), pngChunk('IHDR', header), png().subarray(33)]);
}

/** A WebP with chunks added at its end. */
export function webpWith(...chunks: readonly (readonly [type: string, data: Buffer])[]): Buffer {
  const more = chunks.flatMap(([type, data]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return [head, data, Buffer.alloc(data.length % 2)];
  });
  const all = Buffer.concat([webp(), ...more]);
  all.writeUInt32LE(all.length - 8, 4);
  return all;
}
