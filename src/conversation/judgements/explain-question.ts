import { askReadBack, askSlot } from '../advance.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';
import { offerPerson, PATIENCE } from './answer-pending.ts';

/** What says that the question was not understood. */
const LOST = [
  'what (?:do|did|does|r|are) (?:you|u|that|this|it) (?:mean|asking|on about)(?: by (?:that|this|it))?',
  'how do (?:you|u) mean|wdym|what (?:is|was) (?:the|that) question(?: again)?(?: about)?',
  "(?:i )?(?:still )?(?:don'?t|do not|can'?t|didn'?t) (?:really |quite )?(?:understand|get|follow)(?: (?:(?:any|a word) of (?:it|this|that)|it|that|this|you|what (?:you|u|that) (?:mean|means)|(?:the|your|this|that) question))*",
  "(?:i )?(?:don'?t|do not) know what (?:you mean|that means|that is|you(?:'re| are) (?:asking|on about|after)|to (?:say|put|type|answer))",
  "not sure what (?:you mean|that means|that is|you(?:'re| are) asking|to (?:say|put|type))",
  "what(?:'s| is|s)? (?:that|this)(?: mean| supposed to mean)?|what (?:should|do) i (?:say|type|put|write|answer)(?: here)?",
  '(?:(?:can|could) (?:you|u) |please )?explain(?: (?:that|it|this|the question|what you mean))?|confused|eh|huh|what',
].join('|');
/** As all of a message. */
const IS_LOST = new RegExp(
  String.raw`^(?:(?:sorry|ok|but|er|um|and|im|i'm|no) )*(?:${LOST})(?: (?:please|sorry|though|here|mate))*\W*$`,
);

/** Without the question mark somebody is sorry. */
const PARDON = /^\W*(?:i'?m )?(?:sorry|pardon)(?: (?:me|what))?\s*\?\W*$/i;

const isLost = (text: string) =>
  PARDON.test(text) || IS_LOST.test(plainOf(text).replace(/\bw[ao]t\b/g, 'what'));

/** "What do you mean?" to a question of a task: it is asked again in the words that explain it. */
export async function explainQuestion(turn: Turn): Promise<boolean> {
  const { question } = turn;
  if (!question || question.pending.kind === 'recall' || !isLost(turn.text)) return false;
  const { open, pending } = question;
  if (pending.kind === 'read-back') {
    turn.sayWords('explain-read-back');
    await askReadBack(turn, open, pending.misses);
    return true;
  }
  // Once it was put in every way there is, a person can explain it.
  const times = pending.misses + 1;
  if (times > PATIENCE) {
    offerPerson(turn, 'stuck-on-question');
    return true;
  }
  turn.sayWords('explain', {}, [], pending.misses);
  await askSlot(turn, open, pending.slot, times);
  return true;
}
