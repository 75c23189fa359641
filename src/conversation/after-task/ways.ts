/** What the dialog of a finished task can still do about it, by what it declares. */
import type { Turn } from '../turn.ts';
import type { JustSent } from './just-sent.ts';
import type { AfterWish } from './wish.ts';

export function waysOn({ world }: Turn, { dialog }: JustSent) {
  return world.dialogs.get(dialog)?.afterwards ?? {};
}

/** What begins the dialog again for that, with what it was finished for: nobody is asked again what they have just told. */
export function wordsFor(turn: Turn, sent: JustSent, wish: AfterWish): string | undefined {
  const address = turn.session.memory?.premises?.label ?? '';
  if (wish !== 'cancel' && wish !== 'change' && wish !== 'ask' && wish !== 'again') return undefined;
  return waysOn(turn, sent)[wish]?.replace('{reference}', sent.reference).replace('{address}', address);
}
