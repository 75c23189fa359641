import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { smsTwilio } from '../../../channels/sms-twilio/channel.ts';
import { smsTwilioSettings } from '../../../channels/sms-twilio/settings.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { type Call, inboundForm, PUBLIC_URL, sidOf, signed, statusForm } from './calls.ts';
import { ACCOUNT, COUNCIL, RESIDENT, TOKEN } from './twilio-server.ts';

const settings = smsTwilioSettings.parse({
  accountSid: ACCOUNT,
  authToken: TOKEN,
  number: COUNCIL,
  publicUrl: PUBLIC_URL,
});
const INBOUND = '/channels/sms/twilio';
const STATUS = '/channels/sms/twilio/status?message=outbox-1';

const gateway = new RecordingGateway();
let host: Host;

beforeAll(async () => {
  host = await startHost(() => smsTwilio(settings), gateway);
});
afterAll(() => host.close());
beforeEach(() => {
  gateway.accepted.length = 0;
  gateway.reports.length = 0;
  gateway.failure = undefined;
});

function call({ method, path, headers, body }: Call): Promise<Response> {
  return fetch(`${host.url}${path}`, { method, headers, body });
}

async function statusOf(request: Call): Promise<number> {
  const response = await call(request);
  await response.arrayBuffer();
  return response.status;
}

describe('a text that comes in', () => {
  it('is handed in and answered with empty TwiML', async () => {
    const response = await call(signed(INBOUND, inboundForm('1', 'When is my bin day? £5 & “more”')));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await response.text()).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
    expect(gateway.accepted).toEqual([
      {
        channel: 'sms',
        account: COUNCIL,
        contact: RESIDENT,
        externalId: sidOf('1'),
        text: 'When is my bin day? £5 & “more”',
      },
    ]);
  });

  it('tolerates fields it has never heard of, of any name', async () => {
    const form = inboundForm('1', 'Hello', { NewIn2027: 'yes', 'a[b]': 'c', constructor: 'd' });
    expect(await statusOf(signed(INBOUND, form))).toBe(200);
    expect(gateway.accepted).toHaveLength(1);
  });

  it('is not signed for if it repeats a field or sneaks one in', async () => {
    const good = signed(INBOUND, inboundForm('1', 'Hello'));
    for (const extra of ['&Body=other', '&__proto__=x', '&__proto__[From]=x']) {
      expect(await statusOf({ ...good, body: good.body + extra })).toBe(403);
    }
    expect(gateway.accepted).toEqual([]);
  });

  it.each([
    ['STOP', 'stop'],
    ['START', 'start'],
    ['HELP', 'help'],
    ['SOMETHING-NEW', undefined],
  ])('says when the carrier has dealt with %s', async (type, keyword) => {
    await call(signed(INBOUND, inboundForm('1', 'stop', { OptOutType: type })));
    expect(gateway.accepted[0]?.carrierOptOut).toBe(keyword);
  });

  it.each([
    ['STOP', 'stop'],
    [' Quit ', 'stop'],
    ['start', 'start'],
    ['info', 'help'],
    ['yes', undefined],
    ['stop the bins', undefined],
  ])('of %s has been answered where the carrier answers such', async (text, keyword) => {
    const carriers = { ...settings, stopWords: 'carrier' } as const;
    const theirs = await startHost(() => smsTwilio(carriers), gateway);
    try {
      const { method, path, headers, body } = signed(INBOUND, inboundForm('1', text));
      await fetch(`${theirs.url}${path}`, { method, headers, body });
      await call(signed(INBOUND, inboundForm('2', text)));
      expect(gateway.accepted.map(({ carrierOptOut }) => carrierOptOut)).toEqual([keyword, undefined]);
    } finally {
      await theirs.close();
    }
  });

  it('with a picture keeps its words, be they none', async () => {
    const media = { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/1', MediaContentType0: 'image/jpeg' };
    await call(signed(INBOUND, inboundForm('1', 'Look at this', media)));
    const { Body: _, ...wordless } = inboundForm('2', '', media);
    await call(signed(INBOUND, wordless));
    expect(gateway.accepted.map(({ text }) => text)).toEqual(['Look at this', '']);
  });

  it.each(['AMAZON', 'whatsapp:+447700900123', COUNCIL, '60066'])(
    'from %s, who cannot be answered, is left',
    async (from) => {
      expect(await statusOf(signed(INBOUND, inboundForm('1', 'Win a prize', { From: from })))).toBe(200);
      expect(gateway.accepted).toEqual([]);
    },
  );

  it('is not acknowledged until it is safe', async () => {
    gateway.failure = new Error('the database is away');
    expect(await statusOf(signed(INBOUND, inboundForm('1', 'Hello')))).toBe(500);
    expect(host.defects.splice(0)).toHaveLength(1);
  });
});

