/** OS Places API: Ordnance Survey's addresses by postcode, as its technical specification describes it. */
import { z } from 'zod';
import type { AddressSource, Sourced, SourcedAddress } from '../../src/content/places/address-source.ts';

export interface OsPlacesSettings {
  readonly key: string;
  readonly apiUrl?: string | undefined;
  /** Only addresses that this authority looks after; all when absent. */
  readonly custodianCode?: number | undefined;
  /** Milliseconds until a resident is not kept waiting any longer. */
  readonly timeoutMs?: number;
}

const API = 'https://api.os.uk/search/places/v1';
const TIMEOUT = 2500;
/** The most that the API gives at once. */
const PAGE = 100;
/** No postcode has more than a hundred delivery points; large buildings can have some more. */
const MOST_PAGES = 5;

const text = z.string().trim().min(1).optional().catch(undefined);
const addressSchema = z.object({
  UPRN: z.string().regex(/^\d{1,12}$/),
  ORGANISATION_NAME: text,
  SUB_BUILDING_NAME: text,
  BUILDING_NAME: text,
  BUILDING_NUMBER: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
  DEPENDENT_THOROUGHFARE_NAME: text,
  THOROUGHFARE_NAME: text,
  DOUBLE_DEPENDENT_LOCALITY: text,
  DEPENDENT_LOCALITY: text,
  POST_TOWN: text,
  POSTCODE: z.string(),
  PARENT_UPRN: text,
  CLASSIFICATION_CODE: z.string().catch('R'),
  LOCAL_CUSTODIAN_CODE: z.number().optional().catch(undefined),
});
type DeliveryPoint = z.infer<typeof addressSchema>;

const answerSchema = z.object({
  header: z.object({ totalresults: z.number().int().min(0) }),
  // A page without results has no list at all.
  results: z.array(z.object({ DPA: z.unknown() })).default([]),
});

export function osPlaces({
  key,
  apiUrl = API,
  custodianCode,
  timeoutMs = TIMEOUT,
}: OsPlacesSettings): AddressSource {
  async function page(postcode: string, offset: number, signal: AbortSignal) {
    const query = new URLSearchParams({
      ...{ postcode, dataset: 'DPA', output_srs: 'EPSG:4326' },
      ...{ maxresults: String(PAGE), offset: String(offset) },
    });
    // The key goes in a header: addresses are written to logs on the way.
    const answer = await fetch(`${apiUrl}/postcode?${query}`, {
      headers: { key },
      signal,
      redirect: 'error',
    });
    if (answer.ok) return answerSchema.parse(await answer.json());
    await answer.body?.cancel();
    return answer.status;
  }

  async function all(postcode: string, signal: AbortSignal): Promise<Sourced> {
    const found: SourcedAddress[] = [];
    for (let at = 0; at < MOST_PAGES; at += 1) {
      const answer = await page(postcode, at * PAGE, signal);
      // A postcode that does not exist is a bad request there; ours are well formed.
      if (answer === 400) return { kind: 'found', addresses: [] };
      if (typeof answer === 'number') return failure(answer);
      found.push(...answer.results.flatMap(({ DPA }) => readAddress(DPA, custodianCode)));
      if ((at + 1) * PAGE >= answer.header.totalresults) break;
    }
    return { kind: 'found', addresses: found };
  }

  return {
    async atPostcode(postcode) {
      try {
        return await all(postcode, AbortSignal.timeout(timeoutMs));
      } catch (error) {
        const reason = error instanceof Error ? error.name : 'an unknown failure';
        return { kind: 'unavailable', reason: `OS Places does not answer (${reason}).` };
      }
    },
  };
}

function failure(status: number): Sourced {
  const refused = status === 401 || status === 403;
  return refused
    ? {
        kind: 'refused',
        reason: `OS Places answers ${status}: is OS_PLACES_KEY right, and the project live?`,
      }
    : { kind: 'unavailable', reason: `OS Places answers ${status}.` };
}

/** None where it is another authority's, has no street to stand on, or is not as documented. */
function readAddress(value: unknown, custodianCode: number | undefined): SourcedAddress[] {
  const parsed = addressSchema.safeParse(value);
  if (!parsed.success) return [];
  const point = parsed.data;
  const street = point.THOROUGHFARE_NAME ?? point.DEPENDENT_THOROUGHFARE_NAME;
  const theirs = custodianCode !== undefined && point.LOCAL_CUSTODIAN_CODE !== custodianCode;
  if (street === undefined || theirs) return [];
  return [
    {
      uprn: point.UPRN,
      ...placeOnStreet(point),
      street,
      locality: point.DOUBLE_DEPENDENT_LOCALITY ?? point.DEPENDENT_LOCALITY ?? null,
      town: point.POST_TOWN ?? null,
      postcode: point.POSTCODE,
      parentUprn: point.PARENT_UPRN ?? null,
      classification: point.CLASSIFICATION_CODE,
    },
  ];
}

/** `FLAT 2` in `THE OLD MILL` at 14 is Flat 2, The Old Mill at number 14; a name alone stands for the number. */
function placeOnStreet(point: DeliveryPoint): Pick<SourcedAddress, 'number' | 'subBuilding'> {
  const {
    BUILDING_NUMBER: number,
    BUILDING_NAME: name,
    SUB_BUILDING_NAME: sub,
    ORGANISATION_NAME: who,
  } = point;
  const within = [sub, name].filter((part) => part !== undefined).join(', ');
  if (number !== undefined) return { number, subBuilding: within || null };
  return { number: name ?? sub ?? who ?? null, subBuilding: name === undefined ? null : (sub ?? null) };
}
