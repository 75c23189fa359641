import { describe, expect, it } from '@jest/globals';
import { findEntities } from '../../src/understanding/entities/entities.ts';
import { fold } from '../../src/understanding/normalise.ts';
import type { EntityKind } from '../../src/understanding/understanding.ts';

/** A Saturday. */
const NOW = new Date('2026-11-21T10:00:00Z');

function found(kind: EntityKind, text: string, now = NOW): string[] {
  return findEntities(fold(text), text, now)
    .filter((entity) => entity.kind === kind)
    .map((entity) => entity.value);
}

describe('postcodes', () => {
  it.each([
    ['FN1 2AB', 'FN1 2AB'],
    ['fn12ab', 'FN1 2AB'],
    ['FN112AB', 'FN11 2AB'],
    ['my postcode is fn1  2ab thanks', 'FN1 2AB'],
    ['FNI 2AB', 'FN1 2AB'],
    ['fnl 2ab', 'FN1 2AB'],
    ['FNO 2AB', 'FN0 2AB'],
    ['FN1 OAB', 'FN1 0AB'],
    ['fn1-2ab', 'FN1 2AB'],
    ['F N 1 2 A B', 'FN1 2AB'],
    ['FN 1 2AB', 'FN1 2AB'],
    ['FN1 2 AB', 'FN1 2AB'],
    ['FN1.2AB.', 'FN1 2AB'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['m1 1ae', 'M1 1AE'],
    ['LS17 6AB', 'LS17 6AB'],
    ['12 elm road,FN3 4GH', 'FN3 4GH'],
    ['e1 6an', 'E1 6AN'],
    ['it is FN3 2BD', 'FN3 2BD'],
  ])('reads %s', (text, value) => expect(found('postcode', text)).toEqual([value]));

  it.each([
    'so 1st of december',
    'on 2nd',
    'no 2 bins left',
    'at 4pm',
    'go 1 be',
    'is it the 3rd',
    'I’m 2 bins short',
    'FN1',
    'XX1 2AB',
    'FN1 2CI',
    'AFN1 2ABC',
    '',
  ])('finds none in %s', (text) => expect(found('postcode', text)).toEqual([]));

  it('says where it stands in the text as typed', () => {
    const text = '‘hi’ — I’m at FNI2AB 👍';
    const [entity] = findEntities(fold(text), text, NOW);
    expect(entity).toEqual({
      kind: 'postcode',
      value: 'FN1 2AB',
      text: 'FNI2AB',
      span: { start: text.indexOf('FNI'), end: text.indexOf('FNI') + 6 },
    });
  });
});

describe('house numbers', () => {
  it.each([
    ['12', '12'],
    ['12a', '12A'],
    ['12 A', '12A'],
    ['Number 12', '12'],
    ['no 40b', '40B'],
    ['the corner one, no 40b', '40B'],
    ['no. 7', '7'],
    ['#7', '7'],
    ["it's 12", '12'],
    ['im at number 3 please', '3'],
    ['flat 3', 'Flat 3'],
    ['Flat B', 'Flat B'],
    ['flat 3a', 'Flat 3A'],
    ['Flat 3, 12', 'Flat 3, 12'],
    ['flat 3 number 12', 'Flat 3, 12'],
    ['Flat 3, 12 Elm Road', 'Flat 3, 12'],
    ['Flat 3, 12.', 'Flat 3, 12'],
    ['flat 3 at 12.30', 'Flat 3'],
    ['12 flat 3', 'Flat 3, 12'],
    ['apt 4', 'Apartment 4'],
    ['room 9', 'Room 9'],
    ['12 Elm Road', '12'],
    ['7 the avenue', '7'],
    ['when is my bin day at 14 mill bank close', '14'],
    ['12 FN1 2AB', '12'],
    ['fn1 2ab number 9', '9'],
    ['FN1 2AB, 12', '12'],
    ['12-14 high street', '12-14'],
  ])('reads %s', (text, value) => expect(found('house-number', text)).toEqual([value]));

  it.each([
    '2 bins were missed',
    'i need 3 new bags',
    '2 bins in the road',
    'its been 3 weeks',
    '07700 900123',
    '4th december',
    'at 10am',
    'there are 12 of us in this street',
    'no',
    'room for improvement',
    'flat screen tv',
  ])('finds none in %s', (text) => expect(found('house-number', text)).toEqual([]));
});

describe('dates', () => {
  it.each([
    ['today', '2026-11-21'],
    ['tonight', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['tommorow please', '2026-11-22'],
    ['yesterday', '2026-11-20'],
    ['day after tomorrow', '2026-11-23'],
    ['friday', '2026-11-27'],
    ['on Fri', '2026-11-27'],
    ['saturday', '2026-11-28'],
    ['sat', '2026-11-28'],
    ['this monday', '2026-11-23'],
    ['next tuesday', '2026-11-24'],
    ['tuesday next week', '2026-11-24'],
    ['a week on Friday', '2026-12-04'],
    ['friday week', '2026-12-04'],
    ['a week today', '2026-11-28'],
    ['week tomorrow', '2026-11-29'],
    ['last friday', '2026-11-20'],
    ['last saturday', '2026-11-14'],
    ['in 3 days', '2026-11-24'],
    ["in three days' time", '2026-11-24'],
    ['in a fortnight', '2026-12-05'],
    ['two weeks ago', '2026-11-07'],
    ['the 4th', '2026-12-04'],
    ['25th', '2026-11-25'],
    ['the 21st', '2026-11-21'],
    ['4 december', '2026-12-04'],
    ['4th of dec', '2026-12-04'],
    ['december 4th', '2026-12-04'],
    ['Friday 4 December', '2026-12-04'],
    ['fri 4th', '2026-12-04'],
    ['4 December 2027', '2027-12-04'],
    ['3 january', '2027-01-03'],
    ['2 november', '2026-11-02'],
    ['1 march', '2027-03-01'],
    ['29 feb', '2028-02-29'],
    ['04/12', '2026-12-04'],
    ['4/12/26', '2026-12-04'],
    ['04-12-2026', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
    ['boxing day', '2026-12-26'],
    ["new year's day", '2027-01-01'],
  ])('reads %s as %s', (text, value) => expect(found('date', text)).toEqual([value]));

  it.each([
    '31/02',
    '45 december',
    'i sat down',
    '4th floor',
    'may i ask',
    'sunny',
    '1st time',
    '2026-13-01',
  ])('finds none in %s', (text) => expect(found('date', text)).toEqual([]));

  it('takes the day in London, not in UTC', () => {
    expect(found('date', 'today', new Date('2026-07-01T23:30:00Z'))).toEqual(['2026-07-02']);
  });

  it('survives a clock that is no date', () => {
    expect(found('date', 'today', new Date(Number.NaN))).toEqual([]);
  });
});

describe('phones, emails and references', () => {
  it.each([
    ['07700 900123', '+447700900123'],
    ['07700900123', '+447700900123'],
    ['+44 7700 900123', '+447700900123'],
    ['+44 (0)7700 900 123', '+447700900123'],
    ['00447700900123', '+447700900123'],
    ['01632 960001', '+441632960001'],
    ['call me on 01632-960-001 pls', '+441632960001'],
    ['+33 1 23 45 67 89', '+33123456789'],
  ])('reads %s', (text, value) => expect(found('phone', text)).toEqual([value]));

  it.each(['12345', '123456789012345678901', '0440 900', '999', '04/12/2026', '100200300400'])(
    'finds no phone in %s',
    (text) => expect(found('phone', text)).toEqual([]),
  );

  it.each([
    ['Jo.Smith+bins@Example.CO.UK', 'jo.smith+bins@example.co.uk'],
    ['mail me at a@b.org.', 'a@b.org'],
  ])('reads %s', (text, value) => expect(found('email', text)).toEqual([value]));

  it.each(['me@home', '@someone', 'a@b', 'a@b..c'])('finds no email in %s', (text) =>
    expect(found('email', text)).toEqual([]),
  );

  it.each([
    ['MB-K47-Q2X', 'MB-K47-Q2X'],
    ['mbk47q2x', 'MB-K47-Q2X'],
    ['mb k47 q2x', 'MB-K47-Q2X'],
    ['my ref is Mb-k47 q2x thanks', 'MB-K47-Q2X'],
    ['it is sp k47 m25, postcode FN3 2BD', 'SP-K47-M25'],
    ['SP-K47-L29 its been 3 weeks', 'SP-K47-L29'],
  ])('reads %s', (text, value) => expect(found('reference', text)).toEqual([value]));

  it.each([
    'we get the',
    'my red hat',
    'MB-KO7-Q2X',
    'FN1 2AB',
    'MB-4K7',
    'at FN3 2BD',
    'sorry FN3',
    'we are in FN3',
    'sorry, FN3 2BD',
    'MB-ABC-DEF',
    'MB-4K7-2QX',
    'is it the 3rd',
    'by the 5pm',
    'at 22b FN3 2BD',
    'no 234 FN3 2BD',
    'in 36a FN3 2BD',
    'at 234 M25 2AB',
    'my van the 234',
  ])('finds no reference in %s', (text) => expect(found('reference', text)).toEqual([]));
});

it.each([
  ['what goes in the blue bin at 22b FN3 2BD', ['22B'], ['FN3 2BD']],
  ['bins at 234 M25 2AB', ['234'], ['M25 2AB']],
  ['sorry I meant FN3 2BD', [], ['FN3 2BD']],
  ['sorry fn3 2bd is the right one', [], ['FN3 2BD']],
  ['not FN3 9ZZ, meant FN3 2BD', [], ['FN3 9ZZ', 'FN3 2BD']],
  ['oops its FN32BD', [], ['FN3 2BD']],
])('reads house and postcode in "%s", and no reference', (text, houses, postcodes) => {
  expect(found('house-number', text)).toEqual(houses);
  expect(found('postcode', text)).toEqual(postcodes);
  expect(found('reference', text)).toEqual([]);
});

it('reads several things in one message, in order', () => {
  const text = 'Flat 3, 12 Elm Road FN1 2AB, 07700 900123, on friday please, ref MB-K47-Q2X';
  expect(findEntities(fold(text), text, NOW).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'house-number Flat 3, 12',
    'postcode FN1 2AB',
    'phone +447700900123',
    'date 2026-11-27',
    'reference MB-K47-Q2X',
  ]);
});

it.each(['½', '14½ Harrow Lane', '1¼'])('"%s" names no house by the digits of its fraction', (text) => {
  expect(found('house-number', text)).not.toContain('1');
});
