import { takeSlotAnswer } from '../pending/take-slot-answer.ts';
import type { Turn } from '../turn.ts';
import { keepAhead } from './take-ahead.ts';

/** The answer to a question that takes any words, once nothing more pressing was found in them. */
export async function answerFreely(turn: Turn): Promise<boolean> {
  const { question } = turn;
  if (question?.pending.kind !== 'slot' || !turn.slotAsked?.freeText) return false;
  const { open, pending } = question;
  return (await takeSlotAnswer(turn, open, pending)) || keepAhead(turn, open);
}
