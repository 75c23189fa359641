/**
 * Vehicle registration marks that cannot well be anything else, in the formats since 1963. Dialogs that ask
 * for a mark read older formats too. Source: DVLA, "Vehicle registration numbers and number plates" (INF104).
 */
import type { EntityOf } from '../understanding.ts';

/** `AB12 CDE`, `A123 BCD`, `ABC 123D`, with a blank, hyphen or nothing between. I, Q and Z are used sparingly. */
const MARK =
  /(?<![a-z0-9])(?:([a-hj-pr-y]{2}[o0-9][0-9])[ -]?([a-hj-pr-z]{3})|([a-hj-npr-tv-y][1-9]\d{1,2})[ -]?([a-hj-pr-y]{3})|([a-hj-pr-y]{3})[ -]?([1-9]\d{1,2}[a-hj-npr-tv-y]))(?![a-z0-9])/g;
/** Endings that make "no 12 the drive" or "at 45 for" look like a mark. */
const ORDINARY =
  /^(?:the|and|for|was|has|had|are|but|not|you|can|our|her|out|off|one|two|day|bag|bin|car|van|old|new|all|any|who|how|now|road|per|get|got|yet|top|end|but|use|day)$/;

export function findRegistrations(folded: string, original: string): EntityOf<'registration'>[] {
  const found: EntityOf<'registration'>[] = [];
  for (const match of folded.matchAll(MARK)) {
    const parts = match.slice(1).filter((part) => part !== undefined);
    if (parts.some((part) => ORDINARY.test(part))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const text = original.slice(span.start, span.end);
    found.push({ kind: 'registration', value: markOf(parts), text, span });
  }
  return found;
}

/** With its blank and in capitals; an O among the digits is a nought. */
function markOf([first = '', last = '']: readonly string[]): string {
  const head = /^[a-z]{2}o\d$/.test(first) ? first.replace('o', '0') : first;
  return `${head} ${last}`.toUpperCase();
}
