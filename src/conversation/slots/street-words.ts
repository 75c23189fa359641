/** Streets in residents' own words, known by their kind alone: no list of streets is needed. */
import { plainWords } from './plain-words.ts';

/** Kinds of street that are hardly ever anything else. */
const SURE_KIND =
  'road|rd|street|avenue|ave|lane|ln|crescent|cres|terrace|gardens|gdns|grove|mews|square|parade|villas|broadway|bypass|roundabout';
/** The others count only after a word of place or a house number: "on mill close", "14 hill view". */
const OTHER_KIND =
  'st|close|drive|dr|way|court|ct|place|hill|rise|row|walk|park|view|green|mount|bank|croft|fold|gate|bridge';
/** What no street is called, though it may stand before one. */
const NOT_A_NAME =
  'the|a|an|my|our|your|his|her|their|this|that|these|it|its|is|are|was|were|been|be|has|have|had|on|in|at|of|to|and|or|for|from|by|' +
  'near|outside|opposite|behind|beside|between|next|off|up|down|along|across|round|around|into|onto|over|under|with|off|' +
  'there|theres|here|someone|somebody|dumped|reported|report|broken|blocked|burst|massive|huge|big|deep|dead|dirty|' +
  'pothole|potholes|hole|rubbish|bags?|sofa|mattress|fridge|light|lights|lamp|graffiti|drain|gully|bins?|mess|poo|poop|fouling|' +
  'tipping|waste|car|van|vehicle|dog|cat|fox|main|side|same|whole|busy|other|every|each|car|not|very|too|so|stood|parked|left|fell|live|lives';
const NAME = String.raw`(?:(?!(?:${NOT_A_NAME})\b)[\p{L}][\p{L}'’.-]{1,24}[ ]{1,2})`;
const SURE_STREET = new RegExp(
  String.raw`(?<![\p{L}\d])${NAME}{1,3}?(?:${SURE_KIND})(?![\p{L}\d]| (?:light|lamp|sign|cleaner|works|closed|closure|surface|markings?))`,
  'iu',
);
const LED_STREET = new RegExp(
  String.raw`(?<=(?:^|[\s,])(?:on|in|at|down|up|along|off|of|near|outside|from|\d{1,4}[a-h]?,?)(?: the)? {1,2})${NAME}{1,3}?(?:${OTHER_KIND})(?![\p{L}\d])`,
  'iu',
);
/** "3 The Avenue": with a number before it, "the" is part of the name. */
const THE_STREET = new RegExp(
  String.raw`(?<=\d[a-h]?,? )the (?:${SURE_KIND}|${OTHER_KIND})(?![\p{L}\d])`,
  'iu',
);
const ROAD_NUMBER =
  /(?<![\p{L}\d])[AB]\d{1,4}(?:\([M]\))?(?= (?:road|near|by|between|at|just|towards)|[,.]|$)/u;

/** Whether a street is named, by its kind. */
export function namesStreet(text: string): boolean {
  return SURE_STREET.test(text) || LED_STREET.test(text);
}

/** "Not Beech Avenue", as against "not working, Beech Avenue". */
const DENIED_STREET = new RegExp(
  String.raw`[\s,(]{1,3}(?:and |but )?not (?:on |in |at |the )*(?!(?:working|lit|lighting|emptied|collected|moved|been|far|sure|safe)\b)${NAME}{1,3}?(?:${SURE_KIND}|${OTHER_KIND})(?![\p{L}\d])`,
  'iu',
);

/** "Beech Road not Beech Avenue" without the one that it is not; as it was where no other street is named. */
export function withoutDeniedStreet(text: string): string {
  const left = text.replace(DENIED_STREET, '');
  return streetIn(left) === undefined ? text : left;
}

/** The name of a street as it reads, judged by its kind alone: `Mill Lane`. */
export function streetIn(text: string): string | undefined {
  const found = [SURE_STREET, LED_STREET, THE_STREET, ROAD_NUMBER]
    .map((pattern) => pattern.exec(text)?.[0])
    .find((name) => name !== undefined);
  return found === undefined ? undefined : inCapitals(found);
}

/** For comparing streets: small letters, abbreviations in full. */
export function plainStreet(street: string): string {
  return plainWords(street)
    .map(({ plain }) => plain)
    .join(' ');
}

function inCapitals(name: string): string {
  const flat = name.replace(/\s+/g, ' ').trim();
  // Typed all in capitals, it is read back as it stands on the sign.
  const shouted = /^[^\p{Ll}]{5,}$/u.test(flat) && /\p{L}{3}/u.test(flat);
  return (shouted ? flat.toLowerCase() : flat).replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}
