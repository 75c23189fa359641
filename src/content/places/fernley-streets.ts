/** The streets of Fernley, an invented borough. Postcodes FN1 to FN9 are an area that Royal Mail does not use. */

/** What stands on a street. */
type StreetKind =
  | 'houses'
  /** One block of flats with shared bins. */
  | 'block'
  /** Shops with flats above them. */
  | 'shops'
  /** So new that no round goes there yet. */
  | 'new';

export interface FernleyStreet {
  readonly name: string;
  /** 1 to 9, for FN1 to FN9. */
  readonly district: number;
  readonly locality: string;
  readonly homes: number;
  readonly kind: StreetKind;
  /** Of its first homes, where other parts of Parley count on it. */
  readonly postcode?: string;
}

const LOCALITIES: Readonly<Record<number, string>> = {
  1: 'Fernley',
  2: 'Fernley',
  3: 'Fernley',
  4: 'Combe End',
  5: 'Tanners Green',
  6: 'Harrow Moor',
  7: 'Lambwick',
  8: 'Kestrel Park',
  9: 'Upper Fern',
};

/** Name, homes, and where it matters the kind or the postcode, by district. */
const STREETS: Readonly<Record<number, readonly (readonly [string, number, string?])[]>> = {
  1: [
    ['Market Square', 24, 'FN1 1AA'],
    ['High Street', 40, 'shops'],
    ['Corn Exchange Row', 18, 'shops'],
    ['Station Road', 62],
    ['Church Walk', 22],
    ['Mill Lane', 48],
    ['Weir Street', 54],
    ['Bakers Yard', 12],
    ['Chapel Street', 46],
  ],
  2: [
    ['Tanner House', 48, 'FN2 9AA'],
    ['Millbrook Road', 66],
    ['Albion Street', 58],
    ['Foundry Road', 50],
    ['Victoria Terrace', 40],
    ['Brook Street', 44],
    ['Cobden Street', 52],
    ['Ferry Road', 38],
    ['Ropewalk', 16],
  ],
  3: [
    ['Harrow Lane', 46, 'FN3 2BD'],
    ['Beech Avenue', 52],
    ['Elm Grove', 36],
    ['Maple Close', 18],
    ['Rowan Drive', 44],
    ['Hawthorn Road', 48],
    ['Orchard Way', 34],
    ['Priory Gardens', 28],
    ['The Paddock', 14],
    ['Alder Court', 30, 'block'],
  ],
  4: [
    ['Combe Road', 64],
    ['Combe Rise', 26],
    ['Valley View', 32],
    ['Glebe Lane', 40],
    ['Vicarage Close', 16],
    ['Bridge Street', 48],
    ['Withy Lane', 30],
    ['Old School Lane', 36],
    ['Spring Hill', 42],
    ['Combe Hill', 38],
  ],
  5: [
    ['Tanners Road', 56],
    ['Weavers Court', 36, 'block'],
    ['The Green', 22],
    ['Fuller Street', 44],
    ['Dyers Lane', 34],
    ['Saddlers Way', 40],
    ['Cordwainer Close', 20],
    ['Glovers Mews', 14],
    ['Bark Lane', 32],
  ],
  6: [
    ['Lamb Lane', 34, 'FN6 1ZB'],
    ['Moor Road', 60],
    ['Harrow Road', 54],
    ['Heather Close', 18],
    ['Gorse Lane', 30],
    ['Curlew Drive', 42],
    ['Lapwing Way', 36],
    ['Plover Close', 20],
    ['Windmill Lane', 38],
    ['Beacon Road', 46],
  ],
  7: [
    ['Shepherds Row', 6, 'FN7 1BX'],
    ['Lambwick Road', 62],
    ['Quarry Lane', 40],
    ['Fold Lane', 32],
    ['Ram Street', 36],
    ['Drovers Way', 44],
    ['Woolpack Lane', 28],
    ['Fleece Street', 34],
    ['Wether Close', 18],
    ['Church Lane', 40],
  ],
  8: [
    ['Kestrel Way', 58],
    ['Kestrel Point', 40, 'block'],
    ['Falcon Drive', 50],
    ['Merlin Road', 46],
    ['Osprey Close', 22],
    ['Harrier Way', 40],
    ['Buzzard Lane', 30],
    ['Hobby Close', 16],
    ['Kite Avenue', 44],
    ['Goshawk Drive', 36],
  ],
  9: [
    ['Upper Fern Road', 58],
    ['Bracken Lane', 36],
    ['Fern Hill', 40],
    ['Spinney Close', 18],
    ['Badger Lane', 32],
    ['Foxglove Way', 44],
    ['Church Lane', 26],
    ['Primrose Lane', 30],
    ['Sorrel Close', 12, 'new'],
    ['Woodpecker Way', 38],
  ],
};

/** Streets whose postcode is fixed still have a kind of their own. */
const KINDS: Readonly<Record<string, StreetKind>> = { 'Market Square': 'shops', 'Tanner House': 'block' };

export const FERNLEY_STREETS: readonly FernleyStreet[] = Object.entries(STREETS).flatMap(
  ([number, streets]) =>
    streets.map(([name, homes, special]) => {
      const postcode = special?.startsWith('FN') ? special : undefined;
      const kind =
        postcode === undefined
          ? ((special as StreetKind | undefined) ?? 'houses')
          : (KINDS[name] ?? 'houses');
      const district = Number(number);
      return {
        name,
        district,
        locality: LOCALITIES[district] ?? '',
        homes,
        kind,
        ...(postcode !== undefined && { postcode }),
      };
    }),
);
