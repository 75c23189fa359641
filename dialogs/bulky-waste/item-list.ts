/** The items of a booking: counted, priced and put into words. Pure. */
import { CATALOGUE, type Catalogue, countedName, entryOf, nameFor } from './catalogue.ts';

/** How many of one catalogue item; items that stand for pieces never stand in a line. */
export type Line = { readonly item: string; readonly count: number };

/** A suite is a sofa and two armchairs. Lines of one item become one line, where it was named first. */
export function asLines(lines: readonly Line[], catalogue: Catalogue = CATALOGUE): readonly Line[] {
  const counts = new Map<string, number>();
  for (const { item, count } of lines) {
    const { pieces } = entryOf(item, catalogue);
    const parts = pieces === undefined ? { [item]: 1 } : pieces;
    for (const [part, each] of Object.entries(parts)) {
      counts.set(part, (counts.get(part) ?? 0) + each * count);
    }
  }
  return [...counts].filter(([, count]) => count > 0).map(([item, count]) => ({ item, count }));
}

/** What the lines count as against the most that a booking may have. */
export function pointsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { item, count }) => sum + entryOf(item).points * count, 0);
}

/** `2 armchairs, 1 sofa and 1 bed base`; what counts for more than one says so in `words`. */
export function listWords(lines: readonly Line[]): string {
  return joined(lines.map(({ item, count }) => countedName(item, count)));
}

/** `a, b and c`. */
export function joined(parts: readonly string[], last = 'and'): string {
  const [only = '', ...others] = parts;
  if (others.length === 0) return only;
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

export function isSameList(one: readonly Line[], other: readonly Line[]): boolean {
  const key = (lines: readonly Line[]) =>
    lines
      .map(({ item, count }) => `${item} ${count}`)
      .sort()
      .join();
  return key(one) === key(other);
}

/** What is wrong with a list, if anything. */
export type Excess =
  | { readonly kind: 'too-many'; readonly points: number }
  | { readonly kind: 'too-many-of'; readonly item: string; readonly max: number };

export function excessOf(lines: readonly Line[], most: number): Excess | undefined {
  for (const { item, count } of lines) {
    const { max } = entryOf(item);
    if (max !== undefined && count > max) return { kind: 'too-many-of', item, max };
  }
  const points = pointsOf(lines);
  return points > most ? { kind: 'too-many', points } : undefined;
}

/** Items of the list that count for more than themselves: `corner sofa`. */
export function heavyNames(lines: readonly Line[]): readonly string[] {
  return lines.filter(({ item }) => entryOf(item).points > 1).map(({ item }) => nameFor(item));
}
