/** What single words mean, as directions: words of like meaning point the same way. */
import { DIMENSIONS, STEMS, VECTORS } from './word-vectors.ts';

export { DIMENSIONS };

/** Four bits a number, by stem. Made at the first use, for it takes some milliseconds. */
let packed: { readonly places: ReadonlyMap<string, number>; readonly bytes: Uint8Array } | undefined;
/** The vectors that were asked for; a service meets a few thousand of them. */
const unpacked = new Map<string, Float32Array>();

/** The stem's vector, of length 1; undefined for a word that WordNet tells too little of. */
export function vectorOfStem(stem: string): Float32Array | undefined {
  const { places, bytes } = all();
  const place = places.get(stem);
  if (place === undefined) return undefined;
  const vector = unpacked.get(stem) ?? unpack(bytes, place);
  unpacked.set(stem, vector);
  return vector;
}

/** Whether WordNet tells enough of a word with this stem: such a word is no slip of the finger. */
export function isEnglishStem(stem: string): boolean {
  return all().places.has(stem);
}

function all() {
  packed ??= {
    places: new Map(STEMS.split(' ').map((known, place) => [known, place])),
    bytes: Buffer.from(VECTORS, 'base64'),
  };
  return packed;
}

function unpack(bytes: Uint8Array, place: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  let square = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) {
    const pair = bytes[(place * DIMENSIONS + at) >> 1] as number;
    const value = (at % 2 === 0 ? pair & 15 : pair >> 4) - 8;
    vector[at] = value;
    square += value * value;
  }
  const length = Math.sqrt(square);
  for (let at = 0; at < DIMENSIONS; at += 1) vector[at] = (vector[at] as number) / length;
  return vector;
}
