/** What an operator settles for Meta's channels: credentials from the environment, the rest from council.yaml. */
import { z } from 'zod';

const whole = z.number().int().positive();

const shared = {
  /** The Meta app's secret: signs what Meta posts to us, and proves that a token is used by us. */
  appSecret: z.string().min(1),
  /** Chosen by the council: Meta shows it once, when it is told our address. */
  verifyToken: z.string().min(1),
  accessToken: z.string().min(1),
  /** Stands before root-relative links. */
  publicUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** The Graph API with its version. Another address is for tests. */
  graphUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://graph.facebook.com/v24.0')
    .transform((url) => url.replace(/\/+$/, '')),
  /** Milliseconds until a request to Meta is given up and its outcome counts as unknown. */
  timeout: whole.default(8000),
  expiryMinutes: whole.default(720),
  /** Minutes for which an address or contact told before is offered again. */
  rememberMinutes: whole.default(720),
  pictures: z.boolean().default(true),
  /** Most pictures in one message. */
  photos: whole.default(3),
};

export const whatsAppMetaSettings = z.object({
  ...shared,
  /** The council's number, E.164. It is the account of every conversation, whoever carries them. */
  number: z.string().regex(/^\+[1-9]\d{6,14}$/, 'is a number such as +441632960100'),
  /** Meta's id of that number. */
  phoneNumberId: z.string().regex(/^\d{5,30}$/, "is Meta's id of the number, all figures"),
  /** WhatsApp takes 4096. Addresses are written out only when a message leaves. */
  maxCharacters: z.number().int().min(160).max(3000).default(1200),
  /** What opens a list of choices. */
  listButton: z.string().min(1).max(20).default('Choose one'),
});

export const messengerSettings = z.object({
  ...shared,
  /** The id of the council's page. It is the account of every conversation. */
  page: z.string().regex(/^\d{5,30}$/, 'is the id of the page, all figures'),
  /** Messenger takes 2000. Addresses are written out only when a message leaves. */
  maxCharacters: z.number().int().min(160).max(1600).default(1200),
  /** Whether a comment on a post of the page is answered, privately. */
  answerComments: z.boolean().default(true),
  /** Milliseconds for the pictures of a message: Meta wants its answer within two seconds. */
  pictureTimeout: whole.max(1800).default(1500),
});

export type WhatsAppMetaSettings = z.output<typeof whatsAppMetaSettings>;
export type MessengerSettings = z.output<typeof messengerSettings>;
/** What both have. */
export type MetaSettings = Pick<WhatsAppMetaSettings, keyof typeof shared>;
