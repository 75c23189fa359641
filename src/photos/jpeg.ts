/**
 * JPEG (ITU T.81) cut down to the picture: segments for the picture stay; EXIF, XMP, IPTC, comments, thumbnails
 * and whatever follows the end of the picture go. Phones put a film with sound there, and mischief a second file.
 */
import { onlyOrientation, orientationIn } from './exif.ts';
import type { Picture, ReadPicture } from './picture.ts';

const START = Buffer.from([0xff, 0xd8]);
const END = 0xd9;
const SCAN = 0xda;
const EXIF = Buffer.from('Exif\0\0', 'latin1');

/** Tables and restarts; frames are told by `isFrame`. */
const NEEDED: ReadonlySet<number> = new Set([0xc4, 0xcc, 0xdb, 0xdd]);

/** Start of frame: C0 to CF, but for tables (C4), a reserved one (C8) and conditioning (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** A picture has some dozens; each that is read costs time. */
const MOST_SEGMENTS = 2000;

interface Parts {
  readonly kept: Buffer[];
  orientation: number;
  size?: Pick<Picture, 'width' | 'height'>;
}

export const readJpeg: ReadPicture = (file, keepExif) => {
  const parts: Parts = { kept: [], orientation: 1 };
  let at = START.length;
  for (let segments = 0; segments < MOST_SEGMENTS; segments += 1) {
    const marker = markerAt(file, at);
    if (marker === undefined) return 'damaged';
    if (marker.code === END) return assemble(parts);
    const length = marker.end + 2 <= file.length ? file.readUInt16BE(marker.end) : 0;
    const body = file.subarray(marker.end + 2, marker.end + length);
    if (length < 2 || body.length !== length - 2) return 'damaged';
    if (!take(parts, marker.code, body, keepExif)) return 'damaged';
    at = marker.end + length;
    if (marker.code !== SCAN) continue;
    const scanEnd = endOfScan(file, at);
    if (scanEnd === undefined) return 'damaged';
    parts.kept.push(file.subarray(at, scanEnd));
    at = scanEnd;
  }
  return 'damaged';
};

/** The marker at a place, which any number of FF may precede. */
function markerAt(file: Buffer, from: number): { readonly code: number; readonly end: number } | undefined {
  if (file[from] !== 0xff) return undefined;
  let at = from;
  while (file[at] === 0xff) at += 1;
  const code = file[at];
  return code === undefined || code === 0 ? undefined : { code, end: at + 1 };
}

/** Takes a segment in, or leaves it out. False when it does not fit a JPEG. */
function take(parts: Parts, code: number, body: Buffer, keepExif: boolean): boolean {
  if (isFrame(code)) {
    if (parts.size !== undefined || body.length < 6) return false;
    parts.size = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) };
  }
  if (code === SCAN && parts.size === undefined) return false;
  if (isFrame(code) || code === SCAN || NEEDED.has(code)) parts.kept.push(segment(code, body));
  else takeExtra(parts, code, body, keepExif);
  return true;
}

/** Of the application segments: the shape of a dot, colours, and, if it is wanted, EXIF. */
function takeExtra(parts: Parts, code: number, body: Buffer, keepExif: boolean): void {
  const begins = (mark: string) => body.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1'));
  if (code === 0xe0 && begins('JFIF\0') && body.length >= 14) {
    // Its last two bytes are the size of a thumbnail, which does not come along.
    parts.kept.push(segment(code, Buffer.concat([body.subarray(0, 12), Buffer.alloc(2)])));
  }
  if (code === 0xe2 && begins('ICC_PROFILE\0')) parts.kept.push(segment(code, body));
  if (code === 0xee && begins('Adobe') && body.length >= 12) {
    parts.kept.push(segment(code, body.subarray(0, 12)));
  }
  if (code !== 0xe1 || !body.subarray(0, EXIF.length).equals(EXIF)) return;
  if (keepExif) parts.kept.unshift(segment(code, body));
  else parts.orientation = orientationIn(body.subarray(EXIF.length));
}

function segment(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Where the compressed picture ends: at the first marker that is not part of it. */
function endOfScan(file: Buffer, from: number): number | undefined {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at)) {
    const next = file[at + 1];
    if (next === undefined) return undefined;
    const within = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!within && next !== 0xff) return at;
    at += within ? 2 : 1;
  }
  return undefined;
}

function assemble({ kept, orientation, size }: Parts): Picture | 'damaged' {
  if (size === undefined) return 'damaged';
  const upright =
    orientation === 1 ? [] : [segment(0xe1, Buffer.concat([EXIF, onlyOrientation(orientation)]))];
  return { ...size, bytes: Buffer.concat([START, ...upright, ...kept, Buffer.from([0xff, END])]) };
}
