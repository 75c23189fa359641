/** The slot that asks for a postcode, or for a house number and street where that is easier. */
import type { Understood } from '../../understanding/understanding.ts';
import {
  type DialogContext,
  type Json,
  type Option,
  type Parsed,
  SILENT,
  type Slot,
  value,
} from '../dialog.ts';
import type { ChosenAddress, Place, PlaceLookup } from './address.ts';
import { readMention } from './address-mention.ts';
import { matchAddresses } from './match-addresses.ts';
import {
  addressesAt,
  isSamePlace,
  type NamedPlace,
  type PlaceReading,
  type PlaceSettings,
  placeLabel,
  readPlace,
} from './place-reading.ts';
import { isHalfPostcode, saysHowMany } from './plain-answer.ts';

/** The slots by which a dialog finds a premises; they belong together and have these names. */
export interface PremisesValues {
  place: Place;
  premises: ChosenAddress;
}

/**
 * Asked by wording `ask-place`. Also says, from the dialog's wording: `outside-area {postcode}`,
 * `unknown-postcode {postcode}`, `unknown-street`, `no-postcode`, `number-only`, `whole-postcode`.
 */
export function postcodeOrStreetSlot<
  Values extends PremisesValues,
  Records extends PlaceLookup,
  Settings extends PlaceSettings,
>(): Slot<Place, Values, Records, Settings> {
  return {
    sensitivity: 'personal',
    asksFor: 'place',
    describe: placeLabel,
    // "Church Lane" again, once it is known which of two, says nothing new; "Church Lane, Lambwick" does.
    isSame: (held, said) => isSamePlace(said, held),
    memory: { as: 'place', keep: (place) => place },
    async parse(message, context, asked, offered = []) {
      if (message.recalled !== undefined) return value(message.recalled as Place);
      if (context.values.place !== undefined && saysHowMany(message.text)) return SILENT;
      const reading = await readPlace(message, context.records, context.settings);
      if (reading.kind === 'places') return choosePlace(reading, context, asked, offered);
      const refusal = refusePlace(reading, context);
      if (refusal) return refusal;
      return asked ? answerInstead(message, context) : SILENT;
    },
  };
}

async function choosePlace(
  reading: Extract<PlaceReading, { kind: 'places' }>,
  context: DialogContext<PremisesValues, PlaceLookup, PlaceSettings>,
  asked: boolean,
  offered: readonly Option<Json>[],
): Promise<Parsed<Place>> {
  if (!asked && !reading.sure) return SILENT;
  const [first, ...others] = reading.places;
  if (!first) return SILENT;
  if (isSamePlace(context.values.place, first.place)) return SILENT;
  const shown = offered.map(({ value }) => value as Place).find((place) => isSamePlace(place, first.place));
  if (shown) return value(shown);
  if (others.length === 0) return value(first.place);
  const withNumber = await thoseWithNumber(reading.places, context.records);
  const [only, ...more] = withNumber.length > 0 ? withNumber : reading.places;
  if (only && more.length === 0) return value(only.place);
  // In passing, in the middle of something else, a half-heard street is not worth a question.
  if (!asked && context.values.place !== undefined) return SILENT;
  return { kind: 'ambiguous', options: reading.places.slice(0, 3).map(toOption) };
}

/** The number said with the street is kept for when it is clear which street. */
function toOption({ place, rest }: NamedPlace): Option<Place> {
  const keep = place.kind === 'street' && saysNumber(rest) ? { said: rest } : {};
  return { label: placeLabel(place), value: { ...place, ...keep } };
}

function saysNumber(text: string): boolean {
  const { numbers, units } = readMention(text);
  return numbers.length + units.length > 0;
}

/** Of streets that sound alike, those that have the house number that was given. */
async function thoseWithNumber(
  places: readonly NamedPlace[],
  lookup: PlaceLookup,
): Promise<readonly NamedPlace[]> {
  const having: NamedPlace[] = [];
  for (const named of places) {
    const mention = { ...readMention(named.rest), names: [] };
    if (matchAddresses(mention, await addressesAt(named.place, lookup)).length > 0) having.push(named);
  }
  return having;
}

/** What to say to a postcode that leads nowhere. */
export function refusePlace(
  reading: PlaceReading,
  context: DialogContext<PremisesValues, PlaceLookup, PlaceSettings>,
): Extract<Parsed<never>, { kind: 'refused' }> | undefined {
  if (reading.kind !== 'outside-area' && reading.kind !== 'unknown-postcode') return undefined;
  const say = context.say(reading.kind, { postcode: reading.postcode });
  return { kind: 'refused', say, ...(reading.kind === 'unknown-postcode' && { notFound: true }) };
}

/** An answer to the question that is no place we know: each kind gets its own help. */
function answerInstead(
  { text }: Understood,
  context: DialogContext<PremisesValues, PlaceLookup, PlaceSettings>,
): Parsed<Place> {
  const key = kindOfAnswer(text.trim());
  return key === undefined ? SILENT : { kind: 'refused', say: context.say(key) };
}

function kindOfAnswer(text: string): string | undefined {
  if (isHalfPostcode(text)) return 'whole-postcode';
  if (
    /\b(?:don'?t|do not|dunno|can'?t|cannot)\b.{0,20}\b(?:know|remember|recall|sure)\b|\bno idea\b|\bnot sure\b|\bdunno\b/i.test(
      text,
    )
  ) {
    return 'no-postcode';
  }
  const { numbers, units, names } = readMention(text);
  if (numbers.length + units.length > 0) return names.length > 0 ? 'unknown-street' : 'number-only';
  return /\b(?:road|rd|street|lane|ln|avenue|ave|close|drive|crescent|way|court|gardens|grove|terrace)\W*$/i.test(
    text,
  )
    ? 'unknown-street'
    : undefined;
}
