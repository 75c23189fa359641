/**
 * A bare number after choices means the choice of that number, on every channel: which of them shows numbers, buttons or a
 * list is nothing that people should have to mind.
 */
import type { Say } from './message.ts';
import type { Session } from './session.ts';

const BARE_NUMBER = /^\W*(\d{1,2})\W*$/;

/**
 * The choice that a bare number stands for, else the text itself. A question for a slot reads its own
 * numbers: there "2" may well be a house.
 */
export function meantBy(text: string, { offered, pending }: Session): string {
  const number = BARE_NUMBER.exec(text)?.[1];
  if (number === undefined || pending?.kind === 'slot') return text;
  return offered?.[Number(number) - 1] ?? text;
}

/** Keeps the choices last shown, for the next turn. */
export function keepOffered(session: Session, said: readonly Say[]): void {
  const last = said.at(-1);
  if (!last) return;
  delete session.offered;
  const { quickReplies = [] } = last;
  if (quickReplies.length > 0) session.offered = [...quickReplies];
}
