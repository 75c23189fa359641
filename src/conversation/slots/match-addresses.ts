/** Finds the address a resident means within a list: "12", "flat 3", "the corner one, no 40b", "rose cottage". */
import type { Address } from './address.ts';
import { likeness, plainWords } from './plain-words.ts';

/** What a message says of a premises within its street or postcode. */
export interface Mention {
  /** Numbers of flats or rooms, named as such. */
  readonly units: readonly string[];
  /** Other numbers: of the house, most likely. */
  readonly numbers: readonly string[];
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
    'a an and am at address bin bins but can collected collection corner day days do fernley for from go have hello hi house i im in is it its ' +
    'live lives me mean meant my n name nr no not num number of on one or our out please pls sorry thanks that the there thing think this to ' +
    'we what whats when where which with yes you your actually ground first floor second top'
  ).split(' '),
);
/** Named as alike as this, a building's name is meant. */
const SAME_NAME = 0.66;

/** What the text says of a premises; its fields are empty when it says nothing. */
export function readMention(text: string): Mention {
  const words = joinLetters(plainWords(afterCorrection(text)).map(({ plain }) => plain));
  const mention = { units: [] as string[], numbers: [] as string[], names: [] as string[] };
  words.forEach((word, at) => {
    const before = words[at - 1] ?? '';
    const named = UNIT_WORDS.has(before) || (isNumberSign(before) && UNIT_WORDS.has(words[at - 2] ?? ''));
    if (UNIT_WORDS.has(word)) return;
    const number = numberOf(word, before, words.length);
    if (named && (number !== undefined || /^[a-z]?\d*[a-z]?$/.test(word))) mention.units.push(number ?? word);
    else if (number !== undefined) mention.numbers.push(number);
    else if (!AROUND.has(word) && word.length > 2) mention.names.push(word);
  });
  return mention;
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
function joinLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  words.forEach((word, at) => {
    const before = joined.at(-1) ?? '';
    const isSuffix =
      /^[a-h]$/.test(word) && /^\d+$/.test(before) && (word !== 'a' || at === words.length - 1);
    if (isSuffix) joined.splice(-1, 1, before + word);
    else joined.push(word);
  });
  return joined;
}

function isNumberSign(word: string): boolean {
  return word === 'no' || word === 'number' || word === 'num';
}

/** Digits, with a letter before or after; words up to twelve where they can only be a number. */
function numberOf(word: string, before: string, count: number): string | undefined {
  if (/^[a-z]{0,3}\d+[a-z]?$/.test(word)) return unpadded(word);
  const spelt = NUMBER_WORDS.indexOf(word);
  const isNumber = spelt > 0 && (count === 1 || isNumberSign(before) || UNIT_WORDS.has(before));
  return isNumber ? String(spelt) : undefined;
}

function unpadded(word: string): string {
  return word.replace(/^0+(?=\d)/, '');
}

/** An address taken apart to be compared. */
interface Identity {
  readonly address: Address;
  /** Of the building: one, or two for `12-14`. */
  readonly numbers: readonly string[];
  readonly units: readonly string[];
  readonly names: readonly string[];
}

function identityOf(address: Address): Identity {
  const building = plainWords(address.number ?? '').map(({ plain }) => plain);
  const inner = plainWords(address.subBuilding ?? '').map(({ plain }) => plain);
  const firstName = building.findIndex((word) => !/^\d+[a-z]?$/.test(word));
  const leading = firstName < 0 ? building : building.slice(0, firstName);
  const isUnit = (word: string) => /\d/.test(word) || /^[a-z]$/.test(word);
  return {
    address,
    numbers: leading.map(unpadded),
    units: [...inner.filter(isUnit), ...building.slice(leading.length).filter(isUnit)].map(unpadded),
    names: [...inner, ...building].filter(
      (word) => !isUnit(word) && !UNIT_WORDS.has(word) && word.length > 2,
    ),
  };
}

/**
 * The addresses that fit what was said, in the list's order; several when it does not tell them apart, none
 * when nothing fits. Words that fit no name in the list are passed over.
 */
export function matchAddresses(mention: Mention, addresses: readonly Address[]): readonly Address[] {
  const identities = addresses.map(identityOf);
  const names = mention.names.filter((name) => identities.some((identity) => hasName(identity, name)));
  if (mention.units.length + mention.numbers.length + names.length === 0) return [];
  const fitting = identities.filter(
    (identity) => fitsNumbers(identity, mention) && names.every((name) => hasName(identity, name)),
  );
  return mostPlain(fitting, mention).map(({ address }) => address);
}

function hasName({ names }: Identity, said: string): boolean {
  return names.some((name) => likeness(name, said) >= SAME_NAME);
}

function fitsNumbers({ numbers, units }: Identity, mention: Mention): boolean {
  // `22 Grange Court` is flat 22 to those who live there.
  const inner = units.length > 0 ? units : numbers;
  if (!mention.units.every((unit) => inner.includes(unit))) return false;
  return mention.numbers.every((number) => {
    const [, digits = '', letter = ''] = /^(\d+)([a-z])$/.exec(number) ?? [];
    const split = numbers.includes(digits) && units.includes(letter);
    return numbers.includes(number) || units.includes(number) || split;
  });
}

/** "12" is the house of that number before it is a flat 12, and the house before the flats in it. */
function mostPlain(fitting: readonly Identity[], mention: Mention): readonly Identity[] {
  const [number] = mention.numbers;
  if (number === undefined) return fitting;
  const numbered = fitting.filter(({ numbers }) => numbers.includes(number));
  if (mention.units.length > 0) return numbered.length > 0 ? numbered : fitting;
  const houses = numbered.filter(({ units }) => units.length === 0);
  return [houses, numbered, fitting].find((tier) => tier.length > 0) ?? [];
}
