import { askPendingAgain } from '../advance.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { type SignOfLife, signOfLife } from '../slots/sign-of-life.ts';
import type { Turn } from '../turn.ts';

/**
 * "Are you there?", "sorry im back", "hang on": said in the middle of a task, it answers nothing and asks for nothing
 * else. A short kind word, and the question again: nothing is lost, and it is no miss. With nothing under way a hello is
 * met as the first one was.
 */
export async function giveSignOfLife(turn: Turn): Promise<boolean> {
  const sign = signOfLife(turn.text);
  if (sign === undefined || isChoice(turn)) return false;
  if (!turn.current) return meetOutsideTask(turn, sign);
  turn.sayWordsInPassing(`sign-${sign}`);
  await askPendingAgain(turn);
  return true;
}

/** "Morning" may be when they want to be rung. */
function isChoice({ session: { pending }, text, world }: Turn): boolean {
  if (pending?.kind !== 'slot') return false;
  const labels = pending.offered.map(({ label }) => label);
  return world.understanding.choose(text, labels).length > 0;
}

/** Choices stand again; where nothing was asked, they see what they can ask. An offer of a person keeps its buttons, and so does a queue. */
function meetOutsideTask(turn: Turn, sign: SignOfLife): boolean {
  // Somebody's "sorry" is about something, and a bare "hello" a greeting like any other.
  if (sign === 'sorry' || (sign === 'hello' && !/\bagain\b/.test(plainOf(turn.text)))) return false;
  const { pending, handover } = turn.session;
  if (handover || (pending && pending.kind !== 'clarify')) return false;
  turn.sayWordsInPassing(`sign-${sign}`, pending || sign === 'wait' ? [] : turn.world.starters);
  if (pending?.kind === 'clarify') {
    turn.sayWords('clarify', {}, [...pending.options.map(({ label }) => label), turn.words('none-of-these')]);
  }
  return true;
}
