/** Which words are English: such a word was meant as it stands, however near it comes to one that is used more. */
import Lexicon from 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js';
import { isEnglishStem } from './meaning/words.ts';
import { stemOf } from './stem.ts';

let words: ReadonlySet<string> | undefined;

/**
 * Makes the list now rather than during the first message, which takes a tenth of a second: 90,000 words of newspapers
 * and books, names among them, by which natural tags parts of speech.
 */
export function prepareEnglish(): ReadonlySet<string> {
  words ??= new Set(
    Object.keys(new Lexicon('EN').lexicon).map((word) => word.toLowerCase().replaceAll("'", '')),
  );
  return words;
}

/** Of one plain lower-case word. The lexicon is American; WordNet knows the other ways to spell by their stems. */
export function isEnglish(word: string): boolean {
  return prepareEnglish().has(word) || isEnglishStem(stemOf(word));
}
