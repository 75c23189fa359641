import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HashTable } from '../../src/understanding/hash-table.ts';

const hash = fc.integer().filter((value) => value !== 0);

describe('a hash table', () => {
  it('gives each new hash the next index, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash, { minLength: 1000, maxLength: 3000 }), (hashes) => {
        const table = new HashTable(hashes);
        expect(table.size).toBe(hashes.length);
        expect(hashes.map((known) => table.indexOf(known))).toEqual([...hashes.keys()]);
      }),
      { numRuns: 5 },
    );
  });

  it('knows what it has seen, and nothing else', () => {
    const table = new HashTable([7, -7]);
    expect(table.add(7)).toBe(0);
    expect(table.add(8)).toBe(2);
    expect(table.indexOf(9)).toBe(-1);
  });
});
