/** The premises of Fernley: always the same, since everything about them follows from their place in the list. */
import { humanOrder, type Traits } from '../../store/premises.ts';
import { FERNLEY_STREETS, type FernleyStreet } from './fernley-streets.ts';

export interface FernleyPremises {
  readonly uprn: string;
  readonly street: FernleyStreet;
  readonly number: string | null;
  readonly subBuilding: string | null;
  readonly postcode: string;
  readonly parentUprn: string | null;
  readonly classification: string;
  readonly traits: Traits;
  readonly sortKey: string;
  /** Pays for garden waste. */
  readonly garden: boolean;
}

/** A premises before it has a number of its own in the borough. */
type Home = Pick<FernleyPremises, 'number' | 'subBuilding' | 'classification' | 'traits'> & {
  readonly parent?: true;
};

const HOUSE: Omit<Home, 'number'> = { subBuilding: null, classification: 'RD', traits: {} };
const FLAT = { classification: 'RD06' } as const;

/** UPRNs that no real premises has come to have by being invented here. */
export function fernleyPremises(): readonly FernleyPremises[] {
  const postcodes = new Postcodes(FERNLEY_STREETS.flatMap(({ postcode }) => postcode ?? []));
  let count = 0;
  return FERNLEY_STREETS.flatMap((street) => {
    let parentUprn: string | null = null;
    return homesOf(street).map((home, index): FernleyPremises => {
      count += 1;
      const uprn = `1000${String(count).padStart(8, '0')}`;
      const { parent, ...premises } = home;
      if (parent) parentUprn = uprn;
      const isFlat = home.subBuilding !== null;
      return {
        ...premises,
        uprn,
        street,
        postcode: postcodes.of(street, index),
        parentUprn: isFlat && !parent ? parentUprn : null,
        sortKey: humanOrder(home.number, home.subBuilding),
        garden: !isFlat && home.classification === 'RD' && count % 3 === 0,
      };
    });
  });
}

function homesOf(street: FernleyStreet): readonly Home[] {
  switch (street.kind) {
    case 'block':
      return Array.from({ length: street.homes }, (_, index) => ({
        ...FLAT,
        number: null,
        subBuilding: `Flat ${index + 1}`,
        traits: { communalBins: true },
      }));
    case 'shops':
      return shopsOf(street);
    default:
      return housesOf(street);
  }
}

/** Every second shop has two flats above it. Nothing may stand on Market Square by day. */
function shopsOf(street: FernleyStreet): Home[] {
  const onSquare = street.name === 'Market Square';
  const band: Traits = onSquare ? { timeBand: { from: '17:30', to: '19:00' } } : {};
  const hall: Home[] = onSquare
    ? [{ number: 'Town Hall', subBuilding: null, classification: 'CC', traits: {} }]
    : [];
  const shops = Array.from({ length: street.homes / 2 }, (_, index): Home[] => {
    const number = String(index + 1);
    const shop: Home = { number, subBuilding: null, classification: 'CR08', traits: band, parent: true };
    const flats = ['Flat 1', 'Flat 2'].map(
      (subBuilding): Home => ({ ...FLAT, number, subBuilding, traits: { aboveShop: true, ...band } }),
    );
    return index % 2 === 0 ? [shop] : [shop, ...flats];
  });
  return [...hall, ...shops.flat()];
}

/** Houses by number, now and then with a letter, a name, or made into flats; one in thirty is helped with its bins. */
function housesOf({ name, homes, district }: FernleyStreet): Home[] {
  return Array.from({ length: homes }, (_, index): Home[] => {
    const number = String(index + 1);
    const traits: Traits = (index + name.length) % 30 === 17 ? { assistedCollection: true } : {};
    if (number === '20') {
      return ['Flat 1', 'Flat 2', 'Flat 3'].map((subBuilding) => ({
        ...FLAT,
        number,
        subBuilding,
        traits: {},
      }));
    }
    if (number === '40') return ['40', '40A', '40B'].map((letter) => ({ ...HOUSE, number: letter, traits }));
    if (number === '7' && district >= 6) return [{ ...HOUSE, number: cottageName(name), traits }];
    if (number === '9' && homes > 50) return [{ ...HOUSE, number, classification: 'CO01', traits: {} }];
    return [{ ...HOUSE, number, traits }];
  }).flat();
}

const COTTAGES = ['Rose Cottage', 'Ivy Cottage', 'The Old Forge', 'Orchard House', 'Holly Cottage'];

function cottageName(street: string): string {
  return COTTAGES[street.length % COTTAGES.length] ?? '';
}

const HOMES_PER_POSTCODE = 26;
/** Letters that the second half of a postcode may have. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** Hands out postcodes in order, round the ones that are fixed. */
class Postcodes {
  readonly #taken: Set<string>;
  readonly #given = new Map<string, string>();
  readonly #next = new Map<number, number>();

  constructor(fixed: readonly string[]) {
    this.#taken = new Set(fixed);
  }

  of(street: FernleyStreet, index: number): string {
    const part = Math.floor(index / HOMES_PER_POSTCODE);
    if (street.postcode !== undefined && (part === 0 || street.kind !== 'houses')) return street.postcode;
    const key = `${street.district} ${street.name} ${part}`;
    const given = this.#given.get(key) ?? this.#fresh(street.district);
    this.#given.set(key, given);
    return given;
  }

  #fresh(district: number): string {
    for (;;) {
      const next = this.#next.get(district) ?? 0;
      this.#next.set(district, next + 1);
      const letters = `${LETTERS[Math.floor(next / 5) % LETTERS.length]}${LETTERS[(next * 7) % LETTERS.length]}`;
      const postcode = `FN${district} ${(next % 5) + 1}${letters}`;
      if (this.#taken.has(postcode)) continue;
      this.#taken.add(postcode);
      return postcode;
    }
  }
}
