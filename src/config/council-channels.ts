/** The key `channels:` of council.yaml: how residents reach the council. */
import { z } from 'zod';

/**
 * E.164, or a short code of five or six figures. No name such as FERNLEY: nobody could text back to it. What carries
 * texts takes any number that this lets through.
 */
const NUMBER_OF_TEXTS = /^(?:\+[1-9]\d{6,14}|\d{5,6})$/;

const minutes = z.number().int().positive();
const pence = z.number().int().positive();

export const councilChannels = z.strictObject({
  web: z
    .strictObject({ expiryMinutes: minutes.default(60), rememberMinutes: minutes.default(60) })
    .prefault({}),
  sms: z.strictObject({
    provider: z.enum(['twilio', 'notify']).default('twilio'),
    /** For `provider: notify`: the template of one placeholder, and one of the service's senders. */
    notify: z
      .strictObject({
        template: z.uuid({ error: "is a template's id" }),
        placeholder: z.string().min(1).default('message'),
        sender: z.uuid({ error: "is a sender's id" }).optional(),
      })
      .optional(),
    number: z
      .string({
        error: ({ input }) => (typeof input === 'number' ? 'is in quotes, such as "60777"' : undefined),
      })
      .regex(
        NUMBER_OF_TEXTS,
        'is a number in international form, such as +447700900100, or a short code, such as 60777',
      ),
    expiryMinutes: minutes.default(720),
    rememberMinutes: minutes.default(720),
    maxCharacters: z.number().int().min(160).max(1600).default(306),
    partsPerSecond: z.number().positive().default(1),
    pencePerPart: z.number().positive().default(4),
    /** Pence in a day: from `notices` on only replies go, from `everything` on nothing does. */
    dailySpendCap: z
      .strictObject({ notices: pence.default(60_000), everything: pence.default(80_000) })
      .refine(({ notices, everything }) => notices <= everything, {
        path: ['notices'],
        message: 'is not more than everything',
      })
      .prefault({}),
    /** A council that set them here would otherwise believe that they hold. */
    quietHours: z
      .undefined({ error: 'are set once for all channels, as quietFrom and quietUntil under notices' })
      .optional(),
    /** Who answers STOP, START and HELP. */
    stopWords: z.enum(['parley', 'carrier']).default('parley'),
    /** When whoever texts is taken for another machine, and for how long it hears nothing then. */
    loop: z
      .strictObject({
        same: z.number().int().min(3).default(4),
        most: z.number().int().min(10).default(25),
        withinMinutes: minutes.default(10),
        silentHours: z.number().int().positive().default(24),
      })
      .prefault({}),
    /** Whether the number takes pictures (MMS): not every number does. */
    pictures: z.boolean().default(true),
  }),
  /** Off unless it is here. */
  whatsapp: z
    .strictObject({
      /** Who carries it. What is kept of conversations is the same. */
      provider: z.enum(['twilio', 'meta']).default('twilio'),
      number: z
        .string()
        .regex(/^\+[1-9]\d{6,14}$/, 'is a number in international form, such as +441632960100'),
      /** Meta's id of the number. */
      phoneNumberId: z
        .string()
        .regex(/^\d{5,30}$/, "is Meta's id of the number, all figures")
        .optional(),
      expiryMinutes: minutes.default(720),
      rememberMinutes: minutes.default(720),
      /** Twilio takes 1600; addresses are written out only when a message leaves. */
      maxCharacters: z.number().int().min(160).max(1400).default(1200),
      listButton: z.string().min(1).max(20).default('Choose one'),
      pictures: z.boolean().default(true),
    })
    .refine(({ provider, phoneNumberId }) => provider !== 'meta' || phoneNumberId !== undefined, {
      path: ['phoneNumberId'],
      error: 'is required with provider: meta',
    })
    .optional(),
  /** Off unless it is here. */
  messenger: z
    .strictObject({
      /** The id of the council's page. */
      page: z.string().regex(/^\d{5,30}$/, 'is the id of the page, all figures, in quotes'),
      expiryMinutes: minutes.default(720),
      rememberMinutes: minutes.default(720),
      /** Messenger takes 2000; addresses are written out only when a message leaves. */
      maxCharacters: z.number().int().min(160).max(1600).default(1200),
      answerComments: z.boolean().default(true),
      pictures: z.boolean().default(true),
    })
    .optional(),
  /** Goes out only. Off in production without a template. */
  email: z
    .strictObject({
      provider: z.literal('notify').default('notify'),
      template: z.uuid({ error: "is a template's id" }).optional(),
      subject: z.string().min(1).optional(),
      subjectPlaceholder: z.string().min(1).default('subject'),
      placeholder: z.string().min(1).default('message'),
      replyTo: z.uuid({ error: "is a reply-to address's id" }).optional(),
      expiryMinutes: minutes.default(720),
      rememberMinutes: minutes.default(720),
    })
    .prefault({}),
  botFramework: z
    .strictObject({
      expiryMinutes: minutes.default(720),
      rememberMinutes: minutes.default(720),
      maxCharacters: z.number().int().min(160).max(4000).default(1600),
      buttons: z.number().int().min(0).max(20).default(6),
      buttonCharacters: z.number().int().min(1).max(100).default(20),
      pictures: z.boolean().default(true),
    })
    .prefault({}),
});
