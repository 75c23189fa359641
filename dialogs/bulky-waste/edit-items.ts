/** Changes to a list of items in residents' words: "add a mattress", "take off the sofa", "swap the desk for a chair". */
import { entryOf } from './catalogue.ts';
import { asLines, type Line } from './item-list.ts';
import { type Doubt, type ItemReading, type Mention, sortOut } from './read-items.ts';
import { numberOf, type Word } from './words.ts';

export interface Edited {
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  readonly refused: readonly string[];
}

type Mode = 'add' | 'remove' | 'keep';

const REMOVES = /^(?:remove|drop|delete|lose|without|minus|except|cross)$/;
/** These remove only with "off" or "out" after them: "take the sofa off". */
const REMOVES_OFF = /^(?:take|leave|cross|strike)$/;
const ADDS = /^(?:add|adding|also|too|another|extra|include|including|additional)$/;
const SWAPS = /^(?:swap|replace|exchange|switch|change)$/;

/** A verb and what is said to it. */
interface Turn {
  readonly mode: Mode;
  readonly at: number;
}

/** What the list becomes; undefined when the message says no change to it. `adds`: it names more, in whatever words. */
export function edited(reading: ItemReading, list: readonly Line[], adds = false): Edited | undefined {
  const turns = turnsIn(reading.words);
  if ((turns.length === 0 && !adds) || reading.mentions.length === 0) return undefined;
  const modeOf = ({ from }: Mention): Mode =>
    turns.findLast(({ at }) => at <= from)?.mode ?? turns[0]?.mode ?? 'add';
  const removed = reading.mentions.filter((mention) => modeOf(mention) === 'remove');
  const added = sortOut({
    mentions: reading.mentions.filter((mention) => modeOf(mention) === 'add'),
    unknown: [],
  });
  const kept = reading.mentions.filter((mention) => modeOf(mention) === 'keep');
  const base = kept.length > 0 ? only(kept, list) : list;
  // What is not in the list cannot stay in it: "just the table" is then a list of its own.
  if (base.length === 0) return undefined;
  const left = removed.reduce((lines, mention) => without(lines, mention, reading.words), base);
  return { lines: asLines([...left, ...added.lines]), doubts: added.doubts, refused: added.refused };
}

/** "Just the sofa": of what is in the list, nothing else stays. */
function only(kept: readonly Mention[], list: readonly Line[]): readonly Line[] {
  return list.filter(({ item }) => kept.some(({ items }) => items.includes(item)));
}

/** "No, 3 armchairs": items that are all in the list already have their numbers put right, the rest stays. */
export function recounted({ mentions }: ItemReading, list: readonly Line[]): readonly Line[] | undefined {
  const inList = (item: string | undefined) => list.some((line) => line.item === item);
  const clear = mentions.every(({ items, counted }) => counted && items.length === 1 && inList(items[0]));
  if (mentions.length === 0 || !clear) return undefined;
  const counts = new Map(mentions.map(({ items, count }) => [items[0], count]));
  return asLines(list.map(({ item, count }) => ({ item, count: counts.get(item) ?? count })));
}

function turnsIn(words: readonly Word[]): readonly Turn[] {
  const turns: Turn[] = [];
  let swapping = false;
  words.forEach(({ plain }, at) => {
    const off =
      REMOVES_OFF.test(plain) && words.slice(at + 1, at + 6).some((word) => /^(?:off|out)$/.test(word.plain));
    const gone = plain === 'dont' && /^(?:want|need)$/.test(words[at + 1]?.plain ?? '');
    const not =
      /^(?:no|not)$/.test(plain) &&
      words[at + 1]?.apart === false &&
      !isOnlyNumber(words.slice(at + 1, at + 3));
    if (off || gone || not || REMOVES.test(plain)) turns.push({ mode: 'remove', at });
    else if (SWAPS.test(plain)) {
      turns.push({ mode: 'remove', at });
      swapping = true;
    } else if (swapping && /^(?:for|with|to|by)$/.test(plain)) {
      turns.push({ mode: 'add', at });
      swapping = false;
    } else if (plain === 'instead' && words[at + 1]?.plain === 'of') turns.push({ mode: 'remove', at });
    else if (keepsFrom(words, at, turns.at(-1)?.at)) turns.push({ mode: 'keep', at });
    else if (ADDS.test(plain)) turns.push({ mode: 'add', at });
  });
  return withLead(turns, words);
}

/** "3 armchairs, not 2" takes back a number and removes nothing. */
function isOnlyNumber([number, next]: readonly Word[]): boolean {
  return numberOf(number?.plain ?? '') !== undefined && next?.apart !== false;
}

/** "Just the sofa"; where a verb stands before, as in "remove just the sofa", it is said to that. */
function keepsFrom(words: readonly Word[], at: number, verb = -Infinity): boolean {
  const [word, next] = words.slice(at, at + 2);
  return (
    /^(?:just|only)$/.test(word?.plain ?? '') &&
    /^(?:the|that|those)$/.test(next?.plain ?? '') &&
    verb < at - 2
  );
}

/** "A desk instead of the table": what stands before is added. "And a desk" adds too. */
function withLead(turns: readonly Turn[], words: readonly Word[]): readonly Turn[] {
  const instead = turns.some(({ at, mode }) => mode === 'remove' && words[at]?.plain === 'instead');
  const leads = instead || words[0]?.plain === 'and';
  return leads ? [{ mode: 'add', at: 0 }, ...turns] : turns;
}

/** "The armchairs" are all of them, "an armchair" is one. */
function without(list: readonly Line[], mention: Mention, words: readonly Word[]): readonly Line[] {
  const { items, count, counted } = mention;
  const last = words[mention.to - 1];
  const all = count === undefined || (!counted && last?.plain !== last?.one);
  const gone = items.flatMap((item) => Object.keys(entryOf(item).pieces ?? optionsOf(item)));
  return list.map((line) =>
    gone.includes(line.item) ? { ...line, count: all ? 0 : Math.max(0, line.count - (count ?? 0)) } : line,
  );
}

/** "The bed" takes off its base; a mattress is named by itself. */
function optionsOf(item: string): Record<string, number> {
  const [first] = entryOf(item).which?.from ?? [item];
  return { [first ?? item]: 1 };
}
