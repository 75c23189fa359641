/** How many of what: "2 armchairs and a settee", "three bags of rubble", "a couple of mattresses". */
import type { EntityOf } from '../understanding.ts';

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
};
const COUNT = String.raw`(\d{1,3}|${Object.keys(COUNTS).join('|')}|a couple of|couple of|a pair of|pair of|half a dozen|a dozen)`;
const SIZES =
  'old|new|big|small|large|little|broken|double|single|king ?size|black|blue|brown|green|grey|white|red|extra|more|wooden|metal|glass|garden|dining|kitchen|fridge|american|electric|leather|empty|full|heavy|(?:[2-9]|two|three|four)[ -]?(?:seater|piece)|recycling|bin|office|coffee|tv|washing|tumble|chest|bedside|bags?|boxes';
/** Things people throw away, order or ask to be taken; what else follows a number may be anything. */
const THINGS =
  'sofas?|settees?|couch(?:es)?|suites?|arm ?chairs?|chairs?|stools?|tables?|desks?|beds?|bed ?bases?|bases?|divans?|head ?boards?|mattress(?:es)?|matresses?|wardrobes?|cupboards?|drawers|chests?|cabinets?|shel(?:f|ves)|bookcases?|side ?boards?|dressers?|carpets?|rugs?|underlay|curtains?|fridges?|freezers?|fridge ?freezers?|cookers?|ovens?|hobs?|microwaves?|washing machines?|washers?|dryers?|dishwashers?|tvs?|tellys?|tellies|televisions?|monitors?|computers?|printers?|lawn ?mowers?|bikes?|bicycles?|trampolines?|sheds?|fence panels?|panels?|doors?|windows?|baths?|toilets?|sinks?|radiators?|boilers?|tyres?|bags?|sacks?|boxes|box|bins?|cadd(?:y|ies)|bottles?|tins?|cans?|planks?|pallets?|suitcases?|prams?|buggies|buggy|cots?|toys?|lamps?|pianos?|heaters?|items?|things|pieces|bits|liners?|rolls?|permits?|tickets?|trips?|visits?|people|adults?|children|kids?|keys?|copies|copy|machines?|sets?|stools?|benches|bench|pots?|mirrors?|pictures?|paint tins?|gas bottles?';
const QUANTITY = new RegExp(
  String.raw`(?<![a-z0-9.,:£/-])${COUNT}\s?x?\s(?:of\s)?((?:(?:${SIZES})[ -]){0,3}(?:${THINGS}))(?![a-z0-9])`,
  'g',
);

export function findQuantities(folded: string, original: string): EntityOf<'quantity'>[] {
  return [...folded.matchAll(QUANTITY)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const text = original.slice(span.start, span.end);
    return { kind: 'quantity', value: String(countOf(match[1])), of: (match[2] ?? '').trim(), text, span };
  });
}

function countOf(typed = ''): number {
  if (/couple|pair/.test(typed)) return 2;
  if (typed === 'half a dozen') return 6;
  if (typed === 'a dozen') return 12;
  return COUNTS[typed] ?? Number(typed);
}
