import { join } from 'node:path';
import { smsTwilio, whatsAppTwilio } from '../../channels/sms-twilio/channel.ts';
import { type Line, TEXTS, WHATSAPP } from '../../channels/sms-twilio/line.ts';
import { smsTwilioSettings } from '../../channels/sms-twilio/settings.ts';
import { simulateTwilio } from '../../channels/sms-twilio/simulator.ts';
import type { Channel } from '../../src/conversation/channel.ts';
import { startHost } from '../channels/direct-line/host.ts';
import { RecordingGateway } from '../channels/recording-gateway.ts';
import { inboundForm, PUBLIC_URL, signed, statusForm } from '../channels/sms-twilio/calls.ts';
import { ACCOUNT, COUNCIL, type Mishap, startTwilio, TOKEN } from '../channels/sms-twilio/twilio-server.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import type { Call, ChannelRow, ChannelUnderTest, Outcome } from './row.ts';

const now = () => new Date('2026-11-21T09:05:00Z');

const MISHAPS: Readonly<Record<Exclude<Outcome, 'sent'>, Mishap>> = {
  later: { kind: 'error', status: 429, code: 20429 },
  refused: { kind: 'error', status: 400, code: 21614 },
  'opted-out': { kind: 'error', status: 400, code: 21610 },
  unknown: { kind: 'reset', kept: true },
};

/** The calls of Twilio, for whichever account and token the channel was given, on its line. */
function calls(account: string, token: string, { path: INBOUND, prefix }: Line = TEXTS) {
  const marked = (form: Record<string, string>, name: string) =>
    form[name] === undefined ? {} : { [name]: `${prefix}${form[name]}` };
  const ours = (form: Record<string, string>) => ({
    ...form,
    ...marked(form, 'To'),
    ...marked(form, 'From'),
    AccountSid: account,
  });
  return {
    inbound: async (id: string, text: string) => signed(INBOUND, ours(inboundForm(id, text)), token),
    picture: async (id: string) => {
      const media = { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/picture' };
      return signed(INBOUND, ours(inboundForm(id, '', media)), token);
    },
    unproven: (call: Call) => [
      { ...call, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      { ...call, headers: { ...call.headers, 'X-Twilio-Signature': 'bm90IGl0' } },
      { ...call, body: `${call.body}&Body=spoilt` },
    ],
    malformed: async () => [
      signed(INBOUND, {}, token),
      signed(INBOUND, { AccountSid: account }, token),
      signed(INBOUND, ours(inboundForm('1', 'x', { MessageSid: '<b>' })), token),
      signed(INBOUND, ours(inboundForm('1', 'x', { To: '+447700900999' })), token),
      signed(`${INBOUND}/status?message=1`, ours({ MessageSid: 'SM1' }), token),
      { ...signed(INBOUND, ours(inboundForm('1', 'x')), token), body: '%%%=%%&&&==' },
    ],
    status: (id: string, status: string) =>
      signed(`${INBOUND}/status?message=${id}`, ours(statusForm(status)), token),
  };
}

const BY_TWILIO = {
  press: 'no buttons: a choice is answered by its number or in words',
  batch: 'one message a call',
  typing: 'Twilio shows none',
} as const;

function rowOf(
  title: string,
  line: Line,
  make: typeof smsTwilio,
  skips: ChannelRow['skips'] = {},
): ChannelRow {
  return {
    folder: 'sms-twilio',
    title,
    skips: { ...BY_TWILIO, ...skips },
    async start(): Promise<ChannelUnderTest> {
      const twilio = await startTwilio(now);
      const gateway = new RecordingGateway();
      let picture: Buffer = Buffer.alloc(0);
      const channel = make(
        smsTwilioSettings.parse({
          accountSid: ACCOUNT,
          authToken: TOKEN,
          number: COUNCIL,
          publicUrl: PUBLIC_URL,
          apiUrl: twilio.url,
        }),
        { media: async () => ({ kind: 'fetched', bytes: picture }) },
      );
      const host = await startHost(() => channel, gateway);
      return {
        ...{ host, gateway, channel },
        ...calls(ACCOUNT, TOKEN, line),
        sent: () => twilio.sent,
        picture: async (id, bytes) => {
          picture = bytes;
          return calls(ACCOUNT, TOKEN, line).picture(id);
        },
        late: () => {
          twilio.mishaps.push({ kind: 'error', status: 400, code: 63016 });
          return {};
        },
        provide: (outcome) => {
          if (outcome !== 'sent') twilio.mishaps.push(MISHAPS[outcome]);
        },
        stop: async () => {
          await host.close();
          await twilio.close();
        },
      };
    },
  };
}

export const twilioRow = rowOf('texts by Twilio', TEXTS, smsTwilio, {
  window: 'texts are taken at any time',
});
export const whatsAppRow = rowOf('WhatsApp by Twilio', WHATSAPP, whatsAppTwilio);

export const pocketPhoneRow: ChannelRow = {
  folder: 'sms-twilio',
  title: 'texts by the pocket phone',
  skips: {
    ...BY_TWILIO,
    choices: 'as by Twilio',
    window: 'texts are taken at any time',
    pictures: 'in test/channels/sms-twilio/simulator.test.ts',
    send: 'a simulated network has no outages; its refusals are in test/channels/sms-twilio',
    'opt-out': 'in test/channels/sms-twilio/simulator.test.ts',
    find: 'a simulated network has no outages',
  },
  async start(): Promise<ChannelUnderTest> {
    const folder = temporaryFolder('conformance');
    const gateway = new RecordingGateway();
    const simulator = simulateTwilio({
      production: false,
      file: join(folder, 'pocket-phone.jsonl'),
      council: { name: 'Fernley' },
      settings: { number: COUNCIL, publicUrl: PUBLIC_URL },
      authToken: TOKEN,
      reach: () => host.url,
      now,
    });
    const channel: Channel = simulator.channel;
    const host = await startHost(() => channel, gateway);
    return {
      ...{ host, gateway, channel },
      ...calls(simulator.accountSid, TOKEN),
      stop: async () => {
        simulator.stop();
        await host.close();
      },
    };
  },
};
