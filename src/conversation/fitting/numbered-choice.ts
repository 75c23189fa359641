/** Choices without buttons are shown as numbered lines; a bare number then means the line, not a number. */
import type { TurnEvent } from '../event.ts';
import { type ChannelLimits, isNumbered } from '../message.ts';
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

/** Keeps the numbered choices last shown, for the next turn. A word in passing leaves them as they were. */
export function keepOffered(session: Session, events: readonly TurnEvent[], limits: ChannelLimits): void {
  const last = events.findLast((event) => event.kind === 'said');
  if (!last) return;
  const { quickReplies = [] } = last.say;
  if (last.inPassing && quickReplies.length === 0) return;
  delete session.offered;
  if (isNumbered(quickReplies, limits)) session.offered = [...quickReplies];
}
