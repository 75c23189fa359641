/**
 * When two phrases are the same words, in whatever alphabet: their letters' size and punctuation do not matter. Empty
 * where there are no words at all; two of those are not the same.
 */
export function phraseKey(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
