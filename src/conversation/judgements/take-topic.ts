import type { Decision } from '../../understanding/understanding.ts';
import { askPendingAgain } from '../advance.ts';
import { asksBack } from '../slots/plain-answer.ts';
import { startDialog } from '../start-dialog.ts';
import { sayAnswer } from '../topics/say-answer.ts';
import { stem, subjectWords } from '../topics/subject.ts';
import { announcedIn, takeSeveral } from '../topics/take-several.ts';
import type { Turn } from '../turn.ts';
import { isBareWord } from './meet-bare-word.ts';

/**
 * Something new: a question to answer, or a transaction to start. In the middle of a task it is a
 * digression: the question is answered and the pending one asked again once; another transaction is put on
 * top and the first offered back afterwards.
 */
export async function takeTopic(turn: Turn): Promise<boolean> {
  if (!isConfidentTopic(turn)) return false;
  const { decision, also } = turn.understood;
  turn.session.misses = 0;
  const announced = !also && decision.kind === 'dialog' ? announcedIn(turn, decision) : undefined;
  if (announced) await takeSeveral(turn, announced);
  else if (also && 'id' in decision) {
    await takeSeveral(turn, [decision, ...also.map((further) => further.decision)]);
  } else if (decision.kind === 'dialog') await startDialog(turn, decision.id, turn.understood);
  else if (decision.kind === 'answer') {
    sayAnswer(turn, decision.id, decision.score, decision.passage);
    await askPendingAgain(turn);
  }
  return true;
}

/** Whether the message is surely about something other than the question that is pending. */
export function isConfidentTopic(turn: Turn): boolean {
  const { decision } = turn.understood;
  if (!isTopic(decision) || isBareWord(turn)) return false;
  if (decision.kind === 'dialog' && decision.id === turn.current?.dialog.id) return false;
  return !isForFreeText(turn) && !isLikelierOfTask(turn);
}

/** From here on what is told in the middle of a task is about something else. */
const SURELY_TOLD = 0.9;

/** "If i cancel do i get a refund" */
const ASKS_WITHIN =
  /\b(?:do|does|did|can|could|will|would|should|is|are) (?:i|we|you|u|it|they|there|my|the)\b|\b(?:what|wot|when|where|why|how|who|which)\b/i;

/**
 * "Front garden", while a day is asked for, is likelier said of the task than of dropped kerbs: an article is only read
 * out there to who asks, or names it, or is as good as sure.
 */
function isLikelierOfTask(turn: Turn): boolean {
  const { understood, text, current, session } = turn;
  const { decision } = understood;
  const isAsked = session.pending?.kind === 'slot' || session.pending?.kind === 'read-back';
  if (!current || !isAsked || decision.kind !== 'answer' || decision.score >= SURELY_TOLD) return false;
  if (asksBack(text) || ASKS_WITHIN.test(text)) return false;
  const title = new Set(subjectWords(turn.titleOf(decision.id)).map(stem));
  return !subjectWords(text).some((word) => title.has(stem(word)));
}

function isTopic(decision: Decision): boolean {
  return decision.kind === 'dialog' || decision.kind === 'answer';
}

/** A free-text question takes the message, unless it may be interrupted and this is plainly a question. */
function isForFreeText(turn: Turn): boolean {
  const pending = turn.session.pending;
  if (pending?.kind !== 'slot') return false;
  const slot = turn.current?.dialog.slots[pending.slot];
  if (slot?.freeText === undefined || isSaidElsewhere(turn)) return false;
  return slot.freeText === 'anything' || !turn.text.trim().endsWith('?');
}

/** The free text that is asked for says itself that this is none. */
export function isSaidElsewhere({ session: { pending }, current, understood }: Turn): boolean {
  if (pending?.kind !== 'slot' || !current) return false;
  return current.dialog.slots[pending.slot]?.isElsewhere?.(understood, current.frame.values) ?? false;
}
