/** What the page of the pocket phone asks of the simulated network. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Endpoint, LargeBody, WireRequest, WireResponse } from '../../../src/conversation/channel.ts';
import { segmentsOf } from '../../../src/conversation/fitting/gsm7.ts';
import { ParleyError } from '../../../src/errors.ts';
import { toE164 } from '../phone-number.ts';
import type { Carrier } from './carrier.ts';
import type { LoggedMessage, MessageLog } from './message-log.ts';
import type { PictureBox } from './picture-box.ts';

/** Longest a page is kept waiting for something new, in milliseconds. */
const WAIT = 20_000;

const number = z.string().max(40).transform(toE164).pipe(z.string());
const draft = z.object({ body: z.string().max(1600) });
const text = z.object({
  /** The page's own id of the message, so that trying again is not saying it twice. */
  id: z.string().min(1).max(100).optional(),
  from: number,
  body: z.string().max(1600),
  /** Files in base64, as phones send pictures; what is in them is for Parley to find out. */
  pictures: z.array(z.base64()).max(10).default([]),
});
/** A body with pictures in it: the page makes them small, but other files can be tried too. */
const LARGEST_TEXT = 40_000_000;
const position = z.object({
  number,
  after: z.coerce.number().int().min(0).default(0),
  wait: z.string().optional(),
});

export interface PhoneOptions {
  readonly log: MessageLog;
  readonly carrier: Carrier;
  readonly pictures: PictureBox;
  readonly council: { readonly name: string; readonly number: string };
  /** The numbers offered from the start, E.164. */
  readonly numbers: readonly string[];
}

/** The page, its two files and the four calls it makes. */
export function pocketPhoneEndpoints(options: PhoneOptions): readonly Endpoint[] {
  const { log } = options;
  return [
    shippedFile('/pocket-phone', 'index.html', 'text/html; charset=utf-8'),
    shippedFile('/pocket-phone/phone.css', 'phone.css', 'text/css; charset=utf-8'),
    shippedFile('/pocket-phone/phone.js', 'phone.js', 'text/javascript; charset=utf-8'),
    endpoint('GET', '/pocket-phone/messages', async (request) => {
      const { number, after, wait } = read(position, request.query);
      if (wait !== undefined && log.lastChange === after) await log.nextChange(WAIT);
      return screen(options, number, after);
    }),
    { ...endpoint('POST', '/pocket-phone/messages', (request) => takeText(options, request)), largeBody },
    {
      method: 'GET',
      path: '/pocket-phone/pictures/:id',
      handle: async (request) => picture(options, request),
    },
    endpoint('POST', '/pocket-phone/segments', async (request) => segmentsOf(readJson(draft, request).body)),
    endpoint('POST', '/pocket-phone/clear', async (request) => {
      const cleared = readJson(z.object({ number }), request);
      log.clear(cleared.number);
      return { cursor: log.lastChange };
    }),
  ];
}

const largeBody: LargeBody = {
  maxBytes: LARGEST_TEXT,
  admit: () => undefined,
  tooLarge: () => ({ status: 413 }),
};

async function takeText({ carrier, council }: PhoneOptions, request: WireRequest): Promise<object> {
  const { id = randomUUID(), from, body, pictures: files } = readJson(text, request);
  if (body === '' && files.length === 0) throw new ParleyError('malformed-request');
  const pictures = files.map((file) => Buffer.from(file, 'base64'));
  return shown(await carrier.takeInbound({ id, from, to: council.number, body, pictures }), from);
}

/** As a picture, whatever it is: a browser that finds none in it shows none. */
function picture({ pictures }: PhoneOptions, request: WireRequest): WireResponse {
  const body = pictures.get(request.params.id ?? '');
  if (body === undefined) throw new ParleyError('not-found');
  const headers = { 'Content-Type': 'image/jpeg', 'Content-Security-Policy': "default-src 'none'; sandbox" };
  return { status: 200, headers, body };
}

/** What is new on one phone since `after`; everything, when it was wiped since. */
function screen({ log, council, numbers }: PhoneOptions, number: string, after: number): object {
  // A page that has seen more than there is comes from before the data folder was emptied.
  const seen = after > log.lastChange ? 0 : after;
  const clearedAt = log.clearedAt(number);
  const onPhone = log
    .all()
    .filter(({ from, to, added }) => (from === number || to === number) && added > clearedAt);
  const known = new Set([...numbers, ...log.all().map((message) => phoneOf(message))]);
  return {
    council,
    numbers: [...known],
    cleared: clearedAt > seen || seen < after,
    cursor: log.lastChange,
    messages: onPhone.filter(({ change }) => change > seen).map((message) => shown(message, number)),
  };
}

function phoneOf({ direction, from, to }: LoggedMessage): string {
  return direction === 'inbound' ? from : to;
}

function shown(message: LoggedMessage, number: string): object {
  const { sid, body, status, createdAt, pictures } = message;
  return { sid, mine: message.from === number, body, status, at: createdAt, pictures, ...segmentsOf(body) };
}

function endpoint(
  method: 'GET' | 'POST',
  path: string,
  answer: (request: WireRequest) => Promise<object>,
): Endpoint {
  const headers = { 'Cache-Control': 'no-store' };
  return { method, path, handle: async (request) => ({ status: 200, headers, body: await answer(request) }) };
}

function shippedFile(path: string, name: string, type: string): Endpoint {
  const body = readFileSync(new URL(`../pocket-phone/${name}`, import.meta.url), 'utf8');
  const response: WireResponse = {
    status: 200,
    headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' },
    body,
  };
  return { method: 'GET', path, handle: async () => response };
}

/** Only JSON: a form on another site can send anything else without asking. */
function readJson<T>(schema: z.ZodType<T>, request: WireRequest): T {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new ParleyError('unsupported-media-type');
  }
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString('utf8'));
  } catch {
    throw new ParleyError('malformed-request');
  }
  return read(schema, value);
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ParleyError('malformed-request');
  return parsed.data;
}
