/**
 * Finds the street that a message names, among those of the council: whole (`plover hill road`), short
 * (`plover hill rd`), without its kind (`14 plover hill`) or misspelt (`plvoer hil rd`).
 */
import type { BuildingName, StreetMatch, StreetName } from './address.ts';
import { likeness, plainWords, type Word } from './plain-words.ts';
import { type NameParts, nameParts, type Window, windowsOf } from './street-windows.ts';

/** Streets that share a name. */
interface Named extends NameParts {
  readonly name: string;
  readonly streets: readonly StreetName[];
}

interface Hit {
  readonly window: Window;
  readonly named: Named;
  readonly likeness: number;
}

/** Less alike than this, the name is another one. */
const LEAST_LIKE = 0.62;
/** As likely meant as the best. */
const CLOSE = 0.08;
const WITHOUT_KIND = 0.9;
const OTHER_KIND = 0.8;
const CUT_SHORT = 0.85;

/** Streets that the text may name, best first; at most six. */
export function matchStreets(text: string, streets: readonly StreetName[]): readonly StreetMatch[] {
  const words = plainWords(text);
  const windows = windowsOf(words);
  if (windows.length === 0) return [];
  const names = namesOf(streets);
  const exact = exactHits(windows, names);
  const hits = exact.length > 0 ? exact : alikeHits(windows, names);
  const best = Math.max(...hits.map((hit) => hit.likeness));
  return bestOfEach(hits.filter((hit) => hit.likeness >= best - CLOSE))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 6)
    .map((hit) => matchOf(text, words, hit));
}

function namesOf(streets: readonly StreetName[]): readonly Named[] {
  const byName = new Map<string, StreetName[]>();
  for (const street of streets) {
    const whole = joined(plainWords(street.name));
    const same = byName.get(whole);
    if (same) same.push(street);
    else byName.set(whole, [street]);
  }
  return [...byName].map(([whole, same]) => ({
    name: same[0]?.name ?? '',
    ...nameParts(whole),
    streets: same,
  }));
}

/** Names that stand there whole, abbreviations aside. The longest wins: "plover hill road" is not "hill road". */
function exactHits(windows: readonly Window[], names: readonly Named[]): readonly Hit[] {
  const byWhole = new Map(names.map((named) => [named.whole, named]));
  const hits = windows.flatMap((window) => {
    const named = byWhole.get(window.whole);
    // One word, such as Broadway, may just be a word.
    const likely = window.to - window.from > 1 || window.numbered || window.alone;
    return named && likely ? [{ window, named, likeness: 1 }] : [];
  });
  return hits.filter(({ window }) => !hits.some((other) => surrounds(other.window, window)));
}

function surrounds(outer: Window, inner: Window): boolean {
  return outer !== inner && outer.from <= inner.from && outer.to >= inner.to;
}

function alikeHits(windows: readonly Window[], names: readonly Named[]): readonly Hit[] {
  const likely = windows.filter(
    (window) => window.base !== 'the' && (window.kind !== undefined || window.numbered || window.alone),
  );
  const hits = likely.flatMap((window) =>
    names.flatMap((named) => {
      const like = likenessOf(window, named);
      return like >= LEAST_LIKE ? [{ window, named, likeness: like }] : [];
    }),
  );
  return preferring(hits, [({ numbered }) => numbered, ({ alone }) => alone]);
}

/** What begins right after a house number, or is all that was said, is the name; a part of it is not. */
function preferring(hits: readonly Hit[], marks: readonly ((window: Window) => boolean)[]): readonly Hit[] {
  const mark = marks.find((candidate) => hits.some(({ window }) => candidate(window)));
  return mark ? hits.filter(({ window }) => mark(window)) : hits;
}

/** The name counts most; the kind of street is what people forget or mix up. */
function likenessOf(window: Window, named: Named): number {
  const like = wholeLikeness(window, named);
  return window.kind === undefined && window.cutShort ? like * CUT_SHORT : like;
}

