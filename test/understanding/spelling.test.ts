/** Words typed with slips, or by ear, are read as the words that were meant; what needs no mending stays. */
import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/understanding/normalise.ts';
import { createSpeller, learnSpellings } from '../../src/understanding/spelling.ts';
import { stemOf } from '../../src/understanding/stem.ts';
import { tokenise } from '../../src/understanding/tokens.ts';

const wordsOf = (text: string) => tokenise(fold(text));
const PHRASES = [
  'council tax bill',
  'pay my council tax by phone',
  'council house repairs',
  'parking permit for a visitor',
  'a permit for parking outside',
  'parking permit please',
  'planning permission for an extension',
  'do i need planning permission',
  'planning permission cost',
].map(wordsOf);
const stems = new Set(PHRASES.flat().map(({ word }) => stemOf(word)));
const speller = createSpeller(learnSpellings(PHRASES), (stem) => stems.has(stem));
const meant = (text: string) =>
  speller(wordsOf(text))
    .map(({ word }) => word)
    .join(' ');

describe('words as they were meant', () => {
  it.each([
    ['cuncil tax', 'council tax'],
    ['coucnil tax', 'council tax'],
    ['parkin permt', 'parking permit'],
    ['plannin permision', 'planning permission'],
    ['plannnig prmission', 'planning permission'],
    ['prmt', 'prmt'],
    ['perit permti', 'permit permit'],
  ])('%s', (typed, words) => expect(meant(typed)).toBe(words));

  it('leaves English words alone, however near they come', () => {
    expect(meant('counsel for parting hermit')).toBe('counsel for parting hermit');
  });

  it('leaves alone what is short, has digits, or is near to nothing', () => {
    const typed = 'txa fn3 2bd permi7 xylqwzzv';
    expect(meant(typed)).toBe(typed);
  });

  it('mends towards no word that came once or twice: it may be a slip itself', () => {
    expect(meant('visitr')).toBe('visitr');
  });

  it('mends towards no slip that people make again and again', () => {
    const often = [...Array(12).fill('join the library'), ...Array(3).fill('libary card')].map(wordsOf);
    expect([...learnSpellings(often).keys()]).not.toContain('libary');
    expect(createSpeller(learnSpellings(often), () => false)(wordsOf('libry'))).toMatchObject([
      { word: 'library' },
    ]);
  });

  it('leaves alone what tells of danger, however near it comes to something harmless', () => {
    const near = [...Array(3).fill('overdue book for a machine'), ...Array(3).fill('breaking bed')].map(
      wordsOf,
    );
    const typed = 'overdose machete creaking bled';
    const read = createSpeller(learnSpellings(near), () => false)(wordsOf(typed));
    expect(read.map(({ word }) => word).join(' ')).toBe(typed);
  });

  it('keeps each word’s place in what was typed', () => {
    const [first, second] = speller(wordsOf('  my PARKIN permt'));
    expect(first).toMatchObject({ word: 'my', start: 2, end: 4 });
    expect(second).toMatchObject({ word: 'parking', start: 5, end: 11 });
  });
});
