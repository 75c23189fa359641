import { describe, expect, it } from '@jest/globals';
import { linkProblem, linksIn } from '../../../src/content/check/links.ts';
import { wrongCharacters } from '../../../src/content/check/text-message.ts';

describe('links', () => {
  it.each([
    '/bins',
    'https://www.gov.uk/pip',
    'mailto:bins@fernley.example',
    'tel:01632960000',
    '{link}',
    'https://{site}',
  ])('such as %s are fine', (url) => {
    expect(linkProblem(url)).toBeUndefined();
  });

  it.each([
    ['', /no address/],
    ['http://fernley.example', /https/],
    ['javascript:alert(1)', /safely/],
    ['data:text/html,x', /safely/],
    ['//fernley.example', /two slashes/],
    ['www.fernley.example', /https/],
    ['https://fern ley.example', /space/],
    ['/bins"onclick', /sign/],
    ['/\\fernley.example', /sign/],
    ['https://sam:secret@fernley.example', /password/],
    ['https://localhost/x', /no site/],
  ])('such as %j are told', (url, told) => {
    expect(linkProblem(url)).toMatch(told);
  });

  it('are found where they stand in Markdown', () => {
    expect(linksIn('See [bins](/bins "Bins") or <https://www.gov.uk>.')).toEqual([
      { label: 'bins', url: '/bins', at: 4 },
      { label: 'https://www.gov.uk', url: 'https://www.gov.uk', at: 28 },
    ]);
  });
});

describe('characters that a plain text cannot hold', () => {
  it('are told with what is sent instead, an emoji as one', () => {
    expect(wrongCharacters('£5 – “now” 👨‍👩‍👧 café ½ ł')).toEqual([
      { at: 3, character: '–', instead: '-' },
      { at: 5, character: '“', instead: '"' },
      { at: 9, character: '”', instead: '"' },
      { at: 11, character: '👨‍👩‍👧' },
      { at: 25, character: '½', instead: '1/2' },
      { at: 27, character: 'ł', instead: 'l' },
    ]);
  });

  it('are none in what a text can hold', () => {
    expect(wrongCharacters('£5 [x] €1 café\nàèéìòù')).toEqual([]);
  });

  it('of other scripts have no plain form', () => {
    expect(wrongCharacters('سلام')[0]).toEqual({ at: 0, character: 'س' });
  });
});
