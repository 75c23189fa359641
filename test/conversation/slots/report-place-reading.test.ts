import { describe, expect, it } from '@jest/globals';
import { pinIn, threeWordsIn } from '../../../src/conversation/slots/pins.ts';
import {
  joinPlaces,
  lacking,
  type ReportPlace,
  readPlace,
  saysOnlyWhere,
} from '../../../src/conversation/slots/report-place-reading.ts';
import { plainStreet, streetIn, withoutDeniedStreet } from '../../../src/conversation/slots/street-words.ts';
import { findEntities } from '../../../src/understanding/entities/entities.ts';
import { fold } from '../../../src/understanding/normalise.ts';

const NOW = new Date('2026-12-07T10:00:00Z');

function read(text: string, answering: boolean) {
  return readPlace(text, findEntities(fold(text), text, NOW), answering);
}

function placeIn(text: string, answering = false): ReportPlace | undefined {
  const reading = read(text, answering);
  return reading.kind === 'place' ? reading.place : undefined;
}

describe('a place in a first message', () => {
  it.each<[string, ReportPlace]>([
    [
      'theres a massive pothole outside 12 mill lane near the school its really deep',
      { words: 'outside 12 mill lane near the school', street: 'Mill Lane', number: '12' },
    ],
    [
      'theres a pothole outside 12 mill lane, cars are swerving',
      { words: 'outside 12 mill lane', street: 'Mill Lane', number: '12' },
    ],
    ['street light out on harrow road', { words: 'harrow road', street: 'Harrow Road' }],
    [
      'someone dumped a mattress and 3 tyres on Mill Lane FN3 2BD',
      { words: 'Mill Lane FN3 2BD', postcode: 'FN3 2BD', street: 'Mill Lane' },
    ],
    ['pothole at FN3 2BD', { words: 'FN3 2BD', postcode: 'FN3 2BD' }],
    [
      'dog poo everywhere in the park on church street',
      { words: 'the park on church street', street: 'Church Street' },
    ],
    ["there's graffiti behind tesco", { words: 'behind tesco' }],
    ['pothole mill lane', { words: 'Mill Lane', street: 'Mill Lane' }],
    ['abandoned car AB12 CDE on hill view for weeks', { words: 'hill view', street: 'Hill View' }],
    [
      'blocked drain at the junction of High Street and Park Road, its flooding',
      { words: 'at the junction of High Street and Park Road', street: 'High Street' },
    ],
    ['fridge dumped in a layby on the A47', { words: 'a layby on the A47', street: 'A47' }],
    ['a dead badger on the B1234 near Lambwick', { words: 'B1234, near Lambwick', street: 'B1234' }],
    [
      'dumped at the end of Quarry Lane, Lambwick FN7 4TR',
      { words: 'at the end of Quarry Lane, Lambwick FN7 4TR', postcode: 'FN7 4TR', street: 'Quarry Lane' },
    ],
    [
      'abandoned car on Mill Lane by the shop, flat tyres',
      { words: 'Mill Lane by the shop', street: 'Mill Lane' },
    ],
    ['sofa outside 3 The Avenue', { words: 'outside 3 The Avenue', street: 'The Avenue', number: '3' }],
    ['RUBBISH DUMPED ON MILL LANE', { words: 'MILL LANE', street: 'Mill Lane' }],
    ['change it to Oak Road by the shop', { words: 'Oak Road, by the shop', street: 'Oak Road' }],
    [
      'rubbish at 53.123456,-1.234567',
      { words: '53.123456, -1.234567', latitude: 53.123456, longitude: -1.234567 },
    ],
    [
      'https://maps.google.com/?q=53.1234,-1.2345',
      { words: '53.1234, -1.2345', latitude: 53.1234, longitude: -1.2345 },
    ],
    ['pothole ///filled.count.soap', { words: '///filled.count.soap', what3words: 'filled.count.soap' }],
    [
      'its at what3words.com/filled.count.soap',
      { words: '///filled.count.soap', what3words: 'filled.count.soap' },
    ],
  ])('is read from "%s"', (text, place) => {
    expect(placeIn(text)).toEqual(place);
  });

  it.each([
    'fly tipping',
    'dead fox on the road',
    'someone has dumped a sofa on the pavement',
    'the street light outside my house is out',
    'i want to report a problem',
    'light out on the corner',
    'dumped by someone in a white van',
    'sofa in the street',
    'by the way my bin is full',
    'it is in the way',
    'filled.count.soap',
    '',
  ])('is not read from "%s"', (text) => {
    expect(placeIn(text)).toBeUndefined();
  });
});

describe('a place in an answer', () => {
  it.each<[string, ReportPlace]>([
    ['Lambwick', { words: 'Lambwick' }],
    ['the old bakery', { words: 'the old bakery' }],
    ['its on mill lane by the bridge', { words: 'mill lane by the bridge', street: 'Mill Lane' }],
    ['FN3 2BD', { words: 'FN3 2BD', postcode: 'FN3 2BD' }],
    ['filled.count.soap', { words: 'filled.count.soap', what3words: 'filled.count.soap' }],
    ['51.5007° N, 0.1246° W', { words: '51.5007° N, 0.1246° W', latitude: 51.5007, longitude: -0.1246 }],
    ['outside my house', { words: 'outside my house' }],
  ])('is read from "%s"', (text, place) => {
    expect(placeIn(text, true)).toEqual(place);
  });

  it.each(['i dont know', 'yes', 'no', 'what do you mean?', "no, it's a street light", '12', '???', ''])(
    'is not read from "%s"',
    (text) => {
      expect(placeIn(text, true)).toBeUndefined();
    },
  );

  it('is never longer than a text can hold, whatever is pasted', () => {
    expect(placeIn(`on Mill Lane ${'by the bridge '.repeat(500)}`, true)?.words.length).toBeLessThanOrEqual(
      200,
    );
  });
});

