/** Finds the catalogue's names in residents' words, misspelt or not. */
import Fuse from 'fuse.js';
import { CATALOGUE, type Catalogue } from './catalogue.ts';
import { isAround, isOfSentence, keyOf, numberOf, singular, type Word, wordsIn } from './words.ts';

/** Words of the message taken for an item. */
export interface Found {
  /** Indexes of words: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
  /** The item, or several that are as alike. */
  readonly items: readonly string[];
  /** Several are meant, but how many is not said by the name. */
  readonly several: boolean;
  readonly vague: boolean;
  /** Not spelt as in the catalogue. */
  readonly guessed: boolean;
}

interface Name {
  readonly key: string;
  readonly item: string;
  readonly vague: boolean;
  /** Listed as a plural: "drawers" is one thing. */
  readonly plural: boolean;
}

interface Index {
  readonly byKey: ReadonlyMap<string, Name>;
  readonly fuse: Fuse<Name>;
  readonly generic: ReadonlySet<string>;
}

const LONGEST_NAME = 6;
/** Nobody lists more that has to be guessed, and each guess is a search of the whole catalogue. */
const MOST_GUESSES = 40;
/** Shorter words are too easily other words. */
const SHORTEST_GUESS = 4;
const SHORTEST_GUESSED = 5;
/** Fuse's scores run from 0, the same, to 1. */
const ALIKE = 0.29;
const PLAINLY_ALIKE = 0.21;
/** As likely meant as the best. */
const CLOSE = 0.04;

function indexOf({ items, generic }: Catalogue): Index {
  const byKey = new Map<string, Name>();
  for (const [item, { name, names, also, vague }] of Object.entries(items)) {
    const sure = [name.replaceAll('-', ' '), ...(names === undefined ? [] : [names]), ...also];
    for (const [list, isVague] of [
      [sure, false],
      [vague, true],
    ] as const) {
      for (const one of list) {
        const key = keyOf(one);
        const last = wordsIn(one).at(-1)?.plain ?? '';
        const before = byKey.get(key);
        const plural = (before?.plural ?? false) || (last !== singular(last) && one !== names);
        byKey.set(key, { key, item, vague: isVague && (before?.vague ?? true), plural });
      }
    }
  }
  // A vague name misspelt is nearly always another word.
  const clear = [...byKey.values()].filter(({ key, vague }) => !vague && key.length >= SHORTEST_GUESSED);
  const fuse = new Fuse(clear, {
    keys: ['key'],
    includeScore: true,
    threshold: ALIKE,
    ignoreFieldNorm: true,
    location: 0,
    distance: 12,
  });
  return { byKey, fuse, generic: new Set(generic.map(keyOf)) };
}

const INDEX = indexOf(CATALOGUE);

/**
 * The items named, in order. `asked` for them, vague names and rough guesses count too; in passing only what
 * can hardly be anything else.
 */
export function findNames(words: readonly Word[], asked: boolean): readonly Found[] {
  const exact = exactNames(words, asked);
  const guesses = guessNames(words, exact, asked);
  const all = [...exact, ...guesses].sort((one, other) => one.from - other.from);
  // "3 door wardrobe": what stands right before another name only describes it.
  const describes = ({ from, vague }: Found) => vague || words[from]?.plain === 'drawer';
  return all.filter((one, at) => !(describes(one) && all[at + 1]?.from === one.to && !words[one.to]?.apart));
}

/** Whether the words stand for anything at all: "some furniture". */
export function isGeneric(words: readonly Word[]): boolean {
  return windows(words, 0, words.length).some(({ key }) => INDEX.generic.has(key));
}

function exactNames(words: readonly Word[], asked: boolean): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let to = Math.min(words.length, at + LONGEST_NAME); to > at; to -= 1) {
      const name = INDEX.byKey.get(keyFrom(words, at, to));
      if (!name || (!asked && (isStreet(words, to) || (name.vague && !goesOn(words, at, found))))) continue;
      const last = words[to - 1];
      const several = last !== undefined && last.plain !== last.one && !name.plural;
      found.push({ from: at, to, items: [name.item], several, vague: name.vague, guessed: false });
      at = to - 1;
      break;
    }
  }
  return found;
}

/** "A mattress and base": beside what is plain, a vague name is plain too. */
function goesOn(words: readonly Word[], at: number, found: readonly Found[]): boolean {
  const last = found.at(-1)?.to;
  return last !== undefined && (last === at || (last === at - 1 && words[at - 1]?.plain === 'and'));
}

/** "12 Bath Road" is no bath. */
function isStreet(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return (
    next !== undefined &&
    !next.apart &&
    /^(?:road|rd|street|lane|ln|avenue|ave|close|drive|way|court|row|hill|terrace|yard|grove)$/.test(
      next.plain,
    )
  );
}

function guessNames(words: readonly Word[], exact: readonly Found[], asked: boolean): Found[] {
  const taken = new Set(exact.flatMap(({ from, to }) => range(from, to)));
  const found: Found[] = [];
  const guessed = new Map<string, readonly string[]>();
  for (const { from, to, key } of windows(words, 0, words.length)) {
    const edges = [words[from], words[to - 1]];
    if (range(from, to).some((at) => taken.has(at)) || edges.some(tellsNothing)) continue;
    if (!guessed.has(key) && guessed.size === MOST_GUESSES) continue;
    const items = guessed.get(key) ?? guess(key, asked);
    guessed.set(key, items);
    if (items.length === 0) continue;
    const last = words[to - 1];
    found.push({ from, to, items, several: last?.plain !== last?.one, vague: false, guessed: true });
    for (const at of range(from, to)) taken.add(at);
  }
  return found;
}

function tellsNothing(word: Word | undefined): boolean {
  const { plain = '' } = word ?? {};
  return isAround(plain) || isOfSentence(plain) || numberOf(plain) !== undefined;
}

function guess(key: string, asked: boolean): readonly string[] {
  if (key.replaceAll(' ', '').length < (asked ? SHORTEST_GUESS : SHORTEST_GUESS + 1)) return [];
  const hits = INDEX.fuse
    .search(key, { limit: 12 })
    .filter(({ item }) => isOfLength(key, item.key))
    .filter(({ score = 1 }) => score <= (asked ? ALIKE : PLAINLY_ALIKE));
  const best = hits[0]?.score ?? 1;
  const near = hits.filter(({ score = 1 }) => score <= best + CLOSE).map(({ item }) => item.item);
  return [...new Set(near)].slice(0, 3);
}

/** Fuse finds a short word within a long one; a slip of the finger changes the length by a letter or two. */
function isOfLength(said: string, name: string): boolean {
  return Math.abs(said.length - name.length) <= Math.max(1, Math.floor(name.length / 6));
}

/** Runs of words with nothing between them, longest first. */
function windows(words: readonly Word[], from: number, to: number) {
  const found: { from: number; to: number; key: string }[] = [];
  for (let length = 3; length >= 1; length -= 1) {
    for (let at = from; at + length <= to; at += 1) {
      const apart = range(at + 1, at + length).some((inside) => words[inside]?.apart);
      if (!apart) found.push({ from: at, to: at + length, key: keyFrom(words, at, at + length) });
    }
  }
  return found;
}

function keyFrom(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ one }) => one)
    .join(' ');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
