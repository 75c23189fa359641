/** What the dialog knows so far, and what follows from it. Pure. */
import type { DialogContext, Slot } from '../../src/conversation/dialog.ts';
import type { ChosenAddress } from '../../src/conversation/slots/address.ts';
import type { PremisesValues } from '../../src/conversation/slots/place-slot.ts';
import type { ReferenceValues } from '../../src/conversation/slots/reference-slot.ts';
import type { UpdatesValues } from '../../src/conversation/slots/updates.ts';
import type { BulkyWasteRecords } from './books.ts';
import { asLines, type Line } from './item-list.ts';
import type { Doubt } from './read-items.ts';
import type { BulkyWasteSettings } from './settings.ts';

export type Task = 'book' | 'change' | 'cancel' | 'missed' | 'show';

/** Why nothing can be done with a booking that was found. */
export type Block =
  /** Cancelled, or never paid for. */
  | 'gone'
  /** Still waiting to be paid for. */
  | 'unpaid'
  /** Its day is today or over. */
  | 'past'
  /** After the hour until which it can be changed. */
  | 'too-late'
  /** Told before. */
  | 'missed-before'
  | 'missed-ahead'
  | 'missed-today'
  | 'missed-over';

/** A booking that is theirs to see. */
export type Known = { readonly id: string; readonly block?: Block };

export type ItemsAnswer = {
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  /** Named, but never taken. */
  readonly refused: readonly string[];
};

export type Settled = { readonly lines: readonly Line[] };

export type BulkyAddress = ChosenAddress & {
  readonly commercial?: true;
  /** It has no front of its own to put things at. */
  readonly flat?: true;
  /** The part of its postcode before the space. */
  readonly district?: string;
  /** On which the crews come there: 1 is Monday. */
  readonly weekdays: readonly number[];
};

export interface BulkyWasteValues extends PremisesValues, ReferenceValues<Known>, UpdatesValues {
  /** Decides what is asked: who texts has given their number already. */
  form: 'web' | 'text';
  task: Task;
  /** What of a booking is changed. */
  part: 'items' | 'date';
  /** Whose the items are, when not the household's. */
  origin: 'landlord' | 'business';
  items: ItemsAnswer;
  doubt1: Settled;
  doubt2: Settled;
  doubt3: Settled;
  /** Whether to go on without what is not taken. */
  without: 'go-on' | 'stop';
  premises: BulkyAddress;
  spot: string;
  benefit: boolean;
  /** A day named before it was known which days the address has. */
  wish: string;
  date: string;
  /** E.164; where an advisor rings. */
  phone: string;
  /** Whether to cancel, or to tell that nobody came. */
  sure: 'yes' | 'no';
}

export type Values = Partial<BulkyWasteValues>;
export type Context = DialogContext<BulkyWasteValues, BulkyWasteRecords, BulkyWasteSettings>;
export type SlotOf<T> = Slot<T, BulkyWasteValues, BulkyWasteRecords, BulkyWasteSettings>;

/** Nothing more is to be asked: the answer is why not. */
export function isStopped({ origin, premises, without }: Values): boolean {
  return origin !== undefined || premises?.commercial === true || without === 'stop';
}

export function isBooking(values: Values): boolean {
  return values.task === 'book' && !isStopped(values);
}

/** Also once they have stopped over what is not taken: the list is the reason. */
export function wantsItems({ task, origin, premises }: Values): boolean {
  return task === 'book' && origin === undefined && premises?.commercial !== true;
}

export function isExisting({ task }: Values): boolean {
  return task !== undefined && task !== 'book';
}

export function knownOf({ reference, postcode }: Values): Known | undefined {
  return reference?.known ?? postcode?.known;
}

/** Their booking is known and something can be done with it. */
export function isOpen(values: Values): boolean {
  const known = knownOf(values);
  return isExisting(values) && known !== undefined && known.block === undefined;
}

/** All items, those from doubts that were settled with them. */
export function linesOf({ items, doubt1, doubt2, doubt3 }: Values): readonly Line[] {
  const settled = [doubt1, doubt2, doubt3].flatMap((doubt) => doubt?.lines ?? []);
  return asLines([...(items?.lines ?? []), ...settled]);
}
