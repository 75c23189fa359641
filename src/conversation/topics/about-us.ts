/** Told that a question was for another council, somebody says that it is about us: then what they asked is asked of us. */

import type { Session } from '../session.ts';
import { plainOf } from '../slots/plain-answer.ts';

const OPENS =
  "(?:no|yes|yeah|nope|sorry|oh|ok|but|actually|hi|i mean|i meant|it'?s|its|it is|it was|that'?s|this is|i'?m|i am|i live|we live|we are)";
const JOINS = '(?:about|in|for|from|is|was|the|here)';

/**
 * What they had asked, without the other place, where the words say that it is about us: "it is about Fernley", "no, in
 * Fernley". Otherwise the words themselves. `us` is our area's name.
 */
export function askedOfUs(text: string, { otherArea }: Session, us: string | undefined): string {
  if (otherArea === undefined || otherArea === '' || us === undefined) return text;
  const area = us.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const says = new RegExp(`^(?:(?:${OPENS}|${JOINS}) )*${area}(?: (?:council|please|thanks))*$`);
  return says.test(plainOf(text).replace(/[?!]+$/, '')) ? otherArea : text;
}
