/** The slot that picks the resident's address out of those at a postcode or street. */
import type { Understood } from '../../understanding/understanding.ts';
import { type Json, type Option, type Parsed, SILENT, type Slot, value } from '../dialog.ts';
import { type Address, type ChosenAddress, chosen, type PlaceLookup } from './address.ts';
import { type Mention, readMention, saysNothing } from './address-mention.ts';
import { askAddress, askCloser, here, MOST_LISTED, type PremisesContext, placeNow } from './ask-address.ts';
import { matchAddresses } from './match-addresses.ts';
import {
  addressesAt,
  isSamePlace,
  type PlaceReading,
  type PlaceSettings,
  placeLabel,
  readPlace,
  saysNotListed,
} from './place-reading.ts';
import { type PremisesValues, refusePlace } from './place-slot.ts';
import { saysHowMany } from './plain-answer.ts';

/**
 * Asked by wording `ask-premises {place} {addresses}` with the list (in a text, for plain house numbers,
 * `ask-premises-street {street} {addresses}`), `ask-premises-number {place}` when the
 * list is long, `ask-premises-flat {place} {building}` when it is flats of one building. Also says
 * `address-not-listed`, `no-such-address {place}`, `which-flat {building} {count}` and `say-more {place}`, and
 * offers `choose-not-listed`.
 */
export function addressSlot<
  Values extends PremisesValues,
  Records extends PlaceLookup,
  Settings extends PlaceSettings,
>(): Slot<ChosenAddress, Values, Records, Settings> {
  return {
    sensitivity: 'personal',
    dependsOn: ['place'],
    describe: ({ label }) => label,
    isSame: (held, said) => held.uprn === said.uprn,
    brings: ({ place }) => (place === undefined ? {} : ({ place } as Partial<Values>)),
    memory: { as: 'premises', keep: justAddress },
    parse: (message, context, asked, offered = []) =>
      message.recalled === undefined
        ? readAddress(message, context, asked, offered)
        : value(message.recalled as ChosenAddress),
    ask: async (context) => askAddress(context, await here(context)),
    options: async (context) => {
      const addresses = await here(context);
      // In a text message the list is not numbered: there "2" is the house.
      if (context.channel.form === 'text' || addresses.length > MOST_LISTED) return [];
      return addresses.map((address) => toOption(address, addresses));
    },
  };
}

/** What dialogs know of the premises besides is their own, and changes. */
function justAddress({ uprn, label, place }: ChosenAddress): ChosenAddress {
  return { uprn, label, ...(place && { place }) };
}

function toOption(address: Address, among: readonly Address[]): Option<ChosenAddress> {
  const value = chosen(address, among);
  return { label: value.label, value };
}

async function readAddress(
  message: Understood,
  context: PremisesContext,
  asked: boolean,
  offered: readonly Option<Json>[],
): Promise<Parsed<ChosenAddress>> {
  if (context.values.premises !== undefined && saysHowMany(message.text)) return SILENT;
  if (placeNow(context) !== undefined && saysNotListed(message, asked)) {
    return { kind: 'refused', say: context.say('address-not-listed') };
  }
  const reading = await readPlace(message, context.records, context.settings);
  const refusal = asked ? refusePlace(reading, context) : undefined;
  if (refusal) return refusal;
  const addresses = await here(context);
  const among = asked ? chooseOffered(message, context, addresses, offered) : undefined;
  if (among) return value(among);
  return namesAnotherPlace(reading, context, addresses)
    ? readElsewhere(reading, context)
    : readHere(message, reading, context, asked, addresses);
}

/** At most three were offered after an unclear answer, so what is said now is first looked for in those. */
function chooseOffered(
  { text }: Understood,
  context: PremisesContext,
  addresses: readonly Address[],
  offered: readonly Option<Json>[],
): ChosenAddress | undefined {
  if (offered.length === 0 || offered.length > 3) return undefined;
  const uprns = offered.map(({ value }) => (value as ChosenAddress).uprn);
  const among = addresses.filter(({ uprn }) => uprns.includes(uprn));
  const [only, ...others] = matchAddresses(readMention(text), among);
  if (only && others.length === 0) return chosen(only, addresses);
  // Text messages number what they offer.
  const place = context.channel.form === 'text' ? /^\W*([123])\W*$/.exec(text)?.[1] : undefined;
  return place === undefined ? undefined : (offered[Number(place) - 1]?.value as ChosenAddress | undefined);
}

type Places = Extract<PlaceReading, { kind: 'places' }>;

