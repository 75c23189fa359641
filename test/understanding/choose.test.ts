import { describe, expect, it } from '@jest/globals';
import { chooseAmong } from '../../src/understanding/choose.ts';

const TOPICS = ['Find your bin day', 'Report a missed bin', 'Order a new bin'];
const DAYS = ['Thursday 4 December', 'Monday 8 December', 'Tuesday 9 December'];
const HOUSES = ['3 Elm Road', '12 Elm Road', '12A Elm Road', '14 Elm Road'];
const BINS = ['Black rubbish bin', 'Blue recycling bin', 'Green garden bin', 'Food caddy'];

describe('a place in the list', () => {
  it.each([
    ['1', [0]],
    ['2.', [1]],
    ['number 3', [2]],
    ['option 2 please', [1]],
    ['two', [1]],
    ['the second one', [1]],
    ['1st', [0]],
    ['First one please', [0]],
    ['the last one', [2]],
    ['last', [2]],
    ['the middle one', [1]],
    ['top one', [0]],
    ['one', [0]],
    ['I’ll have the third', [2]],
    ['1 or 2', [0, 1]],
    ['4', []],
    ['0', []],
  ])('%s', (text, expected) => expect(chooseAmong(text, TOPICS)).toEqual(expected));
});

describe('a label', () => {
  it.each([
    ['Report a missed bin', TOPICS, [1]],
    ['missed', TOPICS, [1]],
    ['misssed bin', TOPICS, [1]],
    ['bin day', TOPICS, [0]],
    ['bin', TOPICS, [1, 2, 0]],
    ['the 4th', DAYS, [0]],
    ['8', DAYS, [1]],
    ['tuesday', DAYS, [2]],
    ['Thurday', DAYS, [0]],
    ['monday please', DAYS, [1]],
    ['december', DAYS, [0, 1, 2]],
    ['12', HOUSES, [1]],
    ['12a', HOUSES, [2]],
    ['number 14', HOUSES, [3]],
    ['3', HOUSES, [0, 2]],
    ['12 elm rd', HOUSES, [1]],
    ['green one', BINS, [2]],
    ['the blue bin', BINS, [1]],
    ['recyling', BINS, [1]],
    ['food', BINS, [3]],
    ['its the black one', BINS, [0]],
  ])('%s', (text, labels, expected) => expect(chooseAmong(text, labels)).toEqual(expected));
});

describe('no choice', () => {
  it.each([
    ['none of these'],
    ['not the first one'],
    ['no'],
    [''],
    ['👍'],
    ['how much does it cost to get rid of a sofa'],
    ['xyzzy'],
    ['a '.repeat(5000)],
  ])('%.30s', (text) => expect(chooseAmong(text, TOPICS)).toEqual([]));

  it('has nothing to choose from', () => expect(chooseAmong('1', [])).toEqual([]));
});
