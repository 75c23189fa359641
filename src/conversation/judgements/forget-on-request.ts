import { askPendingAgain } from '../advance.ts';
import { clearSlot, isFilled } from '../frame.ts';
import { forgetAll } from '../memory.ts';
import type { Turn } from '../turn.ts';

const ASKS =
  /^(?:(?:please|pls|can you|could you|will you|i want you to|just|ok|hi)[ ,]+)*(?:forget|delete|remove|erase|wipe|clear|(?:don'?t|do not) (?:remember|keep|save|store|use))\s+(?:(?:all|everything about|about)\s+)*(?:(?:my|the|this|that|our)\s+)*(?:saved\s+)*(?:(?:home\s+)?address|postcode|house number|(?:mobile |phone |telephone )?number|phone|email(?: address)?|contact(?: details)?|(?:personal )?(?:details|data|information|info)|me)(?:\s+(?:and|or|,).{0,40})?(?:\s+(?:again|please|now|thanks|thank you|for next time))*\W*$/i;

/** Words that nobody writes by chance: they are told them, and nothing else erases. */
const CONFIRMS = /^\W*yes\W+delete all my data\W*$/i;
/** More than an address or a number. */
const EVERYTHING =
  /\b(?:data|details|information|info|everything|me)\W*(?:please|now|thanks|thank you)?\W*$/i;

/** "Forget my address": in this chat nothing of it is left, not even in a task under way. */
export async function forgetOnRequest(turn: Turn): Promise<boolean> {
  const text = turn.text.trim().replaceAll('’', "'");
  const confirms = CONFIRMS.test(text);
  if (!confirms && !ASKS.test(text)) return false;
  const { session, world } = turn;
  forgetAll(session);
  delete session.answered;
  delete session.lastSaid;
  for (const frame of session.frames) {
    const dialog = world.dialogs.get(frame.dialog);
    for (const slot of Object.keys(dialog?.slots ?? {})) {
      if (dialog?.slots[slot]?.memory && isFilled(frame, slot)) clearSlot(dialog, frame, slot);
    }
  }
  if (confirms) {
    turn.emit({ kind: 'erasure-asked' });
    session.frames = [];
    delete session.pending;
    turn.sayWords('erasing');
    return true;
  }
  turn.sayWords(EVERYTHING.test(text) ? 'forgotten-data' : 'forgotten');
  await askPendingAgain(turn);
  return true;
}
