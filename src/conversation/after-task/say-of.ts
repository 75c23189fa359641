/** What is said of a finished task: in the words of its dialog where it has some. */
import { type Turn, withReplies } from '../turn.ts';
import type { JustSent } from './just-sent.ts';

/** Says what cannot be done here, and offers a person, who gets the reference with their words. */
export function offerPersonFor(turn: Turn, sent: JustSent, key: string, ways: readonly string[] = []): true {
  sayOf(turn, sent, key, [...ways, turn.words('talk-to-a-person')]);
  turn.session.pending = { kind: 'offer-person', text: `${turn.text} (${sent.reference})` };
  return true;
}

/** Whether the dialog's own wording has it. */
export function hasOwn({ world }: Turn, { dialog }: Pick<JustSent, 'dialog'>, key: string): boolean {
  return world.wording.has(dialog, key);
}

/** In the words of the dialog where it has some for this, else in the engine's. */
export function sayOf(turn: Turn, sent: JustSent, key: string, quickReplies: readonly string[] = []): void {
  const { reference, dialog } = sent;
  const phone = hasOwn(turn, sent, 'after-phone') && turn.wordsOf(dialog, 'after-phone');
  const fillings = { reference, ...(phone !== false && { phone }) };
  const text = hasOwn(turn, sent, key) ? turn.wordsOf(dialog, key, fillings) : turn.words(key, fillings);
  turn.say(withReplies(text, quickReplies));
}
