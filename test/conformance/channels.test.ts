/** One suite for every channel. A channel without a row fails; what a row skips, it says why. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Channel, Outbound, SendResult } from '../../src/conversation/channel.ts';
import { fitReply } from '../../src/conversation/fitting/fit-reply.ts';
import { PROJECT } from '../environment/project.ts';
import { jpeg } from '../photos/pictures.ts';
import { botFrameworkRow } from './bot-framework.ts';
import { directLineRow } from './direct-line.ts';
import { messengerRow, whatsAppMetaRow } from './meta.ts';
import { notifyRow } from './notify.ts';
import { type Call, type Case, type ChannelRow, type ChannelUnderTest, make } from './row.ts';
import { pocketPhoneRow, twilioRow, whatsAppRow } from './sms-twilio.ts';

const ROWS: readonly ChannelRow[] = [
  twilioRow,
  whatsAppRow,
  whatsAppMetaRow,
  messengerRow,
  pocketPhoneRow,
  notifyRow,
  directLineRow,
  botFrameworkRow,
];

/** Choices of every number and length that a dialog may ask with. */
const CHOICES: readonly (readonly string[])[] = [
  ['Yes', 'No'],
  ['Rubbish', 'Recycling', 'Garden', 'Food', 'None of them'],
  Array.from({ length: 10 }, (_, index) => `${index + 1} Ash Grove, FN1 2AB`),
  Array.from({ length: 13 }, (_, index) => `Number ${index + 1}`),
  Array.from({ length: 20 }, (_, index) => `Number ${index + 1}`),
  ['Somebody else lives there now', 'I have moved out of it'],
  [`The bin by ${'the very '.repeat(12)}last house`, 'Another'],
];

const HTML = '<script>alert(1)</script>';

/** What residents' phones and browsers, and those who attack them, may send for a text. */
const HOSTILE: readonly [string, string][] = [
  ['HTML', HTML],
  ['a NUL', 'bin\0day'],
  ['half a character', 'bin \ud83d day'],
  ['the other half', 'bin \udc00 day'],
  ['a word of 10,000 characters', 'x'.repeat(10_000)],
  ['a prototype', '{"__proto__": {"admin": true}}'],
  ['SQL', "'; DROP TABLE conversations; --"],
  ['a template', '{{constructor.constructor("return process")()}} <%= process.env %>'],
  ['right-to-left', '\u202egnp.exe \u0645\u0631\u062d\u0628\u0627'],
  ['piled-up marks', `e${'\u0301'.repeat(500)}`],
  ['line ends', 'a\r\nb\u2028c'],
];

