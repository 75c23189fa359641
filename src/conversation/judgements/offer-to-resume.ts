import type { Turn } from '../turn.ts';
import { isConfidentTopic } from './take-topic.ts';

/** How sure it must be that something else is asked: "by the school" is where, and sounds a little like a topic. */
const PLAIN = 0.85;

/**
 * After a long silence an unfinished task is not simply gone on with: the resident may have forgotten it.
 * A message that plainly asks something else is answered first.
 */
export async function offerToResume(turn: Turn): Promise<boolean> {
  const { session, current } = turn;
  if (session.lost) return apologise(turn);
  if (!current || session.lastHeardAt === undefined || session.pending?.kind === 'resume') return false;
  if (turn.isFresh(session.lastHeardAt)) return false;
  if (asksSomethingElse(turn) && !isOffered(turn)) return false;
  turn.sayWords('still-want-to-finish', { title: turn.titleOf(current.dialog.id) }, [
    turn.words('yes'),
    turn.words('no'),
  ]);
  session.pending = { kind: 'resume', text: turn.text };
  return true;
}

function asksSomethingElse(turn: Turn): boolean {
  const { decision } = turn.understood;
  return isConfidentTopic(turn) && 'score' in decision && decision.score >= PLAIN;
}

/** "Public" may sound like a topic, but it is one of the choices that were given; so may "new code", asked for one. */
function isOffered({ session: { pending }, current, text, world }: Turn): boolean {
  if (pending?.kind !== 'slot') return false;
  if (current?.dialog.slots[pending.slot]?.speaksOf?.(text)) return true;
  const labels = pending.offered.map(({ label }) => label);
  return world.understanding.choose(text, labels).length > 0;
}

/** Says that something was lost over a change of the software, then reads the message as a fresh one. */
function apologise(turn: Turn): boolean {
  delete turn.session.lost;
  turn.sayWords('lost-track');
  return false;
}
