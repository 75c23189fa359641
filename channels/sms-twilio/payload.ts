/** What Twilio posts to us: form fields, more of them every year, of which we read these. */
import { z } from 'zod';
import type { WireRequest } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';

/** Form fields by name; a field that is repeated has its values in a list. */
export type Form = Readonly<Record<string, string | string[]>>;

const accountSid = z.string();
const messageSid = z.string().regex(/^[A-Z]{2}[0-9a-fA-F]{32}$/);

export const inboundPayload = z.object({
  AccountSid: accountSid,
  MessageSid: messageSid,
  From: z.string().min(1).max(100),
  To: z.string().min(1).max(100),
  // Twilio joins at most 1,600 characters, each one or two UTF-16 units. No phone can send a NUL.
  Body: z
    .string()
    .max(3200)
    .refine((body) => !body.includes('\0'))
    .default(''),
  OptOutType: z.string().optional(),
  /** How many files came with it. */
  NumMedia: z.coerce.number().int().min(0).max(50).catch(0),
});

/** Where the files of a message are; at most ten come with one. */
export function mediaAddresses(form: Form, count: number): readonly string[] {
  const names = Array.from({ length: Math.min(count, 10) }, (_, index) => `MediaUrl${index}`);
  return names.flatMap((name) => {
    const address = form[name];
    return typeof address === 'string' ? [address] : [];
  });
}

export const statusPayload = z.object({
  AccountSid: accountSid,
  MessageSid: messageSid,
  MessageStatus: z.string().max(40),
  ErrorCode: z
    .string()
    .regex(/^\d{0,6}$/)
    .optional(),
});

/** Reads the body as form fields. Throws `unsupported-media-type` when it is sent as anything else. */
export function readForm(request: WireRequest): Form {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new ParleyError('unsupported-media-type');
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(request.body.toString('utf8'))) {
    const earlier = fields.get(name);
    if (earlier === undefined) fields.set(name, value);
    else if (typeof earlier === 'string') fields.set(name, [earlier, value]);
    else earlier.push(value);
  }
  // fromEntries defines properties rather than setting them, so a field `__proto__` is only a field.
  return Object.fromEntries(fields);
}

/** Throws `malformed-request` when the fields are not those of the payload. */
export function readPayload<T>(schema: z.ZodType<T>, form: Form): T {
  const parsed = schema.safeParse(form);
  if (!parsed.success) throw new ParleyError('malformed-request');
  return parsed.data;
}
