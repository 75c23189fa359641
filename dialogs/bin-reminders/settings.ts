/** What a council sets about bin reminders, in council.yaml under `dialogs: bin-reminders:`. */
import { z } from 'zod';
import { peopleSettings } from '../../src/conversation/proof.ts';
import { containersSetting } from '../../src/conversation/slots/containers.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 18:00');

export const binRemindersSettings = z.object({
  /** The codes that show that a number is theirs. */
  people: peopleSettings.prefault({}),
  /** When the reminder goes, on the evening before a collection, in London's time. */
  remindAt: time.default('18:00'),
  /** Containers must be out by then; nobody needs a reminder any more. */
  outBy: time.default('07:00'),
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** What is put out for each service. A premises may have another container: its own is then named. */
  containers: containersSetting,
});

export type BinRemindersSettings = z.infer<typeof binRemindersSettings>;
