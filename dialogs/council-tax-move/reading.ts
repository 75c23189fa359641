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
      /^(?:it'?s|it is|my (?:new|old) (?:address|one) is|the (?:new|old)? ?address is|from|at|to)\s+/i,
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
  const postcode = entities.find(({ kind, span }) => kind === 'postcode' && span.start >= start);
  if (!postcode) return undefined;
  const between = text.slice(start, postcode.span.start);
  // Another turn of phrase between them: the postcode is of another address.
  if (/\b(?:to|from|into|out of)\b/i.test(between)) return undefined;
  const inside = entities.filter(({ span }) => span.start >= start && span.end <= postcode.span.end);
  const address = addressIn(text.slice(start, postcode.span.end), inside);
  return address.number === undefined ? undefined : address;
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
