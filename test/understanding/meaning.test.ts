import { describe, expect, it } from '@jest/globals';
import { learnMeaning, meaningOf, meaningOfWord } from '../../src/understanding/meaning/meaning.ts';
import { vectorOfStem } from '../../src/understanding/meaning/words.ts';
import { stemOf } from '../../src/understanding/stem.ts';
import { tokenise } from '../../src/understanding/tokens.ts';

const alike = (one: string, other: string) => {
  const these = vectorOfStem(stemOf(one)) ?? new Float32Array(0);
  const those = vectorOfStem(stemOf(other)) ?? new Float32Array(0);
  return these.reduce((sum, value, at) => sum + value * (those[at] ?? 0), 0);
};

describe('the meaning of words', () => {
  it.each([
    ['rubbish', 'garbage', 'council'],
    ['car', 'vehicle', 'library'],
    ['pay', 'payment', 'dog'],
    ['doctor', 'nurse', 'pothole'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.2);
  });

  it('is of length 1, and unknown for what is no word', () => {
    expect(Math.hypot(...(vectorOfStem('car') ?? []))).toBeCloseTo(1);
    expect(vectorOfStem('asdfgh')).toBeUndefined();
  });
});

describe('the meaning of a message', () => {
  const model = learnMeaning(['when is my bin day', 'the car park is full', 'join a library'].map(tokenise));

  it('is nothing when no word is known', () => {
    expect(meaningOf(model, tokenise('asdfgh qwertz')).every((value) => value === 0)).toBe(true);
  });

  it('counts a word less that many messages have', () => {
    const weight = (word: string) => Math.hypot(...meaningOfWord(model, { word, start: 0, end: 1 }));
    expect(weight('library')).toBeLessThan(weight('swimming'));
  });
});
