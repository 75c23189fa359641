/** What an operator settles for the Bot Framework: the app from the environment, the rest from council.yaml. */
import { z } from 'zod';

export const botFrameworkSettings = z.object({
  /** Our app's id with Microsoft Entra, and so with Azure Bot Service. It is the account of every conversation. */
  appId: z.uuid({ error: 'is an app id such as 11111111-2222-3333-4444-555555555555' }).toLowerCase(),
  appPassword: z.string().min(1),
  /** The directory the app is registered in. */
  tenantId: z.string().regex(/^[\w.-]+$/, "is a directory's id or domain"),
  /** Stands before root-relative links. */
  publicUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** What the resident is told they talk with. */
  botName: z.string().min(1),
  /** Where the keys are that Azure Bot Service signs with. */
  keysUrl: z.url().default('https://login.botframework.com/v1/.well-known/keys'),
  /**
   * Milliseconds until a request to the Connector is given up and its outcome counts as unknown. Pictures are fetched
   * within it too, before a message is acknowledged, for which Azure gives us 15 seconds.
   */
  timeout: z.number().int().positive().default(8000),
  expiryMinutes: z.number().int().positive().default(720),
  rememberMinutes: z.number().int().positive().default(720),
  maxCharacters: z.number().int().min(160).max(4000).default(1600),
  buttons: z.number().int().min(0).max(20).default(6),
  buttonCharacters: z.number().int().min(1).max(100).default(20),
  pictures: z.boolean().default(true),
  /** Most pictures in one message. */
  photos: z.number().int().positive().default(3),
});

export type BotFrameworkSettings = z.output<typeof botFrameworkSettings>;
