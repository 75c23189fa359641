import { describe, expect, it } from '@jest/globals';
import {
  addressAfter,
  addressIn,
  joinAddress,
  keepsIt,
  lacking,
  livesAlone,
  moveIn,
  ownsIt,
  speaksOfDeath,
} from '../../../dialogs/council-tax-move/reading.ts';
import { findEntities } from '../../../src/understanding/entities/entities.ts';
import { fold } from '../../../src/understanding/normalise.ts';

const NOW = new Date('2026-12-07T10:00:00Z');
const entities = (text: string) => findEntities(fold(text), text, NOW);

it.each([
  ['moving in', 'in'],
  ['I have just moved to Fernley', 'in'],
  ['we bought a house here', 'in'],
  ['just got the keys', 'in'],
  ['moving out', 'out'],
  ['we are leaving', 'out'],
  ['my tenancy ends on friday', 'out'],
  ['sold my flat', 'out'],
  ['within', 'within'],
  ['I moved to another flat in the same street', 'within'],
  ['moving out of one and moving in to the other', 'within'],
  ['moving house', undefined],
  ['change of address', undefined],
])('"%s" is a move %s', (text, move) => {
  expect(moveIn(text)).toBe(move);
});

it.each(['my mum died', 'my late husband', 'dealing with probate', 'she passed away'])(
  'hears of a death in "%s"',
  (text) => expect(speaksOfDeath(text)).toBe(true),
);
it.each(['I was late paying', 'moving to Deadmans Lane', 'moving out'])('hears of none in "%s"', (text) =>
  expect(speaksOfDeath(text)).toBe(false),
);

describe('an address', () => {
  it.each([
    [
      "it's 12 Mill Lane, FN3 2BD.",
      { words: '12 Mill Lane, FN3 2BD', postcode: 'FN3 2BD', number: '12', street: 'Mill Lane' },
    ],
    [
      'Flat 3, 12 Mill Lane FN3 2BD',
      {
        words: 'Flat 3, 12 Mill Lane FN3 2BD',
        postcode: 'FN3 2BD',
        number: 'Flat 3, 12',
        street: 'Mill Lane',
      },
    ],
    ['Rose Cottage', { words: 'Rose Cottage' }],
  ])('in "%s"', (text, address) => {
    expect(addressIn(text, entities(text))).toEqual(address);
  });

  it('is found after from and to', () => {
    const text = 'we are moving from 12 Mill Lane FN4 1AB to 14 Harrow Lane FN3 2BD on 4 january';
    expect(addressAfter('old', text, entities(text))).toMatchObject({ number: '12', postcode: 'FN4 1AB' });
    expect(addressAfter('new', text, entities(text))).toMatchObject({ number: '14', postcode: 'FN3 2BD' });
  });

  it.each(['moving from my mum’s to FN3 2BD', 'moving to Leeds on 4 january', 'moving out'])(
    'is not made up in "%s"',
    (text) => {
      expect(addressAfter('old', text, entities(text))).toBeUndefined();
      expect(addressAfter('new', text, entities(text))).toBeUndefined();
    },
  );

  it.each([
    [{ words: '12 Mill Lane', number: '12' }, 'postcode'],
    [{ words: 'FN3 2BD', postcode: 'FN3 2BD' }, 'number'],
    [{ words: 'Rose Cottage FN3 2BD', postcode: 'FN3 2BD' }, undefined],
    [{ words: '12 FN3 2BD', number: '12', postcode: 'FN3 2BD' }, undefined],
  ])('%j lacks its %s', (address, lack) => {
    expect(lacking(address)).toBe(lack);
  });

  it('is joined with what it lacked', () => {
    expect(joinAddress({ words: '12 Mill Lane', number: '12' }, 'FN3 2BD')).toEqual({
      words: '12 Mill Lane, FN3 2BD',
      number: '12',
      postcode: 'FN3 2BD',
    });
    expect(joinAddress({ words: 'FN3 2BD', postcode: 'FN3 2BD' }, '12')).toEqual({
      words: '12, FN3 2BD',
      number: '12',
      postcode: 'FN3 2BD',
    });
    expect(joinAddress({ words: 'Leeds' }, undefined)).toEqual({ words: 'Leeds' });
  });
});

it.each(['just me', 'Nobody else', 'no, just me', 'i live alone'])('"%s" lives alone', (text) =>
  expect(livesAlone(text)).toBe(true),
);
it.each(['my wife Pat', 'me and Pat', 'none of your business'])('"%s" does not say so', (text) =>
  expect(livesAlone(text)).toBe(false),
);
it.each(['I own it', 'we bought it', "it's mine", 'yes i own it'])('"%s" owns it', (text) =>
  expect(ownsIt(text)).toBe(true),
);
it.each(['Acme Lettings', 'my landlord is Mr Own', 'i rent'])('"%s" does not say so', (text) =>
  expect(ownsIt(text)).toBe(false),
);
it('knows who keeps the old home', () => {
  expect(keepsIt('I still own it')).toBe(true);
  expect(keepsIt('we are keeping it')).toBe(true);
  expect(keepsIt('sold to Mr Keeper')).toBe(false);
});
