/** What the dialog knows so far, and what follows from it. Pure. */
import type { DialogContext, Slot } from '../../src/conversation/dialog.ts';
import type { ChosenAddress } from '../../src/conversation/slots/address.ts';
import type { PremisesValues } from '../../src/conversation/slots/place-slot.ts';
import type { ReferenceValues } from '../../src/conversation/slots/reference-slot.ts';
import type { UpdatesValues } from '../../src/conversation/slots/updates.ts';
import type { GardenWasteRecords } from './books.ts';
import type { Standing } from './rules.ts';
import type { GardenWasteSettings } from './settings.ts';

export type Task = 'join' | 'renew' | 'ask' | 'about' | 'cancel';

/** Why an address cannot have a bin of its own. */
export type Unfit = 'commercial' | 'shared' | 'no-rounds';

/** An address with how it stands, looked up once when it was said; looked up again before anything is kept. */
export type Home = {
  readonly uprn: string;
  readonly label: string;
  readonly standing: Standing;
  readonly unfit?: Unfit;
};

export type GardenAddress = ChosenAddress & Home;

/** A subscription that is theirs to cancel. */
export type Known = {
  readonly id: string;
  /** `over`: the days in which the money goes back are. */
  readonly block?: 'gone' | 'over';
};

export interface GardenWasteValues extends PremisesValues, ReferenceValues<Known>, UpdatesValues {
  form: 'web' | 'text';
  task: Task;
  /** The address of their own subscription, so that it need not be asked. */
  own: Home;
  premises: GardenAddress;
  bins: number;
  hasBins: boolean;
  sure: 'yes' | 'no';
}

export type Values = Partial<GardenWasteValues>;
export type Context = DialogContext<GardenWasteValues, GardenWasteRecords, GardenWasteSettings>;
export type SlotOf<T> = Slot<T, GardenWasteValues, GardenWasteRecords, GardenWasteSettings>;

export function homeOf({ own, premises }: Values): Home | undefined {
  return own ?? premises;
}

/** The address must be known for all but these. Said before the task is, it is kept. */
export function wantsHome({ task, own }: Values): boolean {
  return own === undefined && task !== 'about' && task !== 'cancel';
}

/** A year can be paid for: the first, or the next. */
export function isBuying(values: Values): boolean {
  const home = homeOf(values);
  const buys = values.task === 'join' || values.task === 'renew';
  return buys && home !== undefined && home.unfit === undefined && home.standing.kind !== 'running';
}

export function knownOf({ reference, postcode }: Values): Known | undefined {
  return reference?.known ?? postcode?.known;
}
