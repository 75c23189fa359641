import type { Pending } from '../session.ts';
import type { Turn } from '../turn.ts';

const BARE_CHOICE = /^\W*[12]\W*$/;

/**
 * A "1" where Yes and No are buttons may be the first of them, or a slip: nothing is committed or changed on
 * it. Where they stand as numbered lines it has been read as the line already.
 */
export async function askWhichOfYesAndNo(turn: Turn): Promise<boolean> {
  const { pending } = turn.session;
  if (!pending || !isYesOrNo(pending) || !BARE_CHOICE.test(turn.text)) return false;
  const misses = pending.kind === 'read-back' ? pending.misses : 0;
  turn.sayWordsInPassing('yes-or-no-number', [turn.words('yes'), turn.words('no')], misses);
  if (pending.kind === 'read-back') turn.session.pending = { ...pending, misses: misses + 1 };
  return true;
}

function isYesOrNo({ kind }: Pending): boolean {
  return kind === 'read-back' || kind === 'resume' || kind === 'offer-person' || kind === 'recall';
}
