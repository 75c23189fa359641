/** What a text message can hold, and what it costs. */
import { segmentsOf, toGsm7 } from '../../conversation/fitting/gsm7.ts';

/** A character that would make the whole message dear. */
export interface WrongCharacter {
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly character: string;
  /** What is sent in its place; absent where it is left out or has no plain form. */
  readonly instead?: string;
}

const MOST_TOLD = 50;
/** Nothing that is sent is longer, and graphemes of a very long text take minutes to find. */
const LONGEST_LOOK = 3000;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** In the order they stand, the first fifty of them. An emoji of several signs is one. */
export function wrongCharacters(text: string): readonly WrongCharacter[] {
  const found: WrongCharacter[] = [];
  for (const { segment, index } of graphemes.segment(text.slice(0, LONGEST_LOOK))) {
    if (segmentsOf(segment).encoding === 'gsm7') continue;
    const plain = toGsm7(segment).replace(/\n/g, ' ');
    const instead = plain !== '' && segmentsOf(plain).encoding === 'gsm7' ? { instead: plain } : {};
    found.push({ at: index, character: segment, ...instead });
    if (found.length === MOST_TOLD) break;
  }
  return found;
}
