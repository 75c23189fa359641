/** What a council sets about its collections, in council.yaml under `dialogs: bin-day:`. */
import { z } from 'zod';
import { containersSetting } from '../../src/conversation/slots/containers.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 07:00');

export const binDaySettings = z.object({
  /** Containers must be out by then. */
  outBy: time.default('07:00'),
  /** Crews work until then. */
  closes: time.default('18:00'),
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** How far "all dates" goes. */
  horizonMonths: z.number().int().min(1).max(12).default(3),
  /** What is put out for each service. A premises may have another container: its own is then named. */
  containers: containersSetting,
});

export type BinDaySettings = z.infer<typeof binDaySettings>;
