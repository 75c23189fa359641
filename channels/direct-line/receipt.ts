/** What our own widget says down a stream: `{"received": 12}`, that it has every entry up to that one. */
import { z } from 'zod';

const receiptSchema = z.object({ received: z.number().int().min(0) });

/** The sequence received; undefined for anything else, which is anybody's to send and comes to nothing. */
export function readReceipt(frame: string): number | undefined {
  if (frame === '' || frame.length > 200) return undefined;
  try {
    return receiptSchema.safeParse(JSON.parse(frame)).data?.received;
  } catch {
    return undefined;
  }
}
