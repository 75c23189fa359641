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

export function evidenceIn(tokens: readonly Token[]): Evidence {
  const found = new Map<number, number>();
  const add = (block: number, hash: number) => {
    found.set(placeOf(hash, block), block);
  };
  let before = '^';
  tokens.forEach(({ word }, at) => {
    const stem = stemmer.stem(word);
    add(WORDS, hashOf(stem));
    add(WORDS, hashOf(`${before} ${stem}`));
    before = stem;
    addLetters(word, add);
    addConcepts(tokens, at, add);
  });
  return { features: Int32Array.from(found.keys()), blocks: Uint8Array.from(found.values()) };
}

function addLetters(word: string, add: (block: number, hash: number) => void): void {
  const padded = ` ${word} `;
  for (let size = 3; size <= 4; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) add(LETTERS, hashOf(padded.slice(at, at + size)));
  }
}

function addConcepts(tokens: readonly Token[], at: number, add: (block: number, hash: number) => void): void {
  const own = conceptsOf(tokens[at]?.word ?? '');
  for (const concept of own) add(CONCEPTS, hashOf(concept));
  for (let next = at + 1; next < tokens.length && next <= at + REACH; next += 1) {
    const other = conceptsOf(tokens[next]?.word ?? '');
    for (const one of own) for (const two of other) add(CONCEPTS, hashOf(`${one}>${two}`));
  }
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
