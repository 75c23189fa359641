/** What residents say of dumped rubbish, read from their own words. Pure text in, meaning out. */
import { asksBack, plainOf, toldIn } from '../../src/conversation/slots/plain-answer.ts';

/** Kinds of waste as councils count them (Defra, "Fly-tipping statistics for England": WasteDataFlow). */
const WASTE_TYPES = [
  'bags',
  'furniture',
  'white-goods',
  'electrical',
  'tyres',
  'vehicle-parts',
  'garden',
  'building',
  'asbestos',
  'chemicals',
  'clinical',
  'other',
] as const;
export type WasteType = (typeof WASTE_TYPES)[number];

export type Size = 'item' | 'car-boot' | 'van' | 'lorry';
/** `other` where they say that it is dangerous and not why. */
export type Hazard = 'needles' | 'asbestos' | 'chemicals' | 'gas' | 'road' | 'other';
export type Land = 'public' | 'private';
export type Seen = 'yes' | 'now' | 'no';

const WASTE: Readonly<Record<Exclude<WasteType, 'other'>, RegExp>> = {
  bags: /(?:(?:black|bin|rubbish|refuse|carrier|white|blue) )?(?:bags?|sacks?)(?: of \p{L}+)?|household (?:rubbish|waste)|nappies|food waste/gu,
  furniture:
    /sofas?|settees?|couch(?:es)?|arm ?chairs?|chairs?|mattress(?:es)?|mattre?s+|beds?(?: ?frames?)?|wardrobes?|tables?|drawers|desks?|cupboards?|furniture|carpets?|rugs?|bookcases?|shelves|pushchairs?|toys?|clothes/gu,
  'white-goods':
    /fridges?(?: ?freezers?)?|freezers?|washing machines?|tumble dryers?|dishwashers?|cookers?|ovens?|white goods/gu,
  electrical:
    /(?<!\p{L})tvs?|televisions?|tellys?|telly|computers?|monitors?|microwaves?|hoovers?|vacuum cleaners?|electricals?/gu,
  tyres: /tyres?|tires?(?!d)/gu,
  'vehicle-parts':
    /car parts?|bumpers?|engines?|exhausts?|car batter(?:y|ies)|motorbikes?|mopeds?|bikes?|bicycles?/gu,
  garden: /garden waste|hedge cuttings?|grass cuttings?|branches|soil|turf|tree cuttings?|logs/gu,
  building:
    /rubble|bricks?|builders? waste|building (?:waste|materials?)|plaster ?board|plaster|concrete|timber|wood|planks?|pallets?|tiles?|doors?|windows?|kitchen units?|bath(?:tub|room suite)?s?|toilets?|sinks?|hardcore|insulation|fencing|fence panels?|skip load|scaffolding/gu,
  asbestos: /asbestos|asbestus|asbesto/gu,
  chemicals:
    /chemicals?|paint(?: (?:tins?|cans?|pots?))?|(?:oil|fuel|diesel)(?: (?:cans?|drums?|barrels?))?|drums?|barrels?|gas (?:bottles?|canisters?|cylinders?)|acid|solvents?|canisters?|weed ?killer/gu,
  clinical: /needles?|syringes?|sharps|drugs? (?:stuff|paraphernalia)|medical waste/gu,
};
/** Words for all of it; they say that there is rubbish, not what. */
const ONLY_RUBBISH =
  /(?<!\p{L})(?:rubbish|waste|junk|litter|stuff|fly ?-?tip(?:ping|ped)?|tipping|trash|garbage|crap|sh?ite?)(?!\p{L})/u;

export interface Waste {
  /** As they were called, each once: `mattress`, `tyres`. */
  readonly items: readonly string[];
  readonly types: readonly WasteType[];
}

