/** The council's own file, council.yaml, read once at start. */
import { z } from 'zod';
import { councilChannels } from './council-channels.ts';

const place = z.string().min(2).max(60);

/** Names of ours come before all others, and the neighbours' before those of knowledge-base/other-areas.yaml. */
const otherAreasSchema = z.strictObject({
  /** The first is how our area reads in a sentence. */
  ours: z.tuple([place], place),
  neighbours: z
    .array(
      z
        .strictObject({
          name: z.string().min(1).max(80),
          areas: z.array(place).min(1),
          phone: z.string().min(1).max(20).optional(),
          site: z
            .string()
            .max(60)
            .regex(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/, 'is written as it is read out, like ashbyvale.example')
            .optional(),
        })
        .refine(({ phone, site }) => phone ?? site, 'needs a phone or a site'),
    )
    .default([]),
});

/** What council.yaml holds, apart from what dialogs and the desk say of themselves. */
export const councilSchema = z.strictObject({
  name: z.string().min(1),
  shortName: z.string().min(1),
  /** As it is read out; stands before root-relative links in texts. */
  site: z.string().min(1),
  timeZone: z.literal('Europe/London').default('Europe/London'),
  /** Fills the database with the invented town; a council leaves it out and imports its own addresses. */
  inventedTown: z.boolean().default(false),
  numbers: z.record(z.string(), z.string()).default({}),
  /** What answers repeat, by the name that stands for it in braces. */
  facts: z
    .record(z.string(), z.string().min(1))
    .default({})
    .superRefine((facts, { addIssue }) => {
      for (const fact of Object.keys(facts).filter((name) => !/^[a-z][\w-]*$/.test(name))) {
        const message = 'is named in small letters, like blue-badge-price';
        addIssue({ code: 'custom', path: [fact], message });
      }
    }),
  /** Whose the places are that residents name. Without it nothing is taken to be another council's. */
  otherAreas: otherAreasSchema.optional(),
  starters: z.array(z.string().min(1)).max(4),
  channels: councilChannels,
  /** How residents are answered while an operator has switched the service off (`parley off`). */
  service: z
    .strictObject({
      repeatHours: z.number().int().min(1).max(72).default(4),
      answerWithinHours: z.number().int().min(1).max(168).default(24),
    })
    .prefault({}),
  /** Checked by each dialog's own schema. */
  dialogs: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((value) => value ?? {}),
});

export type Council = z.infer<typeof councilSchema>;
