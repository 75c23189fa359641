/** Choices without buttons are shown as numbered lines; a bare number then means the line, not a number. */
import { type ChannelLimits, isNumbered, type Say } from '../message.ts';
import type { Session } from '../session.ts';

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

/** Keeps the numbered choices last shown, for the next turn. */
export function keepOffered(session: Session, said: readonly Say[], limits: ChannelLimits): void {
  const last = said.at(-1);
  if (!last) return;
  delete session.offered;
  const { quickReplies = [] } = last;
  if (isNumbered(quickReplies, limits)) session.offered = [...quickReplies];
}
