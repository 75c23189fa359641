/** What a council sets about problems in the street, in council.yaml under `dialogs: report-street-problem:`. */
import { z } from 'zod';

const workingDays = z.number().int().min(0).max(90);

export const streetProblemSettings = z.object({
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** Working days until someone deals with it, by kind. */
  days: z
    .strictObject({
      pothole: workingDays.default(10),
      streetLight: workingDays.default(10),
      dogMess: workingDays.default(2),
      graffiti: workingDays.default(10),
      abandonedVehicle: workingDays.default(10),
      litterBin: workingDays.default(2),
      deadAnimal: workingDays.default(1),
      blockedDrain: workingDays.default(10),
    })
    .prefault({}),
  /** Working days for graffiti that is racist, hateful or obscene. */
  offensiveDays: workingDays.default(1),
  /** Working days for anything that is dangerous; a phone number is said at once besides. */
  dangerDays: workingDays.default(1),
  /** A pin this near to an open report is offered as the same, in metres. */
  nearMetres: z.number().int().min(1).max(1000).default(30),
});

export type StreetProblemSettings = z.infer<typeof streetProblemSettings>;
