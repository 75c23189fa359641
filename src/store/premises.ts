/** Premises and the streets they stand on. A premises is known by its UPRN, or by the council's own id where it has none. */
import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { BuildingName, PlaceLookup, StreetMatch } from '../conversation/slots/address.ts';
import { matchBuildings, matchStreets } from '../conversation/slots/match-streets.ts';
import { type Queryable, rowsOf } from './database.ts';

/** What changes the answers for a premises. Absent means no. */
export interface Traits {
  /** Bins shared by the building. */
  readonly communalBins?: boolean;
  readonly aboveShop?: boolean;
  /** The crew fetches the bins and brings them back. */
  readonly assistedCollection?: boolean;
  /** Nothing may stand on the street but between these times (`HH:MM`). */
  readonly timeBand?: { readonly from: string; readonly to: string };
}

export const streets = pgTable(
  'streets',
  {
    /** Name, locality and postcode district in small letters: two streets of one name are two streets. */
    key: text('key').primaryKey(),
    name: text('name').notNull(),
    locality: text('locality'),
    town: text('town'),
    /** The part of a postcode before the space: `FN3`. */
    district: text('district'),
  },
  (table) => [index('streets_district').on(table.district)],
);

export const premises = pgTable(
  'premises',
  {
    /** A string: leading digits are an identity, not a quantity. */
    uprn: text('uprn').primaryKey(),
    streetKey: text('street_key')
      .notNull()
      .references(() => streets.key),
    /** House number or name of the building. */
    number: text('number'),
    /** Flat, room or unit within it. */
    subBuilding: text('sub_building'),
    /** With its space; null where the council publishes none. */
    postcode: text('postcode'),
    /** The building this is part of. Not every parent is in the list, so nothing enforces it. */
    parentUprn: text('parent_uprn'),
    /** AddressBase's code: `R…` lived in, `C…` commercial. */
    classification: text('classification').notNull().default('R'),
    traits: jsonb('traits').$type<Traits>().notNull().default({}),
    /** Written by `humanOrder`. */
    sortKey: text('sort_key').notNull(),
  },
  (table) => [
    index('premises_street_key').on(table.streetKey),
    index('premises_postcode').on(table.postcode),
  ],
);

export type Street = typeof streets.$inferSelect;

/** A premises with its street. Structurally an `Address` of the conversation's slots. */
export interface Premises {
  readonly uprn: string;
  readonly number: string | null;
  readonly subBuilding: string | null;
  readonly street: string;
  readonly locality: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly parentUprn: string | null;
  readonly classification: string;
  readonly traits: Traits;
}

/** Nobody scrolls through more, and a hostile search should not read the whole table. */
const MOST_FOUND = 2000;

const columns = {
  uprn: premises.uprn,
  number: premises.number,
  subBuilding: premises.subBuilding,
  street: streets.name,
  locality: streets.locality,
  town: streets.town,
  postcode: premises.postcode,
  parentUprn: premises.parentUprn,
  classification: premises.classification,
  traits: premises.traits,
};

/** Everything at a postcode, in human order. The postcode may be typed in any way: `fn32bd`. */
export async function premisesAtPostcode(db: Queryable, postcode: string): Promise<readonly Premises[]> {
  const normalised = normalisePostcode(postcode);
  if (normalised === undefined) return [];
  return inHumanOrder(db, eq(premises.postcode, normalised));
}

/** Everything on these streets (by key), in human order. */
export async function premisesOnStreets(
  db: Queryable,
  streetKeys: readonly string[],
): Promise<readonly Premises[]> {
  return streetKeys.length === 0 ? [] : inHumanOrder(db, inArray(premises.streetKey, [...streetKeys]));
}

export async function findPremises(db: Queryable, uprn: string): Promise<Premises | undefined> {
  const [found] = await inHumanOrder(db, eq(premises.uprn, uprn));
  return found;
}

/** Every street, by name: some thousands at most, small enough to search in memory. */
export async function listStreets(db: Queryable): Promise<readonly Street[]> {
  return db.select().from(streets).orderBy(asc(streets.name), asc(streets.key));
}

