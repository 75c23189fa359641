import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { smsTwilio } from '../../../channels/sms-twilio/channel.ts';
import { type SmsTwilioSettings, smsTwilioSettings } from '../../../channels/sms-twilio/settings.ts';
import type { Channel, Outbound, SendResult } from '../../../src/conversation/channel.ts';
import {
  COUNCIL,
  describeOutcomes,
  describeUnknown,
  type Outcome,
  RESIDENT,
  textTo,
} from '../text-provider.ts';
import { ACCOUNT, type Mishap, startTwilio, TOKEN, type TwilioServer } from './twilio-server.ts';

const START = new Date('2026-11-21T09:05:00Z');

let now: Date;
let twilio: TwilioServer;
let channel: Channel;

function open(more: Partial<SmsTwilioSettings> = {}): Channel {
  const settings = smsTwilioSettings.parse({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    number: COUNCIL,
    publicUrl: 'https://parley.fernley.example/',
    apiUrl: twilio.url,
    timeout: 2000,
    ...more,
  });
  return smsTwilio(settings);
}

async function send(text: string, more: Partial<Outbound> = {}): Promise<SendResult> {
  return (await channel.send?.(textTo(text, more))) as SendResult;
}

beforeEach(async () => {
  now = START;
  twilio = await startTwilio(() => now);
  channel = open();
});
afterEach(() => twilio.close());

describe('sending a text', () => {
  it('creates a message whose reports carry our id', async () => {
    expect(await send('Hello')).toEqual({ kind: 'sent', providerId: twilio.sent[0]?.sid });
    expect(twilio.sent).toMatchObject([
      {
        to: RESIDENT,
        from: COUNCIL,
        body: 'Hello',
        callback: 'https://parley.fernley.example/channels/sms/twilio/status?message=outbox-1',
      },
    ]);
  });

  it('adds the address of each file', async () => {
    const attachments = [{ contentType: 'text/calendar', name: 'bins.ics', path: '/calendar/1.ics' }];
    await send('Your bin days', { say: { text: 'Your bin days', attachments } });
    expect(twilio.sent[0]?.body).toBe('Your bin days\nhttps://parley.fernley.example/calendar/1.ics');
  });

  it('asks Twilio nothing before the first message', () => {
    expect(twilio.calls).toEqual([]);
  });
});

const error = (status: number, code: number): Mishap => ({ kind: 'error', status, code });
const cases: readonly Outcome<Mishap>[] = [
  ['opted out at the carrier', error(400, 21610), { kind: 'refused', optedOut: true }],
  ['queue full', error(429, 21611), { kind: 'later', afterSeconds: 60 }],
  ['queue overflow', error(400, 30001), { kind: 'later', afterSeconds: 60 }],
  ['too many requests', error(429, 20429), { kind: 'later', afterSeconds: 5 }],
  ['too many requests, no code of ours', error(429, 0), { kind: 'later' }],
  ['too long', error(400, 21617), { kind: 'refused' }],
  ['out of reach', error(400, 30003), { kind: 'refused' }],
  ['unknown number', error(400, 30005), { kind: 'refused' }],
  ['landline', error(400, 30006), { kind: 'refused' }],
  [
    'an error Twilio has thought of since',
    error(400, 29999),
    { kind: 'refused', reason: 'Twilio error 29999' },
  ],
  ['wrong token', error(401, 20003), { kind: 'later', afterSeconds: 300, outage: true }],
  ['server error', error(500, 20500), { kind: 'unknown' }],
  ['unavailable', error(503, 20503), { kind: 'unknown' }],
  ["a proxy's page", { kind: 'page', status: 502 }, { kind: 'unknown' }],
  ['reset', { kind: 'reset', kept: true }, { kind: 'unknown' }],
  ['timeout', { kind: 'silence', kept: true }, { kind: 'unknown' }],
  ['half an answer', { kind: 'garbage', kept: true }, { kind: 'unknown' }],
];
describeOutcomes(() => twilio, send, cases, { call: 'POST Messages' });
describeUnknown(() => twilio, send);

it('waits when nobody listens there: nothing was sent', async () => {
  await twilio.close();
  expect(await send('Hello')).toMatchObject({ kind: 'later', afterSeconds: 30, outage: true });
  twilio = await startTwilio(() => now);
});

describe('an unknown outcome', () => {
  it('does not take an earlier message of the same words for the lost one', async () => {
    twilio.add({ body: 'Hello', createdAt: new Date(START.getTime() - 4 * 3600_000) });
    await send('Hello', { triedAt: START });
    expect(twilio.sent).toHaveLength(2);
  });

  it('does not take a message it knows to be another for the lost one', async () => {
    await send('Hello', { id: 'other' });
    await send('Hello', { id: 'lost', triedAt: START });
    expect(twilio.sent).toHaveLength(2);
  });

  it('knows a text that a trial account has put its line before', async () => {
    const { sid } = twilio.add({ body: 'Sent from your Twilio trial account - Hello' });
    expect(await send('Hello', { triedAt: START })).toEqual({ kind: 'sent', providerId: sid });
  });

  it('is left to another replica by one that stood still while it looked', async () => {
    const late = await channel.send?.(textTo('Hello', { triedAt: START }), () => true);
    expect(late).toMatchObject({ kind: 'unknown', reason: 'stood-still' });
    expect(twilio.calls).toEqual(['GET Messages']);
  });

  it('stays unknown while Twilio cannot be asked', async () => {
    await twilio.close();
    expect(await send('Hello', { triedAt: START })).toMatchObject({ kind: 'unknown' });
    twilio = await startTwilio(() => now);
  });
});

describe('its parts', () => {
  it('are counted as they leave, addresses of files included', () => {
    const path = `/calendar/${'1'.repeat(110)}.ics`;
    const attachments = [{ contentType: 'text/calendar', name: 'bins.ics', path }];
    const message = {
      author: 'parley',
      channel: 'sms',
      account: COUNCIL,
      contact: RESIDENT,
      id: '1',
    } as const;
    expect(channel.partsOf?.({ ...message, say: { text: 'Your bin days' } })).toBe(1);
    expect(channel.partsOf?.({ ...message, say: { text: 'Your bin days', attachments } })).toBe(2);
  });
});
