import { quotes } from '../after-task/about.ts';
import { answersPending } from '../after-task/answers-pending.ts';
import { type JustSignedUp, justSignedUp } from '../after-task/just-sent.ts';
import { hasOwn } from '../after-task/say-of.ts';
import { wishOfSignUp } from '../after-task/sign-up-wish.ts';
import { waysOn } from '../after-task/ways.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { startDialog } from '../start-dialog.ts';
import { ASKS_OF_US } from '../topics/subject.ts';
import type { Turn } from '../turn.ts';

/**
 * "Can I cancel", "stop the texts", "when is the first one", right after they signed up for texts: it is about those. The
 * word STOP alone is the carrier's, by text, and ends all of ours before this is read.
 */
export async function followUpSignUp(turn: Turn): Promise<boolean> {
  const { session, current, text } = turn;
  const signedUp = justSignedUp(turn);
  if (!signedUp?.isSubject || current || session.handover || answersPending(turn)) return false;
  if (ASKS_OF_US.test(plainOf(text)) || quotes(turn)) return false;
  const { decision } = turn.understood;
  if (decision.kind === 'dialog' && decision.id === signedUp.dialog) return false;
  const { dialog } = signedUp;
  switch (wishOfSignUp(text, waysOn(turn, signedUp).called ?? '', turn.titleOf(dialog))) {
    case 'stop':
      return begin(turn, signedUp, 'cancel');
    case 'change':
      return begin(turn, signedUp, 'change');
    case 'how':
      turn.answer(turn.wordsOf(dialog, 'after-stop'), [turn.wordsOf(dialog, 'choose-stop')]);
      return true;
    case 'cost':
      if (!hasOwn(turn, signedUp, 'after-cost')) return false;
      turn.answer(turn.wordsOf(dialog, 'after-cost'));
      return true;
    case 'asks':
      if (signedUp.said === undefined) return false;
      turn.answer(signedUp.said);
      return true;
    default:
      return false;
  }
}

async function begin(turn: Turn, signedUp: JustSignedUp, way: 'cancel' | 'change'): Promise<boolean> {
  const words = waysOn(turn, signedUp)[way];
  if (words === undefined) return false;
  delete turn.session.pending;
  // Which of several is to end stands in their own words: "stop the road ones".
  await startDialog(turn, signedUp.dialog, turn.read(`${words}, ${turn.text}`));
  return true;
}