describe('a pin', () => {
  it.each<[string, ReturnType<typeof pinIn>]>([
    ['53.1234, -1.2345', { latitude: 53.1234, longitude: -1.2345 }],
    ['53.1234 -1.2345', { latitude: 53.1234, longitude: -1.2345 }],
    ['53.1234N 1.2345W', { latitude: 53.1234, longitude: -1.2345 }],
    ['57.1497, -2.0943', { latitude: 57.1497, longitude: -2.0943 }],
    ['48.8566, 2.3522', 'abroad'],
    ['-53.1234, 1.2345', 'abroad'],
    ['53.1234S 1.2345W', 'abroad'],
    ['53.1, -1.2', undefined],
    ['call 0.345 or 1.20', undefined],
    ['1.2.3.4, 5.6.7.8', undefined],
  ])('in "%s"', (text, pin) => {
    expect(pinIn(text)).toEqual(pin);
  });
});

describe('three words', () => {
  it.each([
    ['///filled.count.soap', true, 'filled.count.soap'],
    ['/// Filled.Count.Soap', true, 'filled.count.soap'],
    ['w3w filled.count.soap', false, 'filled.count.soap'],
    ['https://w3w.co/filled.count.soap', false, 'filled.count.soap'],
    ['filled.count.soap', false, undefined],
    ['www.fernley.example', true, undefined],
    ['///filled.count', true, undefined],
    ['///filled.count.soap.more', true, undefined],
  ])('in "%s" (answering: %s)', (text, answering, words) => {
    expect(threeWordsIn(text, answering)).toBe(words);
  });
});

describe('a street', () => {
  it.each([
    ['on mill lane', 'Mill Lane'],
    ['MILL LANE', 'Mill Lane'],
    ["outside 4 st mary's road", "St Mary's Road"],
    ['great western road bridge', 'Great Western Road'],
    ['in oak close', 'Oak Close'],
    ['14 hill view', 'Hill View'],
    ['on the high street', 'High Street'],
    ['the pothole mill lane', 'Mill Lane'],
  ])('in "%s"', (text, street) => {
    expect(streetIn(text)).toBe(street);
  });

  it.each([
    'on the road',
    'a main road',
    'my road',
    'close to the shop',
    'in the way',
    'oak street light',
    'car park',
  ])('not in "%s"', (text) => {
    expect(streetIn(text)).toBeUndefined();
  });

  it('is compared without abbreviations and capitals', () => {
    expect(plainStreet('Mill Ln')).toBe(plainStreet('MILL LANE'));
    expect(plainStreet("St Mary's Rd")).toBe(plainStreet('st marys road'));
  });
});

describe('what is still lacking', () => {
  it.each<[string, 'spot' | 'street' | undefined]>([
    ['Mill Lane', 'spot'],
    ['somewhere on Mill Lane', 'spot'],
    ['FN3 2BD', 'spot'],
    ['Mill Lane FN3 2BD', undefined],
    ['12 Mill Lane', undefined],
    ['Mill Lane by the bridge', undefined],
    ['behind Tesco', 'street'],
    ['outside my house', 'street'],
    ['///filled.count.soap', undefined],
    ['53.1234, -1.2345', undefined],
  ])('in "%s"', (text, lack) => {
    const place = placeIn(text, true);
    expect(place && lacking(place)).toBe(lack);
  });

  it('is added to what was said', () => {
    const place = { words: 'behind Tesco' };
    expect(joinPlaces(place, { words: 'Mill Lane', street: 'Mill Lane' })).toEqual({
      words: 'behind Tesco, Mill Lane',
      street: 'Mill Lane',
    });
    expect(joinPlaces(place, { words: '' })).toBe(place);
  });
});

describe('words that say nothing but where', () => {
  it.each([
    ['by the old bridge', true],
    ["It's outside the old pub.", true],
    ['near the school', true],
    ['in the park', true],
    ['behind the shops on Mill Lane', true],
    ['outside the school is a pothole', false],
    ['a pothole outside the school', false],
    ['by the old oak tree', false],
    ['on it', false],
    ['by', false],
    ['', false],
  ])('"%s": %s', (text, only) => {
    expect(saysOnlyWhere(text)).toBe(only);
  });
});

describe('a message made to be slow', () => {
  // Each took up to 0.4 s for 4,000 characters, and 25 times as long for five times as many: a busy machine does not.
  it.each(['by the x ', 'by ', 'by x, ', 'by the park, ', 'in the street ', 'not on the ', ' ', '.', ', '])(
    '"%s" for 20,000 characters is read in time that grows with them',
    (part) => {
      const text = `x${part.repeat(20_000 / part.length)}x`;
      const begun = performance.now();
      for (const answering of [true, false]) readPlace(text, [], answering);
      saysOnlyWhere(text);
      withoutDeniedStreet(text);
      expect(performance.now() - begun).toBeLessThan(8000);
    },
  );
});
