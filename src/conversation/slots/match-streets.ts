/**
 * Finds the street that a message names, among those of the council: whole (`north hill road`), short
 * (`north hill rd`), without its kind (`14 north hill`) or misspelt (`nroth hil rd`).
 */
import type { BuildingName, StreetMatch, StreetName } from './address.ts';
import { isStreetKind, likeness, plainWords, type Word } from './plain-words.ts';

/** Streets that share a name. */
interface Named {
  readonly name: string;
  /** The plain words of the name. */
  readonly whole: string;
  /** The same without the kind of street; equal to `whole` where that would leave nothing. */
  readonly base: string;
  readonly kind: string | undefined;
  readonly streets: readonly StreetName[];
}

/** Some words of the message, taken for a street. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly whole: string;
  readonly base: string;
  readonly kind: string | undefined;
  /** A house number stands right before it. */
  readonly numbered: boolean;
  /** Nothing else is said but numbers and words that mean nothing here. */
  readonly alone: boolean;
  /** The next word may well belong to the name: "birkdale" in "birkdale cloose". */
  readonly cutShort: boolean;
}

interface Hit {
  readonly window: Window;
  readonly named: Named;
  readonly likeness: number;
}

const LONGEST_NAME = 6;
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
    ...parts(whole),
    streets: same,
  }));
}

function parts(whole: string): { whole: string; base: string; kind: string | undefined } {
  const at = whole.lastIndexOf(' ');
  const kind = whole.slice(at + 1);
  return at > 0 && isStreetKind(kind)
    ? { whole, base: whole.slice(0, at), kind }
    : { whole, base: whole, kind: undefined };
}

/** Said around an address; no street's name begins or ends with them. */
const AROUND = new Set(
  (
    'a an and are at be bin bins can collected collection collections day days do does for go goes going have hi hello i im in is it its ' +
    'live lives me my name next no not number of on or out please pls put s sorry thanks that the there this to today tomorrow ' +
    'we what whats when where which will would yes you your flat room address actually near off'
  ).split(' '),
);

function windowsOf(words: readonly Word[]): readonly Window[] {
  const windows: Window[] = [];
  const telling = words.filter(({ plain }) => !AROUND.has(plain) && !isNumber(plain)).length;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to += 1) {
      const window = windowAt(words, from, to, telling);
      if (window) windows.push(window);
    }
  }
  return windows;
}

function windowAt(words: readonly Word[], from: number, to: number, telling: number): Window | undefined {
  const inside = words.slice(from, to).map(({ plain }) => plain);
  const [first = '', last = ''] = [inside[0], inside.at(-1)];
  // "The" may begin a name (The Avenue); numbers and small talk may not.
  if (isNumber(first) || isNumber(last) || AROUND.has(last) || (AROUND.has(first) && first !== 'the'))
    return undefined;
  if (inside.length === 1 && (first === 'the' || isStreetKind(first))) return undefined;
  const tellingInside = inside.filter((word) => !AROUND.has(word) && !isNumber(word)).length;
  const before = words[from - 1]?.plain ?? '';
  const after = words[to]?.plain ?? '';
  return {
    from,
    to,
    ...parts(inside.join(' ')),
    numbered: isNumber(before) && before.length < 6,
    alone: tellingInside === telling,
    cutShort: after !== '' && !AROUND.has(after) && !isNumber(after),
  };
}

function isNumber(word: string): boolean {
  return /^\d+[a-z]?$/.test(word);
}

/** Names that stand there whole, abbreviations aside. The longest wins: "north hill road" is not "hill road". */
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
  // The last word looked like a kind of street but is part of the name: "north hill" for North Hill Road.
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
  const left = around.filter((word) => !used.has(word));
  return {
    name: named.name,
    keys: streets.map(({ key }) => key),
    likeness: like,
    sure: window.numbered || (like === 1 && window.to - window.from > 1),
    rest: left.map(({ start, end }) => text.slice(start, end)).join(' '),
  };
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
 * Finds a building by its name, where a message names no street: `22 grange court`.
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
