import type { Turn } from '../turn.ts';
import { takeTopic } from './take-topic.ts';

/** From here on the other task is as good as named. */
const SURE = 0.95;
/** So many words speak for it that they cannot all be part of an answer. */
const LEAST_WORDS = 3;

/**
 * In the middle of a task, a message that plainly asks for another one is that, even where it also holds what
 * was just asked: "2 armchairs to collect from 14 Harrow Lane" is no answer to "which address was missed?".
 */
export async function takeOtherTask(turn: Turn): Promise<boolean> {
  return asksForOtherTask(turn) && takeTopic(turn);
}

function asksForOtherTask({ question, slotAsked, understood, world, text }: Turn): boolean {
  const { decision, commands } = understood;
  if (!question || question.pending.kind === 'read-back' || decision.kind !== 'dialog') return false;
  const { open, pending } = question;
  // "The dog mess" picks one of what was offered.
  const labels = pending.kind === 'slot' ? pending.offered.map(({ label }) => label) : [];
  if (world.understanding.choose(text, labels).length > 0) return false;
  // "The new code is 123456" is no wish for a new one.
  if (slotAsked?.speaksOf?.(text)) return false;
  // What is to be passed on to a person may be about anything.
  if (open.dialog.id === world.advisorDialog || open.dialog.id === decision.id) return false;
  const command = commands.find(({ kind }) => kind === 'dialog');
  return (
    decision.score >= SURE &&
    command?.kind === 'dialog' &&
    command.id === decision.id &&
    command.spans.length >= LEAST_WORDS
  );
}
