import { isAbout, isOfItsKind, quotes } from '../after-task/about.ts';
import { answersPending } from '../after-task/answers-pending.ts';
import { begin, fulfil } from '../after-task/fulfil.ts';
import { justSent } from '../after-task/just-sent.ts';
import { offerPersonFor } from '../after-task/say-of.ts';
import { waysOn } from '../after-task/ways.ts';
import { type AfterWish, wishAfter } from '../after-task/wish.ts';
import { asksBack } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';
import { controlOf } from './follow-control.ts';
import { sayPart } from './follow-topic.ts';

/**
 * "Can I cancel", "when will they come", "I gave the wrong address": said with nothing open, it is about the task just
 * finished. What its dialog can do is begun with its reference; how it is going is told from the request; for the rest
 * we say that it cannot be done here, and offer a person. What names anything else is for its own topic.
 */
export async function followUpTask(turn: Turn): Promise<boolean> {
  const { session, current } = turn;
  const sent = justSent(turn);
  if (!sent || current || session.handover) return false;
  if (answersPending(turn)) return false;
  if (sent.isSubject && !quotes(turn) && waysOn(turn, sent).changes?.(turn.understood))
    return begin(turn, sent, 'change');
  if (sent.isSubject && turn.world.dialogs.get(sent.dialog)?.tellsUrgent?.(turn.understood))
    return offerPersonFor(turn, sent, 'after-urgent');
  const wish = wishAfter(turn.text);
  if (wish === undefined || !(sent.isSubject || isWishedAnyTime(turn, wish))) return false;
  if (!(wish === 'again' ? isOfItsKind(turn, sent) : isAbout(turn, sent, wish))) return false;
  // What was answered since may tell of it: how a membership is cancelled, after the times of the pool.
  const { about } = session;
  if (wish === 'cancel' && !sent.isSubject && about && asksBack(turn.text) && sayPart(turn, about.article, 1))
    return true;
  return fulfil(turn, sent, wish);
}

/** Even where something else was answered in between: with nothing open, there is nothing else to cancel. */
function isWishedAnyTime(turn: Turn, wish: AfterWish): boolean {
  return wish === 'reference' || (wish === 'cancel' && controlOf(turn) === 'cancel');
}
