/** What residents say of a move, read from their own words. Pure text in, meaning out. */
import type { Heard } from '../../src/conversation/dialog.ts';
import { asksBack, plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { streetIn } from '../../src/conversation/slots/street-words.ts';
import { blankOut } from '../../src/conversation/slots/without-spans.ts';

export type Move = 'in' | 'out' | 'within';

/** An address as it was given, with what in it can be looked up. */
export type MoveAddress = {
  readonly words: string;
  readonly postcode?: string;
  readonly number?: string;
  readonly street?: string;
};

const MOVING = 'mov(?:e|ed|ing)(?: house| home| flat)?';
const ELSEWHERE = '(?:another|a different) (?:area|borough|city|council|country|county|town)';
const IN = new RegExp(
  String.raw`\b(?:${MOVING} (?:in ?to|in)(?! ${ELSEWHERE})|just moved here|new (?:resident|tenant|owner|home|house|flat|here)|bought (?:a|the|my|our)|(?:got|getting) (?:the|my|our) keys|new to (?:the )?(?:area|borough|town))\b`,
);
/** Alone it says nothing: "moving to Spain". */
const MOVING_TO = String.raw`\b${MOVING} (?:from .{1,60}? )?to\b`;
const TO = new RegExp(MOVING_TO);
const TO_A_HOME = new RegExp(
  String.raw`${MOVING_TO} (?!${ELSEWHERE})(?:an?|the|my|our|your|this|these|here|flat|number|no)\b`,
);
const OUT = new RegExp(
  String.raw`\b(?:${MOVING} (?:out|away|abroad|(?:in)?to ${ELSEWHERE})|leav(?:e|ing)|left (?:my|our|the) (?:house|home|flat|property|address)|sold (?:my|our|the)|tenancy (?:ends?|ended|is ending|finish(?:es|ed))|going into (?:a )?care home|close (?:my|our) (?:council tax )?account)\b`,
);
const WITHIN =
  /\b(?:within|both in|still in|another (?:address|house|flat|home|place) in|mov(?:e|ed|ing) (?:across|round the corner|next door|down the road|up the road)|in (?:the )?same (?:area|borough|town|street))\b/;

const MOVED =
  /\b(?<!\b(?:be|been|being|get|gets|getting|have (?:it|us|me|them)|has to be) )(?:moved|left|vacated|came|went|completed|(?:got|picked up|collected|handed (?:back|over|in)|gave back) (?:the |our |my )?keys|died|passed(?: away| on)?)\b/;
const TO_COME =
  /\b(?:will|won'?t|going to|gonna|about to|hope to|hoping to|plan(?:ning)? to|until|till|by|not|yet|moves?|moving|leaves?|leaving|(?:ha[sd]|have|did|is|are)n'?t)\b|'ll\b/;

/** The day that is named: who tells of it as over, "we moved on Friday", means the Friday that is gone. */
export function dayIn({ text, entities }: Said): string | undefined {
  const day = entities.find((entity) => entity.kind === 'date');
  const plain = plainOf(text);
  return (MOVED.test(plain) && !TO_COME.test(plain) ? day?.gone : undefined) ?? day?.value;
}

/** A message, or a part of one with what is named in it. */
type Said = Pick<Heard, 'text' | 'entities'>;

/** Which way they move, where they say so. "Moving house" alone says nothing. */
export function moveIn(said: Said): Move | undefined {
  return moveBetweenTowns(said) ?? moveInWords(said);
}

/** By the towns they name, where one is not ours, or both are. */
function moveBetweenTowns({ entities }: Said): Move | undefined {
  const towns = entities.filter((entity) => entity.kind === 'move');
  const to = towns.find(({ way }) => way === 'to');
  const from = towns.find(({ way }) => way === 'from');
  if (to !== undefined && !to.ours) return 'out';
  if (from !== undefined && !from.ours) return 'in';
  return to && from && 'within';
}

function moveInWords({ text, entities }: Said): Move | undefined {
  const plain = plainOf(text);
  const isTown = (way: 'to' | 'from') =>
    entities.some((entity) => entity.kind === 'move' && entity.way === way);
  const isIn = IN.test(plain) || isTown('to') || movesToHome(plain, { text, entities });
  const isOut = OUT.test(plain) || isTown('from');
  if (WITHIN.test(plain) || (isIn && isOut)) return 'within';
  if (isOut) return 'out';
  return isIn ? 'in' : undefined;
}

/** "Moving to a flat", "to 14 Harrow Lane": where that is not ours, its address tells. */
function movesToHome(plain: string, { text, entities }: Said): boolean {
  if (!TO.test(plain)) return false;
  const isAddress = entities.some(({ kind }) => kind === 'postcode' || kind === 'house-number');
  return TO_A_HOME.test(plain) || isAddress || streetIn(text) !== undefined;
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

const LEADS_IN =
  /^(?:(?:yes|yeah|yep|ok|okay|sorry|oops|actually|i mean|i meant|it'?s|it is|(?:(?:the|my) )?(?:(?:new|old) )?address(?: is| should be)?(?: to)?|(?:(?:the|my) )?(?:new|old) one(?: is| should be)?(?: to)?|from|at|to|into|out of|leaving)[\s,.!]+)+/i;

/** Reads an address given in answer: its whole words, with the postcode, number and street in them. */
export function addressIn({ text, entities }: Said): MoveAddress {
  const postcode = entities.findLast(({ kind }) => kind === 'postcode')?.value;
  const number = entities.find(({ kind }) => kind === 'house-number')?.value;
  const street = streetIn(text);
  const words = withoutDates({ text, entities }, street)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEADS_IN, '')
    .replace(/(?:\s+(?:on|from|since|by|until|in))?[\s.,;]*$/i, '')
    .slice(0, 200);
  return {
    words,
    ...(postcode !== undefined && { postcode }),
    ...(number !== undefined && { number }),
    ...(street !== undefined && { street }),
  };
}

/** "30 november" is no part of an address, but the May of "12 May Street" is. */
function withoutDates({ text, entities }: Said, street: string | undefined): string {
  const from = street === undefined ? -1 : text.toLowerCase().indexOf(street.toLowerCase());
  const isStreet = (start: number, end: number) =>
    street !== undefined && from >= 0 && start < from + street.length && from < end;
  const isDate = ({ kind, span }: Said['entities'][number]) =>
    (kind === 'date' || kind === 'time') && !isStreet(span.start, span.end);
  return blankOut(
    text,
    entities.filter(isDate).map(({ span }) => span),
  );
}

/** Number, and street or postcode: it stands for itself. */
export function isWhole({ number, postcode, street }: MoveAddress): boolean {
  return number !== undefined && (postcode ?? street) !== undefined;
}

/** A whole address said where only the rest of one was asked for: it takes the other's place unless it is the same. */
export function isOtherHouse(said: MoveAddress, known: MoveAddress): boolean {
  const differs = (part: 'number' | 'street' | 'postcode') =>
    said[part]?.toLowerCase() !== (known[part] ?? said[part])?.toLowerCase();
  if (!isWhole(said) || said.postcode === undefined) return false;
  return known.number === undefined || differs('number') || differs('street') || differs('postcode');
}

/** Words after which an address may come. "To" is in much else: "I need to tell you that I moved to 4 Oak Road". */
const BEFORE_ADDRESS = {
  old: /\b(?:from|out of|leaving|left|away from|sold)\s+(?:my (?:flat|house|home) (?:at|in)\s+)?/gi,
  new: /\b(?:(?:moving|moved|move) (?:in ?to|in at|to|in)|into|to|bought)\s+(?:my new (?:flat|house|home) (?:at|in)\s+)?/gi,
};

/** "Moving from 12 Mill Lane FN3 2BD to 4 Oak Road FN2 1AA on the 3rd": each address where it stands. */
export function addressAfter(which: 'old' | 'new', said: Said): MoveAddress | undefined {
  for (const lead of said.text.matchAll(BEFORE_ADDRESS[which])) {
    const address = addressFrom(lead.index + lead[0].length, said);
    if (address?.number !== undefined) return address;
  }
  return undefined;
}

function addressFrom(start: number, { text, entities }: Said): MoveAddress | undefined {
  // At another turn of phrase another address begins.
  const turn = text.slice(start).search(/\b(?:to|from|into|out of)\b/i);
  const end = addressEnd(text.slice(0, turn < 0 ? undefined : start + turn), start, entities);
  if (end === undefined) return undefined;
  const inside = entities
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map((entity) => ({
      ...entity,
      span: { start: entity.span.start - start, end: entity.span.end - start },
    }));
  return addressIn({ text: text.slice(start, end), entities: inside });
}

/** The town that follows a street: ", Leeds", " in Leeds", but not " in december" or ", my name is". */
const TOWN =
  /^(?:\s*,\s*|\s+in\s+)(?!(?:on|from|by|and|next|this|my|i|a|an|the|our|we|about|early|late|mid|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b)\p{L}[\p{L}'’ -]*?(?=$|[.,;]|\s+(?:on|from|by|and|next|this|in|at|for)\b|\s+\d)/iu;

/** Where an address that begins at `start` ends: after its postcode, or without one after its street and town. */
function addressEnd(text: string, start: number, entities: Said['entities']): number | undefined {
  const postcode = entities.find(
    ({ kind, span }) => kind === 'postcode' && span.start >= start && span.end <= text.length,
  );
  if (postcode) return postcode.span.end;
  const street = streetIn(text.slice(start));
  const at = street === undefined ? -1 : text.toLowerCase().indexOf(street.toLowerCase(), start);
  if (street === undefined || at < 0) return undefined;
  const end = at + street.length;
  return end + (TOWN.exec(text.slice(end))?.[0].length ?? 0);
}

const HOUSE =
  /\b(?:cottages?|house|lodge|farm(?:house)?|barns?|court|flats?|hall|mill|manor|vicarage|rectory|villa|bungalow|caravan|boat|moorings?|floor|apartments?|studio|annexe?|park|place|mews|tower|towers|buildings?|hostel|inn|arms|stables|chapel|church|school|gatehouse|grange|nursery|site|plot)\b/i;

/** Whether the words, dates aside, could be an address: a number, a street, a postcode or the name of a house. */
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

const ASKS =
  /^(?:(?:do|does|did|can|could|should|would|am|are|is|was|were|have|has|must)\s+\S+\s+\S|(?:will|may)\s+(?:i|we|you|they|it|my|the)\b)/i;

/** "Do Van Minh" is a name. */
const CAPITALISED = /^(?:\p{Lu}[\p{Ll}'’-]+(?:\s+|$))+$/u;

/** They ask something: "do children count", "can we get a discount". */
export function isQuestion(text: string): boolean {
  return asksBack(text) || (ASKS.test(text.trim()) && !CAPITALISED.test(text.trim()));
}

/** Words of sentences, of homes and of paying for them. Nobody is called by them. */
const NO_NAME =
  /(?<![\p{L}'’-])(?:i'?m|i've|i'll|me|we|we're|you|your|our|it|it's|are|was|the|this|that|these|what|when|where|why|how|can|could|should|would|from|for|of|with|not|just|only|rent|rents|renting|rented|landlord|landlady|tenant|tenants|tenancy|lodger|private|privately|owner|owns|mortgage|bought|buying|children|kids|discount|need|want|moving|moved|council|tax|address|nobody|nothing|don'?t|i (?:own|am|rent|do|have|live))(?![\p{L}'’-])/iu;

/** Whether words that look like a name are rather about the move. */
export function isNoName(text: string): boolean {
  return isQuestion(text) || NO_NAME.test(text) || livesAlone(text) || ownsIt(text);
}

const NAME = String.raw`(\p{L}[\p{L}\p{M}'’. -]*?)`;
const NAME_SHOULD_BE = new RegExp(
  String.raw`^(?:(?:no|sorry|oops|actually|and|but|wait)[\s,.!]+)*(?:(?:please )?(?:change|correct|put) )?(?:(?:the|my|full|our)\s+)*name(?:'s|’s)?\s+(?:is\s+wrong[\s,.]+(?:it'?s|it is|it should be|should be)|should (?:be|say|read)|needs? to be|ought to be|has to be|is|to)\s+${NAME}(?:[\s,]+(?:not|instead of|please)\b.*)?[\s.!]*$`,
  'iu',
);

/** "The name should be Mary O'Connor", once a name is known. */
export function nameCorrected(text: string): string | undefined {
  const name = NAME_SHOULD_BE.exec(text.trim())?.[1]?.trim();
  if (name === undefined || /^(?:wrong|not|incorrect|spel)/i.test(name)) return undefined;
  return name.split(/\s+/).length > 6 || isNoName(name) ? undefined : name;
}

/** Nobody else lives there. */
export function livesAlone(text: string): boolean {
  return /^(?:no )?(?:no ?(?:one|body)(?: else)?|none|no|nope|just me|only me|me|myself|i live alone|alone|by myself|on my own|it'?s just me|just myself|nobody)$/.test(
    plainOf(text),
  );
}

const GROWN =
  'wife|husband|hubby|missus|partner|spouse|girlfriend|boyfriend|fianc[eé]e?|other half|mum|mother|dad|father|parents?|sons?|daughters?|brothers?|sisters?|friends?|mates?|flatmates?|housemates?|lodgers?|gran(?:dad|dma|ny)?|nan|uncle|aunt|cousins?|adults?|people|others?';
const YOUNG = 'kids?|children|child|bab(?:y|ies)|little ones?|toddlers?|newborn';
const AROUND_RELATIVES =
  "me|myself|i|i'm|us|we|and|plus|with|just|only|also|it's|its|there's|my|our|the|a|an|one|two|three|four|both|all|of|&|grown|up|old|elderly|other|will be|\\d+";

const US = /^(?:it'?s |its )?(?:(?:just|only) )?(?:us|us two|both of us|the (?:two|three|four|five) of us)$/;

/** Others are meant but not named: "me and my wife" are grown up, "just me and the kids" may not be. */
export function unnamedOthers(text: string): 'adults' | 'children' | undefined {
  if (US.test(plainOf(text))) return 'adults';
  const only = (relatives: string) =>
    new RegExp(`^(?:(?:${relatives}|${AROUND_RELATIVES})(?:[\\s,]+|$))+$`, 'u').test(plainOf(text));
  if (only(YOUNG) && new RegExp(`\\b(?:${YOUNG})\\b`, 'u').test(plainOf(text))) return 'children';
  return only(`${GROWN}|${YOUNG}`) && new RegExp(`\\b(?:${GROWN})\\b`, 'u').test(plainOf(text))
    ? 'adults'
    : undefined;
}

/** "Just me", "me and my wife": who lives there, and nothing else. */
export function tellsWhoLivesThere(text: string): boolean {
  return livesAlone(text) || unnamedOthers(text) !== undefined;
}

/** "Me and Pat Green" names Pat Green. */
export function namedOthers(text: string): string {
  return text
    .trim()
    .replace(/^(?:just |only |it'?s )?(?:me|myself)(?:,| and| \+| &| plus)\s+(?=\p{L})/iu, '');
}

const RENTS_FROM_SOMEONE =
  /^(?:(?:no|yes|i|we|i'm|im|am|we're|are|will be|it's|its|rent|rents|renting|rented|tenants?|it|this|off|from|by|through|with|privately|private|a|an|the|my|our|landlord|landlady|letting|lettings|estate|agents?|agency|housing association|to)(?:\s+|$))+$/;

/** They rent, and do not say from whom: "i rent", "renting from a private landlord". */
export function rentsIt(text: string): boolean {
  const plain = plainOf(text);
  return RENTS_FROM_SOMEONE.test(plain) && /rent|tenant|landl|agen|private|association/.test(plain);
}

/** They own it themselves. */
export function ownsIt(text: string): boolean {
  return /^(?:yes )?(?:(?:i|we)(?:'ve| have)? (?:own|bought|will own|am buying|are buying)|(?:it'?s |its )?(?:mine|ours)|own(?:er|ed)?|i am the owner|i'?m the owner|bought it|mortgage|i do|we do|me|us)\b/.test(
    plainOf(text),
  );
}

/** The same, whatever was asked: "I own it", but not "me". */
export function saysItOwns(text: string): boolean {
  return ownsIt(text) && /\b(?:own(?:er|ed)?|bought|buying|mortgage)\b/.test(plainOf(text));
}

export function keepsIt(text: string): boolean {
  return /\b(?:still (?:own|mine|ours)|(?:i|we)(?:'ll| will)? (?:keep|kept|keeping)|keeping it|still have it|(?:it'?s |its )?(?:empty|standing empty)|renting it out|no ?(?:one|body))\b/.test(
    plainOf(text),
  );
}
