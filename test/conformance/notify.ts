import { textsByNotify } from '../../channels/notify/channel.ts';
import { notifyTextSettings } from '../../channels/notify/settings.ts';
import { startHost } from '../channels/direct-line/host.ts';
import {
  API_KEY,
  CALLBACK_TOKEN,
  type Mishap,
  startNotify,
  TEXT_TEMPLATE,
} from '../channels/notify/notify-server.ts';
import { RecordingGateway } from '../channels/recording-gateway.ts';
import type { Call, ChannelRow, ChannelUnderTest, Outcome } from './row.ts';

const MISHAPS: Readonly<Record<Exclude<Outcome, 'sent' | 'opted-out'>, Mishap>> = {
  later: { kind: 'error', status: 429, error: 'RateLimitError' },
  refused: { kind: 'error', status: 400, error: 'BadRequestError' },
  unknown: { kind: 'reset', kept: true },
};

const STATUSES = { sent: 'sent', delivered: 'delivered', failed: 'temporary-failure' } as const;

function proven(path: string, payload: unknown): Call {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${CALLBACK_TOKEN}` };
  return {
    method: 'POST',
    path,
    headers,
    body: typeof payload === 'string' ? payload : JSON.stringify(payload),
  };
}

const text = (id: string, message: string) => ({
  ...{ id, source_number: '447700900123', destination_number: '447700900100', message },
  date_received: '2026-11-23T09:05:00.000000Z',
});

export const notifyRow: ChannelRow = {
  folder: 'notify',
  title: 'texts by GOV.UK Notify',
  skips: {
    'opt-out': 'Notify keeps no list of who texted STOP; Parley does',
    press: 'no buttons: a choice is answered by its number or in words',
    batch: 'one message a call',
    window: 'texts are taken at any time',
    typing: 'texts show none',
    pictures: 'Notify carries none',
  },
  async start(): Promise<ChannelUnderTest> {
    const notify = await startNotify();
    const gateway = new RecordingGateway();
    const account = {
      apiKey: API_KEY,
      callbackToken: CALLBACK_TOKEN,
      apiUrl: notify.url,
      publicUrl: notify.url,
    };
    const settings = { ...account, number: '+447700900100', template: TEXT_TEMPLATE };
    const channel = textsByNotify(notifyTextSettings.parse(settings));
    const host = await startHost(() => channel, gateway);
    return {
      ...{ host, gateway, channel },
      inbound: async (id, message) => proven('/channels/sms/notify', text(id, message)),
      unproven: (call) => [
        { ...call, headers: { 'Content-Type': 'application/json' } },
        { ...call, headers: { ...call.headers, Authorization: 'Bearer another' } },
        { ...call, headers: { ...call.headers, Authorization: CALLBACK_TOKEN } },
      ],
      malformed: async () => [
        proven('/channels/sms/notify', {}),
        proven('/channels/sms/notify', 'not json'),
        proven('/channels/sms/notify', { ...text('<b>', 'x') }),
        proven('/channels/sms/notify', { ...text('1', 'x'), message: 7 }),
        proven('/channels/sms/notify', { ...text('1', 'x'), destination_number: '07700900999' }),
        proven('/channels/notify/receipts', { id: '1', reference: 'outbox-1' }),
      ],
      sent: () => notify.sent,
      status: (reference, status) =>
        proven('/channels/notify/receipts', { id: '1', reference, status: STATUSES[status] }),
      provide: (outcome) => {
        if (outcome !== 'sent' && outcome !== 'opted-out') notify.mishaps.push(MISHAPS[outcome]);
      },
      stop: async () => {
        await host.close();
        await notify.close();
      },
    };
  },
};
