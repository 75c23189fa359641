/**
 * Where somebody moves to, or from, by the name of a town: "moving to Leeds", "leaving Fernley". Whose area it is in is known;
 * a name that is on no list is none.
 */
import type { AreaNames, NamedArea } from '../areas/area-names.ts';
import { backOver, type Message, messageOf } from '../areas/message-parts.ts';
import { tokenise } from '../tokens.ts';
import type { EntityOf } from '../understanding.ts';

type Move = EntityOf<'move'>;

const MOVES = /^(?:mov(?:e|es|ed|ing)|relocat(?:e|ed|ing))$/;
const LEAVES = /^(?:leav(?:e|es|ing)|left)$/;
const WAYS: Readonly<Record<string, Move['way']>> = { to: 'to', into: 'to', from: 'from' };
/** "Leeds Road" is a street. */
const OF_A_STREET =
  /^(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|way|court|place|crescent|gardens|grove|terrace|hill|house|mews|park|rise|row|square|walk|green)$/;
/** So many words at most between "moving" and "to": an address and a day, no other sentence. */
const FARTHEST = 10;

/** In the order they stand. */
export function findMoves(folded: string, original: string, names: AreaNames): Move[] {
  if (!/mov|relocat|leav|left/.test(folded)) return [];
  const tokens = tokenise(folded);
  const message = messageOf(folded, original, tokens);
  const found: Move[] = [];
  let after = 0;
  for (const area of names.namedIn(tokens)) {
    const read = wayOf(message, area, after);
    const [first, last] = [tokens[read?.from ?? 0], tokens[area.to - 1]];
    if (!read || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    const text = original.slice(span.start, span.end);
    found.push({ kind: 'move', value: area.name, way: read.way, ours: area.kind === 'ours', text, span });
    after = area.to;
  }
  return found;
}

/** Which way it is, and the first word that says so, none of them before `after`. */
function wayOf(
  message: Message,
  { from, to }: NamedArea,
  after: number,
): { readonly way: Move['way']; readonly from: number } | undefined {
  const words = message.tokens.map(({ word }) => word);
  if (OF_A_STREET.test(words[to] ?? '')) return undefined;
  const first = backOver(message, from);
  const before = first - 1;
  if (before >= after && LEAVES.test(words[before] ?? '')) return { way: 'from', from: before };
  const said = words[before] === 'in' ? lastWay(words, after, before) : before;
  const outOf = words[said] === 'out' && words[said + 1] === 'of' ? 'from' : undefined;
  const way = said < after ? undefined : (outOf ?? WAYS[words[said] ?? '']);
  if (way === undefined) return undefined;
  const moves = words.slice(0, said).findLastIndex((word) => MOVES.test(word));
  if (moves < 0 || said - moves > FARTHEST) return undefined;
  return { way, from: Math.max(moves, after) };
}

/** "To" of "to a flat in Leeds"; negative without one. */
function lastWay(words: readonly string[], after: number, before: number): number {
  return words.findLastIndex((word, at) => at >= after && at < before && Object.hasOwn(WAYS, word));
}
