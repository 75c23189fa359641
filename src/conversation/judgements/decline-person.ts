import { askPendingAgain } from '../advance.ts';
import { declinesPerson } from '../handover/stop-waiting.ts';
import type { Turn } from '../turn.ts';

/** "I don't want a person" is no asking for one: what was under way to get one is left, and anything else goes on. */
export async function declinePerson(turn: Turn): Promise<boolean> {
  if (!declinesPerson(turn.text)) return false;
  const { session, world } = turn;
  // Asked how to reach them, it is the answer.
  if (turn.slotAsked?.asksFor === 'contact') return false;
  if (turn.current?.dialog.id === world.advisorDialog) {
    session.frames.pop();
    delete session.pending;
    turn.emit({ kind: 'dialog-cancelled', dialog: world.advisorDialog });
  } else if (session.pending?.kind === 'offer-person') delete session.pending;
  turn.sayWords(turn.current ? 'no-person-go-on' : 'no-person-then');
  await askPendingAgain(turn);
  return true;
}
