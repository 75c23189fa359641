import { askPendingAgain } from '../advance.ts';
import { dropEverything } from '../drop-everything.ts';
import { clearSlot, isFilled } from '../frame.ts';
import { forgetAll } from '../memory.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';

const ASKS =
  /^(?:(?:please|pls|can you|could you|will you|i want you to|just|ok|hi)[ ,]+)*(?:forget|delete|remove|erase|wipe|clear|(?:don'?t|do not) (?:remember|keep|save|store|use))\s+(?:(?:all|everything about|about)\s+)*(?:(?:my|the|this|that|our)\s+)*(?:saved\s+)*(?:(?:home\s+)?address|postcode|house number|(?:mobile |phone |telephone )?number|phone|email(?: address)?|contact(?: details)?|(?:personal )?(?:details|data|information|info)|me)(?:\s+(?:and|or|,).{0,40})?(?:\s+(?:again|please|now|thanks|thank you|for next time))*\W*$/i;

/** Words that nobody writes by chance: they are told them, and nothing else erases. */
const CONFIRMS = /^\W*yes\W+delete all my data\W*$/i;
/** More than an address or a number. */
const EVERYTHING =
  /\b(?:data|details|information|info|everything|me)\W*(?:please|now|thanks|thank you)?\W*$/i;
/** The number is not, or not any more, whose we think it is; or what was proved is to be undone. */
const NOT_MINE =
  /^(?:(?:hi|hello|sorry|please|no) )*(?:(?:this|that|it)(?:'?s| is) not my (?:number|phone|email)(?: any ?more)?|(?:this|that|it) (?:is|was) (?:somebody|someone) else'?s (?:number|phone)|(?:you have (?:got )?the )?wrong number|(?:i(?:'?ve| have)? (?:just |only )?got this number|this is a new number|i am new to this number)(?: .{0,40})?|(?:not|isn'?t) my (?:number|phone) any ?more)$/;
const UNLINK =
  /^(?:please )?(?:unlink|disconnect)(?: (?:me|it|this|(?:my|this|that|the) (?:other )?(?:phone|mobile|number|email|chat)))?(?: (?:please|from .{1,40}))?$/;

/** "Forget my address": in this chat nothing of it is left, not even in a task under way. */
export async function forgetOnRequest(turn: Turn): Promise<boolean> {
  const text = turn.text.trim().replaceAll('’', "'");
  const plain = plainOf(turn.text).replace(/[?!]+$/, '');
  if (agreesOnly(turn)) {
    turn.sayWords('forgotten-data');
    return true;
  }
  const confirms = CONFIRMS.test(text);
  const passedOn = turn.input.limits.unsolicited === true && NOT_MINE.test(plain);
  const unlinks = UNLINK.test(plain) && !turn.current;
  if (!confirms && !passedOn && !unlinks && !ASKS.test(text)) return false;
  turn.emit({ kind: 'forgotten', passedOn });
  const { session, world } = turn;
  forgetAll(session);
  for (const frame of session.frames) {
    const dialog = world.dialogs.get(frame.dialog);
    for (const slot of Object.keys(dialog?.slots ?? {})) {
      if (dialog?.slots[slot]?.memory && isFilled(frame, slot)) clearSlot(dialog, frame, slot);
    }
  }
  delete session.broadcast;
  if (confirms) {
    turn.emit({ kind: 'erasure-asked' });
    dropEverything(turn);
    turn.sayWords('erasing');
    return true;
  }
  turn.sayWords(wordsFor(text, passedOn, unlinks));
  await askPendingAgain(turn);
  return true;
}

/** "Yes", told which words have everything erased: they hear those once more. */
function agreesOnly(turn: Turn): boolean {
  const { session, text, world, current } = turn;
  if (session.pending || current || world.understanding.yesNo(text)?.outcome !== 'yes') return false;
  return session.said?.at(-1)?.text === turn.words('forgotten-data');
}

function wordsFor(text: string, passedOn: boolean, unlinks: boolean): string {
  if (passedOn) return 'passed-on';
  if (unlinks) return 'unlinked';
  return EVERYTHING.test(text) ? 'forgotten-data' : 'forgotten';
}
