/** What Azure Bot Service posts to us: an activity, of which we read these fields and tolerate all others. */
import { z } from 'zod';
import { ParleyError } from '../../src/errors.ts';

/** Ids are long at times, but not as long as this. */
const id = z.string().min(1).max(300);

const tolerated = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: z.string().min(1).max(140).optional(),
  /** `msteams`, `telegram`, `directline`… */
  channelId: z.string().regex(/^[\w.:-]{1,60}$/),
  serviceUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .refine(isSafe),
  conversation: z.object({
    id: z.string().min(1).max(200),
    isGroup: tolerated(z.boolean()),
    conversationType: tolerated(z.string()),
  }),
  from: z.object({ id, role: tolerated(z.string()) }),
  recipient: z.object({ id }),
  name: tolerated(z.string()),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: tolerated(z.array(z.unknown())),
});

/** Our token is sent there, so never in the clear, but to this machine: the emulator, and tests. */
function isSafe(url: string): boolean {
  // Asked of what is no address too: the schema looks at it after it has found that.
  if (!URL.canParse(url)) return false;
  return url.startsWith('https:') || ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);
}

export type Activity = z.output<typeof activitySchema>;

/** Throws `malformed-request` when the body is no activity in JSON. */
export function readActivity(body: Buffer): Activity {
  const parsed = activitySchema.safeParse(readJson(body));
  if (!parsed.success) throw new ParleyError('malformed-request');
  return parsed.data;
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new ParleyError('malformed-request');
  }
}

/** Longer messages are cut, since the resident's app cannot be told that they are too long. */
const MOST_CHARACTERS = 4000;

/** NUL and other control characters but tab and line ends, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** What the resident said: typed, or by a button or form they pressed. Empty when it was neither. */
export function wordsOf({ type, text, value }: Activity): string {
  const typed = text?.trim() ? text : wordsOfValue(type === 'invoke' ? dataOfAction(value) : value);
  const readable = typed.replace(UNREADABLE, '');
  if (readable.length <= MOST_CHARACTERS) return readable;
  return `${readable.slice(0, MOST_CHARACTERS - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A card's `Action.Execute` comes as an invoke with its data inside. */
function dataOfAction(value: unknown): unknown {
  return fieldOf(fieldOf(value, 'action'), 'data');
}

/** Members of a pressed button's data that are meant for programs. */
const FOR_PROGRAMS = new Set(['msteams', 'type', 'id', 'action', 'verb']);

/**
 * Buttons bring a string, or an object with `text`; adaptive cards bring their inputs, one member each: these are read
 * in order, as if they had been said in one message.
 */
function wordsOfValue(value: unknown): string {
  if (typeof value === 'string') return value;
  const own = [fieldOf(value, 'text'), fieldOf(fieldOf(value, 'msteams'), 'text')];
  const said = own.find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof said === 'string') return said;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return Object.entries(value)
    .filter(([name, member]) => !FOR_PROGRAMS.has(name) && ['string', 'number'].includes(typeof member))
    .map(([, member]) => String(member).trim())
    .filter((member) => member !== '')
    .join(', ');
}

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
