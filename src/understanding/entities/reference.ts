/**
 * Our own references: two letters and two groups of three, `MB-K47-Q2X`, each with a digit in its middle (see `makeReference`),
 * from an alphabet without 0, O, 1 and I. Read in any case, with blanks, dots or nothing in place of the hyphens.
 */
import type { EntityOf } from '../understanding.ts';

const BETWEEN = '(?:[ .-]?| - )';
const GROUP = '([2-9a-hj-np-z][2-9][2-9a-hj-np-z])';
const REFERENCE = new RegExp(`(?<![a-z0-9])([a-z]{2})${BETWEEN}${GROUP}${BETWEEN}${GROUP}(?![a-z0-9])`, 'g');

export function findReferences(folded: string, original: string): EntityOf<'reference'>[] {
  return [...folded.matchAll(REFERENCE)].map(({ 0: whole, 1: prefix, 2: first, 3: second, index }) => {
    const span = { start: index, end: index + whole.length };
    const text = original.slice(span.start, span.end);
    return { kind: 'reference', value: `${prefix}-${first}-${second}`.toUpperCase(), text, span };
  });
}
