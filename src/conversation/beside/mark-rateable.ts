import type { Turn } from '../turn.ts';

/**
 * Marks the last of what was said in a turn that answered a question, where "that helped" and "that did not help" would be
 * heard next: what shows the two as buttons offers nothing else than what is heard.
 */
export function markRateable({ session, input, events, current }: Turn): void {
  if (!input.limits.ratesAnswers || current || session.pending || !session.question?.answered) return;
  if (!events.some(({ kind }) => kind === 'question-answered')) return;
  const at = events.findLastIndex(({ kind }) => kind === 'said');
  const said = events[at];
  if (said?.kind === 'said') events[at] = { ...said, say: { ...said.say, rateable: true } };
}
