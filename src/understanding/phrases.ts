/** Matching words against short lists of set phrases, as controls and yes/no do. */
import type { Token } from './tokens.ts';

/** Set phrases by their words, for longest-first matching. */
export class PhraseList {
  readonly #phrases: ReadonlySet<string>;
  readonly #longest: number;

  /** Phrases separated by `|`, in plain lower-case words without apostrophes. */
  constructor(phrases: string) {
    const list = phrases.split('|').map((phrase) => phrase.trim());
    this.#phrases = new Set(list);
    this.#longest = Math.max(...list.map((phrase) => phrase.split(' ').length));
  }

  /** How many tokens from `at` on the longest phrase that starts there takes; 0 when none does. */
  lengthAt(tokens: readonly Token[], at: number): number {
    for (let length = Math.min(this.#longest, tokens.length - at); length > 0; length -= 1) {
      if (this.has(wordsOf(tokens.slice(at, at + length)))) return length;
    }
    return 0;
  }

  has(phrase: string): boolean {
    return this.#phrases.has(phrase);
  }
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.word).join(' ');
}
