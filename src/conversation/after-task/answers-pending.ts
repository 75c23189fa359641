import { controlOf } from '../judgements/follow-control.ts';
import type { Turn } from '../turn.ts';

/**
 * Whether the message is said to what the last turn asked: what is offered may be chosen; and "cancel" alone is said to
 * the offer, "cancel it" of more.
 */
export function answersPending(turn: Turn): boolean {
  const { text, world, session } = turn;
  const { pending } = session;
  if (pending === undefined) return false;
  if (pending.kind === 'clarify') {
    const labels = pending.options.map(({ label }) => label);
    return world.understanding.choose(text, labels).length > 0;
  }
  if (pending.kind !== 'offer-person') return true;
  return controlOf(turn) === 'cancel' && !/\bcancel (?:it|that|this|the|my)\b/i.test(text);
}
