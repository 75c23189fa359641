/** What residents say of a move, read from their own words. Pure text in, meaning out. */
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { streetIn } from '../../src/conversation/slots/street-words.ts';

export type Move = 'in' | 'out' | 'within';

/** An address as it was given, with what in it can be looked up. */
export type MoveAddress = {
  readonly words: string;
  readonly postcode?: string;
  readonly number?: string;
  readonly street?: string;
};

const IN =
  /\b(?:mov(?:e|ed|ing)(?: house| home| flat)? (?:in ?to|in|to)|just moved here|new (?:resident|tenant|owner|home|house|flat|here)|bought (?:a|the|my|our)|(?:got|getting) (?:the|my|our) keys|new to (?:the )?(?:area|borough|town))\b/;
const OUT =
  /\b(?:mov(?:e|ed|ing)(?: house| home| flat)? (?:out|away|abroad)|leav(?:e|ing)|left (?:my|our|the) (?:house|home|flat|property|address)|sold (?:my|our|the)|tenancy (?:ends?|ended|is ending|finish(?:es|ed))|going into (?:a )?care home|close (?:my|our) (?:council tax )?account)\b/;
const WITHIN =
  /\b(?:within|both in|still in|another (?:address|house|flat|home|place) in|mov(?:e|ed|ing) (?:across|round the corner|next door|down the road|up the road)|in (?:the )?same (?:area|borough|town|street))\b/;

/** Which way they move, where they say so. "Moving house" alone says nothing. */
export function moveIn(text: string): Move | undefined {
  const plain = plainOf(text);
  if (WITHIN.test(plain) || (IN.test(plain) && OUT.test(plain))) return 'within';
  if (OUT.test(plain)) return 'out';
  return IN.test(plain) ? 'in' : undefined;
}

/** In answer to which way they move: "out of 12 Mill Lane", "into a flat". */
export function moveAnswered(text: string): Move | undefined {
  const way = /^(?:we(?:'re| are)? |i(?:'m| am)? )?(out|into|in)\b/.exec(plainOf(text))?.[1];
  if (way === undefined) return undefined;
  return way === 'out' ? 'out' : 'in';
}

const DEATH =
  /\b(?:died|dead|passed(?: away)?|deceased|death|bereave\w*|funeral|probate|executors?|late (?:mother|mum|father|dad|husband|wife|partner|aunt|uncle|nan|gran\w*))\b/;

/** Somebody has died: no form for that, but a person. */
export function speaksOfDeath(text: string): boolean {
  return DEATH.test(plainOf(text));
}

interface PlacedEntity {
  readonly kind: string;
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Reads an address given in answer: its whole words, with the postcode, number and street in them. */
export function addressIn(text: string, entities: readonly PlacedEntity[]): MoveAddress {
  const postcode = entities.find(({ kind }) => kind === 'postcode')?.value;
  const number = entities.find(({ kind }) => kind === 'house-number')?.value;
  const street = streetIn(text);
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:it'?s|it is|my (?:new|old) (?:address|one) is|the (?:new|old)? ?address is|from|at|to|into|out of|leaving)\s+/i,
      '',
    )
    .replace(/[\s.,;]+$/, '')
    .slice(0, 200);
  return {
    words,
    ...(postcode !== undefined && { postcode }),
    ...(number !== undefined && { number }),
    ...(street !== undefined && { street }),
  };
}

