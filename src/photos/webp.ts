/** WebP (RFC 9649) cut down to the picture: of its chunks only those that draw it stay. */
import { onlyOrientation, orientationIn } from './exif.ts';
import type { Picture, ReadPicture } from './picture.ts';

/** `RIFF`, a size, `WEBP`. */
const HEADER = 12;
/** Flags of the extended form's first byte; the rest announce what has been taken out. */
const ALPHA = 0x10;
const HAS_EXIF = 0x08;

/** A picture has some five, and whatever a camera adds; each that is read costs time. */
const MOST_CHUNKS = 2000;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

export const readWebp: ReadPicture = (file, keepExif) => {
  const chunks = chunksOf(file);
  if (chunks === undefined) return 'damaged';
  if (chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF')) return 'moving';
  const image = chunks.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  const extended = chunks.find(({ type }) => type === 'VP8X');
  const [only, other] = image;
  const drawn = only && sizeOf(only);
  // The canvas is what is laid out, the picture what is unpacked: neither may be larger than the other tells.
  const canvas = extended && canvasOf(extended);
  if (!only || other || !drawn || (extended && !isSameSize(canvas, drawn))) return 'damaged';
  const kept = extended ? extendedForm(extended, chunks, only, keepExif) : [only];
  return { ...drawn, bytes: assemble(kept) };
};

/** Undefined when the file breaks off. What follows the end that the header tells of is left out. */
function chunksOf(file: Buffer): readonly Chunk[] | undefined {
  const end = HEADER - 4 + file.readUInt32LE(4);
  if (end > file.length) return undefined;
  const chunks: Chunk[] = [];
  for (let at = HEADER; at + 8 <= end; ) {
    const length = file.readUInt32LE(at + 4);
    if (at + 8 + length > end || chunks.length === MOST_CHUNKS) return undefined;
    chunks.push({ type: file.toString('latin1', at, at + 4), data: file.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

type Size = Pick<Picture, 'width' | 'height'>;

function sizeOf({ type, data }: Chunk): Size | undefined {
  if (type === 'VP8L') {
    if (data.length < 5 || data[0] !== 0x2f) return undefined;
    const bits = data.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (data.length < 10 || data.readUIntBE(3, 3) !== 0x9d012a) return undefined;
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
}

function canvasOf({ data }: Chunk): Size | undefined {
  if (data.length < 10) return undefined;
  return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
}

function isSameSize(one: Size | undefined, other: Size): boolean {
  return one?.width === other.width && one.height === other.height;
}

function extendedForm(extended: Chunk, chunks: readonly Chunk[], image: Chunk, keepExif: boolean): Chunk[] {
  const alpha = chunks.find(({ type }) => type === 'ALPH');
  const exif = chunks.find(({ type }) => type === 'EXIF');
  const orientation = exif ? orientationIn(exif.data) : 1;
  const upright = orientation === 1 ? undefined : { type: 'EXIF', data: onlyOrientation(orientation) };
  const note = keepExif ? exif : upright;
  const head = Buffer.from(extended.data.subarray(0, 10));
  head[0] = ((head[0] ?? 0) & ALPHA) | (note ? HAS_EXIF : 0);
  return [{ type: 'VP8X', data: head }, ...(alpha ? [alpha] : []), image, ...(note ? [note] : [])];
}

function assemble(chunks: readonly Chunk[]): Buffer {
  const parts = chunks.flatMap(({ type, data }) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return [head, data, Buffer.alloc(data.length % 2)];
  });
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
