/** Words with their places in the folded text. */
import type { Span } from './understanding.ts';

export interface Token extends Span {
  /** Apostrophes taken out and drawn-out letters shortened, so that "don't", "dont" and "sooooo" are one form each. */
  readonly word: string;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;
const MAX_TOKENS = 300;
/** Nothing longer is a word; what is left still counts as something unknown. */
const MAX_WORD = 30;

/** The words of a folded text, in order. At most 300. */
export function tokenise(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(WORD)) {
    tokens.push({ word: plainWord(match[0]), start: match.index, end: match.index + match[0].length });
    if (tokens.length === MAX_TOKENS) break;
  }
  return tokens;
}

function plainWord(word: string): string {
  const plain = word.includes("'") ? word.replaceAll("'", '') : word;
  return plain.length > MAX_WORD ? plain.slice(0, MAX_WORD) : shorten(plain);
}

/** "pleeeease" → "please": three of a letter or more become two, or one where English never doubles it. */
function shorten(word: string): string {
  return word.replace(/([a-z])\1{2,}/g, (_, letter: string) =>
    'aijkquvwxy'.includes(letter) ? letter : letter + letter,
  );
}
