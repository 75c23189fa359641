/** A form that an advisor has sent: Parley goes through it with the resident, and the advisor has them again. */
import type { Session } from '../session.ts';

/** Whether the advisor has the conversation to themselves: nothing is to be said but by them. */
export function isKeptByAdvisor({ handover, frames }: Session): boolean {
  if (handover?.state !== 'with-advisor') return false;
  return handover.lent === undefined || frames.length <= handover.lent;
}

/** Ends the loan once the form is done or cancelled; what was under way before it stays for after the advisor. */
export function giveBack(session: Session): void {
  const { handover } = session;
  if (handover?.lent !== undefined && isKeptByAdvisor(session)) delete handover.lent;
}

/** Takes the form back unfinished, with the question it asked. @returns the dialogs that were dropped, latest first. */
export function takeBack(session: Session): readonly string[] {
  const { handover, frames } = session;
  if (handover?.lent === undefined) return [];
  const dropped = frames.splice(handover.lent);
  delete session.pending;
  delete handover.lent;
  return dropped.map(({ dialog }) => dialog).reverse();
}