it('has a row for every channel', () => {
  const folders = readdirSync(join(PROJECT, 'channels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...new Set(ROWS.map(({ folder }) => folder))].sort()).toEqual(folders.sort());
});

describe.each(ROWS.map((row) => [row.title, row] as const))('%s', (_title, row) => {
  let under: ChannelUnderTest;

  beforeAll(async () => {
    under = await row.start();
  });
  afterAll(() => under.stop());
  beforeEach(() => {
    under.gateway.accepted.length = 0;
    under.gateway.reports.length = 0;
    under.gateway.failure = undefined;
    under.gateway.photos.kept.clear();
    under.host.defects.length = 0;
  });

  /** A test that the row may skip. */
  function may(name: Case, title: string, test: () => Promise<void>): void {
    const why = row.skips[name];
    if (why === undefined) it(title, test);
    else it.skip(`${title} (${why})`, test);
  }

  /** Refused with a plain reason, nothing kept, nothing broken, nothing echoed. */
  async function expectRefused(call: Call): Promise<void> {
    const { status, text } = await make(under, call);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toContain(HTML);
    expect(under.gateway.accepted).toEqual([]);
    expect(under.gateway.reports).toEqual([]);
    expect(under.host.defects).toEqual([]);
  }

  it('says what it can carry', () => {
    const { limits } = under.channel;
    expect(limits.maxCharacters).toBeGreaterThanOrEqual(160);
    expect(limits.expiryMinutes).toBeGreaterThan(0);
    expect(limits.form === 'text').toBe(limits.gsm7);
  });

  it('hands in a text whole, for one contact', async () => {
    const text = 'When is my bin day? £5 – “really” 😀';
    expect((await make(under, await under.inbound('1', text))).status).toBe(200);
    expect(under.gateway.accepted).toMatchObject([{ channel: under.channel.name, text }]);
    await make(under, await under.inbound('2', 'And again'));
    const [first, second] = under.gateway.accepted;
    expect(second).toMatchObject({ account: first?.account, contact: first?.contact });
    expect(second?.externalId).not.toBe(first?.externalId);
  });

  it('takes a repeat as the same message', async () => {
    const call = await under.inbound('1', 'Hello');
    const answers = [await make(under, call), await make(under, call), await make(under, call)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(under.gateway.accepted).toHaveLength(1);
  });

  it('does not acknowledge what was not kept', async () => {
    under.gateway.failure = new Error('the database is away');
    expect((await make(under, await under.inbound('1', 'Hello'))).status).toBe(500);
    expect(under.host.defects).toEqual([under.gateway.failure]);
  });

  it('refuses what is not proven', async () => {
    for (const call of under.unproven(await under.inbound('1', HTML))) await expectRefused(call);
  });

  it('refuses what is malformed', async () => {
    for (const call of await under.malformed()) await expectRefused(call);
  });

  it('refuses more than a megabyte, or than its pictures may be, on every endpoint', async () => {
    for (const { method, path, largeBody } of under.channel.endpoints) {
      if (method !== 'POST') continue;
      const body = 'x'.repeat((largeBody?.maxBytes ?? 1_048_576) + 1);
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const { status } = await make(under, { method, path: path.replace(':id', '1'), headers, body });
      // What may be large is only read of someone who may send it.
      expect(largeBody ? [401, 403, 413] : [413]).toContain(status);
    }
  });

  it.each(HOSTILE)('takes or refuses %s, and breaks on nothing', async (_what, text) => {
    const { status, text: answer } = await make(under, await under.inbound('1', text));
    expect(status).toBeLessThan(500);
    expect(answer).not.toContain(HTML);
    expect(under.host.defects).toEqual([]);
    expect(under.gateway.accepted).toHaveLength(status < 300 ? 1 : 0);
    for (const inbound of under.gateway.accepted) expect(inbound.text).not.toMatch(/\0|\p{Surrogate}/u);
  });

  it('takes whatever anyone sends to any endpoint without breaking', async () => {
    await fc.assert(
      fc.asyncProperty(anyCall(under.channel), async (call) => {
        const { status, text } = await make(under, call);
        expect(status).toBeLessThan(500);
        expect(text).not.toContain(HTML);
        expect(under.gateway.accepted).toEqual([]);
        expect(under.gateway.reports).toEqual([]);
        expect(under.host.defects).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any proven text without breaking', async () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(texts, fc.uuid(), async (text, id) => {
        const { status } = await make(under, await under.inbound(id, text));
        expect(status).toBeLessThan(500);
        expect(under.host.defects).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  may('batch', 'hands in several messages of one call in their order', async () => {
    expect((await make(under, await needed(under.batch)(['a', 'b', 'c']))).status).toBe(200);
    const ids = under.gateway.accepted.map(({ externalId }) => externalId.at(-1));
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  may('press', 'hears a button as the words on it', async () => {
    const label = 'Order a container';
    expect((await make(under, await needed(under.press)('1', label))).status).toBe(200);
    expect(under.gateway.accepted.map(({ text }) => text)).toEqual([label]);
  });

  may('pictures', 'keeps a picture that is one, and says what became of another', async () => {
    const picture = needed(under.picture);
    await make(under, await picture('1', jpeg()));
    expect(under.gateway.accepted).toMatchObject([{ photos: [{ contentType: 'image/jpeg' }] }]);
    await make(under, await picture('2', Buffer.from('<html>not one</html>')));
    expect(under.gateway.accepted).toMatchObject([{}, { photoTrouble: 'not-a-photo' }]);
    await make(under, await picture('3', Buffer.concat([jpeg(), Buffer.alloc(300_000)])));
    expect(under.gateway.accepted[2]).toMatchObject({ photoTrouble: 'too-large' });
    expect(under.gateway.photos.kept.size).toBe(1);
  });

  may('choices', 'shows choices of any number and length as the provider takes them', async () => {
    for (const [index, quickReplies] of CHOICES.entries()) {
      const [say] = fitReply({ text: 'Which is it?', quickReplies }, under.channel.limits).says;
      const message = { ...outbound(under, `choices-${index}`), ...(say && { say }) };
      expect(await under.channel.send?.(message)).toMatchObject({ kind: 'sent' });
      const shown = JSON.stringify(needed(under.sent)().at(-1));
      for (const choice of quickReplies) expect(shown).toContain(choice);
    }
  });

  may('window', 'sends nothing that is too late, and says so', async () => {
    expect(under.channel.limits.answersWithinHours).toBeGreaterThan(0);
    const before = needed(under.sent)().length;
    const message = { ...outbound(under, 'late'), ...needed(under.late)() };
    const result = await under.channel.send?.(message);
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('24 hours') });
    expect(needed(under.sent)()).toHaveLength(before);
  });

  may('typing', 'shows that an advisor is writing, and minds no failure', async () => {
    const { channel, wayBack = {} } = under;
    const before = needed(under.sent)().length;
    await channel.showTyping?.(outbound(under, 'x'), wayBack);
    expect(JSON.stringify(needed(under.sent)().slice(before))).toContain('typing');
    under.provide?.('unknown');
    await channel.showTyping?.(outbound(under, 'x'), wayBack);
  });

  may('status', 'reports in whatever order they come, for the store to rank', async () => {
    for (const status of ['delivered', 'sent', 'failed', 'sent', 'sent'] as const) {
      const call = under.status?.('outbox-1', status);
      if (call !== undefined) expect((await make(under, call)).status).toBeLessThan(300);
    }
    expect(under.gateway.reports.map(({ id, status }) => [id, status])).toEqual([
      ['outbox-1', 'delivered'],
      ['outbox-1', 'sent'],
      ['outbox-1', 'failed'],
      ['outbox-1', 'sent'],
      ['outbox-1', 'sent'],
    ]);
  });

  may('status', 'refuses a report that is not proven', async () => {
    const call = under.status?.('outbox-1', 'delivered');
    for (const unproven of call ? under.unproven(call) : []) await expectRefused(unproven);
  });

  may('send', 'says what came of each kind of outcome, and never throws', async () => {
    const expected: Record<SendResult['kind'], Partial<SendResult>> = {
      sent: { kind: 'sent' },
      later: { kind: 'later' },
      refused: { kind: 'refused' },
      unknown: { kind: 'unknown' },
    };
    for (const [outcome, result] of Object.entries(expected) as [SendResult['kind'], Partial<SendResult>][]) {
      under.provide?.(outcome);
      expect(await under.channel.send?.(outbound(under, outcome))).toMatchObject(result);
    }
  });

  may('opt-out', 'says when the resident has unsubscribed', async () => {
    under.provide?.('opted-out');
    const result = await under.channel.send?.(outbound(under, 'opted-out'));
    expect(result).toMatchObject({ kind: 'refused', optedOut: true });
  });

  may('find', 'finds a message that had gone, rather than send it again', async () => {
    under.provide?.('unknown');
    const lost = outbound(under, 'lost');
    expect(await under.channel.send?.(lost)).toMatchObject({ kind: 'unknown' });
    const found = await under.channel.send?.({ ...lost, triedAt: new Date('2026-11-21T09:04:00Z') });
    expect(found).toMatchObject({ kind: 'sent', providerId: expect.any(String) });
  });
});

/** What a row must bring, or else skip with a reason. */
function needed<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The row brings nothing for this case, and does not say why.');
  return part;
}

function outbound({ channel, wayBack }: ChannelUnderTest, id: string): Outbound {
  const key = { channel: channel.name, account: '+447700900100', contact: '+447700900123' };
  const said = { id, author: 'parley', say: { text: `This is message ${id}` } } as const;
  return { ...key, ...said, ...(wayBack && { wayBack }) };
}

/** A call of one of the channel's endpoints, with anything for a query, headers and body. */
function anyCall(channel: Channel): fc.Arbitrary<Call> {
  const json = fc.json({ maxDepth: 3 });
  const form = fc
    .dictionary(
      fc.oneof(fc.constantFrom('Body', 'From', '__proto__', 'MessageSid'), fc.string()),
      fc.string(),
    )
    .map((fields) => new URLSearchParams(Object.entries(fields)).toString());
  const body = fc.oneof(json, form, fc.string({ unit: 'binary' }), fc.constant(HTML), fc.constant(''));
  const types = [
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ];
  const headers = fc.record(
    {
      'Content-Type': fc.constantFrom(...types, 'application/json; charset=utf-7'),
      Authorization: fc.constantFrom('Bearer x', 'Bearer ', HTML, 'Bearer eyJhbGciOiJub25lIn0.e30.'),
      'X-Twilio-Signature': fc.base64String(),
      'X-Hub-Signature-256': fc.oneof(fc.base64String(), fc.constant(`sha256=${'0'.repeat(64)}`)),
    },
    { requiredKeys: [] },
  );
  const query = fc.dictionary(
    fc.constantFrom('number', 'after', 'watermark', 'message', 't', '__proto__', 'x[y]', 'hub.challenge'),
    fc.oneof(fc.string(), fc.constant('-1'), fc.constant(HTML), fc.constant('1e309')),
    { noNullPrototype: true },
  );
  // Asked to wait, the pocket phone does.
  const endpoints = channel.endpoints.filter(({ method }) => method !== 'OPTIONS');
  return fc
    .record({ endpoint: fc.constantFrom(...endpoints), id: fc.webSegment(), query, headers, body })
    .map(({ endpoint: { method, path }, id, query: asked, headers: sent, body: content }) => ({
      method: method === 'GET' ? 'GET' : 'POST',
      path: `${path.replace(':id', id || '%00')}?${new URLSearchParams(asked)}`,
      headers: sent,
      ...(method !== 'GET' && { body: content }),
    }));
}
