/** What a council sets about news that residents ask for, in council.yaml: `alertSubjects` and `areaPrefixes`. */
import { z } from 'zod';
import { peopleSettings } from '../../src/conversation/proof.ts';

export const getAlertsSettings = z.object({
  /** The codes that show that a number is theirs. */
  people: peopleSettings.prefault({}),
  /** What can be asked for, by an id that stays: how it reads in a sentence, and words that name it. */
  alertSubjects: z
    .record(
      z.string().regex(/^[a-z][a-z-]{0,30}$/, 'is named in small letters, like roads'),
      z.strictObject({
        name: z.string().min(1).max(40),
        words: z.array(z.string().min(1)).min(1),
      }),
    )
    .refine((subjects) => Object.keys(subjects).length > 0, 'has at least one subject')
    .default({
      bins: {
        name: 'bin changes',
        words: ['bin', 'bins', 'recycling', 'collection', 'collections', 'rubbish'],
      },
      schools: { name: 'school closures', words: ['school', 'schools'] },
      weather: {
        name: 'floods and bad weather',
        words: ['flood', 'floods', 'flooding', 'weather', 'snow', 'storm', 'storms'],
      },
      roads: { name: 'road closures', words: ['road', 'roads', 'roadworks', 'traffic'] },
    }),
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
});

export type GetAlertsSettings = z.infer<typeof getAlertsSettings>;
