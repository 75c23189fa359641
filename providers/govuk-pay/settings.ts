/** What an operator settles for GOV.UK Pay: all of it from the environment. */
import { z } from 'zod';

export const govukPaySettings = z.object({
  /** From the admin tool. A test account's key takes test payments at the same address. */
  apiKey: z.string().regex(/^[\x21-\x7e]{10,}$/, 'is the API key from the GOV.UK Pay admin tool'),
  /** Of the webhook made in the admin tool. Without it their news is refused, and payments are only polled. */
  webhookSecret: z.string().min(8).optional(),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://publicapi.payments.service.gov.uk')
    .transform((url) => url.replace(/\/+$/, '')),
  /** Milliseconds until a request is given up and its outcome counts as unknown. */
  timeoutMs: z.number().int().positive().default(10_000),
});

export type GovukPaySettings = z.output<typeof govukPaySettings>;
