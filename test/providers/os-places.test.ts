import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { osPlaces } from '../../providers/os-places/os-places.ts';
import { deliveryPoint, KEY, type OsPlacesServer, startOsPlaces } from './os-places-server.ts';

let os: OsPlacesServer;
beforeEach(async () => {
  os = await startOsPlaces();
});
afterEach(() => os.close());

const source = (more: Partial<Parameters<typeof osPlaces>[0]> = {}) =>
  osPlaces({ key: KEY, apiUrl: os.url, timeoutMs: 2000, ...more });

async function addressesAt(postcode: string, custodianCode?: number) {
  const answer = await source({ custodianCode }).atPostcode(postcode);
  if (answer.kind !== 'found') throw new Error(answer.reason);
  return answer.addresses;
}

describe('OS Places', () => {
  it('gives the addresses of a postcode, however they are written there', async () => {
    os.places.set('FN3 9ZZ', [
      deliveryPoint('100000000001'),
      deliveryPoint('2', { SUB_BUILDING_NAME: 'FLAT 2', BUILDING_NAME: 'THE OLD MILL' }),
      deliveryPoint('3', { BUILDING_NUMBER: undefined, BUILDING_NAME: 'ROSE COTTAGE', PARENT_UPRN: '30' }),
      deliveryPoint('4', {
        BUILDING_NUMBER: undefined,
        BUILDING_NAME: 'THE OLD MILL',
        SUB_BUILDING_NAME: 'FLAT 4',
      }),
      deliveryPoint('5', {
        BUILDING_NUMBER: 16,
        DEPENDENT_LOCALITY: 'LAMBWICK',
        CLASSIFICATION_CODE: 'CR08',
      }),
    ]);
    const rest = { street: 'HARROW LANE', town: 'FERNLEY', postcode: 'FN3 9ZZ' };
    expect(await addressesAt('FN3 9ZZ')).toMatchObject([
      {
        ...rest,
        uprn: '100000000001',
        number: '14',
        subBuilding: null,
        parentUprn: null,
        classification: 'RD04',
      },
      { uprn: '2', number: '14', subBuilding: 'FLAT 2, THE OLD MILL' },
      { uprn: '3', number: 'ROSE COTTAGE', subBuilding: null, parentUprn: '30' },
      { uprn: '4', number: 'THE OLD MILL', subBuilding: 'FLAT 4' },
      { uprn: '5', number: '16', locality: 'LAMBWICK', classification: 'CR08' },
    ]);
  });

  it('reads on where there are more than come at once, and passes over what is not as documented', async () => {
    const many = Array.from({ length: 130 }, (_, index) => deliveryPoint(String(index + 1)));
    os.places.set('FN3 9ZZ', [
      ...many,
      deliveryPoint('not a number'),
      deliveryPoint('9', { THOROUGHFARE_NAME: '' }),
    ]);
    expect(await addressesAt('FN3 9ZZ')).toHaveLength(130);
    expect(os.calls).toEqual(['FN3 9ZZ 0', 'FN3 9ZZ 100']);
  });

  it("leaves out other councils' addresses, where it is told which are ours", async () => {
    os.places.set('FN3 9ZZ', [deliveryPoint('1'), deliveryPoint('2', { LOCAL_CUSTODIAN_CODE: 1234 })]);
    expect((await addressesAt('FN3 9ZZ', 1234)).map(({ uprn }) => uprn)).toEqual(['2']);
  });

  it('finds nothing at a postcode that does not exist', async () => {
    expect(await addressesAt('FN9 9ZZ')).toEqual([]);
    os.mishaps.push(400);
    expect(await addressesAt('FN9 9ZZ')).toEqual([]);
  });

  it.each([
    [500, 'unavailable'],
    [503, 'unavailable'],
    [429, 'unavailable'],
    [403, 'refused'],
    ['reset', 'unavailable'],
    ['silence', 'unavailable'],
    ['garbage', 'unavailable'],
    ['moved', 'unavailable'],
  ] as const)('tells of %s as a value: %s', async (mishap, kind) => {
    os.mishaps.push(mishap);
    expect((await source().atPostcode('FN3 9ZZ')).kind).toBe(kind);
  });

  it('tells that a key is wrong, and never the key', async () => {
    const answer = await source({ key: 'wrong' }).atPostcode('FN3 9ZZ');
    expect(answer.kind).toBe('refused');
    expect(JSON.stringify(answer)).not.toContain('wrong');
  });
});
