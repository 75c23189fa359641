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
  'the bin men forgot my bin and now rubbish is spilt on the path',
  'they skipped us again, its all spilled out over the road',
  'you left my bin full and the food waste is everywhere',
  'bin men refused to take it and the rubbish is all over the place',
  'the lorry drove past and the bag has split, rubbish all over the road',
  'they always leave a mess, 14 harrow lane FN3 2BD',
  'do they sweep up if they left rubbish all over the road?',
])('"%s" is another thing', (text) => expect(tellsSpilt(text)).toBe(false));
