import { askPendingAgain } from '../advance.ts';
import { declinesPerson } from '../handover/stop-waiting.ts';
import type { Turn } from '../turn.ts';

const HOW_TO_REACH = /^(?:updates|contact|phone)$/;

/** "I don't want a person" is no asking for one: what was under way to get one is left, and anything else goes on. */
export async function declinePerson(turn: Turn): Promise<boolean> {
  if (!declinesPerson(turn.text)) return false;
  const { session, world } = turn;
  const { pending } = session;
  // Asked how to reach them, it is the answer.
  if (pending?.kind === 'slot' && HOW_TO_REACH.test(pending.slot)) return false;
  if (turn.current?.dialog.id === world.advisorDialog) {
    session.frames.pop();
    delete session.pending;
    turn.emit({ kind: 'dialog-cancelled', dialog: world.advisorDialog });
  } else if (session.pending?.kind === 'offer-person') delete session.pending;
  turn.sayWords(turn.current ? 'no-person-go-on' : 'no-person-then');
  await askPendingAgain(turn);
  return true;
}
