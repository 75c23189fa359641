import type { Control } from '../../understanding/understanding.ts';
import { askPendingAgain } from '../advance.ts';
import { stopsWaiting } from '../stop-waiting.ts';
import type { Turn } from '../turn.ts';
import { controlOf } from './follow-control.ts';

/** What leaves the queue while waiting; with an advisor, only the advisor or the resident's silence ends it. */
const LEAVES: readonly Control[] = ['cancel', 'start-again', 'goodbye', 'menu'];

/** While a person has the conversation, or is on the way, Parley keeps out of it. */
export async function leaveToAdvisor(turn: Turn): Promise<boolean> {
  const { handover } = turn.session;
  if (!handover) return false;
  if (handover.state === 'with-advisor') return true;
  const control = controlOf(turn);
  if ((control && LEAVES.includes(control)) || stopsWaiting(turn.text)) {
    await turn.input.leaveQueue(handover.id);
    turn.emit({ kind: 'handover-left', handover: handover.id });
    delete turn.session.handover;
    turn.sayWords('left-queue');
    await askPendingAgain(turn);
    return true;
  }
  if (!handover.acknowledged) turn.sayWords('waiting-noted');
  handover.acknowledged = true;
  return true;
}
