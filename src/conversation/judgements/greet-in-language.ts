import type { Turn } from '../turn.ts';

/**
 * Someone who writes in another language is told, in it, that a person can help and how. A question that
 * waits for a name or a place is answered in any letters: there only a script of its own tells.
 */
export async function greetInLanguage(turn: Turn): Promise<boolean> {
  const { language } = turn.understood;
  if (language === undefined || isAwaited(turn)) return false;
  // By text the words themselves say what to reply, and each further letter of a script costs twice.
  const buttons = turn.input.limits.form === 'web' ? [turn.words('talk-to-a-person')] : [];
  turn.sayWords(`language-${language}`, {}, buttons, turn.session.misses);
  turn.session.misses += 1;
  turn.session.pending = { kind: 'offer-person', text: turn.text };
  return true;
}

/** Whether the words may be the answer to a slot's question. */
function isAwaited(turn: Turn): boolean {
  if (turn.session.pending?.kind !== 'slot') return false;
  return turn.slotAsked?.freeText !== undefined || /\p{Script=Latin}/u.test(turn.text);
}
