import type { Turn } from '../turn.ts';
import { isCorrection } from './correct.ts';

const LONGEST = 10;

/** "No, it is number 4", when it has been sent: that is not undone here, and a person can see to it. */
export async function meetLateCorrection(turn: Turn): Promise<boolean> {
  const { session, current } = turn;
  if (!session.sent || session.pending || current || !isCorrection(turn.text, LONGEST)) return false;
  if (!turn.isFresh(session.sent.at)) return false;
  turn.sayWords('already-sent', { reference: session.sent.reference }, [turn.words('talk-to-a-person')]);
  session.pending = { kind: 'offer-person', text: turn.text };
  return true;
}
