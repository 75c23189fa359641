/** What leaves by a connection that a process made before it stood still, and that stands when it goes on: nothing. */
import { afterEach, expect, it, jest } from '@jest/globals';
import { textsByNotify } from '../../channels/notify/channel.ts';
import { notifyTextSettings } from '../../channels/notify/settings.ts';
import { smsTwilio } from '../../channels/sms-twilio/channel.ts';
import { smsTwilioSettings } from '../../channels/sms-twilio/settings.ts';
import type { SendResult } from '../../src/conversation/channel.ts';
import { STOOD_STILL } from '../../src/conversation/outside/stood-still.ts';
import { NOW } from './meta/graph-server.ts';
import { startMessenger, startWhatsApp } from './meta/started.ts';
import { API_KEY, CALLBACK_TOKEN, startNotify, TEXT_TEMPLATE } from './notify/notify-server.ts';
import { ACCOUNT, startTwilio, TOKEN } from './sms-twilio/twilio-server.ts';
import { COUNCIL, textTo } from './text-provider.ts';

const HOUR_MS = 3_600_000;

interface Provider {
  /** How many messages it was given so far. */
  given(): number;
  send(triedAt?: Date): Promise<SendResult | undefined>;
  stop(): Promise<void>;
}

const PUBLIC = { publicUrl: 'https://parley.fernley.example', timeout: 2000 };

const PROVIDERS: Record<string, () => Promise<Provider>> = {
  'texts by Twilio': async () => {
    const twilio = await startTwilio(() => NOW);
    const settings = { accountSid: ACCOUNT, authToken: TOKEN, number: COUNCIL, apiUrl: twilio.url };
    const channel = smsTwilio(smsTwilioSettings.parse({ ...settings, ...PUBLIC }));
    return {
      given: () => twilio.sent.length,
      send: async () => channel.send?.(textTo('Hello')),
      stop: () => twilio.close(),
    };
  },
  'texts by GOV.UK Notify': async () => {
    const notify = await startNotify();
    const keys = { apiKey: API_KEY, callbackToken: CALLBACK_TOKEN, apiUrl: notify.url };
    const line = { number: COUNCIL, template: TEXT_TEMPLATE };
    const channel = textsByNotify(notifyTextSettings.parse({ ...keys, ...line, ...PUBLIC }));
    return {
      given: () => notify.sent.length,
      send: async () => channel.send?.(textTo('Hello')),
      stop: () => notify.close(),
    };
  },
  'WhatsApp by Meta': async () => ofMeta(await startWhatsApp()),
  Messenger: async () => ofMeta(await startMessenger()),
};

function ofMeta(started: Awaited<ReturnType<typeof startWhatsApp>>): Provider {
  return {
    given: () => started.graph.sent.length,
    send: (triedAt) => started.send({ text: 'Hello' }, triedAt ? { triedAt } : {}),
    stop: () => started.stop(),
  };
}

let provider: Provider;
afterEach(async () => {
  jest.restoreAllMocks();
  await provider.stop();
});

/** An hour goes by between any two looks at the clock. */
function standStill(): void {
  let looks = 0;
  const now = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => now + HOUR_MS * looks++);
}

it.each(Object.entries(PROVIDERS))('%s: nothing, and it is sent when time goes on', async (_name, start) => {
  provider = await start();
  standStill();
  expect(await provider.send()).toMatchObject({ kind: 'unknown' });
  expect(provider.given()).toBe(0);
  jest.restoreAllMocks();
  expect(await provider.send()).toMatchObject({ kind: 'sent' });
  expect(provider.given()).toBe(1);
});

it.each(['WhatsApp by Meta', 'Messenger'])(
  '%s: does not give up on what was tried before, since another may be sending it',
  async (name) => {
    provider = (await PROVIDERS[name]?.()) as Provider;
    standStill();
    expect(await provider.send(new Date(NOW.getTime() - HOUR_MS))).toEqual(STOOD_STILL);
    expect(provider.given()).toBe(0);
  },
);
