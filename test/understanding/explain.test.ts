import { describe, expect, it } from '@jest/globals';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { NOW, understanding } from './topics.ts';

const explain = (text: string) => understanding.explain(text, NOW);

describe('an explanation', () => {
  it('reads as the reading does', () => {
    const text = 'when does the library open';
    expect(explain(text).understood).toEqual(understanding.understand(text, NOW));
  });

  it('names the words that counted, the runner-up and the threshold', () => {
    const { topics, threshold, reason } = explain('pay the bin');
    const [best, next] = topics;
    expect(best?.words.map(({ text }) => text).sort()).toEqual(['bin', 'pay', 'the']);
    expect(next?.score).toBeLessThan(best?.score ?? 0);
    expect(threshold).toBeGreaterThan(best?.score ?? 1);
    expect(reason).toMatch(/too close to choose/);
  });

  it('tells what a slip was read as, and nothing of words that were read as they stand', () => {
    const { topics } = explain('when does the libarry open');
    const readings = topics[0]?.words.map(({ text, readAs }) => [text, readAs]);
    expect(readings).toContainEqual(['libarry', 'library']);
    expect(readings?.filter(([, readAs]) => readAs !== undefined)).toHaveLength(1);
  });

  it('shows why an answer was sure enough', () => {
    const { topics, threshold, reason } = explain('when does the library open');
    expect(topics[0]?.words[0]?.text).toBe('library');
    expect(threshold).toBeLessThanOrEqual(topics[0]?.score ?? 0);
    expect(reason).toMatch(/^library-opening is likely enough/);
  });

  it('gives each word its share of what was weighed', () => {
    const shares = explain('when does the library open').topics[0]?.words.map(({ weight }) =>
      Math.abs(weight),
    );
    expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });

  it.each([
    ['i can smell gas', /urgent: gas-leak/],
    ['cancel', /steers the conversation: cancel/],
    ['dzień dobry, kiedy wywożą śmieci', /not in English but in pl/],
    ['when is my bin day and how do i pay my council tax', /asks 2 things/],
    ['', /Nothing in it is known/],
  ])('gives the reason for %j', (text, reason) => expect(explain(text).reason).toMatch(reason));

  it('says what the urgent detector made of it', () => {
    expect(explain('i can smell gas').urgent).toMatchObject({ kind: 'gas-leak', byRule: true });
    expect(explain('when is my bin day').urgent.lead).toBeLessThan(0);
  });
});

it('tells what makes it a question for another council', () => {
  const areas = { ours: [], places: ['Cardiff'], names: [], words: [], shortFor: {} };
  const other = createUnderstanding({ topics: [], areas });
  expect(other.explain('bins in cardiff', NOW).reason).toContain(
    '“in cardiff” makes it a question for another council: Cardiff.',
  );
  expect(other.explain('i moved from cardiff', NOW).reason).not.toContain('Cardiff');
});
