/** How old a reader must be for a text, by the Flesch-Kincaid grade plus five years, as schools count them. */

/** Years of age; 9 is plain English for nearly everyone. Markdown marks, links and numbers count for nothing. */
export function readingAge(text: string): number {
  const plain = text
    .replace(/\[([^[\]]{0,500})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/[*_#>`]/g, '')
    .replace(/^[^\S\n]*[-\d.]+\s+/gm, '');
  const sentences = plain.split(/[.!?]+(?:\s|$)|\n+/).filter((sentence) => /[a-z]{2}/i.test(sentence));
  const words = plain.match(/[a-z][a-z'-]*/gi) ?? [];
  if (words.length === 0 || sentences.length === 0) return 5;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, grade + 5);
}

/** Groups of vowels, less a silent e: right for nine words in ten, which a mean over a page forgives. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.length > 3 ? letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '') : letters;
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
