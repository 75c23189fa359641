import { describe, expect, it } from '@jest/globals';
import {
  addressAfter,
  addressIn,
  dayIn,
  isNoName,
  isOtherHouse,
  joinAddress,
  keepsIt,
  lacking,
  livesAlone,
  mayBeAddress,
  moveIn,
  nameCorrected,
  namedOthers,
  ownsIt,
  rentsIt,
  speaksOfDeath,
  unnamedOthers,
} from '../../../dialogs/council-tax-move/reading.ts';
import { createAreaNames } from '../../../src/understanding/areas/area-names.ts';
import { findEntities } from '../../../src/understanding/entities/entities.ts';
import { fold } from '../../../src/understanding/normalise.ts';

const NOW = new Date('2026-12-07T10:00:00Z');
const AREAS = createAreaNames({
  ...{
    ours: ['Fernley', 'Lambwick'],
    places: ['Leeds'],
    names: ['Lincoln'],
    words: ['Reading'],
    shortFor: {},
  },
});
const entities = (text: string) => findEntities(fold(text), text, NOW, AREAS);

it.each([
  ['we moved on friday', '2026-12-04'],
  ['i want to tell you that we moved on friday', '2026-12-04'],
  ['my tenant left on the 28th', '2026-11-28'],
  ['got the keys 3 september', '2026-09-03'],
  ['moving on friday', '2026-12-11'],
  ['friday', '2026-12-11'],
  ['we will have moved by friday', '2026-12-11'],
  ["we're getting moved on friday", '2026-12-11'],
  ['i havent moved yet, moving on friday', '2026-12-11'],
  ['we left the flat and move in on friday', '2026-12-11'],
])('takes the day of %s', (text, day) => {
  expect(dayIn({ text, entities: entities(text) })).toBe(day);
});

it.each([
  ['moving in', 'in'],
  ['I have just moved to Fernley', 'in'],
  ['we bought a house here', 'in'],
  ['just got the keys', 'in'],
  ['moving out', 'out'],
  ['we are leaving', 'out'],
  ['my tenancy ends on friday', 'out'],
  ['sold my flat', 'out'],
  ['within', 'within'],
  ['I moved to another flat in the same street', 'within'],
  ['moving out of one and moving in to the other', 'within'],
  ['moving from Lambwick to Fernley', 'within'],
  ['leaving my flat and moving to Lambwick', 'within'],
  ["I'm moving to Leeds", 'out'],
  ['I am leaving Fernley and moving to Leeds', 'out'],
  ['moving to another house in Reading', 'out'],
  ['moved out of my flat in Fernley on 3 December, and into one in Lincoln', 'out'],
  ['we are moving to another town', 'out'],
  ['I have moved here from Lincoln', 'in'],
  ['leaving Leeds and moving to Fernley', 'in'],
  ['moving to 14 Harrow Lane', 'in'],
  ['moving to a flat on Leeds Road', 'in'],
  ['moving to Spain', undefined],
  ['moved to be near my mum', undefined],
  ['moving house', undefined],
  ['change of address', undefined],
])('"%s" is a move %s', (text, move) => {
  expect(moveIn({ text, entities: entities(text) })).toBe(move);
});

it.each(['my mum died', 'my late husband', 'dealing with probate', 'she passed away'])(
  'hears of a death in "%s"',
  (text) => expect(speaksOfDeath(text)).toBe(true),
);
it.each(['I was late paying', 'moving to Deadmans Lane', 'moving out'])('hears of none in "%s"', (text) =>
  expect(speaksOfDeath(text)).toBe(false),
);

describe('an address', () => {
  it.each([
    [
      "it's 12 Mill Lane, FN3 2BD.",
      { words: '12 Mill Lane, FN3 2BD', postcode: 'FN3 2BD', number: '12', street: 'Mill Lane' },
    ],
    [
      'Flat 3, 12 Mill Lane FN3 2BD',
      {
        words: 'Flat 3, 12 Mill Lane FN3 2BD',
        postcode: 'FN3 2BD',
        number: 'Flat 3, 12',
        street: 'Mill Lane',
      },
    ],
    ['Rose Cottage', { words: 'Rose Cottage' }],
  ])('in "%s"', (text, address) => {
    expect(addressIn({ text, entities: entities(text) })).toEqual(address);
  });

  it('is found after from and to', () => {
    const text = 'we are moving from 12 Mill Lane FN4 1AB to 14 Harrow Lane FN3 2BD on 4 january';
    expect(addressAfter('old', { text, entities: entities(text) })).toMatchObject({
      number: '12',
      postcode: 'FN4 1AB',
    });
    expect(addressAfter('new', { text, entities: entities(text) })).toMatchObject({
      number: '14',
      postcode: 'FN3 2BD',
    });
  });

  it('is found after the "to" that it follows, and not lost at one before', () => {
    const text = 'i need to tell you i moved from 12 mill lane to 3 station road';
    const read = { text, entities: entities(text) };
    expect(addressAfter('old', read)).toMatchObject({ number: '12', street: 'Mill Lane' });
    expect(addressAfter('new', read)).toMatchObject({ number: '3', street: 'Station Road' });
  });

  it.each(['moving from my mum’s to FN3 2BD', 'moving to Leeds on 4 january', 'moving out'])(
    'is not made up in "%s"',
    (text) => {
      expect(addressAfter('old', { text, entities: entities(text) })).toBeUndefined();
      expect(addressAfter('new', { text, entities: entities(text) })).toBeUndefined();
    },
  );

  it.each([
    [{ words: '12 Mill Lane', number: '12' }, 'postcode'],
    [{ words: 'FN3 2BD', postcode: 'FN3 2BD' }, 'number'],
    [{ words: 'Rose Cottage FN3 2BD', postcode: 'FN3 2BD' }, undefined],
    [{ words: '12 FN3 2BD', number: '12', postcode: 'FN3 2BD' }, undefined],
  ])('%j lacks its %s', (address, lack) => {
    expect(lacking(address)).toBe(lack);
  });

  it('is joined with what it lacked', () => {
    expect(joinAddress({ words: '12 Mill Lane', number: '12' }, 'FN3 2BD')).toEqual({
      words: '12 Mill Lane, FN3 2BD',
      number: '12',
      postcode: 'FN3 2BD',
    });
    expect(joinAddress({ words: 'FN3 2BD', postcode: 'FN3 2BD' }, '12')).toEqual({
      words: '12, FN3 2BD',
      number: '12',
      postcode: 'FN3 2BD',
    });
    expect(joinAddress({ words: 'Leeds' }, undefined)).toEqual({ words: 'Leeds' });
  });
});

