import { askReadBack, askSlot } from '../advance.ts';
import type { Pending } from '../session.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { asksAside, isBeside } from '../topics/asks-aside.ts';
import { tellsWhatIsAsked } from '../topics/fitting-part.ts';
import { namesSubject, stem, subjectWords } from '../topics/subject.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { sayPart } from './follow-topic.ts';
import { isConfidentTopic } from './take-topic.ts';

const WHY =
  /^(?:but )?(?:why (?:do|does|are|would|should|have) (?:you|u|i|we)\b.*\b(?:need|want|ask|asking|know|give|tell|have)\b|what (?:do|would) (?:you|u) (?:need|want) (?:it|that|this|my \w+) for|what(?:'s| is) (?:it|that|this|(?:a|the|my) \w+) for)/;
/** These ask about what is asked for, and the words that explain the question are the answer. */
const ASKS_WHICH = /^what (?:does|do|would) (?:it|that|this|one|they|those) (?:look like|mean)\b/;
/** "How much is a permit" asks something else of what the question names. */
const ASKS_OF_IT = /^(?:is|are|was|were|does|do|has|have|what(?:'s| is| are)?) (?!.*\b(?:much|many|long)\b)/;

/**
 * A question in the middle of a task is no failed answer. Where it names nothing else it is about the task: an article
 * beside it may tell, and else we say that we cannot. Then the task's own question is asked again, in the words that explain it.
 */
export async function answerAside(turn: Turn): Promise<boolean> {
  const { question } = turn;
  if (!question || question.pending.kind === 'recall' || turn.slotAsked?.freeText) return false;
  const { open, pending } = question;
  if (open.dialog.id === turn.world.advisorDialog) return false;
  const asksWhy = WHY.test(plainOf(turn.text));
  if (!asksWhy && !asksAside(turn, open)) return false;
  if (asksWhy) turn.sayWords('why-we-ask');
  else if (!asksTheSame(turn, pending) && !sayBeside(turn, open.dialog.id)) {
    // "How do I pay my council tax", in the middle of a move, is a topic that we know.
    if (isKnownElsewhere(turn, open)) return false;
    turn.emit({ kind: 'question-unanswered', text: turn.text });
    turn.sayWords('cannot-tell-here');
  }
  if (pending.kind === 'read-back') await askReadBack(turn, open, pending.misses);
  else {
    await askSlot(turn, open, pending.slot, Math.max(1, pending.misses));
    if (turn.session.pending?.kind === 'slot') turn.session.pending.misses = pending.misses;
  }
  return true;
}

/** "Is it dangerous?", said after that was asked of them, is no question that we cannot answer: they would know what is meant. */
function asksTheSame(turn: Turn, pending: Pending): boolean {
  if (pending.kind !== 'slot') return false;
  const plain = plainOf(turn.text);
  if (ASKS_WHICH.test(plain)) return true;
  const said = subjectWords(plain).map(stem);
  if (said.length === 0 || !ASKS_OF_IT.test(plain)) return false;
  const labels = pending.offered.map(({ label }) => label);
  const asked = turn.session.said?.at(-1)?.text ?? '';
  const named = new Set(subjectWords([asked, ...labels].join(' ')).map(stem));
  return said.every((word) => named.has(word));
}

/**
 * All that its title names was said, too ("do I need a permit" says nothing of parking), or it has what is asked for: "how
 * much is swimming", while a lesson is booked.
 */
function isKnownElsewhere(turn: Turn, { dialog }: OpenFrame): boolean {
  const { decision } = turn.understood;
  if (!('id' in decision) || decision.id === dialog.id || !namesSubject(turn) || !isConfidentTopic(turn))
    return false;
  const said = new Set(subjectWords(turn.text).map(stem));
  if (subjectWords(turn.titleOf(decision.id)).every((word) => said.has(stem(word)))) return true;
  const whole = decision.kind === 'answer' && turn.world.answer(decision.id, turn.input.limits.form);
  return whole ? tellsWhatIsAsked(turn.text, whole.text) : false;
}

/** Says the part of such an article that tells what was asked. False where none does. */
export function sayBeside(turn: Turn, dialog: string): boolean {
  const title = turn.titleOf(dialog);
  const { commands } = turn.read(`${title} ${turn.text}`);
  const beside = commands.find((command) => command.kind === 'answer' && isBeside(turn, command.id, dialog));
  return beside?.kind === 'answer' && sayPart(turn, beside.id, beside.score);
}
