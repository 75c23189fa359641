/** Which words are English: such a word was meant as it stands, however near it comes to one that is used more. */
import { createRequire } from 'node:module';
import { isEnglishStem } from './meaning/words.ts';
import { stemOf } from './stem.ts';

/** The lexicon that natural tags parts of speech by: 90,000 words of newspapers and books, names among them. */
const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';

let words: ReadonlySet<string> | undefined;

/** Reads the lexicon now rather than during the first message, which takes a tenth of a second. */
export function prepareEnglish(): ReadonlySet<string> {
  words ??= new Set(
    Object.keys(createRequire(import.meta.url)(LEXICON)).map((word) =>
      word.toLowerCase().replaceAll("'", ''),
    ),
  );
  return words;
}

/** Of one plain lower-case word. The lexicon is American; WordNet knows the other ways to spell by their stems. */
export function isEnglish(word: string): boolean {
  return prepareEnglish().has(word) || isEnglishStem(stemOf(word));
}
