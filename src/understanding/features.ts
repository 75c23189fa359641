/**
 * What of a message the classifier sees: stemmed words and pairs of words, and letter sequences within words
 * (which carry misspellings and word families). A feature is the 32-bit hash of its text; no strings are
 * made for it, since a message has some two hundred.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Token } from './tokens.ts';

/** Each block is weighed and normalised by itself, so that the many letter sequences do not drown the words. */
export const BLOCKS = ['words', 'letters'] as const;

/** One occurrence of a feature, with the tokens it was made of: `from` to `to`, inclusive. */
export type EachFeature = (block: number, hash: number, from: number, to: number) => void;

const WORDS = 0;
const LETTERS = 1;
const LONGEST_LETTERS = 5;
const HASH_SEED = 0x811c9dc5;

/** Calls `each` for every feature of the message, repeated ones included. */
export function eachFeature(tokens: readonly Token[], each: EachFeature): void {
  eachWordGram(tokens, each);
  for (let at = 0; at < tokens.length; at += 1) eachLetterGram(tokens[at]?.word ?? '', at, each);
}

function eachWordGram(tokens: readonly Token[], each: EachFeature): void {
  let previous = hashText('^', HASH_SEED);
  for (let at = 0; at < tokens.length; at += 1) {
    const stem = hashText(stemmer.stem(tokens[at]?.word ?? ''), HASH_SEED);
    each(WORDS, mix(stem, 1), at, at);
    each(WORDS, mix(Math.imul(previous, 31) ^ stem, 2), Math.max(0, at - 1), at);
    previous = stem;
  }
}

/** Sequences of two to five letters of the word with a blank on either side. */
function eachLetterGram(word: string, at: number, each: EachFeature): void {
  const padded = ` ${word} `;
  for (let start = 0; start < padded.length - 1; start += 1) {
    let hash = HASH_SEED;
    const end = Math.min(padded.length, start + LONGEST_LETTERS);
    for (let next = start; next < end; next += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(next), 0x01000193);
      if (next > start) each(LETTERS, mix(hash, next - start + 2), at, at);
    }
  }
}

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads the bits, so that the hash can be used as a table position by its low bits; never 0, which marks a free place. */
function mix(hash: number, salt: number): number {
  let mixed = hash ^ Math.imul(salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}