function wholeLikeness(window: Window, named: Named): number {
  // Two letters in three cannot agree when one is twice as long as the other.
  const lengths = [window.whole.length, named.whole.length];
  if (Math.min(...lengths) * 2 < Math.max(...lengths)) return 0;
  if (window.kind === undefined) {
    const bare = likeness(window.base, named.base) * WITHOUT_KIND;
    return Math.max(bare, likeness(window.whole, named.whole));
  }
  const base = likeness(window.base, named.base) * (window.kind === named.kind ? 1 : OTHER_KIND);
  // The last word looked like a kind of street but is part of the name: "plover hill" for Plover Hill Road.
  const shortened = likeness(window.whole, named.base) * WITHOUT_KIND;
  return Math.max(base, shortened, likeness(window.whole, named.whole) * 0.95);
}

/** One hit for each name: the one that explains it best, the longer window where two do equally. */
function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<Named, Hit>();
  for (const hit of hits) {
    const before = best.get(hit.named);
    const better = !before || hit.likeness > before.likeness;
    const longer = before && hit.likeness === before.likeness && length(hit.window) > length(before.window);
    if (better || longer) best.set(hit.named, hit);
  }
  return [...best.values()];
}

function length({ from, to }: Window): number {
  return to - from;
}

function matchOf(text: string, words: readonly Word[], { window, named, likeness: like }: Hit): StreetMatch {
  const around = words.filter((_, index) => index < window.from || index >= window.to);
  const { streets, used } = narrowed(named.streets, around);
  const taken = words.filter((word) => used.has(word) || !around.includes(word));
  return {
    name: named.name,
    keys: streets.map(({ key }) => key),
    likeness: like,
    sure: window.numbered || (like === 1 && isPlain(window)),
    rest: without(text, taken),
  };
}

/** The text without some of its words; commas stay, since they part flats from houses. */
function without(text: string, taken: readonly Word[]): string {
  return taken
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Two words or more, but "the green" may be the green lid. */
function isPlain({ from, to, whole, alone }: Window): boolean {
  return to - from > 1 && (alone || !whole.startsWith('the '));
}

/** Streets of one name, as far as a locality, town or postcode district in the message tells them apart. */
function narrowed(
  streets: readonly StreetName[],
  around: readonly Word[],
): { readonly streets: readonly StreetName[]; readonly used: ReadonlySet<Word> } {
  const used = new Set<Word>();
  const fitting = new Set<StreetName>();
  for (const street of streets) {
    for (const area of [street.locality, street.district, street.town]) {
      const found = area === null ? [] : wordsNaming(area, around);
      if (found.length === 0) continue;
      for (const word of found) used.add(word);
      // A town has many streets of the council in it, so it tells little.
      if (area !== street.town) fitting.add(street);
    }
  }
  return { streets: fitting.size > 0 ? [...fitting] : streets, used };
}

function wordsNaming(area: string, around: readonly Word[]): readonly Word[] {
  const wanted = joined(plainWords(area));
  const size = wanted.split(' ').length;
  for (let from = 0; from + size <= around.length; from += 1) {
    const some = around.slice(from, from + size);
    const said = joined(some);
    if (said === wanted || (wanted.length > 5 && likeness(said, wanted) >= 0.75)) return some;
  }
  return [];
}

function joined(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join(' ');
}

/**
 * Finds a building by its name, where a message names no street: `22 sorrel court`.
 */
export function matchBuildings(text: string, buildings: readonly BuildingName[]): readonly StreetMatch[] {
  const named = buildings.map(({ name, street }, index) => ({ ...street, key: String(index), name }));
  return matchStreets(text, named).flatMap((match) =>
    match.keys.flatMap((key) => {
      const found = buildings[Number(key)];
      if (!found) return [];
      const { street, name } = found;
      return [{ ...match, name: street.name, keys: [street.key], building: name }];
    }),
  );
}
