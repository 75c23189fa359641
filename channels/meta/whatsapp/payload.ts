/** What Meta tells of a WhatsApp number: messages and reports, of which we read these fields and tolerate all others. */
import { z } from 'zod';
import type { Picture } from '../pictures.ts';
import { type Entry, tolerated } from '../webhook.ts';

const id = z.string().min(1).max(300);
const replied = z.object({ id: z.string().max(300), title: z.string() });
const file = z.object({ id: z.string().regex(/^\w{1,100}$/), caption: tolerated(z.string()) });

const messageSchema = z.object({
  id,
  /** A number without its plus. Left out for people who show a name in its place. */
  from: tolerated(z.string().regex(/^[1-9]\d{6,14}$/)),
  /** What Meta calls them to us: `GB.1234567890`. */
  from_user_id: tolerated(z.string().regex(/^[A-Z]{2}\.[A-Za-z0-9.]{1,140}$/)),
  /** Seconds. */
  timestamp: z.coerce.number().catch(Number.NaN),
  type: z.string(),
  text: tolerated(z.object({ body: z.string() })),
  interactive: tolerated(z.object({ button_reply: tolerated(replied), list_reply: tolerated(replied) })),
  button: tolerated(z.object({ text: z.string() })),
  image: tolerated(file),
  document: tolerated(file.extend({ mime_type: tolerated(z.string()) })),
  video: tolerated(file),
});

const statusSchema = z.object({
  id,
  status: z.string(),
  /** Our outbox id, as we gave it with the message. */
  biz_opaque_callback_data: z.string().regex(/^[\w-]{1,100}$/),
  errors: tolerated(z.array(z.object({ code: z.number() }))),
});

const changesSchema = z.array(
  z.object({
    field: z.literal('messages'),
    value: z.object({
      metadata: z.object({ phone_number_id: z.string() }),
      messages: tolerated(z.array(z.unknown())),
      statuses: tolerated(z.array(z.unknown())),
    }),
  }),
);

export type WhatsAppMessage = z.output<typeof messageSchema>;
export type WhatsAppStatus = z.output<typeof statusSchema>;

export interface Told {
  readonly messages: readonly WhatsAppMessage[];
  readonly statuses: readonly WhatsAppStatus[];
}

/** What an entry tells of our number. Other numbers, and things we have never seen, are left out. */
export function readEntry({ changes }: Entry, phoneNumberId: string): Told {
  const listed = Array.isArray(changes) ? changes : [];
  const ours = listed
    .flatMap((change) => changesSchema.safeParse([change]).data ?? [])
    .filter(({ value }) => value.metadata.phone_number_id === phoneNumberId);
  return {
    messages: ours.flatMap(({ value }) => (value.messages ?? []).flatMap((one) => read(messageSchema, one))),
    statuses: ours.flatMap(({ value }) => (value.statuses ?? []).flatMap((one) => read(statusSchema, one))),
  };
}

function read<T>(schema: z.ZodType<T>, given: unknown): readonly T[] {
  const parsed = schema.safeParse(given);
  return parsed.success ? [parsed.data] : [];
}

/** What they said: typed, chosen, or written under a picture. A choice has its whole words for an id. */
export function wordsOf({ text, interactive, button, image, document, video }: WhatsAppMessage): string {
  const chosen = interactive?.button_reply ?? interactive?.list_reply;
  if (chosen !== undefined) return chosen.id.trim() || chosen.title;
  return text?.body ?? button?.text ?? image?.caption ?? document?.caption ?? video?.caption ?? '';
}

/** A picture may come as a file, too. */
export function pictureOf({ image, document }: WhatsAppMessage): Picture | undefined {
  if (image !== undefined) return { id: image.id };
  return document?.mime_type?.startsWith('image/') ? { id: document.id } : undefined;
}

/** What passes between phones and says nothing: a thumb under a message, a change of number, a message taken back. */
const SAYS_NOTHING = new Set(['reaction', 'system', 'ephemeral', 'edit', 'revoke', 'request_welcome']);

export function saysSomething({ type }: WhatsAppMessage): boolean {
  return !SAYS_NOTHING.has(type);
}
