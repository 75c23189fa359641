/** Items that were made to be a burden: told in a word what is wrong, not looked through. */
import { describe, expect, it } from '@jest/globals';
import { linkProblem } from '../../src/content/check/links.ts';
import { problemsOf, type Surroundings, tooLarge } from '../../src/content/check-item.ts';
import { unsafeIn } from '../../src/content/safe-markdown.ts';
import { lanternParade } from '../server/editor-host.ts';

const WORDING = { title: 'Bins', phrases: [], words: { done: 'Done.' } };
const AROUND: Surroundings = {
  facts: {},
  phraseOwners: new Map(),
  topics: new Set(),
  shipped: new Map([['bin-day', WORDING]]),
};
const article = (change: object) =>
  problemsOf('article', 'lantern-parade', { ...lanternParade(), ...change }, AROUND);
const MANY = '['.repeat(190_000);

describe('a field that is far too long', () => {
  it.each([
    ['text', { text: `<b>${MANY}` }, '190,003 characters; the most is 306'],
    ['topic', { topic: MANY }, '190,000 characters; the most is 300'],
    ['owner', { owner: MANY }, '190,000 characters; the most is 300'],
    ['links.0', { links: [{ label: `<b>${MANY}`, url: 'x:' }] }, '190,003 characters; the most is 300'],
    ['links.0', { links: [{ label: 'x', url: MANY }] }, '190,000 characters; the most is 2,000'],
  ])('of an article is said to be: %s', (field, change, message) => {
    // Nothing of what else is wrong with it: it was not looked through.
    expect(article(change)).toEqual([{ field, message: `has ${message}` }]);
  });

  it('of a wording is said to be', () => {
    const words = { done: ['Done.', { web: `<b>${MANY}`, text: 'Done.' }] };
    expect(problemsOf('wording', 'bin-day', { ...WORDING, words }, AROUND)).toEqual([
      { field: 'words.done', message: 'has 190,003 characters; the most is 2,000' },
    ]);
  });

  it('is looked through where it may yet be put right', () => {
    expect(article({ text: `<b>${'x'.repeat(304)}` }).map(({ message }) => message)).toEqual([
      'has 307 characters; the most for a text message is 306',
      expect.stringContaining('has "<b"'),
    ]);
  });
});

describe('links', () => {
  it('are seen however long their words are', () => {
    expect(unsafeIn(`[${'x'.repeat(5000)}](javascript:alert(1)) and [[y]( data:z)`)).toEqual([
      expect.stringContaining('links to "javascript:alert(1"'),
      expect.stringContaining('links to "data:z"'),
    ]);
    expect(unsafeIn('[bins](/bins) [x](https://fernley.example) [y]({payment-page})')).toEqual([]);
  });

  it('are held against the rule that stands beside a draft', () => {
    const addresses = [
      'tel:01632960000',
      'mailto:bins@fernley.example',
      'http://fernley.example',
      '/bins',
      '',
    ];
    for (const address of addresses) {
      expect(unsafeIn(`[here](${address})`)).toHaveLength(linkProblem(address) === undefined ? 0 : 1);
    }
    expect(unsafeIn('[ring us](tel:01632960000)')).toEqual([]);
    expect(unsafeIn('[ring us](tel:01632 960000)')).toEqual([
      'links to "tel:01632 960000", which has a space in its address',
    ]);
    expect(unsafeIn('[bins](/bins "All on bins")')).toEqual([]);
    expect(unsafeIn('[x](http://fernley.example)')).toEqual([
      'links to "http://fernley.example", which is not private: begin it with https://',
    ]);
  });
});

describe('lists within lists', () => {
  const nested = (levels: number) => ({
    ...lanternParade(),
    more: JSON.parse('['.repeat(levels) + ']'.repeat(levels)),
  });
  const DEEP = [{ field: '', message: 'has lists within lists; the most is 20 within each other' }];

  it.each([21, 5000, 100_000])('are too many: %i', (levels) => {
    expect(tooLarge(nested(levels))).toEqual(DEEP);
    expect(problemsOf('article', 'lantern-parade', nested(levels), AROUND)).toEqual(DEEP);
  });

  it('may be some', () => {
    expect(tooLarge(nested(19))).toEqual([]);
  });
});
