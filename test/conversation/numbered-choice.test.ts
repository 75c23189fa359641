import { describe, expect, it } from '@jest/globals';
import { keepOffered, meantBy } from '../../src/conversation/numbered-choice.ts';
import { newSession } from '../../src/conversation/session.ts';

function said(quickReplies: readonly string[]) {
  const session = newSession();
  keepOffered(session, [{ text: 'Which?', quickReplies }]);
  return session;
}

describe('a bare number', () => {
  it('means the choice of that number, whether it was a button, a row of a list or a line', () => {
    expect(meantBy('4', said(['A', 'B', 'C', 'D']))).toBe('D');
    expect(meantBy(' 2. ', said(['A', 'Household waste centre']))).toBe('Household waste centre');
  });

  it('is a number where there is no such choice, or nothing was offered', () => {
    expect(meantBy('5', said(['A', 'B', 'C', 'D']))).toBe('5');
    expect(meantBy('1', said([]))).toBe('1');
  });
});
