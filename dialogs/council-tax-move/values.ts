/** What is known of a move while it is being told. */
import type { DialogContext, Slot } from '../../src/conversation/dialog.ts';
import type { ContactValues } from '../../src/conversation/slots/contact.ts';
import type { Move, MoveAddress } from './reading.ts';
import type { CouncilTaxMoveRecords } from './records.ts';
import type { CouncilTaxMoveSettings } from './settings.ts';

/** Other people over 18, in the resident's words; empty when there is nobody else. */
export type Others = { readonly words: string };
/**
 * Whose the home is; `words` are empty when it is the resident's own, or nobody is known. With `rents` they have
 * said that they rent, but not from whom.
 */
export type Owner = { readonly own: boolean; readonly words: string; readonly rents?: true };

export interface CouncilTaxMoveValues extends ContactValues {
  /** They speak of someone who has died. */
  death: true;
  move: Move;
  /** `YYYY-MM-DD`: the day they move in, or out when they leave. */
  date: string;
  /** The day they leave the old home, when they move within the area; `same` as they move in. */
  leaving: string;
  oldAddress: MoveAddress;
  /** What was missing in it: its postcode, or its number. */
  oldRest: string;
  newAddress: MoveAddress;
  newRest: string;
  name: string;
  others: Others;
  landlord: Owner;
  /** Who it is that they rent from; empty when they do not know. */
  letBy: string;
  successor: Owner;
}

export type Context = DialogContext<CouncilTaxMoveValues, CouncilTaxMoveRecords, CouncilTaxMoveSettings>;
export type SlotOf<T> = Slot<T, CouncilTaxMoveValues, CouncilTaxMoveRecords, CouncilTaxMoveSettings>;
export type Values = Partial<CouncilTaxMoveValues>;

/** No form is filled in for someone who has died. */
export function isMoving(values: Values, ...moves: readonly Move[]): boolean {
  return values.death === undefined && values.move !== undefined && moves.includes(values.move);
}

/** What a message that asks for the form may tell before it is clear which way they move. */
export function mayTell(values: Values): boolean {
  return values.death === undefined;
}
