import { describe, expect, it } from '@jest/globals';
import { scoreResidents } from '../../bench/residents/score.ts';
import { NOW, understanding } from '../understanding/topics.ts';

const { figures, misses } = scoreResidents(
  {
    messages: [
      { text: 'when is my bin day', id: 'bin-day' },
      { text: 'how do i pay my council tax', id: 'parking-fine' },
      { text: 'wibble', id: 'bin-day' },
      { text: 'i can smell gas', id: 'council-tax-pay' },
    ],
    outOfScope: ['asdf qwer zxcv', 'library opening times'],
    urgent: [
      { text: 'i can smell gas', id: 'gas-leak' },
      { text: 'when is my bin day', id: 'danger-to-life' },
      { text: 'this bin situation is killing me', id: 'none' },
    ],
  },
  understanding,
  NOW,
);

describe('what residents would have met', () => {
  it('is counted', () => {
    expect(figures).toMatchObject({
      messages: 4,
      topOne: 0.25,
      rightFirst: 0.25,
      wrong: 0.5,
      outOfScopeAnswered: 0.5,
      urgentFound: 0.5,
      urgentOfItsKind: 0.5,
      lookAlikesLeft: 1,
    });
  });

  it('is listed where it went wrong, with what was got instead', () => {
    expect(misses).toContainEqual({
      text: 'how do i pay my council tax',
      expected: 'parking-fine',
      got: 'council-tax-pay',
    });
    expect(misses).toContainEqual({
      text: 'library opening times',
      expected: 'nothing',
      got: 'library-opening',
    });
  });
});
