import { describe, expect, it } from '@jest/globals';
import { findConfusion } from '../../src/understanding/confusion.ts';
import { NOW, TOPICS, topic } from './topics.ts';

describe('confusion', () => {
  it('is small between topics that are told apart by their words', () => {
    const { read, right } = findConfusion(TOPICS, NOW);
    expect(read).toBe(TOPICS.reduce((sum, { phrases }) => sum + phrases.length, 0));
    expect(right / read).toBeGreaterThan(0.6);
  });

  it('names the pair, and the phrases that stand under the wrong one, surest first', () => {
    const strays = topic(
      'answer',
      'gardening',
      'Gardening',
      'when is my bin day please|grow tulips|prune a rose|mow the lawn',
    );
    const { pairs } = findConfusion([...TOPICS, strays], NOW);
    const pair = pairs.find(({ ids }) => ids.join() === 'bin-day,gardening');
    expect(pair?.phrases[0]).toMatchObject({
      id: 'gardening',
      phrase: 'when is my bin day please',
      takenFor: 'bin-day',
    });
    const scores = pair?.phrases.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it('does not ask what two topics share, which residents are asked about', () => {
    const [first, second, ...others] = TOPICS.map((one) => ({ ...one, phrases: [...one.phrases] }));
    if (!first || !second) throw new Error('There are topics enough.');
    first.phrases.push('Broad word');
    second.phrases.push('broad word');
    const { read, pairs } = findConfusion([first, second, ...others], NOW);
    expect(read).toBe(findConfusion(TOPICS, NOW).read);
    expect(JSON.stringify(pairs)).not.toMatch(/broad word/i);
  });

  it('does not ask what is for nobody here', () => {
    const elsewhere = { kind: 'elsewhere', id: 'elsewhere', title: '', phrases: ['tell me a joke'] } as const;
    expect(findConfusion([...TOPICS, elsewhere], NOW).read).toBe(findConfusion(TOPICS, NOW).read);
  });
});