/** "Moving from 12 Mill Lane FN3 2BD to 4 Oak Road FN2 1AA on the 3rd": each address where it stands. */
export function addressAfter(
  which: 'old' | 'new',
  text: string,
  entities: readonly PlacedEntity[],
): MoveAddress | undefined {
  const lead =
    which === 'old'
      ? /\b(?:from|out of|leaving|left|away from|sold)\s+(?:my (?:flat|house|home) (?:at|in)\s+)?/i
      : /\b(?:(?:moving|moved|move) (?:in ?to|in at|to|in)|into|to|bought)\s+(?:my new (?:flat|house|home) (?:at|in)\s+)?/i;
  const found = lead.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  // At another turn of phrase another address begins.
  const turn = text.slice(start).search(/\b(?:to|from|into|out of)\b/i);
  const end = addressEnd(text.slice(0, turn < 0 ? undefined : start + turn), start, entities);
  if (end === undefined) return undefined;
  const inside = entities.filter(({ span }) => span.start >= start && span.end <= end);
  const address = addressIn(text.slice(start, end), inside);
  return address.number === undefined ? undefined : address;
}

/** Where an address that begins at `start` ends: after its postcode, or without one after its street. */
function addressEnd(text: string, start: number, entities: readonly PlacedEntity[]): number | undefined {
  const postcode = entities.find(
    ({ kind, span }) => kind === 'postcode' && span.start >= start && span.end <= text.length,
  );
  if (postcode) return postcode.span.end;
  const street = streetIn(text.slice(start));
  const at = street === undefined ? -1 : text.toLowerCase().indexOf(street.toLowerCase(), start);
  return street === undefined || at < 0 ? undefined : at + street.length;
}

const HOUSE =
  /\b(?:cottages?|house|lodge|farm(?:house)?|barns?|court|flats?|hall|mill|manor|vicarage|rectory|villa|bungalow|caravan|boat|moorings?|floor|apartments?|studio|annexe?|park|place|mews|tower|towers|buildings?|hostel|inn|arms|stables|chapel|church|school|gatehouse|grange|nursery|site|plot)\b/i;

/** Whether the words could be an address at all: a number, a street, a postcode or the name of a house. */
export function mayBeAddress({ words, postcode, number, street }: MoveAddress): boolean {
  return (postcode ?? number ?? street) !== undefined || /\d/.test(words) || HOUSE.test(words);
}

/** What an address that we bill still lacks; undefined when it is whole. */
export function lacking({ words, postcode, number }: MoveAddress): 'postcode' | 'number' | undefined {
  if (postcode === undefined) return 'postcode';
  if (number !== undefined) return undefined;
  // "Rose Cottage, Mill Lane FN3 2BD" has a name for a number.
  const named = words.replace(new RegExp(postcode.replace(' ', '\\s?'), 'i'), '').replace(/[^\p{L}]/gu, '');
  return named.length > 3 ? undefined : 'number';
}

/** The address with what was added later. */
export function joinAddress(address: MoveAddress, rest: string | undefined): MoveAddress {
  if (rest === undefined || lacking(address) === undefined) return address;
  return lacking(address) === 'postcode'
    ? { ...address, words: `${address.words}, ${rest}`, postcode: rest }
    : { ...address, words: `${rest}, ${address.words}`, number: rest };
}

/** Nobody else lives there. */
export function livesAlone(text: string): boolean {
  return /^(?:no )?(?:no ?(?:one|body)(?: else)?|none|no|nope|just me|only me|me|myself|i live alone|alone|by myself|on my own|it'?s just me|just myself|nobody)$/.test(
    plainOf(text),
  );
}

/** They own it themselves. */
export function ownsIt(text: string): boolean {
  return /^(?:yes )?(?:(?:i|we)(?:'ve| have)? (?:own|bought|will own|am buying|are buying)|(?:it'?s |its )?(?:mine|ours)|own(?:er|ed)?|i am the owner|i'?m the owner|bought it|mortgage|i do|we do|me|us)\b/.test(
    plainOf(text),
  );
}

export function keepsIt(text: string): boolean {
  return /\b(?:still (?:own|mine|ours)|(?:i|we)(?:'ll| will)? (?:keep|kept|keeping)|keeping it|still have it|(?:it'?s |its )?(?:empty|standing empty)|renting it out|no ?(?:one|body))\b/.test(
    plainOf(text),
  );
}
