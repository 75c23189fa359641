import { describe, expect, it } from '@jest/globals';
import { keepOffered, meantBy } from '../../../src/conversation/fitting/numbered-choice.ts';
import type { ChannelLimits } from '../../../src/conversation/message.ts';
import { newSession } from '../../../src/conversation/session.ts';

const LIMITS: ChannelLimits = {
  form: 'web',
  maxCharacters: 1600,
  quickReplies: 3,
  quickReplyCharacters: 20,
  gsm7: false,
  expiryMinutes: 60,
};

function said(quickReplies: readonly string[], limits: Partial<ChannelLimits> = {}) {
  const session = newSession();
  keepOffered(session, [{ kind: 'said', say: { text: 'Which?', quickReplies } }], { ...LIMITS, ...limits });
  return session;
}

describe('a bare number', () => {
  it('means the choice of that number where there were more choices than buttons', () => {
    expect(meantBy('4', said(['A', 'B', 'C', 'D']))).toBe('D');
  });

  it('means it too where one of them was too long for a button', () => {
    expect(meantBy(' 2. ', said(['A', 'Household waste centre']))).toBe('Household waste centre');
  });

  it('is a number where the choices were buttons', () => {
    expect(meantBy('2', said(['A', 'Exactly twenty chars']))).toBe('2');
    expect(meantBy('2', said(['A', 'Household waste centre'], { quickReplyCharacters: 22 }))).toBe('2');
  });

  it('is a number where the choices were rows of a list, as where they were buttons', () => {
    const list = { most: 10, characters: 72 };
    expect(meantBy('4', said(['A', 'B', 'C', 'D'], { list }))).toBe('4');
  });

  it('is a number where there is no such choice, or nothing was offered', () => {
    expect(meantBy('5', said(['A', 'B', 'C', 'D']))).toBe('5');
    expect(meantBy('1', said([]))).toBe('1');
  });
});
