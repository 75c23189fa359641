import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emailByNotify, textsByNotify } from '../../../channels/notify/channel.ts';
import { notifyEmailSettings, notifyTextSettings } from '../../../channels/notify/settings.ts';
import type { Channel, Outbound, SendResult } from '../../../src/conversation/channel.ts';
import {
  COUNCIL,
  describeOutcomes,
  describeUnknown,
  type Outcome,
  RESIDENT,
  textTo,
} from '../text-provider.ts';
import {
  API_KEY,
  CALLBACK_TOKEN,
  MAIL_TEMPLATE,
  type Mishap,
  type NotifyServer,
  startNotify,
  TEXT_TEMPLATE,
} from './notify-server.ts';

let notify: NotifyServer;
let texts: Channel;
let email: Channel;

beforeEach(async () => {
  notify = await startNotify();
  const account = {
    ...{ apiKey: API_KEY, callbackToken: CALLBACK_TOKEN, apiUrl: notify.url, timeout: 2000 },
    publicUrl: 'https://parley.fernley.example/',
  };
  texts = textsByNotify(notifyTextSettings.parse({ ...account, number: COUNCIL, template: TEXT_TEMPLATE }));
  const subject = 'A message from Fernley Council';
  email = emailByNotify(notifyEmailSettings.parse({ ...account, subject, template: MAIL_TEMPLATE }));
});
afterEach(() => notify.close());

async function send(text: string, more: Partial<Outbound> = {}, by = texts): Promise<SendResult> {
  return (await by.send?.(textTo(text, more))) as SendResult;
}

describe('a text by GOV.UK Notify', () => {
  it('goes by the template, under our reference', async () => {
    expect(await send('Your bin day is Friday')).toEqual({ kind: 'sent', providerId: notify.sent[0]?.id });
    expect(notify.sent).toMatchObject([
      {
        ...{ type: 'sms', to: RESIDENT, reference: 'outbox-1', template: TEXT_TEMPLATE, by: undefined },
        personalisation: { message: 'Your bin day is Friday' },
      },
    ]);
  });

  it('has the addresses of its files, and is counted with them', async () => {
    const path = `/calendar/${'1'.repeat(130)}.ics`;
    const say = { text: 'Bins', attachments: [{ contentType: 'text/calendar', name: 'bins.ics', path }] };
    await send('', { say });
    expect(notify.sent[0]?.personalisation.message).toBe(`Bins\nhttps://parley.fernley.example${path}`);
    const key = { channel: 'sms', account: COUNCIL, contact: RESIDENT, id: '1', author: 'parley' } as const;
    expect(texts.partsOf?.({ ...key, say })).toBe(2);
    expect(texts.partsOf?.({ ...key, say: { text: 'Bins' } })).toBe(1);
  });

  it('asks Notify nothing before the first', () => expect(notify.calls).toEqual([]));
});

describe('a mail by GOV.UK Notify', () => {
  const to = { channel: 'email', account: 'council', contact: 'sam@example.com' };

  it('has the subject of every mail and plain words', async () => {
    expect(await send('**Snow**: see [bins](/bins)', to, email)).toMatchObject({ kind: 'sent' });
    expect(notify.sent).toMatchObject([
      {
        ...{ type: 'email', to: 'sam@example.com', reference: 'outbox-1', template: MAIL_TEMPLATE },
        personalisation: {
          subject: 'A message from Fernley Council',
          message: 'Snow: see bins (https://parley.fernley.example/bins)',
        },
      },
    ]);
  });

  it("has an advisor's words as they were typed", async () => {
    await send('2 * 3 * 4', { ...to, author: 'advisor' }, email);
    expect(notify.sent[0]?.personalisation.message).toBe('2 * 3 * 4');
  });

  it('to no address is refused for good', async () => {
    expect(await send('Hello', { ...to, contact: 'nobody' }, email)).toMatchObject({
      ...{ kind: 'refused', unreachable: true },
    });
  });
});

const error = (status: number, name: string, message = ''): Mishap => ({
  kind: 'error',
  status,
  error: name,
  message,
});
const cases: readonly Outcome<Mishap>[] = [
  [
    'not a mobile',
    error(400, 'ValidationError', 'phone_number Not a UK mobile number'),
    { kind: 'refused', unreachable: true },
  ],
  ['no such template', error(400, 'BadRequestError', 'Template not found'), { kind: 'refused' }],
  [
    'a trial service',
    error(400, 'BadRequestError', 'Cannot send to this recipient when service is in trial mode'),
    { kind: 'refused', reason: expect.stringMatching(/trial/) },
  ],
  [
    'wrong key',
    error(403, 'AuthError', 'Invalid token: API key not found'),
    { kind: 'later', afterSeconds: 300 },
  ],
  [
    'too many at once',
    error(429, 'RateLimitError', 'Exceeded rate limit'),
    { kind: 'later', afterSeconds: 10 },
  ],
  [
    'too many today',
    error(429, 'TooManyRequestsError', 'Exceeded send limits'),
    { kind: 'later', afterSeconds: 3600 },
  ],
  ['server error', error(500, 'Exception', 'Internal server error'), { kind: 'unknown' }],
  ['unavailable', error(503, 'Exception'), { kind: 'unknown' }],
  ['reset', { kind: 'reset', kept: true }, { kind: 'unknown' }],
  ['timeout', { kind: 'silence', kept: true }, { kind: 'unknown' }],
  ['half an answer', { kind: 'garbage', kept: true }, { kind: 'unknown' }],
];
describeOutcomes(() => notify, send, cases, {
  call: 'POST /v2/notifications/sms',
  quoting: (met, message) => (met.kind === 'error' ? { ...met, message } : met),
});
describeUnknown(() => notify, send);

it('waits when nobody listens there, or nobody is let in: nothing was sent', async () => {
  notify.revoked = true;
  expect(await send('Hello')).toMatchObject({ kind: 'later', afterSeconds: 300, outage: true });
  await notify.close();
  expect(await send('Hello')).toMatchObject({ kind: 'later', afterSeconds: 30, outage: true });
  notify = await startNotify();
});

describe('an unknown outcome', () => {
  it('is left to another replica by one that stood still while it looked', async () => {
    const late = await texts.send?.(textTo('Hello', { triedAt: new Date() }), () => true);
    expect(late).toMatchObject({ kind: 'unknown', reason: 'stood-still' });
    expect(notify.sent).toEqual([]);
  });

  it('is not settled by a try that Notify dropped', async () => {
    const first = await send('Hello');
    const sentBefore = first.kind === 'sent' ? [first.providerId] : [];
    await send('Hello', { triedAt: new Date('2026-11-21T09:05:00Z'), sentBefore });
    expect(notify.sent).toHaveLength(2);
  });

  it('stays unknown while Notify cannot be asked', async () => {
    notify.revoked = true;
    expect(await send('Hello', { triedAt: new Date() })).toMatchObject({ kind: 'unknown' });
    expect(notify.calls).toEqual(['GET /v2/notifications']);
  });
});
