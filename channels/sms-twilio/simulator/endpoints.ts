/** What the page of the pocket phone asks of the simulated network. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Endpoint, WireRequest, WireResponse } from '../../../src/conversation/channel.ts';
import { segmentsOf } from '../../../src/conversation/gsm7.ts';
import { ParleyError } from '../../../src/errors.ts';
import { toE164 } from '../phone-number.ts';
import type { Carrier } from './carrier.ts';
import type { LoggedMessage, MessageLog } from './message-log.ts';

/** Longest a page is kept waiting for something new, in milliseconds. */
const WAIT = 20_000;

const number = z.string().max(40).transform(toE164).pipe(z.string());
const draft = z.object({ body: z.string().max(1600) });
const text = z.object({
  /** The page's own id of the message, so that trying again is not saying it twice. */
  id: z.string().min(1).max(100).optional(),
  from: number,
  body: z.string().min(1).max(1600),
});
const position = z.object({
  number,
  after: z.coerce.number().int().min(0).default(0),
  wait: z.string().optional(),
});

export interface PhoneOptions {
  readonly log: MessageLog;
  readonly carrier: Carrier;
  readonly council: { readonly name: string; readonly number: string };
  /** The numbers offered from the start, E.164. */
  readonly numbers: readonly string[];
}

/** The page, its two files and the four calls it makes. */
export function pocketPhoneEndpoints(options: PhoneOptions): readonly Endpoint[] {
  const { log, carrier, council } = options;
  return [
    shippedFile('/pocket-phone', 'index.html', 'text/html; charset=utf-8'),
    shippedFile('/pocket-phone/phone.css', 'phone.css', 'text/css; charset=utf-8'),
    shippedFile('/pocket-phone/phone.js', 'phone.js', 'text/javascript; charset=utf-8'),
    endpoint('GET', '/pocket-phone/messages', async (request) => {
      const { number, after, wait } = read(position, request.query);
      if (wait !== undefined && log.lastChange === after) await log.nextChange(WAIT);
      return screen(options, number, after);
    }),
    endpoint('POST', '/pocket-phone/messages', async (request) => {
      const { id = randomUUID(), from, body } = readJson(text, request);
      return shown(await carrier.takeInbound({ id, from, to: council.number, body }), from);
    }),
    endpoint('POST', '/pocket-phone/segments', async (request) => segmentsOf(readJson(draft, request).body)),
    endpoint('POST', '/pocket-phone/clear', async (request) => {
      const cleared = readJson(z.object({ number }), request);
      log.clear(cleared.number);
      return { cursor: log.lastChange };
    }),
  ];
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
  const { sid, body, status, createdAt } = message;
  return { sid, mine: message.from === number, body, status, at: createdAt, ...segmentsOf(body) };
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