describe('what is refused', () => {
  const good = signed(INBOUND, inboundForm('1', 'Hello'));
  const without = (...names: string[]) =>
    Object.fromEntries(
      Object.entries(inboundForm('1', 'Hello')).filter(([name]) => !names.includes(name)),
    ) as Record<string, string>;
  const cases: [string, Call, number][] = [
    ['no signature', { ...good, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 403],
    ['an empty signature', { ...good, headers: { ...good.headers, 'X-Twilio-Signature': '' } }, 403],
    ["another token's signature", signed(INBOUND, inboundForm('1', 'Hello'), 'another token'), 403],
    ['a changed word', { ...good, body: good.body.replace('Hello', 'Goodbye') }, 403],
    ['another address', { ...good, path: `${INBOUND}?x=1` }, 403],
    ['an address that is none', { ...good, path: `${INBOUND}?%%%` }, 403],
    [
      'another account',
      signed(INBOUND, inboundForm('1', 'Hello', { AccountSid: `AC${'f'.repeat(32)}` })),
      403,
    ],
    ['another number', signed(INBOUND, inboundForm('1', 'Hello', { To: '+447700900999' })), 403],
    // The signed text is the fields run together, so this has the good one's signature.
    [
      'fields cut anew',
      {
        ...good,
        body: good.body
          .replace(/&To=.*?(?=&)/, '')
          .replace('received', `receivedTo${encodeURIComponent(COUNCIL)}`),
      },
      400,
    ],
    ['no number of ours', signed(INBOUND, without('To')), 400],
    ['no message id', signed(INBOUND, without('MessageSid')), 400],
    ['a message id that is none', signed(INBOUND, inboundForm('1', 'Hello', { MessageSid: '../1' })), 400],
    ['more words than a text can have', signed(INBOUND, inboundForm('1', 'x'.repeat(10_000))), 400],
    ['a NUL', signed(INBOUND, inboundForm('1', 'Hel\0lo')), 400],
    ['JSON', { ...good, headers: { ...good.headers, 'Content-Type': 'application/json' } }, 415],
    ['no type', { ...good, headers: { 'X-Twilio-Signature': 'x', 'Content-Type': '' } }, 415],
    ['a megabyte and more', { ...good, body: `${good.body}&x=${'x'.repeat(1_100_000)}` }, 413],
  ];
  it.each(cases)('%s', async (_, request, status) => {
    const response = await call(request);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('Hello');
    expect(gateway.accepted).toEqual([]);
  });
});

describe('news of a text that went out', () => {
  const report = async (status: string, errorCode?: string) => {
    gateway.reports.length = 0;
    expect(await statusOf(signed(STATUS, statusForm(status, errorCode)))).toBe(204);
    return gateway.reports;
  };

  it.each([
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'failed'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
  ])('%s is %s', async (theirs, ours) => {
    expect(await report(theirs)).toEqual([
      { id: 'outbox-1', status: ours, providerId: expect.stringMatching(/^SM/) },
    ]);
  });

  it.each(['queued', 'accepted', 'sending', 'scheduled', 'thought-of-since'])(
    '%s is none',
    async (status) => {
      expect(await report(status)).toEqual([]);
    },
  );

  it('tells why it failed, and that the resident has unsubscribed', async () => {
    expect(await report('failed', '21610')).toMatchObject([{ status: 'failed', optedOut: true }]);
    expect(await report('failed', '30001')).toMatchObject([{ status: 'failed', againAfterSeconds: 60 }]);
    expect(await report('failed', '39999')).toMatchObject([{ reason: 'Twilio error 39999' }]);
  });

  it.each([
    ['30003', 'The phone is off or out of reach (30003)', false],
    ['30005', 'The number does not exist (30005)', true],
    ['30006', 'A landline, or a network that cannot be reached (30006)', true],
  ])('%s: fails the text, and marks the number only where it is for good', async (code, reason, forGood) => {
    const failed = { id: 'outbox-1', status: 'failed', providerId: sidOf('out'), reason };
    expect(await report('undelivered', code)).toEqual([forGood ? { ...failed, unreachable: true } : failed]);
  });

  it('for a message that is not from the outbox is passed over', async () => {
    for (const path of [
      '/channels/sms/twilio/status',
      `/channels/sms/twilio/status?message=${'x'.repeat(200)}`,
    ]) {
      expect(await statusOf(signed(path, statusForm('sent')))).toBe(204);
    }
    expect(gateway.reports).toEqual([]);
  });

  it('is refused for another message than it was signed for, or another account', async () => {
    const good = signed(STATUS, statusForm('sent'));
    expect(await statusOf({ ...good, path: STATUS.replace('outbox-1', 'outbox-2') })).toBe(403);
    expect(await statusOf(signed(STATUS, { ...statusForm('sent'), AccountSid: `AC${'f'.repeat(32)}` }))).toBe(
      403,
    );
    expect(gateway.reports).toEqual([]);
  });
});
