/**
 * Slips of the finger and spelling by ear: "cuncil", "parkin permt", "libry". A word that neither the phrases know nor a
 * dictionary of English is read as the phrases' word that is nearest to it. Pieces of words alone do not find it where
 * every word of a message is a little wrong.
 */
import { distanceWithin } from './closeness.ts';
import { isEnglish, prepareEnglish } from './english.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

/** Words that the phrases use again and again, with how often: what comes once or twice may be a slip itself. */
export type Spellings = ReadonlyMap<string, number>;

const FEWEST_USES = 3;
/** "Libary", which people type again and again, is one of "library", which they type so many times as often. */
const OFTENER = 4;
const SHORTEST = 4;
/** From so many letters on, two may be wrong; from five on two may be left out within the word ("libry"). */
const LONG = 8;
const MIDDLING = 5;
/** People know how a word begins. */
const OTHER_FIRST_LETTER = 0.5;
const MOST_REMEMBERED = 5_000;
const LETTERS = /^[a-z]+$/;

export function learnSpellings(messages: readonly (readonly Token[])[]): Spellings {
  const uses = new Map<string, number>();
  for (const tokens of messages) for (const { word } of tokens) uses.set(word, (uses.get(word) ?? 0) + 1);
  const used = [...uses].filter(([word, count]) => count >= FEWEST_USES && LETTERS.test(word));
  const isSlip = ([word, count]: readonly [string, number]) =>
    !isEnglish(word) && used.some(([other, oftener]) => oftener >= OFTENER * count && isOneSlip(word, other));
  return new Map(used.filter((entry) => !isSlip(entry)));
}

const isOneSlip = (one: string, other: string) =>
  differing(lettersOf(one), lettersOf(other)) <= 2 && distanceWithin(one, other, 1) === 1;

/** The message's words as they were meant; each keeps its place in what was typed. `isKnownStem` says which need no mending. */
export function createSpeller(
  spellings: Spellings,
  isKnownStem: (stem: string) => boolean,
): (tokens: readonly Token[]) => readonly Token[] {
  const words = [...spellings].map(([word, uses]) => ({ word, uses, letters: lettersOf(word) }));
  const remembered = new Map<string, string>();
  prepareEnglish();

  const nearest = (typed: string): string => {
    const furthest = typed.length >= MIDDLING ? 2 : 1;
    const distanceTo = distanceFrom(typed, furthest);
    let best = { word: typed, distance: furthest + 1, uses: 0 };
    for (const known of words) {
      const distance = distanceTo(known);
      if (distance < best.distance || (distance === best.distance && known.uses > best.uses)) {
        best = { word: known.word, distance, uses: known.uses };
      }
    }
    return best.distance <= furthest ? best.word : typed;
  };

  /** "Parkin", though that is a cake. */
  const withItsG = (typed: string) =>
    typed.endsWith('in') && spellings.has(`${typed}g`) ? `${typed}g` : undefined;

  /** Remembered by the word alone, never by who wrote it; all are forgotten once there are many. */
  const meant = (typed: string): string => {
    if (typed.length < SHORTEST || !LETTERS.test(typed)) return typed;
    const known = remembered.get(typed);
    if (known !== undefined) return known;
    const word = isKnownStem(stemOf(typed))
      ? typed
      : (withItsG(typed) ?? (isEnglish(typed) ? typed : nearest(typed)));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(typed, word);
    return word;
  };

  return (tokens) => {
    const mended = tokens.map((token) => {
      const word = meant(token.word);
      return word === token.word ? token : { ...token, word };
    });
    return mended.some((token, at) => token !== tokens[at]) ? mended : tokens;
  };
}

/** Words that the phrases use, each with the letters it has. */
interface Known {
  readonly word: string;
  readonly letters: number;
}

/** How far each known word is from what was typed; infinite where it cannot be what was meant. */
function distanceFrom(typed: string, furthest: number): (known: Known) => number {
  const letters = lettersOf(typed);
  return ({ word, letters: others }) => {
    if (differing(letters, others) > 2 * furthest) return Number.POSITIVE_INFINITY;
    const slips = distanceWithin(typed, word, furthest);
    if (slips > furthest || (slips === 2 && !mayHaveTwo(typed, word))) return Number.POSITIVE_INFINITY;
    return slips + (word[0] === typed[0] ? 0 : OTHER_FIRST_LETTER);
  };
}

const mayHaveTwo = (typed: string, word: string) =>
  typed.length >= LONG ||
  (word.length === typed.length + 2 && typed[0] === word[0] && typed.at(-1) === word.at(-1));

/** Which letters a word has, a bit each: it tells most pairs of words apart at once. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

/** A slip makes two letters differ at most. */
function differing(one: number, other: number): number {
  let count = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) count += 1;
  return count;
}