/** Streets, or else buildings, that the words may name, misspelt or not, best first. */
export async function searchStreets(db: Queryable, words: string): Promise<readonly StreetMatch[]> {
  const list = await listStreets(db);
  const found = matchStreets(words, list);
  const clear = found.some(({ sure, likeness }) => sure && likeness > 0.85);
  if (clear || !mayNameBuilding(words)) return found;
  const buildings = matchBuildings(words, await listBuildings(db, list));
  return buildings.some(({ sure, likeness }) => sure && likeness > (found[0]?.likeness ?? 0))
    ? buildings
    : found;
}

/** Going through all buildings is dear, so only for what looks like an address: a number, or a word or two. */
function mayNameBuilding(words: string): boolean {
  return /\d/.test(words) || words.trim().split(/\s+/).length <= 3;
}

/** Buildings with a name: `Sorrel Court` out of `22 Sorrel Court` and out of `3 Sorrel Court` at number 14. */
async function listBuildings(db: Queryable, list: readonly Street[]): Promise<readonly BuildingName[]> {
  const named = await rowsOf<{ name: string; key: string }>(
    db,
    sql`select distinct regexp_replace(part, '^.*\\d[a-z]?\\s+', '', 'i') as name, street_key as key
        from premises, lateral (values (number, '^.*[a-z]{3}$'), (sub_building, '\\d[a-z]?\\s+.*[a-z]{3}$')) parts (part, named)
        where part ~* named`,
  );
  const byKey = new Map(list.map((street) => [street.key, street]));
  return named.flatMap((building) => {
    const street = byKey.get(building.key);
    return street ? [{ name: building.name, street }] : [];
  });
}

/** Whether any street lies in a postcode district, given as `FN3`. */
export async function coversDistrict(db: Queryable, district: string): Promise<boolean> {
  return (await db.$count(streets, eq(streets.district, district.toUpperCase()))) > 0;
}

/** Where a dialog looks up the places that residents name. */
export function placeLookup(db: Queryable): PlaceLookup {
  return {
    findByPostcode: (postcode) => premisesAtPostcode(db, postcode),
    findByStreet: (words) => searchStreets(db, words),
    onStreets: (keys) => premisesOnStreets(db, keys),
    coversDistrict: (district) => coversDistrict(db, district),
  };
}

function inHumanOrder(db: Queryable, where: SQL): Promise<Premises[]> {
  return db
    .select(columns)
    .from(premises)
    .innerJoin(streets, eq(streets.key, premises.streetKey))
    .where(where)
    .orderBy(asc(streets.name), sql`${premises.sortKey} collate "C"`, asc(premises.uprn))
    .limit(MOST_FOUND);
}

/** `fn32bd` → `FN3 2BD`; undefined when it does not look like a postcode at all. */
export function normalisePostcode(text: string): string | undefined {
  const tight = text.toUpperCase().replaceAll(/[\s.-]+/g, '');
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(tight);
  return parts ? `${parts[1]} ${parts[2]}` : undefined;
}

/** The identity of a street. Spelling differs between files only in capitals and spaces. */
export function streetKey(street: Pick<Street, 'name' | 'locality' | 'district'>): string {
  return [street.name, street.locality ?? '', street.district ?? '']
    .map((part) => part.trim().toLowerCase().replaceAll(/\s+/g, ' '))
    .join('|');
}

/**
 * A key that sorts by bytes as people would: 2 before 10, flats right after the building they are in, names
 * after numbers.
 */
export function humanOrder(number: string | null, subBuilding: string | null): string {
  const building = number ?? '';
  const group = /^\d/.test(building) ? '1' : '2';
  // A tab comes before anything else that a number may go on with.
  return `${group}${padNumbers(building)}\t${padNumbers(subBuilding ?? '')}`;
}

function padNumbers(text: string): string {
  return text.toLowerCase().replaceAll(/\d+/g, (digits) => digits.padStart(8, '0'));
}
