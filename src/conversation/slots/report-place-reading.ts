/**
 * Where something is, read from residents' own words: a pin, three words, a postcode, a street, a landmark.
 * Pure text in, place out; which streets there are is looked up elsewhere.
 */
import type { Entity } from '../../understanding/understanding.ts';
import { pinIn, threeWordsIn } from './pins.ts';
import { asksBack, correctsEarlier, toldIn, yesOrNo } from './plain-answer.ts';
import { plainWords } from './plain-words.ts';
import { namesStreet, streetIn } from './street-words.ts';

/** Where a report is about, as far as it is known. JSON, since it lives in the session. */
export type ReportPlace = {
  /** How the resident put it, without what is not about the place. */
  readonly words: string;
  readonly postcode?: string;
  readonly number?: string;
  /** As it reads: `Mill Lane`. `plainStreet` of it compares. */
  readonly street?: string;
  /** Without the slashes: `filled.count.soap`. */
  readonly what3words?: string;
  /** WGS 84, degrees; both or neither. */
  readonly latitude?: number;
  readonly longitude?: number;
};

export type PlaceReading =
  | { readonly kind: 'place'; readonly place: ReportPlace }
  /** A pin that is not in the United Kingdom. */
  | { readonly kind: 'abroad' }
  | { readonly kind: 'none' };

const LONGEST = 200;

/** Words after which a place is named, whatever it is called. */
const SURE_LEAD =
  'outside|opposite|behind|in front of|next to|near(?: to)?|beside|alongside|adjacent to|across from|between|(?:on |at |by )?(?:the )?(?:corner|junction|end|top|bottom|entrance|back|front|rear) of|round the back of';
/** Words after which only a street or a landmark makes a place. */
const OTHER_LEAD = 'at|on|in|by|along|down|off|under|up|round|around|through|inside|from|close to';
const LEAD = new RegExp(String.raw`(?<![\p{L}'’])(?:${SURE_LEAD}|${OTHER_LEAD})(?![\p{L}'’])`, 'giu');
const SURE_LEADING = new RegExp(String.raw`^(?:${SURE_LEAD})(?![\p{L}'’])`, 'iu');
const LANDMARK =
  /(?<!\p{L})(?:park|school|nursery|academy|college|church|chapel|mosque|temple|shops?|store|supermarket|tesco|asda|aldi|lidl|sainsbury'?s|morrisons|co-?op|iceland|waitrose|spar|greggs|mcdonald'?s|kfc|chip shop|takeaway|station|pub|inn|car ?park|playground|play area|bridge|alley(?:way)?|snicket|ginnel|bus stop|bus shelter|roundabout|canal|river|estate|library|town hall|post ?office|garages|lay-?by|woods?|fields?|cemetery|churchyard|graveyard|surgery|doctors|chemist|pharmacy|hospital|club|underpass|subway|footpath|bridleway|towpath|recycling bank|bottle bank|junction|crossroads|traffic lights|zebra crossing|petrol station|depot|allotments?|industrial estate|farm|railway|market|high street|town centre|leisure centre|gym|skate ?park|pond|lake|beach|quay|cul-?de-?sac|flats|tower block|verge of)(?!\p{L})/iu;
