import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storableJson, storableText } from '../../src/store/storable-text.ts';

describe('storable text', () => {
  it('changes only what Postgres cannot hold', () => {
    expect(storableText('Ünïcode 👋🏽 <b> \n\t "q" \\0')).toBe('Ünïcode 👋🏽 <b> \n\t "q" \\0');
    expect(storableText('a\0b')).toBe('a\uFFFDb');
    expect(storableText('\udc00\ud800')).toBe('\uFFFD\uFFFD');
  });

  it('leaves well-formed text without NUL whatever came in', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map(String.fromCharCode as (n: number) => string),
        }),
        (text) => {
          const safe = storableText(text);
          expect(safe.includes('\0')).toBe(false);
          expect(Buffer.from(safe, 'utf8').toString('utf8')).toBe(safe);
          expect(safe).toHaveLength(text.length);
        },
      ),
    );
  });

  it('makes JSON storable in its strings and keys, and keeps the rest of it', () => {
    const value = { 'k\0': ['a\0', 1, null, true], nested: { s: '\ud800', backslash: '\\u0000' } };
    expect(JSON.parse(storableJson(value))).toEqual({
      'k\uFFFD': ['a\uFFFD', 1, null, true],
      nested: { s: '\uFFFD', backslash: '\\u0000' },
    });
    expect(storableJson({ a: undefined, b: 'x' })).toBe('{"b":"x"}');
    expect(storableJson(undefined)).toBe('null');
  });
});
