/** Whatever is sent to whichever address: a plain answer below 500, nothing broken, nothing stored by accident. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { begin, type Chat, call, Frames, startChat, type Ticket } from './chat.ts';

const plenty = { burst: 1_000_000, perMinute: 1_000_000 };
let chat: Chat;
let ticket: Ticket;
beforeAll(async () => {
  chat = await startChat({
    limits: {
      startsPerAddress: plenty,
      messagesPerAddress: plenty,
      messagesPerConversation: plenty,
      readsPerConversation: plenty,
    },
  });
});
beforeEach(async () => {
  ticket = await begin(chat);
  chat.gateway.accepted.length = 0;
});
afterAll(() => chat.host.close());

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '__proto__',
    '<script>alert(1)</script>',
    'x'.repeat(10_000),
    '٠١٢',
    '\u202e',
  ),
);

/** JSON that resembles an activity, with anything anywhere. */
const activity = fc.record(
  {
    type: fc.oneof(fc.constantFrom('message', 'typing', 'event', 'endOfConversation'), nasty, fc.jsonValue()),
    text: fc.oneof(nasty, fc.jsonValue()),
    value: fc.oneof(nasty, fc.jsonValue()),
    from: fc.jsonValue(),
    attachments: fc.jsonValue(),
    channelData: fc.oneof(
      fc.record({ clientActivityID: fc.oneof(nasty, fc.jsonValue()) }),
      fc.record({ parley: fc.jsonValue() }),
      fc.jsonValue(),
    ),
    user: fc.oneof(fc.record({ id: fc.oneof(nasty, fc.jsonValue()) }), fc.jsonValue()),
    ['__proto__']: fc.jsonValue(),
    constructor: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

const form = fc
  .tuple(
    fc.constantFrom('activity', 'file', '', 'activity"; x="'),
    fc.oneof(
      activity.map((a) => JSON.stringify(a)),
      nasty,
    ),
  )
  .map(
    ([name, content]) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n--b--\r\n`,
  );

const body = fc.oneof(
  activity.map((value) => Buffer.from(JSON.stringify(value))),
  form.map((text) => Buffer.from(text)),
  nasty.map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.nat({ max: 60_000 }).map((depth) => Buffer.from('['.repeat(depth) + ']'.repeat(depth))),
);

const contentType = fc.constantFrom(
  'application/json',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'multipart/form-data; boundary=""',
  'text/plain',
  'image/png',
  'application/x-www-form-urlencoded',
);

/** `valid` stands for the good token or conversation of the test. */
const credential = fc.oneof(
  { weight: 4, arbitrary: fc.constant('valid') },
  { weight: 1, arbitrary: fc.stringMatching(/^[\x21-\x7e]{0,80}$/) },
);
const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constant('valid') },
  {
    weight: 1,
    arbitrary: fc.oneof(
      nasty.map((text) => encodeURIComponent(text.toWellFormed())),
      fc.constantFrom('%', '%00', '..', '%2e%2e%2f', 'a%ZZ'),
    ),
  },
);

const ENDPOINTS = [
  ['POST', '/tokens/generate'],
  ['POST', '/tokens/refresh'],
  ['POST', '/conversations'],
  ['GET', '/conversations/:id'],
  ['GET', '/conversations/:id/activities'],
  ['POST', '/conversations/:id/activities'],
  ['POST', '/conversations/:id/upload'],
  ['OPTIONS', '/conversations/:id/activities'],
] as const;

describe.each(ENDPOINTS)('%s %s', (method, path) => {
  it('answers anything with less than 500, in JSON', async () => {
    const input = fc.record({
      body,
      contentType,
      token: credential,
      id: segment,
      watermark: fc.option(nasty),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ body, contentType, token, id, watermark }) => {
        const conversation = id === 'valid' ? ticket.conversationId : id;
        const query = watermark === null ? '' : `?watermark=${encodeURIComponent(watermark.toWellFormed())}`;
        const answer = await call(chat, method, `${path.replace(':id', conversation)}${query}`, {
          token: token === 'valid' ? ticket.token : token,
          headers: { 'content-type': contentType },
          ...(method === 'POST' ? { body: new Uint8Array(body) } : {}),
        });
        expect(answer.status).toBeLessThan(500);
        // 431 is Node's own: the address was longer than it reads, and nobody here saw it.
        if (answer.status === 204 || answer.status === 431) return;
        expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
        if (answer.status >= 400) expect(Object.keys(answer.body)).toEqual(['error']);
        expect(chat.host.defects).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

it('never stores what cannot be said', async () => {
  await fc.assert(
    fc.asyncProperty(activity, async (json) => {
      await call(chat, 'POST', `/conversations/${ticket.conversationId}/activities`, {
        token: ticket.token,
        json,
      });
      for (const { text, externalId, contact } of chat.gateway.accepted) {
        expect(contact).toBe(ticket.conversationId);
        expect(text.isWellFormed() && !text.includes('\u0000') && text.length <= 4000).toBe(true);
        expect(externalId).toMatch(/^id-\d+\|[\x21-\x7e]{1,100}$/);
      }
    }),
    { numRuns: 200 },
  );
});

it('refuses any stream address it did not make', async () => {
  const url = new URL(ticket.streamUrl);
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (t, watermark) => {
      url.search = new URLSearchParams({ t, watermark }).toString();
      const status = await new Frames(url.href).ended;
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 40 },
  );
});

it('goes on streaming whatever a client sends into the socket', async () => {
  const frames = new Frames(ticket.streamUrl);
  await frames.opened();
  fc.assert(
    fc.property(nasty, (text) => frames.socket.send(text)),
    { numRuns: 50 },
  );
  chat.gateway.write(ticket.conversationId, { author: 'parley', text: 'still here' });
  expect(await frames.textsUntil('still here')).toEqual(['still here']);
  frames.close();
});
