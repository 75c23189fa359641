/**
 * Our own references: two letters and two groups of three, `MB-4K7-2QX`, from an alphabet without 0, O, 1
 * and I. Read in any case, with blanks, dots or nothing in place of the hyphens.
 */
import type { EntityOf } from '../understanding.ts';

const REFERENCE =
  /(?<![a-z0-9])([a-z]{2})([ .-]?|[ ]-[ ])([2-9a-hj-np-z]{3})([ .-]?|[ ]-[ ])([2-9a-hj-np-z]{3})(?![a-z0-9])/g;

/** What `isReference` asks for at least. */
const MAY_REFER = /[2-9-]/;
const IN_CAPITALS = /[A-Z]{8}/;

export function findReferences(folded: string, original: string): EntityOf<'reference'>[] {
  return findReferenceShapes(folded, original).filter(({ text }) => !isSentence(text));
}

/** All of their shape. These are blanked where topics are learnt and read: what "is it the 3rd" blanks there tells of none. */
export function findReferenceShapes(folded: string, original: string): EntityOf<'reference'>[] {
  if (!MAY_REFER.test(folded) && !IN_CAPITALS.test(original)) return [];
  const found: EntityOf<'reference'>[] = [];
  REFERENCE.lastIndex = 0;
  for (let match = REFERENCE.exec(folded); match; match = REFERENCE.exec(folded)) {
    const [whole, prefix = '', , first = '', , second = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const text = original.slice(span.start, span.end);
    if (!isReference(text, first, second)) {
      REFERENCE.lastIndex = match.index + 1;
      continue;
    }
    found.push({ kind: 'reference', value: `${prefix}-${first}-${second}`.toUpperCase(), text, span });
  }
  return found;
}

/** "Is it the 3rd", "by the 5pm": a day or a count after two words. Ours have a digit in each group. */
function isSentence(text: string): boolean {
  return /^[a-z]{2} [a-z]{3} /i.test(text);
}

/** "we get the" has the same shape: without a digit it must have been typed with hyphens or as capitals in one piece. */
function isReference(text: string, first: string, second: string): boolean {
  // "at FN3 2BD" is a postcode; none of our references has that form (see `makeReference`).
  if (/^[a-z]{2}\d\d[a-z]{2}$/.test(first + second) && !text.includes('-')) return false;
  // "Sorry FN3" is a word and half a postcode; ours have a digit in each group.
  if (/^[a-z]{3}$/.test(first) && /^[a-z]{2}\d$/.test(second) && !text.includes('-')) return false;
  if (/[2-9]/.test(first + second)) return true;
  return /^[A-Za-z]{2}-\S{3}-\S{3}$/.test(text) || /^[A-Z]{8}$/.test(text);
}
