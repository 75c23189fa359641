/** The desk's part of council.yaml: when advisors are there, and how long they stay signed in. */
import { z } from 'zod';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** `08:30-17:30`, civil time in Europe/London; `24:00` is the end of the day. */
const spanSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write opening hours like 08:30-17:30.')
  .refine((span) => span.slice(0, 5) < span.slice(6), 'The desk must open before it closes.')
  .transform((span) => ({ from: span.slice(0, 5), to: span.slice(6) }));

/** One stretch, several with breaks between, or `closed`. */
const daySchema = z
  .union([
    z.literal('closed').transform(() => []),
    spanSchema.transform((span) => [span]),
    z.array(spanSchema),
  ])
  .refine(
    (spans) => spans.every((span, index) => index === 0 || (spans[index - 1]?.to ?? '') <= span.from),
    'Write the stretches of a day in order, without overlap.',
  );

const dateSchema = z.iso.date('Write dates like 2026-12-24.');

const officeDay = [{ from: '08:30', to: '17:30' }];

export const deskHoursSchema = z.object({
  /** Weekdays left out are closed. Without any hours at all: Monday to Friday, 8:30am to 5:30pm. */
  hours: z.partialRecord(z.enum(WEEKDAYS), daySchema).default({
    monday: officeDay,
    tuesday: officeDay,
    wednesday: officeDay,
    thursday: officeDay,
    friday: officeDay,
  }),
  /** Whether advisors are off on bank holidays of England and Wales. */
  closedOnBankHolidays: z.boolean().default(true),
  /** Days that differ from their weekday; they win over bank holidays too. */
  exceptions: z.array(z.object({ date: dateSchema, hours: daySchema })).default([]),
});

/** The key `desk:` of council.yaml. */
export const deskSettingsSchema = deskHoursSchema.extend({
  /** Minutes without a sign of life after which a member of staff has to sign in again. */
  idleMinutes: z.number().int().min(5).max(1440).default(120),
  /** Hours after signing in when a session ends, whatever happens. */
  sessionHours: z.number().int().min(1).max(72).default(12),
});

export type DeskHours = z.infer<typeof deskHoursSchema>;
export type DeskSettings = z.infer<typeof deskSettingsSchema>;
