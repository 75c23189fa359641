/**
 * What of a message the second opinion sees: stems and pairs of stems, letter sequences for slips of the
 * finger, and the concepts its words stand for, in pairs too, whatever stands between them.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Token } from '../tokens.ts';
import type { SparseVector } from '../vocabulary.ts';
import { conceptsOf } from './concepts.ts';

/** Features are places in a table of this size; two that meet in one share it, which is rare enough. */
export const TABLE = 1 << 15;

const WORDS = 0;
const LETTERS = 1;
const CONCEPTS = 2;
const BLOCKS = 3;
/** How much each block counts for; letters only tell what words and concepts do not know. */
const SHARES = [1, 0.6, 1.1];
/** Pairs of concepts further apart than this say nothing about each other. */
const REACH = 5;

export interface Evidence {
  readonly features: Int32Array;
  readonly blocks: Uint8Array;
}

/** What a word tells by itself, as far as places in the table go. */
interface WordEvidence {
  readonly stem: string;
  readonly own: number;
  readonly letters: readonly number[];
  readonly concepts: readonly string[];
  readonly conceptPlaces: readonly number[];
}

const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, WordEvidence>();
/** The same few concepts meet again and again. */
const pairs = new Map<string, ReadonlyMap<string, number>>();

/** Where each place stands in the evidence that is being gathered, from 1; all 0 in between. */
const standing = new Uint16Array(TABLE);

export function evidenceIn(tokens: readonly Token[]): Evidence {
  const words = tokens.map(({ word }) => wordEvidence(word));
  const features: number[] = [];
  const blocks: number[] = [];
  const add = (block: number, place: number) => {
    const at = standing[place] as number;
    if (at > 0) blocks[at - 1] = block;
    else standing[place] = features.push(place);
    if (at === 0) blocks.push(block);
  };
  let before = '^';
  for (let at = 0; at < words.length; at += 1) {
    const { stem, own, letters, concepts, conceptPlaces } = words[at] as WordEvidence;
    add(WORDS, own);
    add(WORDS, placeOf(hashOf(`${before} ${stem}`), WORDS));
    before = stem;
    for (const place of letters) add(LETTERS, place);
    for (const place of conceptPlaces) add(CONCEPTS, place);
    if (concepts.length === 0) continue;
    for (let next = at + 1; next < words.length && next <= at + REACH; next += 1) {
      const others = (words[next] as WordEvidence).concepts;
      for (const one of concepts) for (const two of others) add(CONCEPTS, pairPlace(one, two));
    }
  }
  for (const place of features) standing[place] = 0;
  return { features: Int32Array.from(features), blocks: Uint8Array.from(blocks) };
}

/** Remembered by the word alone, never by who wrote it; all are forgotten once there are many. */
function wordEvidence(word: string): WordEvidence {
  const known = remembered.get(word);
  if (known) return known;
  const stem = stemmer.stem(word);
  const concepts = conceptsOf(word);
  const found: WordEvidence = {
    stem,
    own: placeOf(hashOf(stem), WORDS),
    letters: letterPlaces(word),
    concepts,
    conceptPlaces: concepts.map((concept) => placeOf(hashOf(concept), CONCEPTS)),
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
}

function pairPlace(one: string, two: string): number {
  const known = pairs.get(one)?.get(two);
  if (known !== undefined) return known;
  const place = placeOf(hashOf(`${one}>${two}`), CONCEPTS);
  pairs.set(one, new Map([...(pairs.get(one) ?? []), [two, place]]));
  return place;
}

function letterPlaces(word: string): readonly number[] {
  const padded = ` ${word} `;
  const places: number[] = [];
  for (let size = 3; size <= 4; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) {
      places.push(placeOf(hashOf(padded.slice(at, at + size)), LETTERS));
    }
  }
  return places;
}

/** Weighs each feature and gives each block its share of the length. `weights` is by place in the table. */
export function weigh({ features, blocks }: Evidence, weights: Float32Array): SparseVector {
  const squares = new Float64Array(BLOCKS);
  features.forEach((feature, at) => {
    const block = blocks[at] ?? 0;
    squares[block] = (squares[block] ?? 0) + (weights[feature] ?? 0) ** 2;
  });
  const values = Float32Array.from(features, (feature, at) => {
    const block = blocks[at] ?? 0;
    const length = Math.sqrt(squares[block] ?? 0);
    return length === 0 ? 0 : ((weights[feature] ?? 0) / length) * (SHARES[block] ?? 1);
  });
  return { indexes: features, values };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function placeOf(hash: number, block: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(block + 1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (TABLE - 1);
}
