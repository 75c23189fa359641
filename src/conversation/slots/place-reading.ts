/** The postcode or street in a message, looked up. Shared by the slot that asks for it and the one for the address. */
import type { Understood } from '../../understanding/understanding.ts';
import type { Address, Place, PlaceLookup } from './address.ts';

/** A place that a message names, and what else the message says. */
export interface NamedPlace {
  readonly place: Place;
  readonly rest: string;
}

export type PlaceReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'outside-area'; readonly postcode: string }
  /** In the area, but no premises in the list has it. */
  | { readonly kind: 'unknown-postcode'; readonly postcode: string }
  /** One, or several that fit as well. `sure` when it can hardly have been meant otherwise. */
  | { readonly kind: 'places'; readonly sure: boolean; readonly places: readonly NamedPlace[] };

export interface PlaceSettings {
  /** The letters that the area's postcodes begin with: `FN`. */
  readonly areaPrefixes: readonly string[];
}

export async function readPlace(
  message: Understood,
  lookup: PlaceLookup,
  settings: PlaceSettings,
): Promise<PlaceReading> {
  const { text, entities } = message;
  const postcodes = entities.filter(({ kind }) => kind === 'postcode');
  // The last one: "not FN1 1AA, FN2 9AA".
  const postcode = postcodes.at(-1);
  if (!postcode) return readStreet(text, lookup);
  const known = await lookup.findByPostcode(postcode.value);
  // Of a postcode that was taken back, "FN1" is no house either.
  const rest = postcodes.reduceRight(
    (left, { span }) => `${left.slice(0, span.start)} ${left.slice(span.end)}`,
    text,
  );
  if (known.length > 0) {
    return {
      kind: 'places',
      sure: true,
      places: [{ place: { kind: 'postcode', postcode: postcode.value }, rest }],
    };
  }
  if (!(await isInside(postcode.value, lookup, settings))) {
    return { kind: 'outside-area', postcode: postcode.value };
  }
  // Not every council has the postcodes of its premises, and people give their street with it.
  const street = await readStreet(rest, lookup);
  return street.kind === 'places' ? street : { kind: 'unknown-postcode', postcode: postcode.value };
}

async function isInside(postcode: string, lookup: PlaceLookup, settings: PlaceSettings): Promise<boolean> {
  const [district = ''] = postcode.split(' ');
  const area = /^[A-Z]+/.exec(district)?.[0] ?? '';
  return settings.areaPrefixes.includes(area) || lookup.coversDistrict(district);
}

async function readStreet(text: string, lookup: PlaceLookup): Promise<PlaceReading> {
  // Three letters at least make a street.
  const matches = /[a-z]{3}/i.test(text) ? await lookup.findByStreet(text) : [];
  if (matches.length === 0) return { kind: 'none' };
  return {
    kind: 'places',
    sure: matches.some(({ sure }) => sure),
    places: matches.map(({ name, keys, rest, building }) => ({
      place: { kind: 'street', name, keys, ...(building !== undefined && { building }) },
      rest,
    })),
  };
}

/** The addresses a place stands for, in human order. */
export async function addressesAt(place: Place, lookup: PlaceLookup): Promise<readonly Address[]> {
  if (place.kind === 'postcode') return lookup.findByPostcode(place.postcode);
  const addresses = await lookup.onStreets(place.keys);
  const { building } = place;
  if (building === undefined) return addresses;
  const inBuilding = (part: string | null) => part?.toLowerCase().includes(building.toLowerCase()) ?? false;
  return addresses.filter(({ number, subBuilding }) => inBuilding(number) || inBuilding(subBuilding));
}

/** How a place reads: `FN3 2BD`, `Harrow Lane`, `Sorrel Court`. */
export function placeLabel(place: Place): string {
  return place.kind === 'postcode' ? place.postcode : (place.building ?? place.name);
}

export function isSamePlace(one: Place | undefined, other: Place): boolean {
  if (one?.kind === 'postcode' && other.kind === 'postcode') return one.postcode === other.postcode;
  if (one?.kind !== 'street' || other.kind !== 'street') return false;
  return (
    one.name === other.name &&
    one.building === other.building &&
    other.keys.every((key) => one.keys.includes(key))
  );
}

/** They have looked and it is not there; unasked, only when they say that it is their address. */
export function saysNotListed({ text, commands }: Understood, asked: boolean): boolean {
  const plain = text.replaceAll('’', "'");
  if (!asked) return CANNOT_FIND.test(plain) && /\baddress\b/i.test(plain);
  const [best] = commands;
  return (best?.kind === 'control' && best.control === 'none-of-these') || NOT_LISTED.test(plain);
}

const CANNOT_FIND = /\b(?:can'?t|cannot|can not|couldn'?t) (?:find|see)\b/i;
const NOT_LISTED =
  /\b(?:can'?t|cannot|can not|couldn'?t|don'?t|do not|not|isn'?t|never) (?:find|see|listed|there|here|shown|on (?:the|your|this) list)\b|\baddress (?:is )?missing\b|\bnew build\b/i;
