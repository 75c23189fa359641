import { describe, expect, it } from '@jest/globals';
import { csvLine } from '../../src/store/csv.ts';

describe('a line of CSV', () => {
  it('quotes what would end a cell', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', null, 5])).toBe(
      '"a,b","say ""no""","two\nlines",,5\r\n',
    );
  });

  it.each(['=1+1', '+44', '-5+2', '@sum', ' =1', '\u200b=1', '＝1', '\t1', '-'])(
    'makes text of %j',
    (cell) => {
      expect(csvLine([cell]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['-5', '-0.25', '3 - 2', "it's"])('leaves %j as it is', (cell) => {
    expect(csvLine([cell])).toBe(`${cell}\r\n`);
  });
});
