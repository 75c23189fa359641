import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { textsByNotify } from '../../../channels/notify/channel.ts';
import { toE164 } from '../../../channels/notify/receive.ts';
import { notifyTextSettings } from '../../../channels/notify/settings.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { API_KEY, CALLBACK_TOKEN, TEXT_TEMPLATE } from './notify-server.ts';

const settings = notifyTextSettings.parse({
  ...{ apiKey: API_KEY, callbackToken: CALLBACK_TOKEN, publicUrl: 'https://parley.fernley.example' },
  ...{ number: '+447700900100', template: TEXT_TEMPLATE },
});

const gateway = new RecordingGateway();
let host: Host;
beforeAll(async () => {
  host = await startHost(() => textsByNotify(settings), gateway);
});
afterAll(() => host.close());
beforeEach(() => {
  gateway.accepted.length = 0;
  gateway.reports.length = 0;
});

function post(path: string, payload: object, token = CALLBACK_TOKEN): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  return fetch(`${host.url}${path}`, { method: 'POST', headers, body: JSON.stringify(payload) });
}

const INBOUND = {
  id: 'b5d1c5a0-0000-4000-8000-000000000001',
  source_number: '447700900123',
  destination_number: '07700900100',
  message: 'When is my bin day?',
  date_received: '2026-11-23T09:05:00.000000Z',
};

describe('a text that comes in by GOV.UK Notify', () => {
  it('is handed in, its number as everywhere', async () => {
    expect((await post('/channels/sms/notify', INBOUND)).status).toBe(200);
    expect(gateway.accepted).toEqual([
      {
        ...{ channel: 'sms', account: '+447700900100', contact: '+447700900123' },
        ...{ externalId: INBOUND.id, text: 'When is my bin day?' },
      },
    ]);
  });

  it('comes up to six times and is one, also when the first try was not kept', async () => {
    gateway.failure = new Error('the database is away');
    expect((await post('/channels/sms/notify', INBOUND)).status).toBe(500);
    gateway.failure = undefined;
    for (let time = 0; time < 5; time += 1) {
      expect((await post('/channels/sms/notify', INBOUND)).status).toBe(200);
    }
    expect(gateway.accepted).toHaveLength(1);
  });

  it("for another number, or from a sender's name, is not ours to answer", async () => {
    expect(
      (await post('/channels/sms/notify', { ...INBOUND, destination_number: '07700900999' })).status,
    ).toBe(403);
    expect((await post('/channels/sms/notify', { ...INBOUND, source_number: 'GOV.UK' })).status).toBe(200);
    expect((await post('/channels/sms/notify', { ...INBOUND, source_number: '447700900100' })).status).toBe(
      200,
    );
    expect(gateway.accepted).toEqual([]);
  });

  it.each([
    ['447700900123', '+447700900123'],
    ['07700 900123', '+447700900123'],
    ['+447700900123', '+447700900123'],
    ['33612345678', '+33612345678'],
    ['GOV.UK', undefined],
    ['60066', undefined],
    ['', undefined],
  ])('reads the number %j as %j', (given, number) => {
    expect(toE164(given)).toBe(number);
  });
});

describe('a receipt', () => {
  const receipt = {
    id: '740e5834-3a29-46b4-9a6f-16142fde533a',
    reference: 'outbox-1',
    to: '447700900123',
    notification_type: 'sms',
  };
  const report = async (status: string, more: object = {}) => {
    expect((await post('/channels/notify/receipts', { ...receipt, status, ...more })).status).toBe(204);
    return gateway.reports;
  };

  it.each([
    ['delivered', { status: 'delivered' }],
    ['sent', { status: 'sent' }],
    ['permanent-failure', { status: 'failed', unreachable: true }],
    ['temporary-failure', { status: 'failed', reason: expect.stringMatching(/off/) }],
    ['technical-failure', { status: 'failed', againAfterSeconds: 300 }],
  ])('of %s is told by our reference', async (status, expected) => {
    expect(await report(status)).toMatchObject([{ id: 'outbox-1', providerId: receipt.id, ...expected }]);
  });

  it('that is no news, or of what others sent, is passed over', async () => {
    await report('sending');
    await report('thought-of-since');
    await report('delivered', { reference: null });
    expect(await report('delivered', { reference: 'not/ours' })).toEqual([]);
  });

  it('is refused without the token', async () => {
    for (const token of ['', 'another', `${CALLBACK_TOKEN}x`]) {
      expect(
        (await post('/channels/notify/receipts', { ...receipt, status: 'delivered' }, token)).status,
      ).toBe(403);
    }
    expect(gateway.reports).toEqual([]);
  });
});
