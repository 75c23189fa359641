import { askPendingAgain } from '../advance.ts';
import { isPlainlyElsewhere } from '../asks-aside.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';

/** Longer ones tell of something. */
const LONGEST = 100;

/** "How much is that?", asked in the middle of a task, names nothing: the task says what it knows, and goes on. */
export async function answerAboutTask(turn: Turn): Promise<boolean> {
  const { current, session, text } = turn;
  const { pending } = session;
  if (pending?.kind !== 'slot' && pending?.kind !== 'read-back' && pending?.kind !== 'recall') return false;
  if (!current || text.length > LONGEST || isPlainlyElsewhere(turn, current)) return false;
  if (pending.kind === 'slot' && pending.offered.some(({ label }) => plainOf(label) === plainOf(text)))
    return false;
  const say = await current.dialog.aside?.(text, turn.contextOf(current));
  if (!say) return false;
  turn.say(say);
  await askPendingAgain(turn);
  return true;
}
