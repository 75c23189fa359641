import type { Decision } from '../../understanding/understanding.ts';
import { followTopic } from '../judgements/follow-topic.ts';
import { isConfidentTopic, takeTopic } from '../judgements/take-topic.ts';
import { asksBack } from '../slots/plain-answer.ts';
import { sayAnswer } from '../topics/say-answer.ts';
import type { Turn } from '../turn.ts';

/** Longer ones tell the advisor of something, whatever they ask at the end. */
const LONGEST = 120;

/**
 * A question asked while waiting for a person, when we surely know the answer. Only what commits nothing is begun:
 * anything else is what they wait for somebody to help them with. `before` is called first, to say that they keep their place.
 */
export async function answerMeanwhile(turn: Turn, before: () => Promise<unknown>): Promise<boolean> {
  if (turn.text.length > LONGEST || !(asksBack(turn.text) || namesTopic(turn))) return false;
  const { decision, also = [] } = turn.understood;
  const asked = [decision, ...also.map((further) => further.decision)];
  if (!asked.every((one) => isAnswered(turn, one))) return followTopic(turn);
  const begins = asked.some(({ kind }) => kind === 'dialog');
  if (begins && !isConfidentTopic(turn)) return false;
  await before();
  if (begins) return takeTopic(turn);
  // A task left for the advisor is not asked on about.
  for (const one of asked) if (one.kind === 'answer') sayAnswer(turn, one.id, one.score, one.passage);
  return true;
}

function isAnswered({ world }: Turn, decision: Decision): boolean {
  if (decision.kind === 'answer') return true;
  if (decision.kind !== 'dialog') return false;
  const dialog = world.dialogs.get(decision.id);
  return dialog !== undefined && dialog.readBack === undefined;
}

/** One of the buttons under an answer: the name of another. */
function namesTopic(turn: Turn): boolean {
  const { decision } = turn.understood;
  if (!('id' in decision)) return false;
  return turn.titleOf(decision.id).toLowerCase() === turn.text.trim().toLowerCase();
}
