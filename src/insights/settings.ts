/** What a council sets about its figures, in council.yaml under `insights:`. */
import { z } from 'zod';

const pence = z.number().min(0).max(100_000);

export const insightSettings = z.strictObject({
  /** Days for which residents' questions and what turns did are kept; the figures of each day stay. */
  keepDays: z.number().int().min(35).max(3650).default(400),
  /** How often what is new is counted, in seconds. */
  everySeconds: z.number().int().min(5).max(3600).default(60),
  /** Minutes of silence after which a visit is counted as over. */
  visitOverMinutes: z.number().int().min(5).max(1440).default(60),
  /** An answer whose probability was below this is looked at by editors as if there had been none. */
  lowScore: z.number().min(0).max(1).default(0.6),
  /** A question's own words are shown among the top questions once they were asked so often: else they may be one person's. */
  leastTimes: z.number().int().min(2).max(100).default(3),
  /** The tag by which advisors mark a complaint, and the article or dialog that takes one. */
  complaints: z
    .strictObject({
      tag: z.string().default('complaint'),
      topics: z.array(z.string()).default([]),
    })
    .prefault({}),
  /** What a contact costs the council, in pence, and what the same costs here. */
  costs: z.strictObject({ insteadPence: pence.default(283), herePence: pence.default(15) }).prefault({}),
});

export type InsightSettings = z.infer<typeof insightSettings>;
