/** What a council sets about moves, in council.yaml under `dialogs: council-tax-move:`. */
import { z } from 'zod';

export const councilTaxMoveSettings = z.object({
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** A move can be told at most so many months ahead: plans change. */
  monthsAhead: z.number().int().min(1).max(12).default(3),
  /** A move longer ago than so many months changes bills that are closed: a person looks at it. */
  monthsBack: z.number().int().min(1).max(72).default(12),
  /** Working days until the team has sent a bill or an answer. */
  answerDays: z.number().int().min(1).max(60).default(10),
});

export type CouncilTaxMoveSettings = z.infer<typeof councilTaxMoveSettings>;
