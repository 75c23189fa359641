/** Addresses as dialogs see them, and what a dialog's records must offer so that residents can find theirs. */

/** A premises. Where flats and names go differs between councils' files; `number` may be a name. */
export interface Address {
  readonly uprn: string;
  /** House number or name of the building: `12A`, `Rose Cottage`, `22 Sorrel Court`. */
  readonly number: string | null;
  /** Flat, room or unit: `Flat 3`. */
  readonly subBuilding: string | null;
  readonly street: string;
  readonly locality: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
}

/** A street as the council lists it; `key` tells two of one name apart. */
export interface StreetName {
  readonly key: string;
  readonly name: string;
  readonly locality: string | null;
  readonly town: string | null;
  /** The part of a postcode before the space. */
  readonly district: string | null;
}

/** What a dialog's records provide. Lists are in human order: 2 before 10, flats under their building. */
export interface PlaceLookup {
  findByPostcode(postcode: string): Promise<readonly Address[]>;
  /** Streets that the words may name, misspelt or not, best first. */
  findByStreet(words: string): Promise<readonly StreetMatch[]>;
  onStreets(keys: readonly string[]): Promise<readonly Address[]>;
  /** Whether the council has any street in a postcode district (`FN3`). */
  coversDistrict(district: string): Promise<boolean>;
}

/** A street that a message names. Streets of one name that the message does not tell apart are one match. */
export interface StreetMatch {
  readonly name: string;
  readonly keys: readonly string[];
  /** 1 when it stands there letter for letter, abbreviations aside. */
  readonly likeness: number;
  /** It cannot well be anything but a street: a house number before it, or its whole name. */
  readonly sure: boolean;
  /** The message without the words that named the street and its locality. */
  readonly rest: string;
  /** Set when it was a building on the street that was named: `Sorrel Court`. */
  readonly building?: string;
}

/** A building with a name of its own, and the street it stands on. */
export interface BuildingName {
  readonly name: string;
  readonly street: StreetName;
}

/** Where the resident's list of addresses comes from. */
export type Place =
  | { readonly kind: 'postcode'; readonly postcode: string }
  | {
      readonly kind: 'street';
      readonly name: string;
      readonly keys: readonly string[];
      /** Only the homes in this building on it. */
      readonly building?: string;
      /** The number that was given before it was clear which street was meant. */
      readonly said?: string;
    };

/** The premises that was found, with the words it is called by. */
export type ChosenAddress = {
  readonly uprn: string;
  readonly label: string;
  /** Where it is, when that is another place than the one asked for first. */
  readonly place?: Place;
};

/** `Flat 3, 12 Harrow Lane`; the locality too where the street's name is not enough. */
export function addressLabel(address: Address, withLocality = false): string {
  const locality = withLocality && address.locality !== null ? `, ${address.locality}` : '';
  const short = shortLabel(address);
  return `${short}${short === '' ? '' : joint(address)}${address.street}${locality}`;
}

/** The same without the street: `Flat 3, 12`. */
export function shortLabel({ number, subBuilding }: Address): string {
  return [subBuilding, number].filter((part) => part !== null).join(', ');
}

/** `12 Harrow Lane`, but `Rose Cottage, Harrow Lane`. */
function joint({ number }: Address): string {
  return number !== null && /^\d+[a-z]?(?:-\d+[a-z]?)?$/i.test(number) ? ' ' : ', ';
}

export function chosen(address: Address, among: readonly Address[] = []): ChosenAddress {
  return { uprn: address.uprn, label: addressLabel(address, needsLocality(address, among)) };
}

/** Two streets of one name are told apart by where they are. */
function needsLocality({ street, locality }: Address, among: readonly Address[]): boolean {
  return among.some((other) => other.street === street && other.locality !== locality);
}
