import { askReadBack, askSlot } from '../advance.ts';
import { asksBack, plainOf } from '../slots/plain-answer.ts';
import { namesSubject, stem, subjectWords } from '../subject.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { sayPart } from './follow-topic.ts';

const WHY =
  /^(?:but )?(?:why (?:do|does|are|would|should|have) (?:you|u|i|we)\b.*\b(?:need|want|ask|asking|know|give|tell|have)\b|what (?:do|would) (?:you|u) (?:need|want) (?:it|that|this|my \w+) for)/;

/**
 * A question in the middle of a task is no failed answer. Where it names nothing else it is about the task: an article
 * beside it may tell, and else we say that we cannot. Then the task's own question is asked again.
 */
export async function answerAside(turn: Turn): Promise<boolean> {
  const open = turn.current;
  const { pending } = turn.session;
  if (!open || (pending?.kind !== 'slot' && pending?.kind !== 'read-back') || !asks(turn.text)) return false;
  if (pending.kind === 'slot' && open.dialog.slots[pending.slot]?.freeText) return false;
  if (open.dialog.id === turn.world.advisorDialog) return false;
  if (WHY.test(plainOf(turn.text))) turn.sayWords('why-we-ask');
  else if (namesSubject(turn) && !isOfTask(turn, open)) return false;
  else if (!sayBeside(turn, open)) {
    turn.emit({ kind: 'question-unanswered', text: turn.text });
    turn.sayWords('cannot-tell-here');
  }
  if (pending.kind === 'slot') await askSlot(turn, open, pending.slot, pending.misses);
  else await askReadBack(turn, open, pending.misses);
  return true;
}

function asks(text: string): boolean {
  return asksBack(text) || /^(?:do|does|should|must|am|would|will) (?:i|we|it|they)\b/.test(plainOf(text));
}

/** It names only what the task itself is called by: "do I need a permit". */
function isOfTask(turn: Turn, open: OpenFrame): boolean {
  const { decision } = turn.understood;
  if (decision.kind === 'dialog' && decision.id === open.dialog.id) return true;
  const own = new Set(subjectWords(turn.titleOf(open.dialog.id)).map(stem));
  return subjectWords(turn.text).every((word) => own.has(stem(word)));
}

/** An article that offers the task as its next step speaks of the same. */
function sayBeside(turn: Turn, open: OpenFrame): boolean {
  const title = turn.titleOf(open.dialog.id);
  const { commands } = turn.read(`${title} ${turn.text}`);
  const beside = commands.find(
    (command) =>
      command.kind === 'answer' && turn.world.answer(command.id, 'web')?.quickReplies?.includes(title),
  );
  return beside?.kind === 'answer' && sayPart(turn, beside.id, beside.score);
}
