/** What an operator settles for texts and email by GOV.UK Notify: the key from the environment, the rest from council.yaml. */
import { z } from 'zod';

const account = {
  /** As Notify gives it: its name, the service's id and the secret, with dashes between. */
  apiKey: z.string().regex(/-[\da-f-]{36}-[\da-f-]{36}$/i, 'is a key such as name-service-secret'),
  /** What Notify sends with whatever it calls us for. */
  callbackToken: z.string().min(16),
  /** Another address for Notify's API, for tests. */
  apiUrl: z.url({ protocol: /^https?$/ }).default('https://api.notifications.service.gov.uk'),
  /** Stands before the paths of files that come with a message. */
  publicUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** Milliseconds until a request is given up and its outcome counts as unknown. */
  timeout: z.number().int().positive().default(8000),
  expiryMinutes: z.number().int().positive().default(720),
  rememberMinutes: z.number().int().positive().default(720),
};

export const notifyTextSettings = z.object({
  ...account,
  /** The number residents text, which Notify has given the service, E.164 or a short code. It is the account of every conversation. */
  number: z.string().min(1),
  /** The template that says what it is given: `((message))` and nothing else. */
  template: z.uuid(),
  placeholder: z.string().min(1).default('message'),
  /** Which of the service's senders, where it has several. */
  sender: z.uuid().optional(),
  /** Notify takes 918. */
  maxCharacters: z.number().int().min(160).max(918).default(306),
  loop: z
    .object({ same: z.number(), most: z.number(), withinMinutes: z.number(), silentHours: z.number() })
    .optional(),
});

export const notifyEmailSettings = z.object({
  ...account,
  /** The template that says what it is given: `((subject))` for a subject, and `((message))`. */
  template: z.uuid(),
  subjectPlaceholder: z.string().min(1).default('subject'),
  placeholder: z.string().min(1).default('message'),
  /** What every mail is headed. */
  subject: z.string().min(1),
  /** Which of the service's reply-to addresses, where it has several. */
  replyTo: z.uuid().optional(),
});

export type NotifyTextSettings = z.output<typeof notifyTextSettings>;
export type NotifyEmailSettings = z.output<typeof notifyEmailSettings>;
export type NotifyAccount = Pick<
  NotifyTextSettings,
  'apiKey' | 'callbackToken' | 'apiUrl' | 'publicUrl' | 'timeout'
>;
