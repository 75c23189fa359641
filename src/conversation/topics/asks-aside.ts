/** Whether somebody in the middle of a task asks something about it, rather than answering or asking for something else. */
import { asksBack, plainOf } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { ASKS_OF_US, namesSubject, stem, subjectWords } from './subject.ts';

const OPENS_A_QUESTION = /^(?:do|does|should|must|am|would|will) (?:i|we|it|they)\b/;

const PLAIN = 0.8;

/** A question that names nothing, or only what the task itself is called by: "how much is it", "do I need a permit". */
export function asksAside(turn: Turn, open: OpenFrame): boolean {
  const plain = plainOf(turn.text);
  // "???" asks nothing.
  if (!/[a-z]{2}/.test(plain) || ASKS_OF_US.test(plain)) return false;
  if (!asksBack(turn.text) && !OPENS_A_QUESTION.test(plain)) return false;
  return !namesSubject(turn) || isOfTask(turn, open);
}

/** It is plainly about something else than the task. */
export function isPlainlyElsewhere(turn: Turn, open: OpenFrame): boolean {
  const { decision } = turn.understood;
  const isTopic = decision.kind === 'answer' || decision.kind === 'dialog';
  if (!isTopic || decision.score < PLAIN || subjectWords(turn.text).length === 0) return false;
  return !isOfTask(turn, open) && !isBeside(turn, decision.id, open.dialog.id);
}

/** An article that offers the task as its next step speaks of the same. */
export function isBeside(turn: Turn, article: string, dialog: string): boolean {
  return turn.world.answer(article, 'web')?.quickReplies?.includes(turn.titleOf(dialog)) ?? false;
}

function isOfTask(turn: Turn, open: OpenFrame): boolean {
  const { decision } = turn.understood;
  if (decision.kind === 'dialog' && decision.id === open.dialog.id) return true;
  const own = new Set(subjectWords(turn.titleOf(open.dialog.id)).map(stem));
  return subjectWords(turn.text).every((word) => own.has(stem(word)));
}
