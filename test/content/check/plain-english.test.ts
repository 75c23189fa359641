import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { plainEnglishHints } from '../../../src/content/check/plain-english.ts';
import { createPlainWords, readPlainWords } from '../../../src/content/check/plain-words.ts';
import { PROJECT } from '../../environment/project.ts';

const WORDS = createPlainWords({
  utilise: 'use',
  'in respect of': 'about',
  'e.g.': 'such as',
  levy: 'charge',
});
const hints = (text: string) => plainEnglishHints('body', text, WORDS);

describe('words few people say', () => {
  it.each([
    ['You can utilise it.', 'utilise', 'use'],
    ['Utilising it is free.', 'Utilising', 'use'],
    ['It is in\nrespect of your bin.', 'in\nrespect of', 'about'],
    ['Bring proof, e.g. a bill.', 'e.g.', 'such as'],
    ['What we levied.', 'levied', 'charge'],
  ])('are found in %j, with what to write instead', (text, words, instead) => {
    expect(hints(text)).toMatchObject([{ field: 'body', words, instead, at: text.indexOf(words) }]);
  });

  it.each(['We reutilised it.', 'See [the page](/utilise).', 'Write to utilise@fernley.example'])(
    'are not found within other words or addresses: %j',
    (text) => {
      expect(hints(text)).toEqual([]);
    },
  );

  it('are at least 120 in the file that is shipped, each with something to write instead', async () => {
    const shipped = await readPlainWords(join(PROJECT, 'knowledge-base/plain-words.yaml'));
    const said =
      'You must reside in the dwelling. Remittance in respect of refuse sacks is not required whilst...';
    expect(shipped.find(said).map(({ words }) => words)).toEqual([
      'reside',
      'dwelling',
      'Remittance',
      'in respect of',
      'refuse sacks',
      'required',
      'whilst',
    ]);
    expect(shipped.count).toBeGreaterThanOrEqual(120);
  });
});

it('says of the same words once what is to be said of them, and how often they stand there', () => {
  expect(hints('You utilise it. Utilise it, or utilise.')).toEqual([
    { field: 'body', at: 4, words: 'utilise', instead: 'use', message: expect.any(String), times: 3 },
  ]);
});

describe('a long sentence', () => {
  it('is one of more than 25 words, counted to its stop or line', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'bin').join(' ');
    expect(hints(`${words(25)}. ${words(25)}.\n${words(25)}`)).toEqual([]);
    expect(hints(`Short. ${words(26)}.`)).toMatchObject([
      { at: 7, message: expect.stringContaining('26 words') },
    ]);
  });
});

describe('a passive', () => {
  it.each([
    ['Your bin will be checked by our crew.', 'be checked by our crew'],
    ['It is not paid by the council.', 'is not paid by the council'],
  ])('is told where who does it is said: %j', (text, words) => {
    expect(hints(text)).toMatchObject([{ words }]);
  });

  it.each([
    'The tip is closed.',
    'It must be completed by Friday.',
    'Your bin must be put by the road.',
    'It must be sent by the end of May.',
    'You are excited by it.',
  ])('is not made of %j', (text) => {
    expect(hints(text)).toEqual([]);
  });
});

it('tells of a link that does not say where it goes', () => {
  expect(hints('To pay, [click here](/pay).')).toMatchObject([{ words: 'click here', at: 9 }]);
});
