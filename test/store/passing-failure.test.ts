import { describe, expect, it } from '@jest/globals';
import { isPassing } from '../../src/store/passing-failure.ts';

const coded = (code: string) => Object.assign(new Error('as it was said'), { code });

describe('what passes by itself', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', '57P03', '40001', '53300', '25P03'])('%s', (code) => {
    expect(isPassing(coded(code))).toBe(true);
    expect(isPassing(new Error('Failed query', { cause: coded(code) }))).toBe(true);
  });
  // A client says the one, a pool the other, of a database that takes a connection and then says nothing.
  it.each([
    'timeout expired',
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Query read timeout',
  ])('%s', (message) => expect(isPassing(new Error(message))).toBe(true));
});

describe('what does not', () => {
  it.each(['28P01', '3D000', '23505', '42P01'])('%s', (code) => expect(isPassing(coded(code))).toBe(false));
  it.each(['password expired', 'no timeout expired here'])('%s', (message) =>
    expect(isPassing(new Error(message))).toBe(false),
  );
  it.each([undefined, null, 'timeout expired', {}])('%j', (thrown) => expect(isPassing(thrown)).toBe(false));
});
