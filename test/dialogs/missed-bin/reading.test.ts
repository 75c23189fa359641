import { expect, it } from '@jest/globals';
import { tellsSpilt } from '../../../dialogs/missed-bin/reading.ts';

it.each([
  'they emptied it but left rubbish everywhere',
  'the binmen spilt rubbish all over the street when they emptied my bin',
  'bin lorry dropped rubbish all over the road',
  'you made a right mess when you took my bin',
  'the crew left half of it on the pavement',
])('"%s" is a mess that the crew left', (text) => expect(tellsSpilt(text)).toBe(true));

it.each([
  'my black bin was not emptied and foxes left rubbish everywhere',
  'they left my rubbish on the pavement',
  'the binmen never came and there is rubbish all over the road',
  'they left my bin in the road',
  'do they sweep up if they left rubbish all over the road?',
])('"%s" is another thing', (text) => expect(tellsSpilt(text)).toBe(false));
