/** What a council sets about garden waste, in council.yaml under `dialogs: garden-waste:`. Money is in pence. */
import { z } from 'zod';
import { openlyListed, peopleSettings } from '../../src/conversation/proof.ts';

const pence = z.number().int().min(0);
const days = z.number().int().min(0).max(365);

export const gardenWasteSettings = z.object({
  /** How long a number proves whose something is. */
  people: peopleSettings.prefault({}),
  /** Of which kinds the references are published, where a postcode opens no more than the status. */
  open311: openlyListed.prefault({}),
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** What one bin costs, and what each further one does, for the whole time. */
  firstBinPence: pence.default(4500),
  extraBinPence: pence.default(3500),
  /** Most bins at one address. */
  mostBins: z.number().int().min(1).max(20).default(5),
  /** How long a subscription runs. */
  months: z.number().int().min(1).max(36).default(12),
  /** Days from paying until collections start, and until they do where a bin must be brought first. */
  startDays: days.default(5),
  startDaysWithBin: days.default(10),
  /** Days before the end from which it can be renewed. */
  renewFromDays: days.default(30),
  /** Days after paying in which it can be cancelled for all the money; after that for none. */
  refundDays: days.default(14),
  /** Minutes that a pay link works. */
  payWithinMinutes: z.number().int().min(5).max(90).default(60),
  /** Wrong postcodes that may be tried with one reference in a day. */
  postcodeTries: z.number().int().min(1).max(20).default(5),
  /** When, on the first day of renewing, residents hear that they can. */
  remindAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 10:00')
    .default('10:00'),
});

export type GardenWasteSettings = z.infer<typeof gardenWasteSettings>;

export function gardenWasteHasPrices({ firstBinPence, extraBinPence }: GardenWasteSettings): boolean {
  return firstBinPence > 0 || extraBinPence > 0;
}
