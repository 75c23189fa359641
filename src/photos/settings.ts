/** The key `photos:` of council.yaml: what residents may send, and for how long it is kept. */
import { z } from 'zod';
import type { PhotoLimits } from '../conversation/channel.ts';

export const photoSettings = z.strictObject({
  /** Pictures in one message, and in one report. */
  most: z.number().int().min(1).max(10).default(3),
  /** Megabytes that one picture may have, as it is sent. */
  maxMegabytes: z.number().positive().max(25).default(8),
  /** Millions of pixels, width times height: a small file can unpack to a great deal. */
  maxMegapixels: z.number().positive().max(200).default(50),
  /** Leaves in the file where and when it was taken, and with what. Tell residents so in the privacy notice. */
  keepLocation: z.boolean().default(false),
  /** Days until a picture is removed that no report used. Those of a report go with the report. */
  unusedDays: z.number().int().min(1).max(365).default(30),
});

export type PhotoSettings = z.infer<typeof photoSettings>;

const MEGA = 1_000_000;

/** The same figures as channels need them. */
export function photoLimits({ most, maxMegabytes }: PhotoSettings): PhotoLimits {
  return { most, maxBytes: maxMegabytes * MEGA };
}
