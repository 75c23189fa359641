import { describe, expect, it } from '@jest/globals';
import { NOW, understanding } from './topics.ts';

const idsIn = (text: string) => {
  const { decision, also } = understanding.understand(text, NOW);
  return ['id' in decision ? decision.id : decision.kind, ...(also ?? []).map((one) => one.decision.id)];
};

describe('several things in one message', () => {
  it.each([
    ['my bin was missed and when is the next one', ['missed-bin', 'bin-day']],
    ['when is my bin day and how do i pay my council tax', ['bin-day', 'council-tax-pay']],
    ['you didnt empty my bin. when does the library open?', ['missed-bin', 'library-opening']],
    [
      'how do i pay a parking fine, also when is the library open on saturday',
      ['parking-fine', 'library-opening'],
    ],
    [
      'when is my bin day? how do i pay my council tax? when does the library open?',
      ['bin-day', 'council-tax-pay', 'library-opening'],
    ],
  ])('%s', (text, ids) => expect(idsIn(text)).toEqual(ids));

  it('keeps each further part as it was typed', () => {
    const { also } = understanding.understand('When is my bin day, and HOW do I pay my council tax?', NOW);
    expect(also?.[0]?.text).toBe('HOW do I pay my council tax');
  });
});

describe('one thing, however it is put', () => {
  it.each([
    'my bin and my neighbours bin were missed',
    'when is my bin day and what time do you come',
    'hello and good morning when is my bin day please',
    'i got a parking ticket and i had a permit',
    'my bin was missed and it stinks and i am not happy',
    'pay my council tax by card and by phone',
  ])('%s', (text) => expect(understanding.understand(text, NOW).also).toBeUndefined());

  it('is never taken apart when it is urgent', () => {
    expect(understanding.understand('when is my bin day and i can smell gas', NOW)).toMatchObject({
      decision: { kind: 'urgent', urgent: 'gas-leak' },
    });
  });
});
