/** What a message says of a house or flat: "12", "flat 3", "the corner one, no 40b", "rose cottage". */
import { plainWords, type Word } from './plain-words.ts';

/** What a message says of a premises within its street or postcode. */
export interface Mention {
  /** Numbers of flats or rooms, named as such. */
  readonly units: readonly string[];
  /** Other numbers: of the house, most likely. */
  readonly numbers: readonly string[];
  /** Both, in the order they were said. */
  readonly sequence: readonly string[];
  /** Words that may be of a building's name. */
  readonly names: readonly string[];
}

const UNIT_WORDS = new Set(
  'flat flt apartment apt room rm unit studio suite maisonette annexe annex'.split(' '),
);
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Said around a number without naming anything. */
const AROUND = new Set(
  (
    'a an and am at address bin bins but can collected collection corner day days do for from go have hello hi house i im in is it its ' +
    'live lives me mean meant my n name nr no not num number of on one or our out please pls sorry thanks that the there thing think this to ' +
    'we what whats when where which with yes you your actually'
  ).split(' '),
);

/** What the text says of a premises; its fields are empty when it says nothing. */
export function readMention(text: string): Mention {
  const said = afterCorrection(text);
  const words = joinLetters(plainWords(said));
  const mention = {
    units: [] as string[],
    numbers: [] as string[],
    sequence: [] as string[],
    names: [] as string[],
  };
  words.forEach((word, at) => {
    const { plain } = word;
    if (isUnitWord(plain)) return;
    const number = numberOf(plain, words[at - 1]?.plain ?? '', words.length);
    const isUnit = isOfUnit(said, words, at) && (number !== undefined || /^[a-z]$/.test(plain));
    if (isUnit) mention.units.push(number ?? plain);
    else if (number !== undefined) mention.numbers.push(number);
    else if (!AROUND.has(plain) && plain.length > 2) mention.names.push(plain);
    if (number !== undefined) mention.sequence.push(number);
  });
  return mention;
}

/** Right after "flat" or "room", with no comma between: "Ground floor flat, 19" is in number 19. */
function isOfUnit(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const isSign = isNumberSign(words[at - 1]?.plain ?? '');
  const unit = words[at - (isSign ? 2 : 1)];
  return (
    word !== undefined &&
    unit !== undefined &&
    isUnitWord(unit.plain) &&
    !text.slice(unit.end, word.start).includes(',')
  );
}

export function isUnitWord(plain: string): boolean {
  return UNIT_WORDS.has(plain);
}

export function saysNothing({ units, numbers, names }: Mention): boolean {
  return units.length === 0 && numbers.length === 0 && names.length === 0;
}

/** "12, sorry 14" is 14; "not 12, 14" too. */
function afterCorrection(text: string): string {
  const kept = text.replaceAll(/\b(?:not|isn'?t)\s+(?:(?:flat|number|no\.?)\s+)?\d+[a-z]?\b/gi, ' ');
  const parts = kept.split(/\b(?:i mean|i meant|sorry|actually|rather|make that)\b/i);
  return parts.findLast((part) => /\d/.test(part)) ?? kept;
}

/** "12 a" is 12a, when nothing comes after that the letter could belong to. */
function joinLetters(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  words.forEach((word, at) => {
    const before = joined.at(-1);
    const canJoin = /^[a-h]$/.test(word.plain) && (word.plain !== 'a' || at === words.length - 1);
    if (before && canJoin && /^\d+$/.test(before.plain)) {
      joined.splice(-1, 1, { ...before, plain: before.plain + word.plain, end: word.end });
    } else joined.push(word);
  });
  return joined;
}

export function isNumberSign(word: string): boolean {
  return word === 'no' || word === 'number' || word === 'num';
}

/** Digits, with a letter before or after; words up to twelve where they can only be a number. */
function numberOf(word: string, before: string, count: number): string | undefined {
  if (/^[a-z]{0,3}\d+[a-z]?$/.test(word)) return unpadded(word);
  const spelt = NUMBER_WORDS.indexOf(word);
  const isNumber = spelt > 0 && (count === 1 || isNumberSign(before) || isUnitWord(before));
  return isNumber ? String(spelt) : undefined;
}

export function unpadded(word: string): string {
  return word.replace(/^0+(?=\d)/, '');
}
