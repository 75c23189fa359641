/** What a council sets about dumped rubbish, in council.yaml under `dialogs: report-fly-tipping:`. */
import { z } from 'zod';

const workingDays = z.number().int().min(0).max(60);

export const flyTippingSettings = z.object({
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** Working days until it is cleared when it is a hazard or blocks a road. */
  hazardDays: workingDays.default(1),
  /** Working days until any other is cleared. */
  usualDays: workingDays.default(5),
  /** A pin this near to an open report is offered as the same, in metres. */
  nearMetres: z.number().int().min(1).max(1000).default(50),
});

export type FlyTippingSettings = z.infer<typeof flyTippingSettings>;