/** A street in the message that is not the one we are in. `addresses` are those of the place we are in. */
function namesAnotherPlace(
  reading: PlaceReading,
  context: PremisesContext,
  addresses: readonly Address[],
): reading is Places {
  if (reading.kind !== 'places' || !reading.sure) return false;
  return !reading.places.some(
    ({ place }) =>
      isSamePlace(placeNow(context), place) ||
      (place.kind === 'street' && addresses.some(({ street }) => street === place.name)),
  );
}

/** Street and number in one: taken only when there is no doubt; the slot for the place takes the rest. */
async function readElsewhere(
  { places }: Places,
  { records }: PremisesContext,
): Promise<Parsed<ChosenAddress>> {
  const [only, ...others] = places;
  if (!only || others.length > 0) return SILENT;
  const addresses = await addressesAt(only.place, records);
  const mention = readMention(only.rest);
  const found = saysNothing(mention) ? addresses : matchAddresses(mention, addresses);
  const [address, ...more] = found;
  if (!address || more.length > 0) return SILENT;
  return value({ ...chosen(address, addresses), place: only.place });
}

async function readHere(
  message: Understood,
  reading: PlaceReading,
  context: PremisesContext,
  asked: boolean,
  addresses: readonly Address[],
): Promise<Parsed<ChosenAddress>> {
  const [single, ...rest] = addresses;
  if (single && rest.length === 0 && context.values.premises === undefined) {
    return value(chosen(single));
  }
  const mention = mentionHere(message, reading, context, asked);
  if (saysNothing(mention)) return SILENT;
  const matching = nearestTo(context, mention, matchAddresses(mention, addresses), addresses);
  const found = await onNamedStreet(reading, context, matching);
  const [address, ...others] = found;
  if (!address) return refuseUnknown(mention, context, asked);
  if (others.length === 0) return value(chosen(address, addresses));
  if (found.length <= 3) return { kind: 'ambiguous', options: found.map((one) => toOption(one, addresses)) };
  // In passing, half the street is not an answer.
  return asked || mention.numbers.length > 0 ? { kind: 'refused', say: askCloser(context, found) } : SILENT;
}

/** "1 Church Lane, Upper Fern": of two streets of one name, the one that was said. */
async function onNamedStreet(
  reading: PlaceReading,
  { records }: PremisesContext,
  found: readonly Address[],
): Promise<readonly Address[]> {
  const [named] = reading.kind === 'places' && reading.sure ? reading.places : [];
  if (!named || found.length < 2) return found;
  const there = await addressesAt(named.place, records);
  const left = found.filter((one) => there.some(({ uprn }) => uprn === one.uprn));
  return left.length > 0 ? left : found;
}

/** Another flat, once a house is known, is one in the same house. */
function nearestTo(
  { values }: PremisesContext,
  mention: Mention,
  found: readonly Address[],
  addresses: readonly Address[],
): readonly Address[] {
  const before = addresses.find(({ uprn }) => uprn === values.premises?.uprn);
  if (!before || mention.numbers.length > 0) return found;
  const inSame = found.filter(({ number, street }) => number === before.number && street === before.street);
  return inSame.length > 0 ? inSame : found;
}

/** What is said of the premises: beside its street or postcode anything, in passing only what is marked. */
function mentionHere(
  { text, entities }: Understood,
  reading: PlaceReading,
  { values }: PremisesContext,
  asked: boolean,
): Mention {
  const named = reading.kind === 'places' && reading.sure ? reading.places[0] : undefined;
  if (named) {
    const mention = readMention(named.rest);
    if (!saysNumber(mention) && values.place?.kind === 'street' && values.place.said !== undefined) {
      return readMention(values.place.said);
    }
    // Beside a street's name, other words are small talk more often than the name of a house.
    return asked || values.premises === undefined ? mention : { ...mention, names: [] };
  }
  if (asked) return readMention(text);
  const number = entities.find((entity) => entity.kind === 'house-number');
  if (number) return readMention(number.value);
  const said = values.place?.kind === 'street' ? values.place.said : undefined;
  return readMention(values.premises === undefined ? (said ?? '') : '');
}

function saysNumber({ numbers, units }: Mention): boolean {
  return numbers.length + units.length > 0;
}

function refuseUnknown(mention: Mention, context: PremisesContext, asked: boolean): Parsed<ChosenAddress> {
  if (!saysNumber(mention)) return SILENT;
  const place = placeNow(context);
  if (!place || (!asked && context.values.premises !== undefined)) return SILENT;
  return { kind: 'refused', say: context.say('no-such-address', { place: placeLabel(place) }) };
}
