import type { Control } from '../../understanding/understanding.ts';
import { askPendingAgain, leaveQueue } from '../advance.ts';
import { isKeptByAdvisor } from '../loan.ts';
import { stopsWaiting } from '../stop-waiting.ts';
import type { Turn } from '../turn.ts';
import { chooseHowToWait } from './choose-how-to-wait.ts';
import { controlOf } from './follow-control.ts';
import { goOnByText, noteTextNumber } from './go-on-by-text.ts';

/** What leaves the queue while waiting; with an advisor, only the advisor or the resident's silence ends it. */
const LEAVES: readonly Control[] = ['cancel', 'start-again', 'goodbye', 'menu'];

/** While a person has the conversation, or is on the way, Parley keeps out of it. */
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
  if (isLeaving(turn)) {
    await leave(turn);
    return true;
  }
  if (await sayPlace(turn, handover.id)) return true;
  if (!handover.acknowledged) turn.sayWords('waiting-noted');
  handover.acknowledged = true;
  return true;
}

/** "How long will it be?", "where am I in the queue?" */
const ASKS_PLACE =
  /\bhow (?:much )?long(?:er)?\b|\bhow many (?:people|others|are|of us|in front|before|ahead)\b|\b(?:where|what (?:number|place|position)) am i\b|\b(?:my|the) (?:place|position|number) in\b|\bam i (?:next|still (?:in|waiting))\b/i;
/** Longer ones tell of something. */
const LONGEST = 80;

/** Whoever waits may ask at any time where they stand; it is also there for the advisor to read. */
async function sayPlace(turn: Turn, handover: string): Promise<boolean> {
  if (turn.text.length > LONGEST || !ASKS_PLACE.test(turn.text)) return false;
  const position = await turn.input.placeInQueue?.(handover);
  if (position === undefined) return false;
  turn.sayWords(position === 1 ? 'queue-next' : 'queue-place', { position });
  return true;
}

/** Nobody reads along until the desk opens, so Parley answers; "cancel" then is of the task under way. */
async function answerOvernight(turn: Turn): Promise<boolean> {
  if (stopsWaiting(turn.text) || (!turn.current && isLeaving(turn))) {
    await leave(turn);
    return true;
  }
  return chooseHowToWait(turn, () => leave(turn));
}

function isLeaving(turn: Turn): boolean {
  const control = controlOf(turn);
  return (control !== undefined && LEAVES.includes(control)) || stopsWaiting(turn.text);
}

async function leave(turn: Turn): Promise<void> {
  await leaveQueue(turn);
  const { pending } = turn.session;
  if (pending?.kind === 'while-closed' || pending?.kind === 'text-number') delete turn.session.pending;
  turn.sayWords('left-queue');
  await askPendingAgain(turn);
}
