import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cleaned, cleanPhoto } from '../../src/photos/clean-photo.ts';
import { orientationIn } from '../../src/photos/exif.ts';
import {
  exif,
  jpeg,
  jpegExif,
  jpegSegment,
  jpegSized,
  jpegWith,
  png,
  pngChunk,
  pngSized,
  pngWith,
  SECRET,
  seeThroughWebp,
  webp,
  webpWith,
} from './pictures.ts';

const RULES = { maxBytes: 100_000, maxPixels: 1_000_000, keepLocation: false };
const XMP = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`);

function cleaned(file: Buffer, rules = RULES): Extract<Cleaned, { kind: 'clean' }> {
  const result = cleanPhoto(file, rules);
  if (result.kind !== 'clean') throw new Error(`refused: ${result.why}`);
  return result;
}

function whyNot(file: Buffer): string | undefined {
  const result = cleanPhoto(file, RULES);
  return result.kind === 'refused' ? result.why : undefined;
}

/** The orientation that the cleaned file tells, wherever in it EXIF stands. */
function orientationOf(file: Buffer): number {
  const at = file.indexOf(Buffer.from('MM\0*', 'latin1'));
  return at < 0 ? 1 : orientationIn(file.subarray(at));
}

describe('a picture', () => {
  it.each([
    ['image/jpeg', jpeg()],
    ['image/png', png()],
    ['image/webp', webp()],
    ['image/webp', seeThroughWebp()],
  ])('is known as %s by its bytes, and cleaning twice is cleaning once', (contentType, file) => {
    const once = cleaned(file);
    expect(once.contentType).toBe(contentType);
    expect(cleaned(once.bytes).bytes).toEqual(once.bytes);
  });

  it('loses where it was taken, by whatever means that is told', () => {
    const dirty = [
      jpegWith(jpegExif(exif(1)), jpegSegment(0xe1, XMP)),
      jpegWith(jpegSegment(0xed, Buffer.from(`Photoshop 3.0\0${SECRET}`))),
      jpegWith(jpegSegment(0xfe, Buffer.from(SECRET)), jpegSegment(0xe2, Buffer.from(`MPF\0${SECRET}`))),
      jpegWith(jpegSegment(0xe0, Buffer.from(`JFXX\0${SECRET}`)), jpegSegment(0xef, Buffer.from(SECRET))),
      pngWith(pngChunk('tEXt', Buffer.from(`Comment\0${SECRET}`)), pngChunk('eXIf', exif(1))),
      pngWith(pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)), pngChunk('zzZz', XMP)),
      webpWith(['EXIF', exif(1)], ['XMP ', XMP], ['ABCD', Buffer.from(SECRET)]),
    ];
    for (const file of dirty) {
      expect(file.includes(SECRET)).toBe(true);
      expect(cleaned(file).bytes.includes(SECRET)).toBe(false);
      expect(cleaned(file).bytes.includes('GPS')).toBe(false);
    }
  });

  it.each(['II', 'MM'] as const)('keeps which way up it is held (%s)', (order) => {
    for (const orientation of [1, 3, 6, 8]) {
      for (const file of [
        jpegWith(jpegExif(exif(orientation, order))),
        pngWith(pngChunk('eXIf', exif(orientation, order))),
        webpWith(['EXIF', exif(orientation, order)]),
      ]) {
        const { bytes } = cleaned(file);
        expect(orientationOf(bytes)).toBe(orientation);
        expect(bytes.includes(SECRET)).toBe(false);
      }
    }
  });

  it('keeps what the camera noted where the council has chosen so, and still no more than that', () => {
    const keeping = { ...RULES, keepLocation: true };
    for (const file of [
      jpegWith(jpegExif(exif(6))),
      pngWith(pngChunk('eXIf', exif(6))),
      webpWith(['EXIF', exif(6)]),
    ]) {
      expect(cleaned(file, keeping).bytes.includes(SECRET)).toBe(true);
    }
    expect(cleaned(jpegWith(jpegSegment(0xe1, XMP)), keeping).bytes.includes(SECRET)).toBe(false);
  });

  it('loses what follows its end: films, and files of another kind', () => {
    const tail = Buffer.from(`<script>alert(1)</script>${SECRET}`);
    for (const file of [jpeg(), png(), webp()]) {
      const { bytes } = cleaned(Buffer.concat([file, tail]));
      expect(bytes.includes('<script>')).toBe(false);
      expect(bytes).toEqual(cleaned(file).bytes);
    }
  });
});

describe('what is not taken', () => {
  it.each([
    ['empty', 'empty', Buffer.alloc(0)],
    ['a page named .jpg', 'not-a-photo', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with a script', 'not-a-photo', Buffer.from('<svg xmlns="x"><script>alert(1)</script></svg>')],
    ['a PDF', 'not-a-photo', Buffer.from('%PDF-1.7 and so on')],
    ['a film', 'not-a-photo', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1')],
    ['words', 'not-a-photo', Buffer.from('hello')],
    ['a HEIC', 'other-kind', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')],
    ['an AVIF', 'other-kind', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0', 'latin1')],
    ['a GIF', 'other-kind', Buffer.from('GIF89a and so on')],
    ['a moving PNG', 'other-kind', pngWith(pngChunk('acTL', Buffer.alloc(8)))],
    ['a moving WebP', 'other-kind', webpWith(['ANIM', Buffer.alloc(6)])],
    ['too many bytes', 'too-large', Buffer.concat([jpeg(), Buffer.alloc(100_000)])],
    ['a JPEG that unpacks to 4 gigapixels', 'too-many-pixels', jpegSized(65_000, 65_000)],
    ['a PNG that does', 'too-many-pixels', pngSized(100_000, 100_000)],
    ['a JPEG of no height', 'damaged', jpegSized(24, 0)],
    [
      'a JPEG of thousands of pieces',
      'damaged',
      jpegWith(...Array(3000).fill(jpegSegment(0xdd, Buffer.alloc(1)))),
    ],
    ['a PNG of as many', 'damaged', pngWith(...Array(6000).fill(pngChunk('IDAT', Buffer.alloc(0))))],
    ['only the start of a JPEG', 'damaged', Buffer.from([0xff, 0xd8, 0xff])],
    ['a JPEG without its end', 'damaged', jpeg().subarray(0, -2)],
    ['a JPEG cut in its picture', 'damaged', jpeg().subarray(0, -40)],
    ['two pictures in one JPEG', 'damaged', jpegWith(jpegSegment(0xc0, Buffer.alloc(15)))],
    ['a PNG cut short', 'damaged', png().subarray(0, -8)],
    ['a PNG with a wrong check sum', 'damaged', spoilt(png(), 60)],
    [
      'a PNG without a picture',
      'damaged',
      Buffer.concat([png().subarray(0, 33), pngChunk('IEND', Buffer.alloc(0))]),
    ],
    ['a WebP cut short', 'damaged', webp().subarray(0, -8)],
  ])('%s: %s', (_name, why, file) => {
    expect(whyNot(file)).toBe(why);
  });

  it('never throws, and never lets more out than came in, whatever the bytes', () => {
    const files = [jpeg(), png(), webp(), seeThroughWebp()];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        fc.nat(900),
        (file, changes, cut) => {
          const bytes = Buffer.from(file.subarray(0, Math.max(0, file.length - cut + 100)));
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
          const result = cleanPhoto(bytes, RULES);
          // What keeps a picture upright is a few bytes of our own.
          if (result.kind === 'clean') expect(result.bytes.length).toBeLessThanOrEqual(bytes.length + 64);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function spoilt(file: Buffer, at: number): Buffer {
  const bytes = Buffer.from(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}
