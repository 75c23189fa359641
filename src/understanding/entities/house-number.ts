/**
 * House numbers, flats and rooms. A bare number is one only where nothing else can be meant: as the whole
 * message, before a street's name, or beside a postcode ("2 bins" is not number 2).
 */
import { blankOut, type EntityOf, type Span } from '../understanding.ts';

/** Stands where a postcode stood: with a blank there, the words on either side of it would be beside each other. */
const NO_BLANK = '\u0001';
const NUMBER = String.raw`\d{1,4}(?:\s?-\s?\d{1,4}|\s?[a-h](?![a-z0-9']))?`;
const SUB_UNIT = String.raw`(flat|flt|apartment|apt|unit|room|rm|studio|bedsit)\s{0,2}(?:no\.?|number|num|#)?\s{0,2}(\d{1,4}(?:\s?[a-h])?|[a-h]\d{0,3})(?![a-z0-9'])`;
const MARK = String.raw`(?:house|number|num|no|nr|n0|#)\.?\s{0,2}(?:is\s|number\s|no\.?\s|#)?\s{0,2}`;
const NOT_A_STREET =
  'in|on|at|my|of|to|and|or|for|from|bins?|bags?|box|boxes|people|cars?|days?|weeks?|down|up|our|an?|outside|next|this|is';
const STREET = String.raw`(?:the\s{1,2}|(?:(?!(?:the|${NOT_A_STREET})\b)[a-z][a-z'.-]{1,24}\s{1,2}){1,3})(?:road|rd|street|st|str|avenue|ave|av|lane|ln|close|cl|drive|dr|way|court|ct|crescent|cres|place|pl|gardens|gdns|grove|gr|terrace|terr|walk|hill|rise|row|mews|square|sq|park|view|green|mount|parade|villas|bank|wharf|mead|croft|fold)\b`;
const LEAD_IN = String.raw`(?:(?:hi|hello|ok|and|yes|no|sorry|actually|its|it's|it is|i'm|im|i am|we're|were|we are|i live|we live|live|at|my house is|my address is|the address is|address is|house)[\s,.!:]{1,3}){0,4}`;

const FLAT_THEN_NUMBER = new RegExp(
  String.raw`(?<![a-z0-9])${SUB_UNIT}(?:[\s,]{1,3}(?:at\s{1,2})?(?:${MARK})?(${NUMBER})(?![a-z0-9:/]|\.\d|\s?(?:am|pm|th|st|nd|rd)\b))?`,
  'g',
);
const NUMBER_THEN_FLAT = new RegExp(String.raw`(?<![a-z0-9])(${NUMBER})[\s,]{1,3}${SUB_UNIT}`, 'g');
const MARKED = new RegExp(`(?<![a-z0-9])${MARK}(${NUMBER})(?![a-z0-9])`, 'g');
const BEFORE_STREET = new RegExp(String.raw`(?<![a-z0-9/.:-])(${NUMBER})[\s,]{1,3}(?=${STREET})`, 'g');
const NUMBER_AND_STREET = new RegExp(String.raw`(?<![a-z0-9/.:-])${NUMBER}[\s,]{1,3}${STREET}`, 'g');
const WHOLE = new RegExp(
  String.raw`^\s{0,9}${LEAD_IN}(${NUMBER})[\s.,!]{0,9}(?:please|pls|thanks|thank you)?[\s.,!]{0,9}$`,
  'g',
);
const BEFORE_POSTCODE = new RegExp(String.raw`(?<![a-z0-9/.:-])(${NUMBER})[\s,]{1,3}$`);
const AFTER_POSTCODE = new RegExp(String.raw`^[\s,]{1,3}(${NUMBER})[\s.,!]{0,9}$`);

const UNIT_NAMES: Readonly<Record<string, string>> = {
  flt: 'Flat',
  apt: 'Apartment',
  rm: 'Room',
};

type HouseNumber = EntityOf<'house-number'>;

/** A flat may have a letter; whatever else is a house number has a digit. */
const MAY_BE_NUMBERED = /\d|fla?t|ap(?:ar)?t|unit|r(?:oo)?m|studio|bedsit/;

/** Whether there may be a house number, or a flat's, in the folded text: most have none. */
export function mayBeNumbered(folded: string): boolean {
  return MAY_BE_NUMBERED.test(folded);
}

export function findHouseNumbers(
  folded: string,
  original: string,
  postcodes: readonly Span[],
): HouseNumber[] {
  if (!mayBeNumbered(folded)) return [];
  const searched = blankOut(folded, postcodes, NO_BLANK);
  const candidates = [
    ...flats(searched),
    ...numbers(searched, MARKED),
    ...numbers(searched, BEFORE_STREET),
    ...numbers(searched, WHOLE),
    ...postcodes.flatMap((postcode) => beside(searched, postcode)),
  ];
  const found: HouseNumber[] = [];
  for (const { value, span } of candidates) {
    if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
    found.push({ kind: 'house-number', value, span, text: original.slice(span.start, span.end) });
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** Where the message gives a number and street: "4 market square" is a place, not a question about markets. */
export function findStreetAddresses(folded: string): readonly { readonly span: Span }[] {
  return [...folded.matchAll(NUMBER_AND_STREET)].map(({ index, 0: found }) => ({
    span: { start: index, end: index + found.length },
  }));
}

interface Candidate {
  readonly value: string;
  readonly span: Span;
}

/** "Flat 3", "Flat 3, 12", "12 flat 3", all with the flat first. */
function flats(folded: string): Candidate[] {
  const numberFirst = [...folded.matchAll(NUMBER_THEN_FLAT)].map((match) => ({
    value: `${unit(match[2], match[3])}, ${tidy(match[1])}`,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const flatFirst = [...folded.matchAll(FLAT_THEN_NUMBER)].map((match) => ({
    value:
      match[3] === undefined ? unit(match[1], match[2]) : `${unit(match[1], match[2])}, ${tidy(match[3])}`,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return [...numberFirst, ...flatFirst];
}

function numbers(folded: string, pattern: RegExp): Candidate[] {
  return [...folded.matchAll(pattern)].map((match) =>
    at(match.index + match[0].lastIndexOf(match[1] ?? ''), match[1]),
  );
}

function beside(folded: string, postcode: Span): Candidate[] {
  const before = BEFORE_POSTCODE.exec(folded.slice(Math.max(0, postcode.start - 12), postcode.start));
  if (before) {
    const offset = Math.max(0, postcode.start - 12) + before.index;
    return [at(offset, before[1])];
  }
  const after = AFTER_POSTCODE.exec(folded.slice(postcode.end, postcode.end + 16));
  return after ? [at(postcode.end + after[0].indexOf(after[1] ?? ''), after[1])] : [];
}

function at(start: number, typed: string | undefined): Candidate {
  return { value: tidy(typed), span: { start, end: start + (typed ?? '').length } };
}

function unit(name: string | undefined, number: string | undefined): string {
  const word = name ?? 'flat';
  return `${UNIT_NAMES[word] ?? word.charAt(0).toUpperCase() + word.slice(1)} ${tidy(number)}`;
}

function tidy(typed: string | undefined): string {
  return (typed ?? '').replace(/\s/g, '').toUpperCase();
}
