/** What the dialog of a finished task can still do about it, by what it declares. */
import type { Turn } from '../turn.ts';
import type { JustSent } from './just-sent.ts';
import type { AfterWish } from './wish.ts';

export function waysOn({ world }: Turn, { dialog }: Pick<JustSent, 'dialog'>) {
  return world.dialogs.get(dialog)?.afterwards ?? {};
}

const WAYS = ['cancel', 'change', 'ask', 'again', 'missed'] as const;

function isWay(wish: AfterWish): wish is (typeof WAYS)[number] {
  return WAYS.some((way) => way === wish);
}

/** What residents call it: the title of its dialog, and what else that declares. */
export function calledBy(turn: Turn, sent: JustSent): string {
  return `${turn.titleOf(sent.dialog)} ${waysOn(turn, sent).called ?? ''}`;
}

/** What begins the dialog again for that, with what it was finished for: nobody is asked again what they have just told. */
export function wordsFor(turn: Turn, sent: JustSent, wish: AfterWish): string | undefined {
  const address = turn.session.memory?.premises?.label ?? '';
  if (!isWay(wish)) return undefined;
  return waysOn(turn, sent)[wish]?.replace('{reference}', sent.reference).replace('{address}', address);
}
