/** References that people can read out over the phone: `MS-K47-Q2X`. */

/** Without 0, 1, I and O, which sound or look like others. */
const LETTERS_AND_DIGITS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/** A digit in the middle of each group, so that no group ever reads as a word. */
const SHAPE = [
  LETTERS_AND_DIGITS,
  DIGITS,
  LETTERS_AND_DIGITS,
  LETTERS_AND_DIGITS,
  DIGITS,
  LETTERS_AND_DIGITS,
];

/**
 * Makes a reference from two letters that say what it is for and a random id (a UUID). There are 67 million
 * for each pair of letters, so whoever stores one must be ready to try another.
 */
export function makeReference(prefix: string, id: string): string {
  let seed = [...id].reduce((sum, character) => (sum * 33 + (character.codePointAt(0) ?? 0)) % 2 ** 40, 5381);
  const drawn = SHAPE.map((alphabet) => {
    const character = alphabet[seed % alphabet.length] ?? '';
    seed = Math.floor(seed / alphabet.length);
    return character;
  });
  return `${prefix}-${drawn.slice(0, 3).join('')}-${drawn.slice(3).join('')}`;
}
