import { askPendingAgain } from '../advance.ts';
import { clearSlot, isFilled } from '../frame.ts';
import { forgetAll } from '../memory.ts';
import type { Turn } from '../turn.ts';

const ASKS =
  /^(?:(?:please|pls|can you|could you|will you|i want you to|just|ok|hi)[ ,]+)*(?:forget|delete|remove|erase|wipe|clear|(?:don'?t|do not) (?:remember|keep|save|store|use))\s+(?:(?:all|everything about|about)\s+)*(?:(?:my|the|this|that|our)\s+)*(?:saved\s+)*(?:(?:home\s+)?address|postcode|house number|(?:mobile |phone |telephone )?number|phone|email(?: address)?|contact(?: details)?|(?:personal )?(?:details|data|information|info)|me)(?:\s+(?:and|or|,).{0,40})?(?:\s+(?:again|please|now|thanks|thank you|for next time))*\W*$/i;

/** "Forget my address": in this chat nothing of it is left, not even in a task under way. */
export async function forgetOnRequest(turn: Turn): Promise<boolean> {
  if (!ASKS.test(turn.text.trim().replaceAll('’', "'"))) return false;
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
  turn.sayWords('forgotten');
  await askPendingAgain(turn);
  return true;
}
