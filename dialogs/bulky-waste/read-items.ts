/** What residents want collected, out of their own words: "2 armchairs and a settee", "old fridge freezer x2". */
import { entryOf } from './catalogue.ts';
import { type Found, findNames, isGeneric } from './find-names.ts';
import { asLines, type Line } from './item-list.ts';
import { isAround, isOfSentence, numberOf, type Word, wordsIn } from './words.ts';

/** What must be asked before the list is known. JSON, since it is kept with the answer. */
export type Doubt =
  /** Named along with others, but not in the catalogue. */
  | { readonly kind: 'unknown'; readonly words: string }
  /** "Chairs": how many? */
  | { readonly kind: 'count'; readonly item: string }
  /** One word for several items. `question` names the wording that asks. */
  | {
      readonly kind: 'which';
      readonly question: string;
      readonly from: readonly string[];
      readonly count: number;
    };

/** One thing that was named. */
export interface Mention {
  /** Several when they are as likely. */
  readonly items: readonly string[];
  /** Undefined when several are meant but not how many. */
  readonly count: number | undefined;
  /** It was said how many; otherwise one is taken for granted. */
  readonly counted: boolean;
  readonly from: number;
  readonly to: number;
}

export interface ItemReading {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** What was named beside, but is nothing we know. */
  readonly unknown: readonly string[];
  /** "Some furniture": something is meant, but not what. */
  readonly generic: boolean;
}

/** `asked`: the message answers the question what to collect. Otherwise only plain names are taken. */
export function readItems(text: string, asked: boolean): ItemReading {
  const words = wordsIn(text);
  const found = findNames(words, asked);
  const mentions = found.map((one) => mentionOf(one, words, found));
  const unknown = asked ? unknownIn(words, found) : [];
  return { words, mentions, unknown, generic: isGeneric(words) };
}

/** The mentions as far as they are clear, what is not taken, and what must be asked. */
export function sortOut({ mentions, unknown }: Pick<ItemReading, 'mentions' | 'unknown'>): {
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  readonly refused: readonly string[];
} {
  const lines: Line[] = [];
  const doubts: Doubt[] = [];
  const refused = new Set<string>();
  for (const { items, count } of mentions) {
    const [item = '', ...others] = items;
    const { which, refused: no } = entryOf(item);
    const settled = which && settledBy(which.from, mentions);
    if (others.length > 0) doubts.push({ kind: 'which', question: 'alike', from: items, count: count ?? 1 });
    else if (no) refused.add(item);
    else if (settled !== undefined) lines.push({ item: settled, count: count ?? 1 });
    else if (which) doubts.push({ kind: 'which', ...which, count: count ?? 1 });
    else if (count === undefined) doubts.push({ kind: 'count', item });
    else lines.push({ item, count });
  }
  doubts.push(...unknown.map((words): Doubt => ({ kind: 'unknown', words })));
  return { lines: asLines(lines), doubts, refused: [...refused] };
}

/** "A bed and a mattress": the mattress is there, so the bed is what is left of a bed without one. */
function settledBy(from: readonly string[], mentions: readonly Mention[]): string | undefined {
  const named = new Set(mentions.flatMap(({ items }) => items));
  const whole = from.find((item) => entryOf(item).pieces !== undefined);
  const parts = Object.keys((whole && entryOf(whole).pieces) ?? {});
  const [left, ...others] = parts.filter((part) => !named.has(part));
  return parts.length > 1 && others.length === 0 ? left : undefined;
}

function mentionOf(found: Found, words: readonly Word[], all: readonly Found[]): Mention {
  const { from, to, items, several } = found;
  const counted = countAfter(words, to) ?? countBefore(words, from, all);
  const isOpen = counted === 'several' || (counted === undefined && several);
  const count = typeof counted === 'number' ? counted : isOpen ? undefined : 1;
  return { items, count, counted: typeof counted === 'number', from, to };
}

/** Stands after a number that counts something else: a 4 drawer chest, a 6 ft table. */
const MEASURES = new Set(
  'door doors drawer drawers draw seater seaters seat piece in inch inches ft foot feet cm mm m metre metres litre litres l kg tier shelf years year yrs bar ring'.split(
    ' ',
  ),
);
const FEW = new Set(['some', 'few', 'several', 'many', 'lots', 'various', 'all']);

/** "2 old brown armchairs", "2 x sofas", "couple of chairs". */
function countBefore(
  words: readonly Word[],
  from: number,
  all: readonly Found[],
): number | 'several' | undefined {
  for (let at = from - 1, steps = 0; at >= 0 && steps < 5; at -= 1, steps += 1) {
    const word = words[at];
    if (!word || words[at + 1]?.apart || all.some((found) => found.to === at + 1)) return undefined;
    const times = /^(?:x(\d{1,2})|(\d{1,2})x)$/.exec(word.plain);
    if (times) return Number(times[1] ?? times[2]);
    if (FEW.has(word.plain)) return 'several';
    const count = numberOf(word.plain);
    if (count !== undefined && !MEASURES.has(words[at + 1]?.plain ?? '')) return wholeCount(words, at, count);
  }
  return undefined;
}

/** "A couple of", "half a dozen". */
function wholeCount(words: readonly Word[], at: number, count: number): number | 'several' {
  const next = words[at + 1]?.plain ?? '';
  if (count === 1 && FEW.has(next)) return 'several';
  return count === 12 && words[at - 2]?.plain === 'half' ? 6 : count;
}

/** "Armchair x2", "armchairs 2" at the end of what was said of them. */
function countAfter(words: readonly Word[], to: number): number | undefined {
  const next = words[to];
  if (!next || next.apart) return undefined;
  const times = /^(?:x(\d{1,2})|(\d{1,2})x)$/.exec(next.plain);
  if (times) return Number(times[1] ?? times[2]);
  if (next.plain === 'x' || next.plain === 'times') return numberOf(words[to + 1]?.plain ?? '');
  const atEnd = words[to + 1] === undefined || words[to + 1]?.apart === true;
  return atEnd && /^\d$/.test(next.plain) ? Number(next.plain) : undefined;
}

const MOST_WORDS = 4;

/** Parts of a list in which nothing was found, as long as they may be the name of a thing. */
function unknownIn(words: readonly Word[], found: readonly Found[]): readonly string[] {
  const taken = new Set(found.flatMap(({ from, to }) => words.slice(from, to)));
  return parts(words)
    .filter((part) => !part.some((word) => taken.has(word)))
    .flatMap((part) => {
      const telling = part.filter(({ plain }) => !isAround(plain) && !/^\d/.test(plain));
      const isName = telling.length > 0 && telling.length <= MOST_WORDS && !isSentence(part);
      return isName && telling.some(({ plain }) => plain.length > 2) ? [asSaid(telling)] : [];
    });
}

function isSentence(part: readonly Word[]): boolean {
  return part.some(({ plain }) => isOfSentence(plain));
}

function parts(words: readonly Word[]): readonly (readonly Word[])[] {
  const all: Word[][] = [];
  for (const word of words) {
    if (word.apart || all.length === 0) all.push([]);
    if (word.plain !== 'and') all.at(-1)?.push(word);
  }
  return all;
}

function asSaid(words: readonly Word[]): string {
  return words
    .map(({ plain }) => plain)
    .join(' ')
    .slice(0, 40);
}

/** Whether the words leave it at a kind of thing: "some furniture". */
export function saysOnlyKind({ mentions, generic }: ItemReading): boolean {
  return generic && mentions.length === 0;
}
