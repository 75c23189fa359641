import type { Control } from '../../understanding/understanding.ts';
import { askPendingAgain, leaveQueue } from '../advance.ts';
import { answerMeanwhile } from '../handover/answer-meanwhile.ts';
import { chooseHowToWait } from '../handover/choose-how-to-wait.ts';
import { goOnByText, noteTextNumber } from '../handover/go-on-by-text.ts';
import { isKeptByAdvisor } from '../handover/loan.ts';
import { stopsWaiting } from '../handover/stop-waiting.ts';
import { vanish } from '../handover/ways-on.ts';
import { asksBack } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';
import { controlIn, controlOf } from './follow-control.ts';

/** What leaves the queue while waiting; with an advisor, only the advisor or the resident's silence ends it. */
const LEAVES: readonly Control[] = ['cancel', 'start-again', 'goodbye', 'menu'];

/**
 * While a person has the conversation, Parley keeps out of it. While one is on the way, what residents tell is for that
 * person to read; but a question is answered, by what Parley surely knows or by where they stand in the queue.
 */
export async function leaveToAdvisor(turn: Turn): Promise<boolean> {
  const { handover } = turn.session;
  if (!handover) return false;
  if (handover.state === 'with-advisor') {
    if (!isKeptByAdvisor(turn.session)) return false;
    await noteTextNumber(turn);
    return true;
  }
  if (await goOnByText(turn)) return true;
  if (handover.overnight) return answerOvernight(turn);
  if (stopsWaiting(turn.text)) return leave(turn);
  if (asksPlace(turn) && (await sayPlace(turn))) {
    if (isAskedMeanwhile(turn)) await askPendingAgain(turn);
    return true;
  }
  // "Cancel" then is of the task that asked, as overnight.
  if (isAskedMeanwhile(turn)) return false;
  if (isLeaving(turn)) return leave(turn);
  if (await chooseHowToWait(turn, ways(turn))) return true;
  if (await answerMeanwhile(turn, () => sayPlace(turn, 'keeps'))) return true;
  if (asksBack(turn.text)) {
    turn.sayWords('waiting-question');
    await sayPlace(turn);
    return true;
  }
  if (!handover.acknowledged) turn.sayWords('waiting-noted');
  // Silence would take away what they could press.
  else if (vanish(turn.input.limits)) turn.sayWords('waiting-noted-again');
  handover.acknowledged = true;
  return true;
}

/** Nothing is pending when the waiting begins: what is, Parley has asked since. */
function isAskedMeanwhile({ session: { pending }, current }: Turn): boolean {
  return pending !== undefined && (current !== undefined || pending.kind === 'clarify');
}

/** "How long will it be?", "where am I in the queue?", "is anyone there?", "how do I cancel?" */
const ASKS_PLACE = new RegExp(
  [
    String.raw`\bhow (?:much )?long(?:er)?\b`,
    String.raw`\bhow many (?:people|others|are|of us|in front|before|ahead)\b`,
    String.raw`\b(?:where|what (?:number|place|position)) am i\b`,
    String.raw`\b(?:my|the) (?:place|position|number) in\b`,
    String.raw`\bam i (?:next|still (?:in|waiting))\b`,
    String.raw`\btak(?:es|ing) (?:so |too |very |this )*(?:long|ages|forever)\b`,
    String.raw`\b(?:are|r) (?:you|u|they) (?:still )?(?:there|here|coming)\b`,
    String.raw`^(?:(?:hello|hi|is|ok|so)\W+)*(?:any ?(?:one|body)|some ?(?:one|body)|still|you)(?: (?:still|actually))? (?:there|here|coming|about|around)\b`,
    String.raw`^(?:ok |so |and )?how (?:do|can|would|could) (?:i|you|we) (?:cancel|stop|leave|quit|exit|get out|come out)(?: (?:this|it|that|waiting|out|of|the|queue|chat))*\W*$`,
    String.raw`^(?:ok |so |and )?(?:what|whats) (?:happens|do i do|next|happening|is happening|is going on|going on)(?: (?:now|next))?\W*$`,
    String.raw`^(?:is|has) (?:this|it) (?:still )?(?:working|on|broken|frozen|stopped)\W*$`,
  ].join('|'),
  'i',
);
/** Longer ones tell of something. */
const LONGEST = 80;
/** From here on it is about what an article answers. */
const SURE = 0.9;

function asksPlace(turn: Turn): boolean {
  const { decision } = turn.understood;
  // "How long does a blue badge take?"
  if (turn.text.length > LONGEST || (decision.kind === 'answer' && decision.score >= SURE)) return false;
  return ASKS_PLACE.test(turn.text) || controlOf(turn) === 'greeting';
}

/** Whoever waits may ask at any time where they stand; it is also there for the advisor to read. */
export async function sayPlace(turn: Turn, kind: 'queue' | 'keeps' = 'queue'): Promise<boolean> {
  const { handover } = turn.session;
  const position = handover?.state === 'waiting' ? await turn.input.placeInQueue?.(handover.id) : undefined;
  if (position === undefined) return false;
  turn.sayWords(`${kind}-${position === 1 ? 'next' : 'place'}`, { position });
  return true;
}

/** Nobody reads along until the desk opens, so Parley answers; "cancel" then is of the task under way. */
async function answerOvernight(turn: Turn): Promise<boolean> {
  if (stopsWaiting(turn.text) || (!turn.current && isLeaving(turn))) return leave(turn);
  return chooseHowToWait(turn, ways(turn));
}

const ways = (turn: Turn) => ({ leave: () => leave(turn), stay: () => sayPlace(turn) });

/** "No forget it" leaves as "forget it" does. */
const NO_BEFORE = /^\W*(?:(?:no+|nah|nope|oh|actually|look)\b[\s,.!]*)+(?=\w)/i;

function isLeaving(turn: Turn): boolean {
  const control = controlOf(turn) ?? controlIn(turn.read(turn.text.replace(NO_BEFORE, '')));
  return control !== undefined && LEAVES.includes(control);
}

async function leave(turn: Turn): Promise<true> {
  await leaveQueue(turn);
  const { pending } = turn.session;
  if (pending?.kind === 'while-closed' || pending?.kind === 'text-number') delete turn.session.pending;
  turn.sayWords('left-queue');
  await askPendingAgain(turn);
  return true;
}
