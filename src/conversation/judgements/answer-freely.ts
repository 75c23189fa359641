import { takeSlotAnswer } from '../pending/take-slot-answer.ts';
import type { Turn } from '../turn.ts';
import { keepAhead } from './take-ahead.ts';

/** The answer to a question that takes any words, once nothing more pressing was found in them. */
export async function answerFreely(turn: Turn): Promise<boolean> {
  const { pending } = turn.session;
  const open = turn.current;
  if (pending?.kind !== 'slot' || !open?.dialog.slots[pending.slot]?.freeText) return false;
  return (await takeSlotAnswer(turn, open, pending)) || keepAhead(turn, open);
}