/** Where a clause stops speaking of the place. */
const CLAUSE_END =
  /[!?;\n]|\.(?=\s|$)|,?\s+(?:and (?:it|its|it's|there|theres|i|they|we|my|the (?:light|hole|bin|drain))\b|it'?s\b|it (?:is|has|was)\b|its been\b|they\b|they'?re\b|i (?:saw|think|have|am|was|live|can|want|need|would|nearly|cant)\b|i'?(?:m|ve|d)\b|can you\b|could you\b|please\b|pls\b|plz\b|thanks\b|thank you\b|ta\b|has\b|have\b|is\b|are\b|was\b|were\b|been\b|because\b|cos\b|which\b|someone\b|somebody\b|not working\b|isn'?t\b|since\b|for (?:weeks|days|months|ages|over|about|a|\d)|again\b|needs?\b|what\b|when\b|who\b|dumped\b|full of\b|overflowing\b|this morning\b|last night\b|yesterday\b|today\b)/iu;
const MINE =
  /(?<!\p{L})(?:my|our)(?: own| back| front)? (?:house|home|flat|place|drive(?:way)?|gates?|door|road|street|garden|work|window|bungalow|block|building|estate|alley)(?!\p{L})|^(?:right )?here$|where i am|my location/iu;
const TELLS_WHAT =
  /^(?:there(?:['’]?s| is| are| was| were)|(?:it|they)(?:['’]?s|['’]?ve| is| are| has| have)? (?:got|full|has|have|a|some))(?!\p{L})/iu;
/** "It's been like that for days" tells since when. */
const SINCE_WHEN =
  /(?<!\p{L})(?:like (?:this|that|it)|for (?:days|weeks|months|years|ages|a (?:day|week|month|year|while))|since)(?!\p{L})/iu;
/** What is said besides the place: "Foundry Road, thank you", "Beech Avenue, here is a photo". */
const COURTESY =
  /(?<![\s,.!-])[\s,.!-]+(?:thank you|thanks|thankyou|thx|ta|cheers|please|pls|plz|(?:and )?here(?:['’]?s| is| are) (?:a|an|the|my|some) (?:photo|picture|pic|image)s?)(?: (?:so much|very much|of it|a lot))?[\s.!]*$/iu;
const ONLY_LEAD =
  /^(?:it'?s |it is |they'?re |the (?:pothole|light|rubbish|bin|drain|car|graffiti) is |that'?s |um |er |just )*(?:(?:on|at|in) (?!the (?:corner|junction|end|top|bottom))|(?=\S))/iu;

/**
 * Reads a place. `answering` is true when the message answers the question where it is: then nearly any words
 * are taken; otherwise only what cannot be anything else.
 */
export function readPlace(text: string, entities: readonly Entity[], answering: boolean): PlaceReading {
  const pin = pinIn(text);
  if (pin === 'abroad') return { kind: 'abroad' };
  const what3words = threeWordsIn(text, answering);
  const postcode = entities.find((entity) => entity.kind === 'postcode')?.value;
  const street = streetIn(text);
  const number = street === undefined && postcode === undefined ? undefined : numberIn(entities);
  const said = answering ? cleaned(text) : placeWordsIn(text);
  const known = { postcode, street, number, what3words, ...pin };
  const sure = what3words ?? postcode ?? street ?? pin;
  // "Outside my house" is an answer, though one that has to be asked about; by itself it says nothing.
  const mine = isMine(text);
  if (sure === undefined && (said === undefined || (mine && !answering))) return { kind: 'none' };
  if (sure === undefined && answering && !maybePlace(text)) return { kind: 'none' };
  return { kind: 'place', place: placeOf(withAnchors(said, known), known) };
}

/** The words, with the street or postcode that stood elsewhere in the message: `Oak Road, by the shop`. */
function withAnchors(said: string | undefined, known: Partial<Known>): string {
  if (said === undefined) return wordsOf(known);
  const tight = (text: string) => text.toLowerCase().replace(/[\s.-]/g, '');
  const lacks = (part: string | undefined) => part !== undefined && !tight(said).includes(tight(part));
  const street = lacks(known.street) ? [known.number, known.street].filter(Boolean).join(' ') : undefined;
  return [street, said, lacks(known.postcode) ? known.postcode : undefined].filter(Boolean).join(', ');
}

/** We do not know where that is: "outside my house", "right here". */
export function isMine(words: string): boolean {
  return MINE.test(words);
}

type Known = { readonly [K in Exclude<keyof ReportPlace, 'words'>]: ReportPlace[K] | undefined };

function placeOf(words: string, known: Partial<Known>): ReportPlace {
  const filled = Object.entries(known).filter(([, value]) => value !== undefined);
  return { words: words.slice(0, LONGEST), ...Object.fromEntries(filled) };
}

/** `12 Mill Lane, FN3 2BD` from what is known, where the sentence itself does not read as a place. */
function wordsOf({ number, street, postcode, what3words, latitude, longitude }: Partial<Known>): string {
  const address = [[number, street].filter(Boolean).join(' '), postcode].filter(Boolean).join(', ');
  if (address !== '') return address;
  return what3words === undefined ? `${latitude}, ${longitude}` : `///${what3words}`;
}

function numberIn(entities: readonly Entity[]): string | undefined {
  return entities.find((entity) => entity.kind === 'house-number')?.value;
}

/** The part of a sentence that says where: from a word of place to the end of the clause. */
function placeWordsIn(text: string): string | undefined {
  for (const lead of text.matchAll(LEAD)) {
    // No place is told at greater length, and each word of place would read the whole message again.
    const tail = clauseFrom(text.slice(lead.index, lead.index + LONGEST));
    if (namesPlace(tail)) return cleaned(tail);
  }
  return undefined;
}

/** "By the old bridge", "it's outside the pub": nothing but where, whatever else the words are known from. */
export function saysOnlyWhere(text: string): boolean {
  if (text.trim().length > LONGEST) return false;
  const words = text.trim().replace(/^(?:(?:it'?s|it is|um|er|just)\s+)+|[\s,.!]+$/giu, '');
  const [lead] = words.matchAll(LEAD);
  return lead?.index === 0 && clauseFrom(words) === words && namesPlace(words);
}

const OF_ANOTHER = /(?<!\p{L})(?:my|our|another|different|else|elsewhere)(?!\p{L})/iu;

/** Whether a message may be told of what was reported just now: it tells, and of no other place and no other thing. */
export function mayBeOfTheSame(text: string, entities: readonly Entity[]): boolean {
  if (text.length > LONGEST || OF_ANOTHER.test(text) || toldIn(text, false) === '') return false;
  return readPlace(text, entities, false).kind === 'none';
}

function clauseFrom(text: string): string {
  const [first = '', ...others] = text.slice(0, CLAUSE_END.exec(text)?.index).split(',');
  // "outside 12 Mill Lane, cars are swerving": what follows a comma may be about something else.
  const beside = others.findIndex((part) => !saysWhere(part));
  return [first, ...(beside < 0 ? others : others.slice(0, beside))].join(',');
}

/** A street, a landmark, a number or postcode, or the name of an area: `Fernley`, `Combe End`. */
function saysWhere(words: string): boolean {
  if (LANDMARK.test(words) || namesStreet(words) || /\d/.test(words)) return true;
  return /^\s*(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})\s*$/u.test(words);
}

function namesPlace(tail: string): boolean {
  if (namesStreet(tail)) return true;
  const after = tail.replace(LEAD, ' ').trim();
  if (MINE.test(tail) || after.split(/\s+/).length > 12) return false;
  if (LANDMARK.test(after)) return true;
  return (
    SURE_LEADING.test(tail) &&
    /^(?:the |number |no\.? ?|house )?(?!(?:it|us|me|here|them|that|this|there)\b)[\p{L}\d]/iu.test(after) &&
    /\p{L}{3,}|\d/u.test(after)
  );
}

function cleaned(text: string): string | undefined {
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ONLY_LEAD, '')
    .replace(COURTESY, '')
    // Looked for from the start of a run only: else a long run of stops in the middle is read from each of them.
    .replace(/(?<![\s,.;:!-])[\s,.;:!-]+$/, '');
  return words.length > 1 ? words : undefined;
}

/** An answer that names nothing we know may still be a place: "Lambwick", "the old bakery". */
function maybePlace(text: string): boolean {
  if (MINE.test(text)) return true;
  if (asksBack(text) || correctsEarlier(text) || yesOrNo(text) !== undefined) return false;
  // "There are needles in it" tells what is there; "there's a bridge" may tell where.
  const tellsElse = TELLS_WHAT.test(text) || SINCE_WHEN.test(text);
  if (tellsElse && !LANDMARK.test(text) && placeWordsIn(text) === undefined) return false;
  return /\p{L}{3,}/u.test(text) && text.trim().length <= LONGEST;
}

/** What would still help a crew to find it: where on the street, or which street. Undefined when nothing. */
export function lacking(place: ReportPlace): 'spot' | 'street' | undefined {
  const { latitude, what3words, postcode, street, number } = place;
  if (latitude !== undefined || what3words !== undefined) return undefined;
  if (street === undefined && postcode === undefined) return 'street';
  if (number !== undefined || (street !== undefined && postcode !== undefined)) return undefined;
  return hasDetail(place) ? undefined : 'spot';
}

const NO_DETAIL = new Set(
  'on in at of the and near fernley road street st somewhere along down whole all its it please there by'.split(
    ' ',
  ),
);

function hasDetail({ words, street = '', postcode = '' }: ReportPlace): boolean {
  const named = new Set(plainWords(`${street} ${postcode}`).map(({ plain }) => plain));
  const rest = plainWords(words).filter(({ plain }) => !named.has(plain) && !NO_DETAIL.has(plain));
  return rest.some(({ plain }) => plain.length > 2 && !/^[a-z]{1,2}\d/.test(plain));
}

/** A place with what a later answer added to it. */
export function joinPlaces(place: ReportPlace, more: ReportPlace | undefined): ReportPlace {
  if (more === undefined || more.words === '') return place;
  return { ...place, ...more, words: `${place.words}, ${more.words}` };
}
