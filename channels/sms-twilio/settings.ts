/** What an operator settles for texts by Twilio: the account from the environment, the rest from council.yaml. */
import { z } from 'zod';

export const smsTwilioSettings = z.object({
  accountSid: z.string().regex(/^AC[0-9a-fA-F]{32}$/, 'is AC and 32 hexadecimal digits'),
  authToken: z.string().min(1),
  /** The council's number, E.164 or a short code: src/config says which are. It is the account of every conversation. */
  number: z.string().min(1),
  /** Where Twilio reaches us, as typed into its console: signatures are over this address. */
  publicUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** Another address for Twilio's REST API, for a test or a proxy. */
  apiUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** Milliseconds until a request to Twilio is given up and its outcome counts as unknown. */
  timeout: z.number().int().positive().default(8000),
  expiryMinutes: z.number().int().positive().default(720),
  /** Minutes for which an address or contact told before is offered again. */
  rememberMinutes: z.number().int().positive().default(720),
  maxCharacters: z.number().int().min(160).max(1600).default(306),
  /** Who answers STOP and START: with `carrier` a text of just that has been answered, whether it says so or not. */
  stopWords: z.enum(['parley', 'carrier']).default('parley'),
  /** When a number is taken for another machine; never unless told. */
  loop: z
    .object({
      same: z.number().int(),
      most: z.number().int(),
      withinMinutes: z.number(),
      silentHours: z.number(),
    })
    .optional(),
  /** Whether the number takes pictures. */
  pictures: z.boolean().default(true),
  /** Most pictures in one message. */
  photos: z.number().int().positive().default(3),
});

export type SmsTwilioSettings = z.output<typeof smsTwilioSettings>;
