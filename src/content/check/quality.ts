/** What content should be beyond what it must be: read easily, short by text, asked for in enough ways to be found. */
import type { Article } from '../article.ts';
import { readingAge } from '../reading-age.ts';
import { variantsOf, type WordingFile } from '../wording.ts';

/** Years of age from which most residents are lost, and the age to aim for. */
export const OLDEST_READER = 10;
export const AIMED_READER = 9;
/** The fewest from which an article can be told from its neighbours. */
const FEWEST_PHRASES = 12;
/** Two joined texts: the longest that a resident should have to read at once. */
export const LONGEST_TEXT = 306;
/** More text than anybody reads in a chat; measuring it would take long. */
const LONGEST_LOOK = 20_000;

/** Years of age, by measured formula. */
export function ageOf({ body }: Pick<Article, 'body'>): number {
  return Math.round(readingAge(body.slice(0, LONGEST_LOOK)) * 10) / 10;
}

/** In an editor's words, after the article's name: `reads at age 10.4; aim for 9`. */
export function articleQuality(article: Pick<Article, 'body' | 'phrases'>) {
  const age = ageOf(article);
  const { length } = article.phrases;
  return [
    ...(age > OLDEST_READER
      ? [{ field: 'body', message: `reads at age ${age.toFixed(1)}; aim for ${AIMED_READER}` }]
      : []),
    ...(length < FEWEST_PHRASES
      ? [{ field: 'phrases', message: `has ${length} phrases; give at least ${FEWEST_PHRASES}` }]
      : []),
  ];
}

/** Sentences that are too long as text messages. One for both forms may be, where its placeholders make it so. */
export function wordingQuality({ words }: Pick<WordingFile, 'words'>) {
  return Object.entries(words).flatMap(([key, value]) =>
    variantsOf(value)
      .filter(({ form, text }) => form === 'text' && text.length > LONGEST_TEXT)
      .map(({ text }) => ({
        field: `words.${key}`,
        message: `has ${text.length} characters; the limit is ${LONGEST_TEXT}`,
      })),
  );
}
