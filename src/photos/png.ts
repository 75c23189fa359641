/**
 * PNG cut down to the picture: every chunk that is not needed to show it goes, and so does what follows its end.
 * Colour profiles go too: they are compressed, and a few bytes can be made to unpack to a great deal.
 */
import { crc32 } from 'node:zlib';
import { onlyOrientation, orientationIn } from './exif.ts';
import type { ReadPicture } from './picture.ts';

const SIGNATURE_LENGTH = 8;
/** Length, type and check sum around a chunk's data. */
const AROUND = 12;
const NEEDED: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sBIT'],
  ...['gAMA', 'cHRM', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
]);

/** Pictures come in pieces of some kilobytes; each that is read costs time. */
const MOST_CHUNKS = 5000;

export const readPng: ReadPicture = (file, keepExif) => {
  const kept = [file.subarray(0, SIGNATURE_LENGTH)];
  let header: Buffer | undefined;
  let drawn = false;
  let at = SIGNATURE_LENGTH;
  for (let chunks = 0; chunks < MOST_CHUNKS; chunks += 1) {
    const chunk = chunkAt(file, at);
    const isHeader = chunk?.type === 'IHDR';
    if (chunk === undefined || isHeader !== (header === undefined)) return 'damaged';
    const { type, data, whole } = chunk;
    if (type === 'acTL') return 'moving';
    header ??= data;
    drawn ||= type === 'IDAT';
    if (NEEDED.has(type) || (type === 'eXIf' && keepExif)) kept.push(whole);
    else if (type === 'eXIf') kept.push(...uprightChunk(orientationIn(data)));
    if (type === 'IEND') return drawn && header.length === 13 ? sized(header, kept) : 'damaged';
    at += whole.length;
  }
  return 'damaged';
};

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** With its length, type and check sum. */
  readonly whole: Buffer;
}

/** Undefined when it is cut short or its check sum is not its own. */
function chunkAt(file: Buffer, at: number): Chunk | undefined {
  if (at + AROUND > file.length) return undefined;
  const length = file.readUInt32BE(at);
  const whole = file.subarray(at, at + AROUND + length);
  if (whole.length < AROUND + length) return undefined;
  if (crc32(whole.subarray(4, 8 + length)) !== whole.readUInt32BE(8 + length)) return undefined;
  return { type: whole.toString('latin1', 4, 8), data: whole.subarray(8, 8 + length), whole };
}

function sized(header: Buffer, kept: readonly Buffer[]) {
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4), bytes: Buffer.concat(kept) };
}

function uprightChunk(orientation: number): Buffer[] {
  if (orientation === 1) return [];
  const named = Buffer.concat([Buffer.from('eXIf', 'latin1'), onlyOrientation(orientation)]);
  const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)];
  head.writeUInt32BE(named.length - 4);
  tail.writeUInt32BE(crc32(named));
  return [Buffer.concat([head, named, tail])];
}
