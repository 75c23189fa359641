/**
 * What a message is about beyond its very words: the direction of the vectors of its words, in which words of
 * like meaning lie close. So "garbage" tells something of a topic that only ever said "rubbish".
 */
import { DIMENSIONS, STEMS, VECTORS } from './word-vectors.ts';

export { DIMENSIONS };

/** Read from the module's text at the first use: some tens of milliseconds. */
let read: { readonly places: ReadonlyMap<string, number>; readonly vectors: Float32Array } | undefined;

/** Adds `weight` times the word's vector to `sum`, if the stem is known. */
export function addMeaning(sum: Float64Array, stem: string, weight: number): void {
  read ??= readVectors();
  const place = read.places.get(stem);
  if (place === undefined) return;
  const from = place * DIMENSIONS;
  for (let at = 0; at < DIMENSIONS; at += 1) {
    sum[at] = (sum[at] as number) + weight * (read.vectors[from + at] as number);
  }
}

/** Scales to length 1, in place; nothing stays nothing. */
export function normalise(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function readVectors(): { readonly places: ReadonlyMap<string, number>; readonly vectors: Float32Array } {
  const stems = STEMS.split(' ');
  const bytes = Uint8Array.from(atob(VECTORS), (character) => character.charCodeAt(0));
  const vectors = new Float32Array(stems.length * DIMENSIONS);
  for (let word = 0; word < stems.length; word += 1) {
    const from = word * DIMENSIONS;
    let square = 0;
    for (let at = from; at < from + DIMENSIONS; at += 1) {
      const pair = bytes[at >> 1] as number;
      const value = (at % 2 === 0 ? pair & 15 : pair >> 4) - 8;
      vectors[at] = value;
      square += value * value;
    }
    for (let at = from; at < from + DIMENSIONS; at += 1) vectors[at] = (vectors[at] as number) / Math.sqrt(square);
  }
  return { places: new Map(stems.map((stem, place) => [stem, place])), vectors };
}