/** What was dumped, as far as it has a name. */
export function wasteIn(text: string): Waste {
  const plain = plainOf(text);
  const found = Object.entries(WASTE).flatMap(([type, pattern]) =>
    [...plain.matchAll(wholeWords(pattern))].map((match) => ({
      type: type as WasteType,
      item: match[0].trim().replace(/^1 /, ''),
      at: match.index,
    })),
  );
  // "bags of rubble" is one thing: what stands inside another is not named again.
  const whole = found.filter((one) => !found.some((other) => surrounds(other, one)));
  const inOrder = whole.sort((one, other) => one.at - other.at);
  return {
    items: [...new Set(inOrder.map(({ item }) => item))],
    types: [...new Set(found.map(({ type }) => type))],
  };
}

interface Named {
  readonly item: string;
  readonly at: number;
}

function surrounds(outer: Named, inner: Named): boolean {
  const within = outer.at <= inner.at && outer.at + outer.item.length >= inner.at + inner.item.length;
  return within && outer.item.length > inner.item.length;
}

/** Says that there is rubbish without saying what: "fly tipping on mill lane". */
export function saysOnlyRubbish(text: string): boolean {
  return ONLY_RUBBISH.test(plainOf(text)) && wasteIn(text).items.length === 0;
}

const SIZES: readonly (readonly [Size, RegExp])[] = [
  ['lorry', /\b(?:lorr(?:y|ies)|truck|tipper|skip ?load|tonnes?|tons|lorry ?load|massive|huge|enormous)\b/],
  ['van', /\b(?:van|transit|trailer)(?: ?loads?| ?full)|\ba van\b|\bvan'?s worth\b/],
  [
    'car-boot',
    /\b(?:car )?boot(?: ?loads?| ?full)?\b|\b(?:a few|couple of|some|several|[2-9]|two|three|four|five|six) (?:\S+ )?(?:bags|sacks|tyres|items|things|boxes|chairs)\b/,
  ],
  ['item', /\b(?:just )?(?:one|1|single|a single)\b|\bone (?:bag|item)\b/],
];

/** Only the answer to whose land it is or how much there is: of what was dumped it says nothing. */
export function saysOnlyLandOrSize(text: string): boolean {
  const few = text.trim().split(/\s+/).length <= 4;
  return few && wasteIn(text).items.length === 0 && (landIn(text) ?? sizeIn(text, true)) !== undefined;
}

/** How much, by the words for it or because it is a single thing. */
export function sizeIn(text: string, answering: boolean): Size | undefined {
  const plain = plainOf(text);
  // Unasked, "a white van" is who dumped it.
  const patterns = answering ? SIZES : SIZES.filter(([size]) => size !== 'van' || /van ?-?load/.test(plain));
  const named = patterns.find(([size, pattern]) => (answering || size !== 'item') && pattern.test(plain));
  if (named) return named[0];
  const [only, ...others] = wasteIn(text).items;
  const single = only !== undefined && others.length === 0 && !/s$/.test(only) && !BY_THE_HEAP.test(only);
  return single ? 'item' : undefined;
}

/** What comes in heaps even where it is named in the singular. */
const BY_THE_HEAP =
  /(?:waste|rubbish|rubble|furniture|soil|turf|timber|wood|concrete|plaster(?: ?board)?|asbest\w+|insulation|fencing|hardcore|acid|oil|fuel|diesel|paint|scaffolding|load|materials?)$/;

const HAZARDS: Readonly<Record<Exclude<Hazard, 'other'>, RegExp>> = {
  needles: /\b(?:needles?|syringes?|sharps)\b/,
  asbestos: /\basbest(?:os|us|o)\b/,
  chemicals:
    /\b(?:chemicals?|acid|solvents?|weed ?killer|(?:oil|fuel|diesel|petrol)(?: (?:cans?|drums?|barrels?))?|drums?|barrels?)\b/,
  gas: /\bgas (?:bottles?|canisters?|cylinders?)\b|\bcalor gas\b/,
  road: /\bblock(?:ing|ed|s)?\b.{0,20}\b(?:road|street|lane|path|pavement|footpath|way|traffic|entrance|access)\b|\b(?:in|across) the (?:middle of the )?road\b|\bcars? (?:can'?t|cannot) get (?:past|by|through)\b|\bcan'?t get (?:past|by|through)\b/,
};

/** Up to where what was denied ends: "no needles, asbestos or gas" is one list, "no needles but asbestos" is not. */
const TO_THE_END_OF_IT = String.raw`(?:(?!\b(?:but|and|except|though|only|just)\b)(?:[^.,;!?\n]|,(?=(?: [\w'’]+){1,3} (?:or|nor)\b)))*`;
/** "No needles", "can't see any asbestos": named to say that there is none. "Can't get past" denies nothing. */
const DENIED = new RegExp(
  String.raw`\b(?:(?:no|without|nor|not|isn['’]?t|aren['’]?t)|(?:can['’]?t|cannot|can not|don['’]?t|didn['’]?t|haven['’]?t|not) (?:see|seen|think|noticed?|spotted))` +
    "(?: (?:there(?:['’]?s| is| are)?|it['’]?s|it|is|any|seen|signs?|of|like|an?|the))*" +
    ' (?:needles?|syringes?|sharps|asbest|chemicals?|gas|oil|acid|petrol|drums?|barrels?|block|(?:in|across) the)' +
    TO_THE_END_OF_IT,
  'giu',
);

/** What makes it dangerous; empty when nothing does. */
export function hazardsIn(text: string): readonly Exclude<Hazard, 'other'>[] {
  const plain = plainOf(text.replace(DENIED, ' '));
  return (Object.keys(HAZARDS) as Exclude<Hazard, 'other'>[]).filter((hazard) => HAZARDS[hazard].test(plain));
}

const DANGEROUS =
  /\b(?:danger(?:ous)?|hazard(?:ous)?|toxic|poison(?:ous)?|unsafe|not safe|harmful|sharp(?: \p{L}+)?|(?:broken|smashed) glass|flammable|explosives?)\b/u;
const NOT_DANGEROUS =
  /\b(?:no|not|nothing|none|isn'?t|aren'?t|doesn'?t|don'?t|didn'?t|can'?t|cannot|without)\b(?:(?!\b(?:but|though|could|might|may)\b)[^,;.!?])*\b(?:danger|dangerous|hazard|hazardous|toxic|harmful|see (?:any|anything)|think so)\b|\b(?:harmless|(?:looks?|seems?|is|it'?s) (?:safe|fine|ok|okay))\b/u;

/** Whether they say that it is dangerous, where they do not say why; undefined when they say neither. */
export function callsItDangerous(text: string): boolean | undefined {
  const plain = plainOf(text);
  // With its stops: "no, but it looks dangerous".
  const said = text.toLowerCase().replace(/[’‘`]/g, "'");
  if (NOT_DANGEROUS.test(said) || text.search(DENIED) >= 0) return false;
  return DANGEROUS.test(plain) ? true : undefined;
}

const PRIVATE =
  /\b(?:private(?:ly owned)?|my (?:own )?(?:garden|land|drive(?:way)?|field|property|front garden|back garden|yard)|(?:in|on) (?:my|our|someone'?s|a|the|his|her|next door'?s|neighbou?r'?s) (?:front |back )?(?:garden|drive(?:way)?|yard|farm|field)|farm(?:er'?s)?(?: land| field)?|landlord'?s?|housing association|(?:shop|supermarket|pub|tesco|asda) car ?park|industrial unit|railway land)\b/;
const PUBLIC =
  /\b(?:public|pavement|footpath|foot ?way|path|verge|kerb|curb|roadside|side of the road|road ?side|lay ?-?by|bridleway|towpath|council (?:land|car ?park|estate|owned)|(?:in|on|across) the (?:road|street|lane)|bus stop|subway|underpass|roundabout|the park|playground|by the (?:public )?bins?|bottle bank|recycling bank|grass)\b/;

export function landIn(text: string): Land | undefined {
  const plain = plainOf(text);
  if (PRIVATE.test(plain)) return /\bnot (?:a )?private\b/.test(plain) ? 'public' : 'private';
  return PUBLIC.test(plain) ? 'public' : undefined;
}

const NOW =
  /\b(?:right now|as we speak|at this moment|happening now|still (?:there|here|at it|doing it)|(?:is|are|he'?s|they'?re|hes|theyre|someone'?s|someones) (?:now )?(?:dumping|tipping|fly-?tipping|unloading|throwing))\b/;
const SAW =
  /\b(?:i|we|my \p{L}+|neighbou?r)(?:'ve| have| just)? (?:just )?(?:saw|seen|watched|caught|witnessed|filmed|videoed|recorded)\b|\bon (?:cctv|camera|my doorbell|ring doorbell|dash ?cam)\b|\bi know who\b/u;
const NOT_SEEN =
  /\b(?:didn'?t|did not|never|haven'?t|don'?t think anyone) (?:see|saw|seen)\b|\b(?:no one|nobody) saw\b/;

/** Whether they saw it happen, where they say so. */
export function seenIn(text: string): Seen | undefined {
  const plain = plainOf(text);
  if (NOT_SEEN.test(plain)) return 'no';
  if (NOW.test(plain)) return 'now';
  return SAW.test(plain) ? 'yes' : undefined;
}

const VEHICLE =
  /\b(?:(?:(?:white|black|blue|red|silver|grey|gray|green|yellow|dark|light|old|new|big|small|flat-?bed) ){0,3}(?:van|transit|truck|lorry|pick-?up|car|trailer|tipper|4x4|estate|hatchback|flat-?bed)(?![- ]?(?:loads?|boots?|full|parks?|parked|parts?|sized?)\b)|(?:white|black|blue|red|silver|grey|green) (?:ford|vauxhall|vw|volkswagen|mercedes|bmw|audi|fiesta|focus|corsa|astra|golf|sprinter|vivaro|caddy|berlingo))\b/;

/** The vehicle as it was described, without its registration: `white van`. */
export function vehicleIn(text: string): string | undefined {
  return VEHICLE.exec(plainOf(text))?.[0];
}

const COUNT =
  '(?:(?:\\d{1,3}|two|three|four|five|six|several|a few|lots of|loads of)(?: (?:big|old|large|small))? )?';

function wholeWords(pattern: RegExp): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${COUNT}(?:${pattern.source})(?!\\p{L})`, 'gu');
}

/** Which of the report's own words is asked about: how much a van load is, or what is dangerous. */
export function asksAboutIn(text: string): 'aside-size' | 'aside-danger' | undefined {
  if (!asksBack(text) || toldIn(text, true) !== '') return undefined;
  const plain = plainOf(text);
  if (/\b(?:(?:van|lorry|truck|car|skip) ?-?loads?|(?:car )?boot(?: ?-?(?:full|load))?|loads?)\b/.test(plain))
    return 'aside-size';
  // "How do I get rid of needles" is of their own.
  const isAsked = /^(?:(?:so|and|but|ok|wait) )*(?:is|are) /.test(plain);
  return isAsked && hazardsIn(text).some((hazard) => hazard !== 'road') ? 'aside-danger' : undefined;
}

/** "There are needles too", "forgot to say it is dangerous", "it's asbestos": one more thing about the same rubbish. */
const TELLS_MORE =
  /\b(?:in|with|among|amongst|inside|under) (?:it|them|there|the (?:rubbish|bags?|pile|waste|stuff))\b|\b(?:too|also|as well|forgot|forgotten|should (?:have|of) (?:said|told|mentioned))\b|^(?:(?:oh|and|also|sorry|actually|no|wait|hi|btw|by the way)\b[\s,.!]*)*(?:there(?:'?s| is| are| r| was| were| might be| could be| may be)|it(?:'?s| is| has| looks?| might| could| may)|they(?:'?re| are| look)|(?:some|part|one) of (?:it|them))\b/;

/** Whether what is told of the rubbish, once it is reported, makes it dangerous. */
export function tellsDangerLater(text: string): boolean {
  const told = plainOf(toldIn(text, false));
  return TELLS_MORE.test(told) && (hazardsIn(told).length > 0 || callsItDangerous(told) === true);
}
