import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Address, addressLabel, chosen } from '../../../src/conversation/slots/address.ts';
import { readMention } from '../../../src/conversation/slots/address-mention.ts';
import { matchAddresses } from '../../../src/conversation/slots/match-addresses.ts';

function at(number: string | null, subBuilding: string | null = null, street = 'Harrow Lane'): Address {
  const uprn = [subBuilding, number, street].join();
  return { uprn, number, subBuilding, street, locality: 'Fernley', town: 'Fernley', postcode: 'FN3 2BD' };
}

const LANE = [
  ...['2', '10', '12', '12A', '14', '40', '40A', '40B'].map((number) => at(number)),
  ...['Flat 1', 'Flat 2', 'Flat 12'].map((flat) => at('20', flat)),
  ...['Flat A', 'Flat B'].map((flat) => at('22', flat)),
  at('54-56'),
  at('Rose Cottage'),
  at('The Old Forge'),
  at('22 Sorrel Court'),
  at('Sorrel Court', 'Flat 3'),
  at('16', 'Room C3 1 2 Example Residences'),
  at('16', 'Room C3 2 1 Example Residences'),
  at('19', 'Ground Floor Flat'),
  at('19', 'First Floor Flat'),
  at('14 Sorrel Mews'),
  at('The Plums', 'Room 5 14'),
  at('14', 'Room 5'),
  at('Floor 2 Flat 7 Block L Example Flats'),
];
const FLATS = ['Flat 1', 'Flat 2', 'Flat 12'].map((flat) => at(null, flat, 'Tanner House'));

const found = (text: string, list: readonly Address[] = LANE) =>
  matchAddresses(readMention(text), list).map((address) => addressLabel(address).replace(' Harrow Lane', ''));

describe('one of a list of addresses', () => {
  it.each([
    ['12', '12'],
    ['12a', '12A'],
    ['12 a', '12A'],
    ['number 12', '12'],
    ['no. 12', '12'],
    ['no 12', '12'],
    ['12.', '12'],
    ['twelve', '12'],
    ['i live at 14', '14'],
    ['the corner one, no 40b', '40B'],
    ['no, 40b', '40B'],
    ['not 12, 14', '14'],
    ['12 sorry i mean 14', '14'],
    ['flat 2', 'Flat 2, 20'],
    ['flat 2, 20', 'Flat 2, 20'],
    ['20 flat 2', 'Flat 2, 20'],
    ['20, flat no 12', 'Flat 12, 20'],
    ['flat a 22', 'Flat A, 22'],
    ['22b', 'Flat B, 22'],
    ['54', '54-56'],
    ['56', '54-56'],
    ['rose cottage', 'Rose Cottage,'],
    ['rose cotage please', 'Rose Cottage,'],
    ['the old forge', 'The Old Forge,'],
    ['flat 3', 'Flat 3, Sorrel Court,'],
    ['22 sorrel court', '22 Sorrel Court,'],
    ['room c3 1 2', 'Room C3 1 2 Example Residences, 16'],
    ['Room C3 2 1 Example Residences, 16', 'Room C3 2 1 Example Residences, 16'],
    ['Ground floor flat, 19', 'Ground Floor Flat, 19'],
    ['first floor 19', 'First Floor Flat, 19'],
    ['room 5, 14', 'Room 5, 14'],
    ['14 sorrel mews', '14 Sorrel Mews,'],
    ['floor 2 flat 7 block l', 'Floor 2 Flat 7 Block L Example Flats,'],
  ])('%s is %s', (text, expected) => expect(found(text)).toEqual([expected]));

  it('is a flat by its number alone when there are only flats', () => {
    expect(found('12', FLATS)).toEqual(['Flat 12, Tanner House']);
    expect(found('flat twelve', FLATS)).toEqual(['Flat 12, Tanner House']);
  });

  it('may be several', () => {
    expect(found('20')).toEqual(['Flat 1, 20', 'Flat 2, 20', 'Flat 12, 20']);
    expect(found('sorrel court')).toEqual(['22 Sorrel Court,', 'Flat 3, Sorrel Court,']);
    expect(found('room c3')).toHaveLength(2);
  });

  it.each(['99', 'flat 99', 'flat 2, 14', 'hello there', '', 'the one on the corner', '120'])(
    '%p is none',
    (text) => expect(found(text)).toEqual([]),
  );

  it('is never thrown off by what people may type', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const matches = matchAddresses(readMention(text), LANE);
        expect(matches.every((match) => LANE.includes(match))).toBe(true);
      }),
    );
  });
});

describe('how an address reads', () => {
  it.each([
    [at('12'), '12 Harrow Lane'],
    [at('12-14'), '12-14 Harrow Lane'],
    [at('20', 'Flat 1'), 'Flat 1, 20 Harrow Lane'],
    [at('Rose Cottage'), 'Rose Cottage, Harrow Lane'],
    [at(null, 'Flat 1', 'Tanner House'), 'Flat 1, Tanner House'],
  ])('%#', (address, label) => expect(addressLabel(address)).toBe(label));

  it('has the locality only where the street is not enough', () => {
    const other = { ...at('12'), uprn: 'other', locality: 'Combe End' };
    expect(chosen(at('12'), LANE).label).toBe('12 Harrow Lane');
    expect(chosen(at('12'), [...LANE, other]).label).toBe('12 Harrow Lane, Fernley');
  });
});
