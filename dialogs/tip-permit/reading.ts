/** What people say about permits and vehicles. Pure text in, meaning out. */
import { asksBack, plainOf } from '../../src/conversation/slots/plain-answer.ts';

export type Wish = 'get' | 'renew' | 'check' | 'change';
export type Vehicle = 'van' | 'pickup' | 'trailer' | 'car';
export type Keeper = 'own' | 'hire' | 'borrowed';
export type Bar = 'none' | 'sign-written' | 'business' | 'heavy' | 'trade-waste';

const WISHES: readonly (readonly [Wish, RegExp])[] = [
  ['renew', /\b(?:renew(?:al|ing|ed)?|extend|(?:has |is )?(?:expir|run(?:ning)? out|ran out|run out)\w*)\b/],
  [
    'check',
    /\bhow many\b|\b(?:visits?|trips?|goes)\b.{0,20}\b(?:left|remain\w*|used|got)\b|\bcheck\b|\bbalance\b|\bwhen does\b.{0,30}\b(?:end|expire|run out)\b/,
  ],
  [
    'change',
    /\b(?:chang|updat|swap|switch)\w*\b.{0,40}\b(?:van|vehicle|reg\w*|pick ?up|number plate|trailer|car)\b|\b(?:new|different|another) (?:van|vehicle|reg\w*|number plate)\b.{0,30}\bpermit\b|\bpermit\b.{0,30}\b(?:new|different|another) (?:van|vehicle|reg\w*)\b/,
  ],
];

/** When a permit ends is a thing to check; that it has ended, one to renew. */
export function wishIn(text: string): Wish | undefined {
  const plain = plainOf(text);
  if (/\bwhen (?:does|will|do|is)\b.{0,30}\b(?:end|expire|run out|due)\b/.test(plain)) return 'check';
  const found = WISHES.find(([, pattern]) => pattern.test(plain))?.[0];
  if (found !== undefined) return found;
  return /\b(?:get|apply|need|want|order|request)\b.{0,30}\bpermit\b/.test(plain) ? 'get' : undefined;
}

/** How often one may come with a permit, rather than how often they still may with theirs. */
export function asksAllowance(text: string): boolean {
  const plain = plainOf(text);
  return (
    /\bhow (?:many (?:times|visits|trips|goes)|often)\b/.test(plain) &&
    !/\b(?:left|remain\w*|used|balance)\b/.test(plain)
  );
}

const COST =
  /\bhow much\b(?! (?:can|waste|rubbish|stuff))|\b(?:cost|price|charge\w*)\b|\b(?:is|are) (?:it|this|they|that|permits?) free\b|\bdo i (?:have to )?pay\b/;

/** The wording that answers a question in the middle; undefined where there is none. */
export function asideIn(text: string): 'aside-visits' | 'aside-cost' | undefined {
  if (asksAllowance(text)) return 'aside-visits';
  return asksBack(text) && COST.test(plainOf(text)) ? 'aside-cost' : undefined;
}

const VEHICLES: readonly (readonly [Vehicle, RegExp])[] = [
  ['trailer', /\btrai?ler\b/],
  ['pickup', /\bpick[ -]?ups?(?: truck)?\b|\btruck\b|\bhilux\b|\bflatbed\b/],
  ['van', /\b(?:mini)?vans?\b|\btransit\b|\bsprinter\b|\bcamper\w*\b|\bminibus\b/],
  ['car', /\b(?:car|estate|hatchback|4x4|suv|people carrier)\b(?! ?park)/],
];

export function vehicleIn(text: string): Vehicle | undefined {
  const plain = plainOf(text);
  return VEHICLES.find(([, pattern]) => pattern.test(plain))?.[0];
}

export function keeperIn(text: string): Keeper | undefined {
  const plain = plainOf(text);
  if (/\bnot (?:a )?(?:hired?|borrowed|rented)\b/.test(plain)) return 'own';
  if (/\b(?:hire|hired|hiring|rent|rented|rental|renting)\b/.test(plain)) return 'hire';
  if (/\b(?:borrow\w*|lent|lend\w*)\b|\bmy (?:friend|mate|brother|dad|neighbour|son)'?s\b/.test(plain)) {
    return 'borrowed';
  }
  return /\b(?:my own|own it|i own|it's mine|its mine|mine|ours|my van|my pick ?up|our van)\b/.test(plain)
    ? 'own'
    : undefined;
}

/** Why a vehicle or its load is not let in; `not` before it takes it back. */
export function barIn(text: string, heaviestTonnes: number): Exclude<Bar, 'none'> | undefined {
  const plain = plainOf(text);
  if (/\b(?:not|isn't|isnt|no|none|neither|without)\b/.test(plain)) return undefined;
  if (/\btrade waste\b|\b(?:business|commercial|customers?'?) (?:waste|rubbish)\b/.test(plain))
    return 'trade-waste';
  if (/\bsign[ -]?writ\w*\b|\blogo\b|\blivery\b|\bbranded\b|\bname on (?:the|it)/.test(plain))
    return 'sign-written';
  if (/\bhgv\b|\blorry\b/.test(plain) || isHeavy(plain, heaviestTonnes)) return 'heavy';
  return /\b(?:work|works|company|business|firm'?s|trade) (?:van|vehicle|pick ?up|truck)\b|\bused for (?:work|business)\b/.test(
    plain,
  )
    ? 'business'
    : undefined;
}

/** "Over 3.5 tonnes" is heavier than 3.5 tonnes; "3.5 tonnes" is not. */
function isHeavy(plain: string, heaviestTonnes: number): boolean {
  const found = /\b(over |more than )?(\d+(?:\.\d+)?)\s*(?:t|tonnes?|tons?)\b/.exec(plain);
  if (!found) return false;
  const tonnes = Number(found[2]);
  return found[1] === undefined ? tonnes > heaviestTonnes : tonnes >= heaviestTonnes;
}

const METRES_IN_A_FOOT = 0.3048;

/** The length that is named, in metres: `2m`, `180 cm`, `6 ft`, `5'6`. A bare number counts when it was asked for. */
export function metresIn(text: string, asked: boolean): number | undefined {
  const plain = plainOf(text);
  const number = String.raw`(\d+(?:\.\d+)?)`;
  const feet = new RegExp(`${number}\\s*(?:ft|foot|feet|')(?:\\s*${number})?`).exec(plain);
  if (feet) return (Number(feet[1]) + Number(feet[2] ?? 0) / 12) * METRES_IN_A_FOOT;
  const cm = new RegExp(`${number}\\s*(?:cm|centimet\\w+)\\b`).exec(plain)?.[1];
  if (cm !== undefined) return Number(cm) / 100;
  const metres = new RegExp(`${number}\\s*(?:m|met(?:re|er)s?)\\b`).exec(plain)?.[1];
  if (metres !== undefined) return Number(metres);
  return asked && /^\d(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
