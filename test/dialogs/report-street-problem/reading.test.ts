import { describe, expect, it } from '@jest/globals';
import {
  columnIn,
  detailIn,
  type Kind,
  kindsIn,
  saysDangerous,
} from '../../../dialogs/report-street-problem/reading.ts';

describe('the kind of problem', () => {
  it.each<[string, Kind[]]>([
    ['pothole', ['pothole']],
    ['big hole in the road', ['pothole']],
    ['the pavement is cracked and uneven', ['pothole']],
    ['street light out', ['street-light']],
    ['the lamp post outside mine is flickering', ['street-light']],
    ['light out on our road', ['street-light']],
    ['dog poo on the path', ['dog-mess']],
    ['dog fouling', ['dog-mess']],
    ['dogs mess everywhere by the bin', ['dog-mess']],
    ['graffitti on the wall', ['graffiti']],
    ['someone spray painted the bus shelter', ['graffiti']],
    ['abandoned car', ['abandoned-vehicle']],
    ['a van with no tax', ['abandoned-vehicle']],
    ['car has not moved for months', ['abandoned-vehicle']],
    ['burnt out moped', ['abandoned-vehicle']],
    ['litter bin overflowing', ['litter-bin']],
    ['the dog waste bin is full', ['litter-bin']],
    ['dead badger', ['dead-animal']],
    ['a cat has been run over', ['dead-animal']],
    ['a dead dog by the litter bin', ['dead-animal']],
    ['blocked gully', ['blocked-drain']],
    ['the road is flooded', ['blocked-drain']],
    ['hole in the road where the drain was', ['blocked-drain']],
    ['graffiti and dog mess', ['dog-mess', 'graffiti']],
    ['pothole near the lamp post', ['pothole']],
    ['a light blue car', []],
    ['the traffic lights are out', []],
    ['i want to report a problem', []],
    ['', []],
  ])('in "%s"', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('what is wrong with it', () => {
  it.each<[Kind, string, string | undefined]>([
    ['street-light', 'light out', 'out'],
    ['street-light', 'it is flickering', 'flickering'],
    ['street-light', 'on all day', 'day-burning'],
    ['street-light', 'the post is leaning and the light is out', 'damaged'],
    ['graffiti', 'racist words', 'offensive'],
    ['graffiti', 'not offensive, just tags', 'other'],
    ['abandoned-vehicle', 'no tax and not moved for months', 'not-moved'],
    ['abandoned-vehicle', 'untaxed', 'untaxed'],
    ['abandoned-vehicle', 'burnt out', 'burnt-out'],
    ['abandoned-vehicle', 'abandoned', undefined],
    ['litter-bin', 'overflowing', 'full'],
    ['litter-bin', 'the lid is broken', 'broken'],
    ['litter-bin', 'the bin has gone', 'missing'],
    ['dead-animal', 'my cat', 'cat-or-dog'],
    ['dead-animal', 'a swan', 'wild'],
    ['dead-animal', 'dead cat in my garden', 'on-my-land'],
    ['blocked-drain', 'in the road', 'road'],
    ['blocked-drain', 'my toilet is backing up', 'home'],
    ['pothole', 'deep', undefined],
    ['dog-mess', 'everywhere', undefined],
  ])('%s: "%s"', (kind, text, detail) => {
    expect(detailIn(text, kind)).toBe(detail);
  });
});

it.each([
  'it is dangerous',
  'cars are swerving round it',
  'someone will trip',
  'a cyclist fell off',
  'bare wires showing',
  'the manhole cover is missing',
  'it burst my tyre',
])('hears danger in "%s"', (text) => expect(saysDangerous(text)).toBe(true));
it.each(['a small pothole', 'it is not dangerous', 'light out', 'no danger', ''])(
  'hears none in "%s"',
  (text) => expect(saysDangerous(text)).toBe(false),
);

it.each([
  ['14', true, '14'],
  ['C14', true, 'C14'],
  ["it's c 14 i think", true, 'C14'],
  ['no 27', true, '27'],
  ['the number on the post is 15', true, '15'],
  ['column 14', false, '14'],
  ['street light 14 outside number 3', false, undefined],
  ['14 Mill Lane', true, undefined],
  ['skip', true, undefined],
])('reads the number on a post in "%s" (answering: %s)', (text, answering, column) => {
  expect(columnIn(text, answering)).toBe(column);
});
