/** When two phrases are the same words: whatever their letters' size and punctuation. */
export function phraseKey(phrase: string): string {
  return phrase.toLowerCase().replace(/\W+/g, ' ').trim();
}
