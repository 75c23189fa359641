import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StreetName } from '../../../src/conversation/slots/address.ts';
import { matchBuildings, matchStreets } from '../../../src/conversation/slots/match-streets.ts';

function street(name: string, locality = 'Fernley', district = 'FN3'): StreetName {
  return { key: `${name}|${locality}`.toLowerCase(), name, locality, town: 'Fernley', district };
}

const STREETS = [
  street('Harrow Lane'),
  street('Harrow Road'),
  street('Plover Hill Road'),
  street('Plover Hill Close'),
  street('Hill Road'),
  street('The Green', "Tanner's Green", 'FN5'),
  street("St Swithin's Crescent"),
  street('Church Lane', 'Lambwick', 'FN7'),
  street('Church Lane', 'Upper Fern', 'FN9'),
  street('Ropewalk'),
  street('Tanner House'),
  street('Combe Road', 'Combe End', 'FN4'),
];

const names = (text: string) => matchStreets(text, STREETS).map(({ name }) => name);

describe('the street that a message names', () => {
  it.each([
    ['12 harrow lane', 'Harrow Lane'],
    ['12 Harrow Ln.', 'Harrow Lane'],
    ['when are my bins collected at 12 harrow lane please', 'Harrow Lane'],
    ['i live on harrow lane', 'Harrow Lane'],
    ['12 harow lane', 'Harrow Lane'],
    ['12 harrowlane', 'Harrow Lane'],
    ['12 harrwo la ne', 'Harrow Lane'],
    ['room 3, 14 plover hill road', 'Plover Hill Road'],
    ['14 plvoer hil rd', 'Plover Hill Road'],
    ['5 hill rd', 'Hill Road'],
    ['3 st swithins cres', "St Swithin's Crescent"],
    ['3 saint swithins crescent', "St Swithin's Crescent"],
    ['9 the green', 'The Green'],
    ['4 ropewalk', 'Ropewalk'],
    ['flat 7 tanner house', 'Tanner House'],
    ['combe rd in combe end', 'Combe Road'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it('is several when it could be several', () => {
    expect(names('14 plover hill').sort()).toEqual(['Plover Hill Close', 'Plover Hill Road']);
    expect(names('12 harrow').sort()).toEqual(['Harrow Lane', 'Harrow Road']);
  });

  it('is one name with two streets until something tells them apart', () => {
    expect(matchStreets('church lane', STREETS)).toMatchObject([
      { keys: ['church lane|lambwick', 'church lane|upper fern'] },
    ]);
    expect(matchStreets('4 church lane, upper fern', STREETS)).toMatchObject([
      { keys: ['church lane|upper fern'], rest: '4 ,' },
    ]);
    expect(matchStreets('4 church lane fn7', STREETS)).toMatchObject([{ keys: ['church lane|lambwick'] }]);
    expect(matchStreets('4 church lane lambwik', STREETS)).toMatchObject([
      { keys: ['church lane|lambwick'] },
    ]);
  });

  it('leaves the rest of the message to say which house', () => {
    expect(matchStreets('Room 3, 14 Plover Hill Road', STREETS)).toMatchObject([
      { sure: true, rest: 'Room 3, 14' },
    ]);
  });

  it.each([
    'when is my bin day',
    'what goes in the blue bin',
    'my bin is on the road',
    'the street was not swept',
    'can i put it out on the green lid day',
    '12',
    '',
    'fn3 2bd',
    'flat 3',
    'the corner one, no 40b',
    "I can't find my address",
  ])('is none in %p', (text) => expect(matchStreets(text, STREETS).filter(({ sure }) => sure)).toEqual([]));

  it('is found in time, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const matches = matchStreets(text, STREETS);
        expect(matches.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('the building that a message names', () => {
  const [hill, combe] = [street('Plover Hill Road'), street('Combe Road')];
  const BUILDINGS = [
    { name: 'Sorrel Court', street: hill },
    { name: 'Rose Cottage', street: hill },
    { name: 'Rose Cottage', street: combe },
  ];

  it('stands on its street', () => {
    expect(matchBuildings('22 sorrel court', BUILDINGS)).toMatchObject([
      { name: 'Plover Hill Road', keys: [hill.key], building: 'Sorrel Court', rest: '22' },
    ]);
    expect(matchBuildings('rose cottage', BUILDINGS).map(({ name }) => name)).toEqual([
      'Plover Hill Road',
      'Combe Road',
    ]);
  });
});
