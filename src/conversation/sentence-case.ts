/** The words with their first letter as at the start of a sentence: `black bin` becomes `Black bin`. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
