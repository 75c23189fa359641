/**
 * Finding words in what was said and noted, by Postgres's own text search. Words are taken as they stand, without
 * stems: what begins with what has been typed so far fits, so that each further letter finds less, never something else.
 */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/**
 * Postgres takes addresses, tags, decimals and words with hyphens for one thing each; between spaces every part is
 * found by itself. Curly quotes and dashes are letters to it where the database has no language.
 */
const BETWEEN_WORDS = '.-/:@+_<>&=~#’‘“”–—…';

/** What of a text is indexed and searched: write it the same way in the index and in the query. */
export function wordsOf(text: SQLWrapper): SQL {
  const spaces = ' '.repeat([...BETWEEN_WORDS].length);
  return sql`to_tsvector('simple', translate(${text}, ${sql.raw(`'${BETWEEN_WORDS}', '${spaces}'`)}))`;
}

/** Beginnings shorter than this are found only as whole words: "14" is a house, "my" is in every message. */
const SHORTEST_BEGINNING = 3;
/** More than anybody types to find something; what comes after it narrows nothing. */
const MOST_WORDS = 12;

/** The words of a search, in lower case; a letter by itself finds nothing. */
export function searchedWords(q: string): readonly string[] {
  const words = q.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 || /\d/.test(word)).slice(0, MOST_WORDS);
}

/** A search for texts with all of the words; undefined when there is none to look for. */
export function queryOf(q: string): SQL | undefined {
  const words = searchedWords(q);
  if (words.length === 0) return undefined;
  const terms = words.map((word) => (word.length < SHORTEST_BEGINNING ? `'${word}'` : `'${word}':*`));
  return sql`to_tsquery('simple', ${terms.join(' & ')})`;
}
