/** What a council sets about its back offices, in council.yaml under `backOffice:`. Secrets come from the environment. */
import { z } from 'zod';
import { REQUEST_STATUSES } from '../store/requests.ts';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

export const backOfficeSettings = z
  .strictObject({
    /** Where requests go, by kind (the dialog's id). Kinds that are left out stay here. */
    routes: z.record(z.string(), z.enum(['webhook', 'open311'])).default({}),
    /** Whether the resident's number, email or name for it goes with the request. Parley tells them of its status either way. */
    sendContact: z.boolean().default(false),
    /** How often it is looked what has to be told, in seconds. */
    everySeconds: z.number().int().min(1).max(3600).default(15),
    /** How long a try may take, in seconds. */
    timeoutSeconds: z.number().int().min(1).max(60).default(10),
    /** After so many hours of failed tries a step is left to an operator. */
    giveUpAfterHours: z.number().positive().max(720).default(48),
    webhook: z.strictObject({ url: address }).optional(),
    open311: z
      .strictObject({
        /** Where `requests.json` is: `https://open311.example/v2`. */
        url: address,
        jurisdiction: z.string().optional(),
        /** Their service code for each category of ours; the category's own name where it is left out. */
        services: z.record(z.string(), z.string().min(1)).default({}),
        /** What their word for a status means here. Words that are left out mean nothing has changed. */
        statuses: z.record(z.string(), z.enum(REQUEST_STATUSES)).default({ closed: 'done' }),
        /** How often each open request is asked about, in minutes. */
        pollMinutes: z.number().int().min(1).max(1440).default(30),
      })
      .optional(),
  })
  .superRefine((settings, context) => {
    for (const name of new Set(Object.values(settings.routes))) {
      if (settings[name] !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `is missing, but routes send requests there`,
      });
    }
  });

export type BackOfficeSettings = z.output<typeof backOfficeSettings>;
export type Open311ClientSettings = NonNullable<BackOfficeSettings['open311']>;
