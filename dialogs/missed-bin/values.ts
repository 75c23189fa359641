/** What a missed bin has to know. */
import type { DialogContext } from '../../src/conversation/dialog.ts';
import type { ContainerValues } from '../../src/conversation/slots/container-slot.ts';
import type { PremisesValues } from '../../src/conversation/slots/place-slot.ts';
import type { UpdatesValues } from '../../src/conversation/slots/updates.ts';
import type { MissedBinRecords } from './records.ts';
import type { MissedBinSettings } from './settings.ts';

/** `updates` only when they say so: else news comes to where they write from. */
export interface MissedBinValues extends PremisesValues, ContainerValues, UpdatesValues {
  /** Their words, where the bin was emptied and the crew left a mess: that is no missed bin. */
  spilt: string;
}

export type Context = DialogContext<MissedBinValues, MissedBinRecords, MissedBinSettings>;
