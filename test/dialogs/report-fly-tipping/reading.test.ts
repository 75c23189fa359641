import { describe, expect, it } from '@jest/globals';
import {
  asksAboutIn,
  callsItDangerous,
  hazardsIn,
  landIn,
  saysOnlyRubbish,
  seenIn,
  sizeIn,
  tellsDangerLater,
  vehicleIn,
  wasteIn,
} from '../../../dialogs/report-fly-tipping/reading.ts';

describe('what was dumped', () => {
  it.each<[string, string[], string[]]>([
    ['a sofa and 3 tyres', ['sofa', '3 tyres'], ['furniture', 'tyres']],
    ['six black bags', ['six black bags'], ['bags']],
    ['bags of rubble', ['bags of rubble'], ['bags', 'building']],
    ['an old fridge freezer', ['fridge freezer'], ['white-goods']],
    ['1 mattress', ['mattress'], ['furniture']],
    ['sofa, sofa and another SOFA', ['sofa'], ['furniture']],
    ['asbestos sheets and paint tins', ['asbestos', 'paint tins'], ['asbestos', 'chemicals']],
    ['needles by the swings', ['needles'], ['clinical']],
    ['garden waste and branches', ['garden waste', 'branches'], ['garden']],
    ['two old tvs', ['two old tvs'], ['electrical']],
    ['fly tipping on mill lane', [], []],
    ['tired of this', [], []],
    ['attires', [], []],
  ])('in "%s"', (text, items, types) => {
    expect(wasteIn(text)).toEqual({ items, types: expect.arrayContaining(types) });
    expect(wasteIn(text).types).toHaveLength(types.length);
  });

  it('may be no more than that there is some', () => {
    expect(saysOnlyRubbish('report rubbish')).toBe(true);
    expect(saysOnlyRubbish('rubbish bags')).toBe(false);
    expect(saysOnlyRubbish('a sofa')).toBe(false);
  });
});

describe('how much', () => {
  it.each<[string, boolean, string | undefined]>([
    ['a van load', true, 'van'],
    ['about a van full', true, 'van'],
    ['lorry load or more', true, 'lorry'],
    ['a huge pile', true, 'lorry'],
    ['a boot full', true, 'car-boot'],
    ['just one bag', true, 'item'],
    ['4 tyres', false, 'car-boot'],
    ['a fridge', false, 'item'],
    ['sofa dumped on the verge', false, 'item'],
    ['rubble dumped on the verge', false, undefined],
    ['sofas', false, undefined],
    ['a white van tipped it', false, undefined],
    ['no idea', true, undefined],
  ])('in "%s" (answering: %s)', (text, answering, size) => {
    expect(sizeIn(text, answering)).toBe(size);
  });
});

it.each<[string, string[]]>([
  ['needles and syringes', ['needles']],
  ['looks like asbestus', ['asbestos']],
  ['drums of oil', ['chemicals']],
  ['a gas bottle', ['gas']],
  ['it is blocking the road', ['road']],
  ['in the middle of the road', ['road']],
  ["cars can't get past, and there's asbestos", ['asbestos', 'road']],
  ['nothing dangerous', []],
])('finds the dangers in "%s"', (text, hazards) => {
  expect(hazardsIn(text)).toEqual(hazards);
});

it.each([
  ['on the pavement', 'public'],
  ['in a lay-by', 'public'],
  ['in my garden', 'private'],
  ["on the farmer's field", 'private'],
  ['in the tesco car park', 'private'],
  ['not private land', 'public'],
  ['on Mill Lane', undefined],
])('tells whose land it is from "%s"', (text, land) => {
  expect(landIn(text)).toBe(land);
});

it.each([
  ['I saw them do it', 'yes'],
  ['we caught it on cctv', 'yes'],
  ['someone is dumping rubbish right now', 'now'],
  ['they are still there', 'now'],
  ["I didn't see who", 'no'],
  ['there is a saw and a sofa', undefined],
  ['dumped last night', undefined],
])('tells whether it was seen from "%s"', (text, seen) => {
  expect(seenIn(text)).toBe(seen);
});

it.each([
  ['a white van drove off', 'white van'],
  ['blue ford', 'blue ford'],
  ['a car boot full', undefined],
  ['van load', undefined],
  ['in the car park', undefined],
  ['nothing', undefined],
])('finds the vehicle in "%s"', (text, vehicle) => {
  expect(vehicleIn(text)).toBe(vehicle);
});

it.each([
  ['no needles or asbestos', []],
  ['No needles, asbestos or gas', []],
  ["can't see any needles", []],
  ['there are no needles but it is blocking the pavement', ['road']],
  ["cars can't get past, no gas bottles", ['road']],
  ['not sure, could be asbestos', ['asbestos']],
])('hears what is denied in "%s"', (text, hazards) => {
  expect(hazardsIn(text)).toEqual(hazards);
});

it.each([
  ['not sure but it could be toxic', true],
  ['no but it looks dangerous', true],
  ["it's really dangerous", true],
  ['yes, broken glass everywhere', true],
  ['not safe at all', true],
  ["doesn't look dangerous", false],
  ['nothing dangerous', false],
  ['there are no needles', false],
  ['looks fine', false],
  ['black bags', undefined],
])('hears whether "%s" calls it dangerous', (text, dangerous) => {
  expect(callsItDangerous(text)).toBe(dangerous);
});

describe('what is asked about the report', () => {
  it.each([
    ['how big is a van load', 'aside-size'],
    ['is a van load a lot', 'aside-size'],
    ['is it needles', 'aside-danger'],
    ['is asbestos dangerous', 'aside-danger'],
    ['is it blocking the road', undefined],
    ['how do i get rid of needles', undefined],
    ['a van load', undefined],
    ['a van load?', undefined],
    ['there are needles, is that dangerous', undefined],
    ['can you take the asbestos', undefined],
  ])('by "%s"', (text, key) => {
    expect(asksAboutIn(text)).toBe(key);
  });
});

describe('what is told of the rubbish once it is reported', () => {
  it.each([
    'theres needles in it too!',
    'i forgot to say there are needles',
    'oh and its got gas bottles in',
    'its asbestos i think',
    'some of it is dangerous',
    'they also left oil drums',
  ])('is danger: "%s"', (text) => {
    expect(tellsDangerLater(text)).toBe(true);
  });
  it.each([
    'are needles dangerous',
    'is there asbestos in it',
    'how do i get rid of needles',
    'needles',
    'there are no needles in it',
    'its not dangerous',
    'there is a sofa too',
  ])('is none: "%s"', (text) => {
    expect(tellsDangerLater(text)).toBe(false);
  });
});
