/** How many slips lie between two words, and when one is taken for the other. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceWithin, isSlipOf } from '../../src/understanding/closeness.ts';

describe('how many slips lie between two words', () => {
  it.each([
    ['permit', 'permit', 0],
    ['permit', 'permti', 1],
    ['permit', 'prmit', 1],
    ['permit', 'permmit', 1],
    ['permit', 'perdit', 1],
    ['permit', 'prmti', 2],
    ['permit', 'library', 3],
  ])('%s and %s', (one, other, slips) => expect(distanceWithin(one, other, 2)).toBe(slips));

  it('is the same both ways, and never more than asked and one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const there = distanceWithin(one, other, 2);
        expect(distanceWithin(other, one, 2)).toBe(there);
        expect(there).toBeLessThanOrEqual(3);
        expect(there === 0).toBe(one === other);
      }),
    );
  });
});

it.each([
  ['libary', 'library', true],
  ['bit', 'bin', false],
  ['colection', 'collection', true],
  ['coletion', 'collection', true],
  ['parkin', 'parking', true],
  ['prking', 'parkings', false],
])('takes %s for %s: %s', (typed, word, taken) => expect(isSlipOf(typed, word)).toBe(taken));
