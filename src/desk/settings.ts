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

export const deskHoursSchema = z.strictObject({
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
  exceptions: z.array(z.strictObject({ date: dateSchema, hours: daySchema })).default([]),
});

/** Ids of teams and closing reasons, as they stand in council.yaml and in records. */
const keySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'Write names like council-tax.');

const callBacksSchema = z.strictObject({
  /** Mornings and afternoons that are offered to someone who wants to be rung back. */
  offered: z.number().int().min(1).max(8).default(4),
  /** Where a morning ends and an afternoon begins. */
  splitAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time like 12:30.')
    .default('12:30'),
  /** A morning or afternoon is offered while so many minutes of it are left. */
  leftMinutes: z.number().int().min(0).max(720).default(60),
});

const teamSchema = z.strictObject({
  /** As residents and colleagues read it, in the middle of a sentence. */
  name: z.string().trim().min(1).max(60),
  /** Ids of the dialogs and articles it answers for. What no team lists goes to `general`. */
  topics: z.array(z.string()).default([]),
  /** Where they differ from the desk's. */
  hours: deskHoursSchema.shape.hours.unwrap().optional(),
  closedOnBankHolidays: z.boolean().optional(),
  exceptions: deskHoursSchema.shape.exceptions.unwrap().optional(),
});

/** The team for everything that is nobody else's. */
export const GENERAL = 'general';

/** The key `desk:` of council.yaml. */
export const deskSettingsSchema = deskHoursSchema.extend({
  /** Who answers for what. While a team is shut, `general` answers for it. */
  teams: z
    .record(keySchema, teamSchema)
    .default({ [GENERAL]: { name: 'our advisors', topics: [] } })
    .refine((teams) => GENERAL in teams, `One team must be ${GENERAL}: it has what is nobody else's.`)
    .superRefine((teams, context) => {
      const twice = Object.values(teams)
        .flatMap(({ topics }) => topics)
        .filter((topic, index, all) => all.indexOf(topic) !== index);
      for (const topic of twice) context.addIssue({ code: 'custom', message: `Two teams have ${topic}.` });
    }),
  /** Why conversations end, as advisors pick when they close one. */
  closingReasons: z.record(keySchema, z.string().trim().min(1).max(60)).default({ answered: 'Answered' }),
  /** What conversations are filed under; advisors may write others. */
  tags: z.array(z.string().trim().min(1).max(40)).max(50).default([]),
  /** When residents may ask to be rung back. */
  callBacks: callBacksSchema.default(callBacksSchema.parse({})),
  /** Waits of so many residents within so many minutes must be known before anyone is told how long it takes. */
  waitsKnown: z.number().int().min(2).max(100).default(5),
  waitsWithinMinutes: z.number().int().min(10).max(1440).default(120),
  /** Conversations that an advisor may have at once. */
  mostAtOnce: z.number().int().min(1).max(50).default(4),
  /** What a segment of a text message costs the council, in pence, for the advisor who writes one. */
  textPence: z.number().min(0).max(100).optional(),
  /**
   * Seconds without a sign of a resident's web chat after which what they have not received goes to the number they
   * gave for that, by text message. 0: never; who is on their phone already is still texted. A page
   * that is open gives a sign every 20 seconds at least.
   */
  goOnByTextAfterSeconds: z
    .number()
    .int()
    .max(3600)
    .default(90)
    .refine((seconds) => seconds === 0 || seconds >= 45, 'Write 45 seconds or more, or 0 for never.'),
  /** Seconds after taking a conversation in which the advisor must have written. */
  answerWithinSeconds: z.number().int().min(10).max(3600).default(120),
  /** Seconds without a sign of an advisor's screen after which they count as gone. */
  offlineSeconds: z.number().int().min(20).max(600).default(60),
  /** Minutes in which an advisor touches nothing, after which they count as away. */
  awayMinutes: z.number().int().min(1).max(240).default(15),
  /** How often it is looked who is there and what was left, in seconds. */
  lookEverySeconds: z.number().int().min(1).max(10).default(5),
  /** Minutes without a sign of life after which a member of staff has to sign in again. */
  idleMinutes: z.number().int().min(5).max(1440).default(120),
  /**
   * Minutes in which someone who comes back to a conversation reads on, which is on record already: the audit trail
   * then tells who looked, not how often their screen fetched.
   */
  sittingMinutes: z.number().int().min(1).max(1440).default(240),
  /** Hours after signing in when a session ends, whatever happens. */
  sessionHours: z.number().int().min(1).max(72).default(12),
});

export type CallBacks = z.infer<typeof callBacksSchema>;
export type DeskHours = z.infer<typeof deskHoursSchema>;
export type DeskSettings = z.infer<typeof deskSettingsSchema>;
