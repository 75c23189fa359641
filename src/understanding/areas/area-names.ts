/** Names of areas, found in a message by one hash look-up a word. */
import { fold } from '../normalise.ts';
import { type Token, tokenise } from '../tokens.ts';

/** What else a name may mean, and so how plainly the words around it must say that a place is meant. */
type AreaKind =
  /** Ours: whoever names it asks us. */
  | 'ours'
  /** Hardly anything else than a place: Cardiff. */
  | 'place'
  /** People and things bear it too: Preston. */
  | 'name'
  /** An English word too: Reading. */
  | 'word';

/** Names by what else they may mean. A name in two of these is what it is in the one that stands first here. */
export interface AreaList {
  readonly ours: readonly string[];
  readonly places: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** What a name is short for, as it is told: `rbkc` is Kensington and Chelsea. */
  readonly shortFor: Readonly<Record<string, string>>;
}

/** A name in a message. */
export interface NamedArea {
  readonly name: string;
  readonly kind: AreaKind;
  /** Index of its first word, and of the first after it. */
  readonly from: number;
  readonly to: number;
}

export interface AreaNames {
  /** All names in these words, in order; of names within each other the longest. */
  namedIn(tokens: readonly Token[]): readonly NamedArea[];
}

interface Entry {
  readonly words: readonly string[];
  readonly name: string;
  readonly kind: AreaKind;
}

export function createAreaNames({ ours, places, names, words, shortFor }: AreaList): AreaNames {
  const byFirst = new Map<string, Entry[]>();
  const seen = new Set<string>();
  const add = (kind: AreaKind, written: string, name = written) => {
    const parts = tokenise(fold(written)).map(({ word }) => word);
    const [first] = parts;
    if (first === undefined || seen.has(parts.join(' '))) return;
    seen.add(parts.join(' '));
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words: parts, name, kind }]);
  };
  for (const name of ours) add('ours', name);
  for (const name of places) add('place', name);
  for (const [written, name] of Object.entries(shortFor)) add('place', written, name);
  for (const name of names) add('name', name);
  for (const name of words) add('word', name);
  for (const entries of byFirst.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return { namedIn: (tokens) => namedIn(tokens, byFirst) };
}

function namedIn(tokens: readonly Token[], byFirst: ReadonlyMap<string, readonly Entry[]>): NamedArea[] {
  const found: NamedArea[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entry = entryAt(tokens, at, byFirst);
    if (!entry) continue;
    const to = at + entry.words.length;
    found.push({ name: entry.name, kind: entry.kind, from: at, to });
    at = to - 1;
  }
  return found;
}

function entryAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Entry[]>,
): Entry | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const entries = byFirst.get(token.word) ?? (isPossessive(token) ? byFirst.get(ownerOf(token)) : undefined);
  return entries?.find(({ words }) =>
    words.every((word, nth) => {
      const other = tokens[at + nth];
      if (!other) return false;
      return (
        other.word === word || (nth === words.length - 1 && isPossessive(other) && ownerOf(other) === word)
      );
    }),
  );
}

/** "Cardiff's" is one word, `cardiffs`. */
function isPossessive({ word, start, end }: Token): boolean {
  return word.endsWith('s') && end - start > word.length;
}

function ownerOf({ word }: Token): string {
  return word.slice(0, -1);
}
