/** The words of a message, as all that reads of a finished task takes them. */
import { plainOf } from '../slots/plain-answer.ts';

/** Longer ones tell of something. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 200;

/** Short enough to be said of what was just done. */
export function isBrief(text: string): boolean {
  return text.length <= MOST_CHARACTERS && wordsOf(text).length <= MOST_WORDS;
}

/** In small letters, without what is cut short: "they're" is "they". */
export function wordsOf(text: string): readonly string[] {
  return (
    spelt(plainOf(text))
      .replace(/'(?:re|ll|ve|d|m|s)\b/g, '')
      .replaceAll("'", '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** One line in plain letters, common short forms written out. */
export function lineOf(text: string): string {
  return spelt(plainOf(text.slice(0, 2 * MOST_CHARACTERS)).replace(/\W+$/, ''));
}

function spelt(plain: string): string {
  return plain
    .replace(/\bwot/g, 'what')
    .replace(/\bwen\b/g, 'when')
    .replace(/\br\b/g, 'are')
    .replace(/\bhav\b/g, 'have')
    .replace(/\b(c|w|sh)ud\b/g, '$1ould')
    .replace(/\b2day\b/g, 'today')
    .replace(/\bcu?o?min\b/g, 'coming')
    .replace(/\bu\b/g, 'you');
}
