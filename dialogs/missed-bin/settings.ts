/** What a council sets about missed bins, in council.yaml under `dialogs: missed-bin:`. */
import { z } from 'zod';
import { containersSetting } from '../../src/conversation/slots/containers.ts';

const workingDays = z.number().int().min(0).max(30);

export const missedBinSettings = z.object({
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** Crews work until then: before it nothing has been missed. A time-banded street has its own hours. */
  closes: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 18:00')
    .default('18:00'),
  /** It can be reported until the end of this working day after the collection. */
  reportDays: workingDays.default(2),
  /** Working days until the crew comes back. */
  returnDays: workingDays.default(2),
  /** The same for those whose bins are fetched: they come first. */
  assistedReturnDays: workingDays.default(1),
  /** From so many misses of one container, this one included, a person or a complaint is offered … */
  repeatedMisses: z.number().int().min(2).max(20).default(3),
  /** … when they fall within so many weeks. */
  repeatedWeeks: z.number().int().min(1).max(52).default(8),
  /** What is put out for each service: as under `bin-day`. */
  containers: containersSetting,
});

export type MissedBinSettings = z.infer<typeof missedBinSettings>;
