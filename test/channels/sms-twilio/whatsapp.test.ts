/** What is different by WhatsApp; what is the same, the conformance suite holds for both. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { whatsAppTwilio } from '../../../channels/sms-twilio/channel.ts';
import { WHATSAPP } from '../../../channels/sms-twilio/line.ts';
import { smsTwilioSettings } from '../../../channels/sms-twilio/settings.ts';
import type { Channel, Outbound, SendResult } from '../../../src/conversation/channel.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { inboundForm, PUBLIC_URL, sidOf, signed, statusForm } from './calls.ts';
import { ACCOUNT, COUNCIL, RESIDENT, startTwilio, TOKEN, type TwilioServer } from './twilio-server.ts';

const now = () => new Date('2026-11-21T09:05:00Z');
const gateway = new RecordingGateway();
let twilio: TwilioServer;
let channel: Channel;
let host: Host;

beforeAll(async () => {
  twilio = await startTwilio(now);
  const credentials = { accountSid: ACCOUNT, authToken: TOKEN, apiUrl: twilio.url };
  const figures = { number: COUNCIL, publicUrl: PUBLIC_URL };
  channel = whatsAppTwilio(smsTwilioSettings.parse({ ...credentials, ...figures }));
  host = await startHost(() => channel, gateway);
});
afterAll(async () => {
  await host.close();
  await twilio.close();
});
beforeEach(() => {
  gateway.accepted.length = 0;
  gateway.reports.length = 0;
  twilio.sent.length = 0;
  twilio.mishaps.length = 0;
});

const FROM = `whatsapp:${RESIDENT}`;
const TO = `whatsapp:${COUNCIL}`;

async function receive(form: Record<string, string>, path = WHATSAPP.path): Promise<number> {
  const { method, headers, body } = signed(path, form);
  return (await fetch(`${host.url}${path}`, { method, headers, body })).status;
}

async function send(text: string, more: Partial<Outbound> = {}): Promise<SendResult> {
  const key = { channel: 'whatsapp', account: COUNCIL, contact: RESIDENT };
  const message: Outbound = { ...key, id: 'c1-2', author: 'parley', say: { text }, ...more };
  return (await channel.send?.(message)) as SendResult;
}

describe('a message by WhatsApp', () => {
  it('is its own channel, with the number as people know it', async () => {
    const form = inboundForm('1', 'bin day', { From: FROM, To: TO, WaId: '447700900123', ProfileName: 'R' });
    expect(await receive(form)).toBe(200);
    expect(gateway.accepted).toEqual([
      {
        channel: 'whatsapp',
        account: COUNCIL,
        contact: RESIDENT,
        externalId: sidOf('1'),
        text: 'bin day',
      },
    ]);
  });

  it('is not a text that was sent to the wrong address, nor to another number', async () => {
    expect(await receive(inboundForm('2', 'a text'))).toBe(403);
    const elsewhere = { From: FROM, To: 'whatsapp:+447700900999' };
    expect(await receive(inboundForm('3', 'x', elsewhere))).toBe(403);
    expect(await receive(inboundForm('4', 'x', { From: RESIDENT, To: TO }))).toBe(200);
    expect(gateway.accepted).toEqual([]);
  });
});

describe('an answer by WhatsApp', () => {
  it('goes from our number there to theirs, and reports come back to their own address', async () => {
    expect(await send('Your bin day is Friday.')).toMatchObject({ kind: 'sent' });
    expect(twilio.sent).toMatchObject([
      {
        to: FROM,
        from: TO,
        body: 'Your bin day is Friday.',
        callback: `${PUBLIC_URL}/channels/whatsapp/twilio/status?message=c1-2`,
      },
    ]);
  });

  it('is plain, with whole addresses; what an advisor typed is as they typed it', async () => {
    await send('**Pay** it [here](/pay).');
    await send('**Pay** it [here](/pay).', { author: 'advisor' });
    expect(twilio.sent.map(({ body }) => body)).toEqual([
      `Pay it here (${PUBLIC_URL}/pay).`,
      '**Pay** it [here](/pay).',
    ]);
  });

  it('is held up by no limit of texts', async () => {
    const results = [await send('one'), await send('two'), await send('x'.repeat(900))];
    expect(results.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent']);
  });

  it('that comes too late says why, at once or by report', async () => {
    twilio.mishaps.push({ kind: 'error', status: 400, code: 63016 });
    expect(await send('late')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('24 hours'),
    });
    const path = `${WHATSAPP.path}/status?message=c1-2`;
    expect(await receive({ ...statusForm('undelivered', '63016'), To: FROM, From: TO }, path)).toBe(204);
    expect(gateway.reports).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('24 hours') },
    ]);
  });

  it('that was read has arrived', async () => {
    const path = `${WHATSAPP.path}/status?message=c1-2`;
    await receive({ ...statusForm('read'), To: FROM, From: TO }, path);
    expect(gateway.reports).toMatchObject([{ id: 'c1-2', status: 'delivered' }]);
  });
});
