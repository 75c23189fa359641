/**
 * What of a message the classifier sees: stemmed words and neighbours; pairs of words that stand near each other, in any
 * order; and letter sequences within words (which carry misspellings and word families). A feature is the 32-bit
 * hash of its text; no strings are made for it, since a message has some hundred.
 */
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

/**
 * Words, pairs and letters are each normalised by themselves, to these lengths, so that the many letter sequences
 * do not drown the words. By cross-validation; what is near them does nearly as well.
 */
export const BLOCK_LENGTHS = [1, 1.4, 1.2];

/** One occurrence of a feature, with the places of the one or two tokens it was made of. */
export type EachFeature = (block: number, hash: number, one: number, other: number) => void;

const WORDS = 0;
const PAIRS = 1;
const LETTERS = 2;
/** "Card" and "lost" make a pair up to so many words apart. */
const WIDEST_PAIR = 12;
const SHORTEST_LETTERS = 3;
const LONGEST_LETTERS = 4;
/** Letters on either side of the gap between two words; they carry what two neighbours mean together past their endings. */
const BORDERS = [2, 3];
const HASH_SEED = 0x811c9dc5;

/** Calls `each` for every feature of the message, repeated ones included. */
export function eachFeature(tokens: readonly Token[], each: EachFeature): void {
  const stems = Int32Array.from(tokens, ({ word }) => hashText(stemOf(word)));
  for (let at = 0; at < stems.length; at += 1) {
    eachWordGram(stems, at, each);
    const word = tokens[at]?.word ?? '';
    eachLetterGram(word, at, each);
    if (at > 0) eachBorderGram(tokens[at - 1]?.word ?? '', word, at, each);
  }
}

/** The word, the word with the one before it, and its pairs with all that stand a little before. */
function eachWordGram(stems: Int32Array, at: number, each: EachFeature): void {
  const stem = stems[at] as number;
  const before = at === 0 ? HASH_SEED : (stems[at - 1] as number);
  each(WORDS, mix(stem, 1), at, at);
  each(WORDS, mix(Math.imul(before, 31) ^ stem, 2), Math.max(0, at - 1), at);
  for (let other = Math.max(0, at - WIDEST_PAIR); other < at; other += 1) {
    each(PAIRS, mix(stem + (stems[other] as number), 3), other, at);
  }
}

/** Sequences of three or four letters of the word with a blank on either side. */
function eachLetterGram(word: string, at: number, each: EachFeature): void {
  const padded = ` ${word} `;
  for (let start = 0; start + SHORTEST_LETTERS <= padded.length; start += 1) {
    let hash = HASH_SEED;
    const end = Math.min(padded.length, start + LONGEST_LETTERS);
    for (let next = start; next < end; next += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(next), 0x01000193);
      const length = next - start + 1;
      if (length >= SHORTEST_LETTERS) each(LETTERS, mix(hash, length + 1), at, at);
    }
  }
}

/** The last letters of the word before with the first ones of this. */
function eachBorderGram(before: string, word: string, at: number, each: EachFeature): void {
  for (const width of BORDERS) {
    const gap = hashText(' ', hashText(before, HASH_SEED, before.length - width));
    each(LETTERS, mix(hashText(word, gap, 0, width), 4 + width), at - 1, at);
  }
}

/** FNV-1a, going on from `hash`, over the letters of `text` from one place to before another. */
function hashText(text: string, hash = HASH_SEED, from = 0, to = text.length): number {
  const end = Math.min(to, text.length);
  let next = hash;
  for (let at = Math.max(0, from); at < end; at += 1)
    next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}

/** Spreads the bits, so that the hash can be used as a table position by its low bits; never 0, which marks a free place. */
function mix(hash: number, salt: number): number {
  let mixed = hash ^ Math.imul(salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}
