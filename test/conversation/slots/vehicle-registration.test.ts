import { describe, expect, it } from '@jest/globals';
import { findRegistration, readRegistration } from '../../../src/conversation/slots/vehicle-registration.ts';

describe('a registration mark alone', () => {
  it.each([
    ['AB12 CDE', 'AB12 CDE', 'current'],
    ['ab12cde', 'AB12 CDE', 'current'],
    ['a b 1 2 c d e', 'AB12 CDE', 'current'],
    ['AB-12-CDE', 'AB12 CDE', 'current'],
    [' YO73 OOZ ', 'YO73 OOZ', 'current'],
    ['FN76ABC', 'FN76 ABC', 'current'],
    ['A1 ABC', 'A1 ABC', 'prefix'],
    ['a12bcd', 'A12 BCD', 'prefix'],
    ['Y999 YYY', 'Y999 YYY', 'prefix'],
    ['ABC 1A', 'ABC 1A', 'suffix'],
    ['abc12d', 'ABC 12D', 'suffix'],
    ['ABC999Y', 'ABC 999Y', 'suffix'],
    ['Q1 ABC', 'Q1 ABC', 'q-plate'],
    ['q123abc', 'Q123 ABC', 'q-plate'],
    ['A 1', 'A 1', 'dateless'],
    ['A9999', 'A 9999', 'dateless'],
    ['AB 123', 'AB 123', 'dateless'],
    ['ABC 999', 'ABC 999', 'dateless'],
    ['1 A', '1 A', 'dateless'],
    ['1234 AB', '1234 AB', 'dateless'],
    ['999ABC', '999 ABC', 'dateless'],
    ['AIA 1234', 'AIA 1234', 'northern-irish'],
    ['lui8293', 'LUI 8293', 'northern-irish'],
    ['IA 1', 'IA 1', 'northern-irish'],
    ['AZ 4321', 'AZ 4321', 'northern-irish'],
    ['1234 IZ', '1234 IZ', 'northern-irish'],
    ['101 D 101', '101 D 101', 'diplomatic'],
    ['234x456', '234 X 456', 'diplomatic'],
  ])('reads %s', (typed, mark, format) => {
    expect(readRegistration(typed)).toEqual({ mark, format });
  });

  it.each([
    ['AB1O CDE', 'AB10 CDE', 'a letter O for a nought'],
    ['ABO2 CDE', 'AB02 CDE', 'a letter O for the first nought'],
    ['AB12 C0E', 'AB12 COE', 'a nought for a letter O'],
    ['0B12 CDE', 'OB12 CDE', 'a nought at the start'],
    ['ABI2 CDE', 'AB12 CDE', 'a letter I for a one'],
    ['ABIO CDE', 'AB10 CDE', 'both'],
    ['A1O0 BCD', 'A100 BCD', 'in a prefix mark'],
    ['ABC 1OD', 'ABC 10D', 'in a suffix mark'],
    ['1O1 D 1O1', '101 D 101', 'in a diplomatic mark'],
    ['AI ABC', 'A1 ABC', 'where a one is the whole number'],
    ['QI23 ABC', 'Q123 ABC', 'in a Q plate'],
    ['1UI 8293', 'IUI 8293', 'in a Northern Irish mark'],
  ])('puts %s right to %s: %s', (typed, mark) => {
    expect(readRegistration(typed)?.mark).toBe(mark);
  });

  it.each([
    [''],
    ['A'],
    ['1'],
    ['hello'],
    ['AB12 CDEF'],
    ['AB01 CDE'],
    ['AB00 CDE'],
    ['IB12 CDE'],
    ['QQ12 CDE'],
    ['AB12 CQE'],
    ['AB12 CDI'],
    ['Z12 ABC'],
    ['U12 ABC'],
    ['ABC 12Z'],
    ['A1234 ABC'],
    ['0123 AB'],
    ['12345'],
    ['12345 A'],
    ['ABCD 1'],
    ['FN3 2BD'],
    ['M1 1AA'],
    ['101 Z 101'],
    ['AB12 CDÉ'],
    ["AB12 CDE'; drop table"],
    ['\u0000AB12 CDE\u0000'],
  ])('does not take %j for one', (typed) => {
    expect(readRegistration(typed)).toBeUndefined();
  });

  it('reads what it wrote', () => {
    for (const typed of ['ab12cde', 'a1abc', 'abc999y', 'q1abc', 'lui8293', '101d101', '1a', '1234iz']) {
      const first = readRegistration(typed);
      expect(readRegistration(first?.mark ?? '')).toEqual(first);
    }
  });
});

describe('a registration mark in a sentence', () => {
  it.each([
    ['white van AB12 CDE', 'AB12 CDE'],
    ['it was ab12cde i think', 'AB12 CDE'],
    ['AB12CDE, a red focus', 'AB12 CDE'],
    ['its a silver corsa fn58xyz with flat tyres', 'FN58 XYZ'],
    ['reg AB1O CDE', 'AB10 CDE'],
    ['the reg is a12 bcd', 'A12 BCD'],
    ['reg no. LUI 8293', 'LUI 8293'],
    ['registration: 1234 AB', '1234 AB'],
    ['number plate was abc 12d', 'ABC 12D'],
    ['reg number is AB12 CDE and it drove off', 'AB12 CDE'],
    ['plate A1 ABC', 'A1 ABC'],
    ['blue car, A123 BCD', 'A123 BCD'],
    ['on mill lane fn3 2bd, reg ab12 cde', 'AB12 CDE'],
  ])('finds it in "%s"', (text, mark) => {
    expect(findRegistration(text)?.mark).toBe(mark);
  });

  it.each([
    ['outside no12 the drive'],
    ['12 the avenue'],
    ['for 12a mill lane'],
    ['2 bags and 3 tyres'],
    ['a 12 bag pile'],
    ['FN3 2BD'],
    ['on Mill Lane, FN3 2BD'],
    ['about 10 am on the 4th'],
    ['in 20 min'],
    ['it has no reg'],
    ['i did not see the plate'],
    ['lamp 1234 is out'],
    ['A12 near the services'],
    [''],
  ])('finds none in "%s"', (text) => {
    expect(findRegistration(text)).toBeUndefined();
  });
});
