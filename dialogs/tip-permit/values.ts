/** What the dialog knows, and what follows from it. */
import type { DialogContext, Slot } from '../../src/conversation/dialog.ts';
import type { ChosenAddress } from '../../src/conversation/slots/address.ts';
import type { PremisesValues } from '../../src/conversation/slots/place-slot.ts';
import type { Bar, Keeper, Vehicle, Wish } from './reading.ts';
import type { TipPermitRecords } from './records.ts';
import type { State, TrailerLength } from './rules.ts';
import type { TipPermitSettings } from './settings.ts';

/** A household's permit as far as a conversation may know of it: nothing that it could tell the wrong person. */
type Standing = {
  readonly state: State;
  /** The permit's id; absent when there is none. */
  readonly id?: string;
  /** It was made from this phone or in this chat. */
  readonly own: boolean;
  /** The address is a business, which has no household. */
  readonly business: boolean;
};

export type Household = ChosenAddress & { readonly permit?: Standing };

export interface TipPermitValues extends PremisesValues {
  wish: Wish;
  vehicle: Vehicle;
  trailer: TrailerLength;
  bar: Bar;
  keeper: Keeper;
  premises: Household;
  /** What to do with the permit that the address has. */
  existing: 'renew' | 'change' | 'check';
  /** The permit's code or registration was named by someone who writes from elsewhere. */
  proof: true;
  registration: string;
  /** The first day of a temporary permit, `YYYY-MM-DD`. */
  from: string;
}

export type Context = DialogContext<TipPermitValues, TipPermitRecords, TipPermitSettings>;
export type SlotOf<T> = Slot<T, TipPermitValues, TipPermitRecords, TipPermitSettings>;

/** `undecided`: the address has a permit, and it is not known yet what they want with it. */
export type Action = 'get' | 'temporary' | 'renew' | 'check' | 'change' | 'undecided';

export function actionOf({ wish = 'get', keeper, premises, existing }: Partial<TipPermitValues>): Action {
  const state = premises?.permit?.state;
  const has = state !== undefined && state !== 'none';
  if (wish === 'check') return 'check';
  if (keeper === 'hire' || keeper === 'borrowed') return 'temporary';
  if (wish === 'renew') return state === undefined || has ? 'renew' : 'get';
  if (wish === 'change') return state === undefined || has ? 'change' : 'get';
  if (state !== 'current' && state !== 'due') return 'get';
  return existing ?? 'undecided';
}

/** The vehicle may come in with a permit, as far as is known. */
export function isLetIn({ vehicle, trailer, bar }: Partial<TipPermitValues>): boolean {
  if (vehicle === 'car') return false;
  if (vehicle === 'trailer' && (trailer === 'short' || trailer === 'long')) return false;
  return bar === undefined || bar === 'none';
}

/** A vehicle has to be told of: not to renew or to ask how many visits are left. */
export function isAboutVehicle(values: Partial<TipPermitValues>): boolean {
  const action = actionOf(values);
  return action !== 'renew' && action !== 'check';
}

/** Nothing that is known of the vehicle ends it. */
export function asksAddress(values: Partial<TipPermitValues>): boolean {
  return !isAboutVehicle(values) || isLetIn(values);
}

/** Nothing that is known ends it. */
export function goesOn(values: Partial<TipPermitValues>): boolean {
  return asksAddress(values) && values.premises?.permit?.business !== true;
}

/** The permit that is there is only shown or changed for someone who shows it is theirs. */
export function mustProve(values: Partial<TipPermitValues>): boolean {
  const permit = values.premises?.permit;
  const action = actionOf(values);
  if (!goesOn(values) || permit === undefined || permit.state === 'none' || permit.own) return false;
  return action === 'renew' || action === 'check' || action === 'change';
}
