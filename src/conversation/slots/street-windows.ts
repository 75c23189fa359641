/** The runs of words in a message that may be the name of a street. */
import { isStreetKind, type Word } from './plain-words.ts';

/** A name taken apart. */
export interface NameParts {
  /** All its plain words. */
  readonly whole: string;
  /** The same without the kind of street; equal to `whole` where that would leave nothing. */
  readonly base: string;
  readonly kind: string | undefined;
}

/** Some words of the message, taken for a street. */
export interface Window extends NameParts {
  readonly from: number;
  readonly to: number;
  /** A house number stands right before it. */
  readonly numbered: boolean;
  /** Nothing else is said but numbers and words that mean nothing here. */
  readonly alone: boolean;
  /** The next word may well belong to the name: "combe" in "combe raod". */
  readonly cutShort: boolean;
}

const LONGEST_NAME = 6;

/** Takes the kind of street off the end of a name of plain words. */
export function nameParts(whole: string): NameParts {
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

/** All that are worth a look. */
export function windowsOf(words: readonly Word[]): readonly Window[] {
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
    ...nameParts(inside.join(' ')),
    numbered: isNumber(before) && before.length < 6,
    alone: tellingInside === telling,
    cutShort: after !== '' && !AROUND.has(after) && !isNumber(after),
  };
}

function isNumber(word: string): boolean {
  return /^\d+[a-z]?$/.test(word);
}
