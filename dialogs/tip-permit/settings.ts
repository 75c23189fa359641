/** What a council sets about permits for its recycling centres, in council.yaml under `dialogs: tip-permit:`. */
import { z } from 'zod';
import { peopleSettings } from '../../src/conversation/proof.ts';

const months = z.number().int().min(1).max(36);
const metres = z.number().min(0).max(20);

export const tipPermitSettings = z
  .object({
    /** How long a number proves whose something is. */
    people: peopleSettings.prefault({}),
    /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
    areaPrefixes: z
      .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
      .min(1)
      .default(['FN']),
    /** Visits a household may make, with all its permits together… */
    visits: z.number().int().min(1).max(365).default(12),
    /** …within this many months before each visit. */
    allowanceMonths: months.default(12),
    /** A permit lasts this long. */
    lastsMonths: months.default(12),
    /** It may be renewed from this many days before it ends. */
    renewDays: z.number().int().min(0).max(180).default(30),
    /** A permit for a hired or borrowed vehicle lasts this many days. */
    temporaryDays: z.number().int().min(1).max(60).default(7),
    /** How many days ahead such a permit may begin. */
    temporaryAheadDays: z.number().int().min(0).max(180).default(28),
    /** Trailers up to this length need no permit. */
    trailerFromMetres: metres.default(1.5),
    /** Longer trailers are not let in. */
    trailerToMetres: metres.default(3),
    /** Heavier vehicles are not let in: the greatest weight on the plate, loaded, in tonnes. */
    heaviestTonnes: z.number().min(0.5).max(44).default(3.5),
    /** Waste from people's own building work that is free: bags in one visit… */
    diyBags: z.number().int().min(0).max(50).default(2),
    /** …of this many litres… */
    diyLitres: z.number().int().min(1).max(200).default(50),
    /** …on so many visits… */
    diyVisits: z.number().int().min(0).max(100).default(4),
    /** …in so many weeks. In England at least two bags of 50 litres, four times in four weeks. */
    diyWeeks: z.number().int().min(1).max(52).default(4),
    /** A second mark of the same permit within these minutes is the same visit. */
    sameVisitMinutes: z.number().int().min(0).max(600).default(30),
    /** A visit marked on a phone without signal is taken when it arrives within these days. */
    offlineDays: z.number().int().min(0).max(30).default(3),
    /** So many days before a permit runs out its household is told so… */
    remindDays: z.number().int().min(1).max(90).default(14),
    /** …at this time, London's. */
    remindAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 10:00')
      .default('10:00'),
  })
  .refine(({ trailerFromMetres, trailerToMetres }) => trailerFromMetres < trailerToMetres, {
    path: ['trailerToMetres'],
    message: 'is more than trailerFromMetres',
  });

export type TipPermitSettings = z.infer<typeof tipPermitSettings>;