it.each(['just me', 'Nobody else', 'no, just me', 'i live alone'])('"%s" lives alone', (text) =>
  expect(livesAlone(text)).toBe(true),
);
it.each(['my wife Pat', 'me and Pat', 'none of your business'])('"%s" does not say so', (text) =>
  expect(livesAlone(text)).toBe(false),
);
it.each(['I own it', 'we bought it', "it's mine", 'yes i own it'])('"%s" owns it', (text) =>
  expect(ownsIt(text)).toBe(true),
);
it.each(['Acme Lettings', 'my landlord is Mr Own', 'i rent'])('"%s" does not say so', (text) =>
  expect(ownsIt(text)).toBe(false),
);
it('knows who keeps the old home', () => {
  expect(keepsIt('I still own it')).toBe(true);
  expect(keepsIt('we are keeping it')).toBe(true);
  expect(keepsIt('sold to Mr Keeper')).toBe(false);
});

const address = (text: string) => addressIn({ text, entities: entities(text) });

it.each(['yes 30 november', '4 january', 'tomorrow at 10am', 'yes'])('"%s" is no address', (text) =>
  expect(mayBeAddress(address(text))).toBe(false),
);
it.each([
  ['yes 14 harrow lane fn3 2bd from 30 november', '14 harrow lane fn3 2bd'],
  ['sorry, I meant FN3 2BD', 'FN3 2BD'],
  ['12 May Street', '12 May Street'],
  ['the new address should be 14 Harrow Lane', '14 Harrow Lane'],
])('of "%s" the address is "%s"', (text, words) => expect(address(text).words).toBe(words));

it('is taken instead of another only when it is whole and another', () => {
  const whole = '14 harrow lane fn3 2bd';
  expect(isOtherHouse(address(whole), { words: 'flat by the park' })).toBe(true);
  expect(isOtherHouse(address(whole), address('12 harrow lane'))).toBe(true);
  expect(isOtherHouse(address(whole), address('14 Harrow Lane'))).toBe(false);
  expect(isOtherHouse(address('FN3 2BD'), address('14 Harrow Lane'))).toBe(false);
});

it('knows the town that follows a street', () => {
  const text = 'from 14 Harrow Lane to 5 High Street, Leeds on 4 january';
  expect(addressAfter('new', { text, entities: entities(text) })?.words).toBe('5 High Street, Leeds');
  const dated = 'to 5 High Street in december';
  expect(addressAfter('new', { text: dated, entities: entities(dated) })?.words).toBe('5 High Street');
});

it.each([
  'renting',
  'renting from a private landlord',
  'do children count',
  'just me',
  'can we get a discount',
])('"%s" is nobody\'s name', (text) => expect(isNoName(text)).toBe(true));
it.each(['Sam Green', 'My Nguyen', "mary o'connor", 'Will Adam Smith', 'Bill May', 'Do Van Minh'])(
  '"%s" may be a name',
  (text) => expect(isNoName(text)).toBe(false),
);
it.each([
  ["the name should be Mary O'Connor", "Mary O'Connor"],
  ["no, my name is mary o'connor", "mary o'connor"],
  ['please change the name to Jo Brown', 'Jo Brown'],
  ['the name is wrong, it should be Jo Brown', 'Jo Brown'],
  ['name should be Jo Brown not Joe', 'Jo Brown'],
  ['the name is wrong', undefined],
  ["the landlord's name is Acme", undefined],
])('"%s" makes the name %s', (text, name) => expect(nameCorrected(text)).toBe(name));

it.each([
  ['me and my wife', 'adults'],
  ['my partner', 'adults'],
  ['my wife and our two kids', 'adults'],
  ['just me and the kids', 'children'],
  ['my son Max Green', undefined],
  ['Pat', undefined],
])('the others in "%s" are unnamed %s', (text, who) => expect(unnamedOthers(text)).toBe(who));
it('leaves the resident out of the others', () => {
  expect(namedOthers('me and Pat Green')).toBe('Pat Green');
  expect(namedOthers('Melanie and Pat')).toBe('Melanie and Pat');
});
it.each(['i rent', 'renting', 'Renting from a private landlord', 'a letting agent'])(
  '"%s" names nobody',
  (text) => expect(rentsIt(text)).toBe(true),
);
it.each(['I rent from Acme Lettings', 'Mr Khan', 'my mum', 'I own it'])('"%s" is not only renting', (text) =>
  expect(rentsIt(text)).toBe(false),
);
