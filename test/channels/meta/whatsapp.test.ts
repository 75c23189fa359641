/** What is WhatsApp's own by Meta; what every channel does, the conformance suite holds. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WHATSAPP_PATH } from '../../../channels/meta/whatsapp/receive.ts';
import { jpeg, png } from '../../photos/pictures.ts';
import { RESIDENT, signed, whatsAppEvent, whatsAppMessage, whatsAppStatus, whatsAppText } from './calls.ts';
import { COUNCIL, NOW, PHONE_NUMBER_ID, PUBLIC_URL, TOKEN, VERIFY_TOKEN } from './graph-server.ts';
import { type Started, startWhatsApp } from './started.ts';

let under: Started;
beforeAll(async () => {
  under = await startWhatsApp();
});
afterAll(() => under.stop());
beforeEach(() => under.reset());

const messages = (...list: object[]) => whatsAppEvent({ messages: list });
const minutesAgo = (minutes: number) => ({
  wayBack: { wroteAt: new Date(NOW.getTime() - minutes * 60_000).toISOString() },
});

describe('the address', () => {
  const show = (query: Record<string, string>) =>
    fetch(`${under.host.url}${WHATSAPP_PATH}?${new URLSearchParams(query)}`);
  const asked = { 'hub.mode': 'subscribe', 'hub.verify_token': VERIFY_TOKEN, 'hub.challenge': '1158201444' };

  it('is shown to be ours by the token, with the challenge and nothing else', async () => {
    const response = await show(asked);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toBe('1158201444');
  });

  it.each([
    ['another token', { 'hub.verify_token': 'another' }],
    ['no token', { 'hub.verify_token': '' }],
    ['another mode', { 'hub.mode': 'unsubscribe' }],
    ['markup for a challenge', { 'hub.challenge': '<script>alert(1)</script>' }],
  ])('is not shown with %s', async (_what, more) => {
    const response = await show({ ...asked, ...more });
    expect([400, 403]).toContain(response.status);
    expect(await response.text()).not.toContain('script');
  });
});

describe('a message by WhatsApp', () => {
  it('is the same conversation whoever carries it: our number, and theirs with its plus', async () => {
    expect(await under.receive(whatsAppText('1', 'bin day'))).toBe(200);
    expect(under.gateway.accepted).toEqual([
      {
        channel: 'whatsapp',
        account: COUNCIL,
        contact: RESIDENT,
        externalId: 'wamid.1',
        text: 'bin day',
        wayBack: { wroteAt: NOW.toISOString(), message: 'wamid.1' },
      },
    ]);
  });

  it('may come from somebody who shows a name and no number', async () => {
    const nameless = { from: undefined, from_user_id: 'GB.13491208655302741918', type: 'text' };
    await under.receive(messages(whatsAppMessage('1', { ...nameless, text: { body: 'Hello' } })));
    expect(under.gateway.accepted).toMatchObject([{ contact: 'GB.13491208655302741918', text: 'Hello' }]);
    await under.send({ text: 'Hello' }, { contact: 'GB.13491208655302741918' });
    expect(under.graph.sent).toMatchObject([{ recipient: 'GB.13491208655302741918' }]);
    expect(under.graph.sent[0]).not.toHaveProperty('to');
  });

  it('is none of ours when it is for another number, and nothing breaks', async () => {
    const text = { type: 'text', text: { body: 'x' } };
    const elsewhere = whatsAppEvent({ messages: [whatsAppMessage('1', text)] }, '999999999999999');
    expect(await under.receive(elsewhere)).toBe(200);
    const own = whatsAppMessage('2', { ...text, from: COUNCIL.slice(1) });
    expect(await under.receive(messages(own))).toBe(200);
    expect(under.gateway.accepted).toEqual([]);
  });

  it('is read out of a webhook that tells of other things too', async () => {
    const good = whatsAppText('1', 'bin day');
    const [entry] = good.entry;
    const payload = {
      ...good,
      entry: [
        { id: '1', changes: [{ field: 'account_update', value: { event: 'x' } }, ...(entry?.changes ?? [])] },
        { id: '2' },
        { id: '3', changes: 'none' },
        ...messages({ nothing: 'known' }, whatsAppMessage('2', { type: 'text', text: { body: 'and' } }))
          .entry,
      ],
    };
    expect(await under.receive(payload)).toBe(200);
    expect(under.gateway.accepted.map(({ text }) => text)).toEqual(['bin day', 'and']);
  });

  it('is a chosen row by its whole words, not by those that were cut to fit', async () => {
    const words = 'The flat above the shop, 12 Ash Grove';
    const reply = {
      type: 'list_reply',
      list_reply: { id: words, title: 'The flat above…', description: words },
    };
    await under.receive(messages(whatsAppMessage('1', { type: 'interactive', interactive: reply })));
    expect(under.gateway.accepted).toMatchObject([{ text: words }]);
  });

  it.each([
    ['a voice message', { type: 'audio', audio: { id: '1', voice: true } }],
    ['a film', { type: 'video', video: { id: '1' } }],
    ['a place', { type: 'location', location: { latitude: 51, longitude: 0 } }],
    ['a sticker', { type: 'sticker', sticker: { id: '1' } }],
    ['a kind nobody knows yet', { type: 'hologram', hologram: {} }],
    ['what WhatsApp itself cannot read', { type: 'unsupported', errors: [{ code: 131051 }] }],
  ])('is answered kindly when it is %s', async (_what, more) => {
    expect(await under.receive(messages(whatsAppMessage('1', more)))).toBe(200);
    expect(under.gateway.accepted).toMatchObject([{ text: '', photoTrouble: 'not-words' }]);
  });

  it('is nothing when it is a thumb under ours, or a change of number', async () => {
    const reaction = whatsAppMessage('1', { type: 'reaction', reaction: { message_id: 'x', emoji: '👍' } });
    const system = whatsAppMessage('2', { type: 'system', system: { body: 'changed' } });
    expect(await under.receive(messages(reaction, system))).toBe(200);
    expect(under.gateway.accepted).toEqual([]);
  });

  it('is cut where it is longer than anything we read', async () => {
    await under.receive(whatsAppText('1', 'x'.repeat(4096)));
    expect(under.gateway.accepted[0]?.text).toHaveLength(4000);
  });
});

describe('a picture by WhatsApp', () => {
  const picture = (id: string, more: object = {}) =>
    messages(whatsAppMessage(id, { type: 'image', image: { id: 'picture1', caption: 'the lamp', ...more } }));

  it('is asked for by its name, then fetched, with our token both times', async () => {
    under.graph.keep('picture1', jpeg());
    await under.receive(picture('1'));
    expect(under.gateway.accepted).toMatchObject([
      { text: 'the lamp', photos: [{ contentType: 'image/jpeg' }] },
    ]);
    expect(under.graph.calls).toEqual([
      { path: '/v24.0/picture1', authorization: `Bearer ${TOKEN}` },
      { path: '/files/picture1', authorization: `Bearer ${TOKEN}` },
    ]);
  });

  it('may come as a file', async () => {
    under.graph.keep('picture1', png());
    const document = { id: 'picture1', mime_type: 'image/png', filename: 'lamp.png' };
    await under.receive(messages(whatsAppMessage('1', { type: 'document', document })));
    expect(under.gateway.accepted).toMatchObject([{ photos: [{ contentType: 'image/png' }] }]);
  });

  it.each([
    ['is gone', (path: string) => under.graph.files.delete(path)],
    ['breaks off', (path: string) => under.graph.files.set(path, (_, response) => response.destroy())],
    ['never comes', (path: string) => under.graph.files.set(path, () => {})],
    [
      'is said to be elsewhere',
      (path: string) =>
        under.graph.files.set(path, (_, response) => response.end('{"url": "http://169.254.169.254/x"}')),
    ],
    [
      'is sent on to elsewhere',
      (path: string) =>
        under.graph.files.set(path, (_, response) =>
          response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
        ),
    ],
  ])('that %s is asked for again, in the turn', async (_what, spoil) => {
    under.graph.keep('picture1', jpeg());
    spoil('/v24.0/picture1');
    expect(await under.receive(picture('1'))).toBe(200);
    expect(under.gateway.accepted).toMatchObject([{ text: 'the lamp', photoTrouble: 'not-received' }]);
  });

  it('is read no further than it may be large', async () => {
    let poured = 0;
    under.graph.keep('picture1', jpeg());
    under.graph.files.set('/files/picture1', (_request, response) => {
      const more = setInterval(() => {
        poured += 100_000;
        response.write(Buffer.alloc(100_000));
      }, 1);
      response.on('close', () => clearInterval(more));
    });
    await under.receive(picture('1'));
    expect(under.gateway.accepted).toMatchObject([{ photoTrouble: expect.any(String) }]);
    expect(poured).toBeLessThan(20_000_000);
  });
});

describe('a report', () => {
  it('that it was read is one that it arrived', async () => {
    await under.receive(whatsAppStatus('c1-2', 'read'));
    expect(under.gateway.reports).toEqual([{ id: 'c1-2', providerId: 'wamid.out', status: 'delivered' }]);
  });

  it('says why it failed, in words and with the code', async () => {
    await under.receive(whatsAppStatus('c1-2', 'failed', 131_047));
    await under.receive(whatsAppStatus('c1-3', 'failed', 999_999));
    await under.receive(whatsAppStatus('c1-4', 'failed'));
    expect(under.gateway.reports).toMatchObject([
      { status: 'failed', reason: expect.stringMatching(/24 hours.*131047/) },
      { status: 'failed', reason: 'Meta error 999999' },
      { status: 'failed', reason: 'Meta gave no reason' },
    ]);
  });

  it('is nothing when it is on what another program sent, or by a word we do not know', async () => {
    expect(await under.receive(whatsAppStatus('<b>', 'sent'))).toBe(200);
    expect(await under.receive(whatsAppStatus('c1-2', 'warning'))).toBe(200);
    expect(await under.receive(whatsAppStatus('c1-2', 'toString'))).toBe(200);
    expect(under.gateway.reports).toEqual([]);
  });
});

describe('an answer by WhatsApp', () => {
  it('goes by our number, and has our id with it', async () => {
    expect(await under.send({ text: 'Your bin day is Friday.' })).toEqual({
      kind: 'sent',
      providerId: 'wamid.m_1',
    });
    expect(under.graph.calls[0]?.path).toBe(`/v24.0/${PHONE_NUMBER_ID}/messages`);
    expect(under.graph.sent).toEqual([
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: RESIDENT.slice(1),
        type: 'text',
        text: { body: 'Your bin day is Friday.', preview_url: false },
        biz_opaque_callback_data: 'c1-2',
      },
    ]);
  });

  it('is plain, with whole addresses; what an advisor typed is as they typed it', async () => {
    await under.send({ text: '**Pay** it [here](/pay).' });
    await under.send({ text: '**Pay** it [here](/pay).' }, { author: 'advisor' });
    expect(under.graph.sent).toMatchObject([
      { text: { body: `Pay it here (${PUBLIC_URL}/pay).` } },
      { text: { body: '**Pay** it [here](/pay).' } },
    ]);
  });

  it('has buttons up to three, a list up to ten, and lines after that', async () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => `Number ${index + 1}`);
    for (const count of [3, 4, 11]) await under.send({ text: 'Which?', quickReplies: numbers(count) });
    expect(under.graph.sent).toMatchObject([
      {
        interactive: {
          type: 'button',
          action: { buttons: [{ reply: { id: 'Number 1', title: 'Number 1' } }, {}, {}] },
        },
      },
      {
        interactive: {
          type: 'list',
          action: { button: 'Choose one', sections: [{ rows: [{}, {}, {}, {}] }] },
        },
      },
      { type: 'text', text: { body: expect.stringMatching(/^Which\?\n1 Number 1\n[\s\S]*\n11 Number 11$/) } },
    ]);
  });

  it('has long choices in the second line of a row, cut at a word in the first', async () => {
    const quickReplies = ['Flat 12, The Old Bakery, Ash Grove', 'None of these'];
    await under.send({ text: 'Which?', quickReplies });
    expect(under.graph.sent).toMatchObject([
      {
        interactive: {
          action: {
            sections: [
              {
                rows: [
                  { id: quickReplies[0], title: 'Flat 12, The Old…', description: quickReplies[0] },
                  { id: quickReplies[1], title: quickReplies[1] },
                ],
              },
            ],
          },
        },
      },
    ]);
  });

  it('has a list under a text too long for buttons', async () => {
    await under.send({ text: 'x'.repeat(1025), quickReplies: ['Yes', 'No'] });
    expect(under.graph.sent).toMatchObject([{ interactive: { type: 'list' } }]);
  });

  it('is refused by our own clock a minute after 24 hours, and not a minute before', async () => {
    expect(await under.send({ text: 'x' }, minutesAgo(24 * 60 - 1))).toMatchObject({ kind: 'sent' });
    const late = await under.send({ text: 'x' }, { ...minutesAgo(24 * 60 + 1), author: 'advisor' });
    expect(late).toMatchObject({ kind: 'refused', reason: expect.stringContaining('24 hours') });
    expect(under.graph.sent).toHaveLength(1);
    // Carried by somebody else before: nobody here knows, so Meta is asked.
    under.graph.mishaps.push({ kind: 'error', status: 400, code: 131_047 });
    const asked = await under.channel.send?.({
      ...{ id: 'c1-2', channel: 'whatsapp', account: COUNCIL, contact: RESIDENT, author: 'parley' },
      say: { text: 'x' },
    });
    expect(asked).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/24 hours.*131047/) });
  });

  it('shows that they are read and that somebody writes, by their latest message', async () => {
    await under.channel.showTyping?.(
      { channel: 'whatsapp', account: COUNCIL, contact: RESIDENT },
      { message: 'wamid.9', wroteAt: '' },
    );
    expect(under.graph.sent).toEqual([
      {
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: 'wamid.9',
        typing_indicator: { type: 'text' },
      },
    ]);
  });
});

describe('a large webhook', () => {
  const bytes = (count: number) => ({ ...whatsAppText('1', 'x'), padding: 'x'.repeat(count) });

  it('of Meta’s is read up to three megabytes, with all that it tells', async () => {
    expect(await under.receive(bytes(2_500_000))).toBe(200);
    expect(under.gateway.accepted).toHaveLength(1);
    expect(await under.receive(bytes(3_200_000))).toBe(413);
    expect(under.gateway.accepted).toHaveLength(1);
  });

  it('of anybody else is refused by its headers', async () => {
    const body = JSON.stringify(bytes(2_500_000));
    const response = await fetch(`${under.host.url}${WHATSAPP_PATH}`, { method: 'POST', body });
    expect(response.status).toBe(403);
    expect(under.host.defects).toEqual([]);
  });
});

it('takes no signature of another secret', async () => {
  const { method, headers, body } = signed(WHATSAPP_PATH, whatsAppText('1', 'x'), 'another');
  expect((await fetch(`${under.host.url}${WHATSAPP_PATH}`, { method, headers, body })).status).toBe(403);
});
