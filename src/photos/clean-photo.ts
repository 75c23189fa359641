/** What a resident sent, as a picture fit to keep: known by its bytes, not too large, and without where it was taken. */
import type { PhotoTrouble, PhotoType } from '../conversation/message.ts';
import { readJpeg } from './jpeg.ts';
import type { ReadPicture } from './picture.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

export interface PhotoRules {
  /** Of one picture as it was sent. */
  readonly maxBytes: number;
  /** Width times height: a small file may unpack to more than any browser can hold. */
  readonly maxPixels: number;
  /** Leaves in the file what the camera noted, the place included. */
  readonly keepLocation: boolean;
}

export type Cleaned =
  | { readonly kind: 'clean'; readonly contentType: PhotoType; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly why: PhotoTrouble };

/** The kinds that every browser shows, by how their files begin. */
const KINDS: readonly {
  readonly contentType: PhotoType;
  readonly is: (file: Buffer) => boolean;
  readonly read: ReadPicture;
}[] = [
  { contentType: 'image/jpeg', is: begins('ffd8ff'), read: readJpeg },
  { contentType: 'image/png', is: begins('89504e470d0a1a0a'), read: readPng },
  { contentType: 'image/webp', is: (file) => /^RIFF.{4}WEBP/s.test(start(file)), read: readWebp },
];

/** Pictures too, but not such as a browser at the desk could show: HEIC and AVIF, GIF, BMP, TIFF. */
const OTHER_PICTURES =
  /^(?:.{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avi[fs])|GIF8[79]a|BM.{4}\0\0\0\0|II\*\0|MM\0\*)/s;

/** Reads and cleans one file. Whatever it is named or said to be, its own bytes decide. */
export function cleanPhoto(file: Buffer, rules: PhotoRules): Cleaned {
  if (file.length === 0) return refused('empty');
  if (file.length > rules.maxBytes) return refused('too-large');
  const kind = KINDS.find(({ is }) => is(file));
  if (kind === undefined) return refused(OTHER_PICTURES.test(start(file)) ? 'other-kind' : 'not-a-photo');
  const picture = kind.read(file, rules.keepLocation);
  if (picture === 'damaged') return refused('damaged');
  if (picture === 'moving') return refused('other-kind');
  const pixels = picture.width * picture.height;
  if (pixels === 0) return refused('damaged');
  if (pixels > rules.maxPixels) return refused('too-many-pixels');
  return { kind: 'clean', contentType: kind.contentType, bytes: picture.bytes };
}

function refused(why: PhotoTrouble): Cleaned {
  return { kind: 'refused', why };
}

function begins(hex: string): (file: Buffer) => boolean {
  const mark = Buffer.from(hex, 'hex');
  return (file) => file.subarray(0, mark.length).equals(mark);
}

function start(file: Buffer): string {
  return file.toString('latin1', 0, 16);
}
