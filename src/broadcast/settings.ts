/** What a council sets about broadcasts, in council.yaml under `broadcast:`. */
import { z } from 'zod';

export const broadcastSettings = z.strictObject({
  /** The most broadcasts to one person in seven days; more are not told to them. */
  perWeek: z.number().int().min(1).max(50).default(3),
  /** Subjects of which everyone is told however much they have heard that week. */
  alwaysTold: z.array(z.string()).default(['weather']),
  /** How often what is to be told is looked at, in seconds. */
  lookEverySeconds: z.number().int().min(1).max(600).default(5),
  /** Messages are made so many seconds before they leave. */
  aheadSeconds: z.number().int().min(5).max(600).default(30),
});

export type BroadcastSettings = z.infer<typeof broadcastSettings>;
