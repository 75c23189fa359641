/** Finds the address that a resident means within a list. */
import type { Address } from './address.ts';
import { isNumberSign, isUnitWord, type Mention, unpadded } from './address-mention.ts';
import { likeness, plainWords } from './plain-words.ts';

/** Named as alike as this, a building's name is meant. */
const SAME_NAME = 0.66;

/** An address taken apart to be compared. */
interface Identity {
  readonly address: Address;
  /** Of the building: one, or two for `12-14`. */
  readonly numbers: readonly string[];
  readonly units: readonly string[];
  /** Those that a flat or room is called by: C3 of `Room C3 1 2`. */
  readonly calledBy: readonly string[];
  /** All numbers, in the order they are written. */
  readonly sequence: readonly string[];
  readonly names: readonly string[];
}

function identityOf(address: Address): Identity {
  const building = plainWords(address.number ?? '').map(({ plain }) => plain);
  const inner = plainWords(address.subBuilding ?? '').map(({ plain }) => plain);
  const firstName = building.findIndex((word) => !/^\d+[a-z]?$/.test(word));
  const leading = firstName < 0 ? building : building.slice(0, firstName);
  const isUnit = (word: string) => /\d/.test(word) || /^[a-z]$/.test(word);
  const words = [...inner, ...building];
  const isCalled = (word: string, at: number) => {
    const before = words[at - 1] ?? '';
    const first = at === 0 && inner.length > 0;
    return isUnit(word) && (first || isUnitWord(before) || isNumberSign(before));
  };
  const calledBy = words.filter(isCalled);
  // `22 Sorrel Court` is flat 22 to those who live there.
  const named = firstName > 0 ? leading : [];
  return {
    address,
    calledBy: (calledBy.length > 0 ? calledBy : named).map(unpadded),
    numbers: leading.map(unpadded),
    units: [...inner.filter(isUnit), ...building.slice(leading.length).filter(isUnit)].map(unpadded),
    sequence: words.filter((word) => /\d/.test(word)).map(unpadded),
    names: words.filter((word) => !isUnit(word) && !isUnitWord(word) && word.length > 2),
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

function fitsNumbers({ numbers, units, calledBy }: Identity, mention: Mention): boolean {
  if (!mention.units.every((unit) => calledBy.includes(unit))) return false;
  return mention.numbers.every((number) => {
    const [, digits = '', letter = ''] = /^(\d+)([a-z])$/.exec(number) ?? [];
    const split = numbers.includes(digits) && units.includes(letter);
    return numbers.includes(number) || units.includes(number) || split;
  });
}

/**
 * "12" is the house of that number before a flat 12, one without flats before those in it, and one without a
 * name before one with; several numbers are best written in the order they were said.
 */
function mostPlain(fitting: readonly Identity[], mention: Mention): readonly Identity[] {
  const sequence = `${mention.sequence.join(' ')} `;
  const preferences: readonly ((identity: Identity) => boolean)[] = [
    ({ numbers }) => mention.numbers.some((number) => numbers.includes(number)),
    ({ units }) => mention.units.length === 0 && mention.numbers.length > 0 && units.length === 0,
    (identity) => `${identity.sequence.join(' ')} `.startsWith(sequence),
    ({ names }) => mention.names.length === 0 && names.length === 0,
  ];
  return preferences.reduce((left, prefers) => {
    const preferred = left.filter(prefers);
    return preferred.length > 0 ? preferred : left;
  }, fitting);
}
