/** Activities a resident's client posts, read with care: anyone on the internet can post here. */
import { z } from 'zod';
import { REFUSALS, type Refusal } from './refusal.ts';

const MAX_CHARACTERS = 4000;

/** What a posted activity means to us. Everything else a client may post is tolerated and comes to nothing. */
export type Incoming =
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly clientId: string | undefined;
      /** Files that came with it, whatever they are. */
      readonly pictures?: readonly Buffer[];
    }
  | { readonly kind: 'typing' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const activitySchema = z.object({
  type: z.string().max(100),
  text: z.unknown().optional(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).optional().catch(undefined),
  channelData: z.object({ clientActivityID: z.unknown().optional() }).optional().catch(undefined),
});

/** NUL and the other control characters but tab and line ends; and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const CLIENT_ID = /^[\x21-\x7e]{1,100}$/;

function refused(refusal: Refusal): Incoming {
  return { kind: 'refused', refusal };
}

/** Reads an activity. `withPictures` lets it be without words. */
export function readActivity(body: unknown, withPictures = false): Incoming {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return refused({ code: 'malformed-request' });
  const { type, channelData } = parsed.data;
  if (type === 'typing') return { kind: 'typing' };
  if (type !== 'message') return { kind: 'nothing' };
  return readMessage(parsed.data, channelData?.clientActivityID, withPictures);
}

function readMessage(
  activity: z.infer<typeof activitySchema>,
  clientId: unknown,
  withPictures: boolean,
): Incoming {
  // A "post back" button carries its words in `value`, with no text.
  const said = typeof activity.text === 'string' ? activity.text : activity.value;
  const text = withPictures ? (said ?? '') : said;
  if (typeof text !== 'string' || (text.trim() === '' && !withPictures)) {
    return refused(activity.attachments?.length ? REFUSALS.files : REFUSALS.empty);
  }
  if (text.length > MAX_CHARACTERS) return refused(REFUSALS.tooLong);
  if (UNREADABLE.test(text)) return refused(REFUSALS.unreadable);
  if (typeof clientId !== 'string') return { kind: 'message', text, clientId: undefined };
  // Not quietly replaced: the client would never find its own message again, and a retry would be doubled.
  if (!CLIENT_ID.test(clientId)) return refused({ code: 'malformed-request' });
  return { kind: 'message', text, clientId };
}

const startSchema = z.object({ user: z.object({ id: z.string().regex(CLIENT_ID) }) });

/** What the client calls its resident, from the body of a start. Said back to it and to no one else. */
export function readUser(body: unknown): string | undefined {
  const parsed = startSchema.safeParse(body);
  return parsed.success ? parsed.data.user.id : undefined;
}

/** JSON in UTF-8, or undefined when it is not. An empty body is an empty object. */
export function readJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/**
 * What Direct Line's upload brings: one picture as it is, or a form with a part `activity` of JSON and files. With
 * files the activity may be missing, and its words too.
 */
export async function readUpload(body: Buffer, contentType: string): Promise<Incoming> {
  if (/^image\//i.test(contentType)) {
    return { kind: 'message', text: '', clientId: undefined, pictures: [body] };
  }
  if (!/^multipart\/form-data\b/i.test(contentType)) return refused(REFUSALS.files);
  const form = await readForm(body, contentType);
  if (form === undefined) return refused({ code: 'malformed-request' });
  const { activity, pictures } = await readParts(form);
  if (pictures.length === 0) return activity ? readActivity(readJson(activity)) : refused(REFUSALS.empty);
  const message = readActivity({ type: 'message', ...asObject(activity && readJson(activity)) }, true);
  if (message.kind === 'message') return { ...message, pictures };
  // Pictures with anything but a message would be lost without a word.
  return message.kind === 'refused' ? message : refused({ code: 'malformed-request' });
}

async function readParts(form: FormData): Promise<{ activity?: Buffer; pictures: Buffer[] }> {
  const pictures: Buffer[] = [];
  let activity: Buffer | undefined;
  for (const [name, part] of form.entries()) {
    if (typeof part === 'string') activity = name === 'activity' ? Buffer.from(part) : activity;
    else if (name === 'activity') activity = Buffer.from(await part.arrayBuffer());
    else pictures.push(Buffer.from(await part.arrayBuffer()));
  }
  return { pictures, ...(activity && { activity }) };
}

/** Anything but an object is left to be refused as what it is. */
function asObject(value: unknown): object {
  if (value === undefined || value === null) return {};
  return typeof value === 'object' ? value : { type: value };
}

async function readForm(body: Buffer, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}
