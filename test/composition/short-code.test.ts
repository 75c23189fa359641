/** A council that residents text by a short code, 60777, all the way from council.yaml to Twilio. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChannelList, listChannels } from '../../src/composition/channels.ts';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { type Host, startHost } from '../channels/direct-line/host.ts';
import { API_KEY, CALLBACK_TOKEN, TEXT_TEMPLATE } from '../channels/notify/notify-server.ts';
import { RecordingGateway } from '../channels/recording-gateway.ts';
import { inboundForm, PUBLIC_URL, sidOf, signed } from '../channels/sms-twilio/calls.ts';
import {
  ACCOUNT,
  RESIDENT,
  startTwilio,
  TOKEN,
  type TwilioServer,
} from '../channels/sms-twilio/twilio-server.ts';
import { textTo } from '../channels/text-provider.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const SHORT = '60777';
const shipped = await readFile(join(PROJECT, 'council.yaml'), 'utf8');

/** The channels of a council whose file has `number` as it is written there. */
async function channelsOf(number: string, variables: Record<string, string>, provider = 'provider: twilio') {
  const file = join(temporaryFolder('council'), 'council.yaml');
  const texts = shipped
    .replace('number: "+447700900100"', `number: ${number}`)
    .replace('partsPerSecond: 1\n', 'partsPerSecond: 100\n')
    .replace('stopWords: parley', 'stopWords: carrier')
    .replace('provider: twilio', provider);
  await writeFile(file, texts);
  const environment = environmentSchema.parse({ COUNCIL_FILE: file, PUBLIC_URL, ...variables });
  return listChannels(await readSettings(environment), {
    clock: { now: () => NOW },
    ids: { next: () => 'id' },
    secret: 'secret',
    folder: temporaryFolder('channels-unused'),
    reach: () => '',
  });
}

const gateway = new RecordingGateway();
beforeEach(() => {
  gateway.accepted.length = 0;
});

describe('a short code by Twilio', () => {
  let twilio: TwilioServer;
  let channels: ChannelList;
  let host: Host;
  beforeAll(async () => {
    twilio = await startTwilio(() => NOW);
    const account = { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, TWILIO_API_URL: twilio.url };
    channels = await channelsOf(`"${SHORT}"`, account);
    host = await startHost(() => channels.named('sms'), gateway);
  });
  afterAll(async () => {
    await host?.close();
    await twilio?.close();
  });

  async function comesIn(id: string, words: string, to = SHORT): Promise<number> {
    const { path, ...call } = signed('/channels/sms/twilio', inboundForm(id, words, { To: to }));
    return (await fetch(host.url + path, call)).status;
  }

  it('takes in what residents text to it, and to no other number', async () => {
    expect(await comesIn('asked', 'when is my bin day')).toBe(200);
    expect(await comesIn('elsewhere', 'when is my bin day', '+447700900100')).toBe(403);
    expect(gateway.accepted).toEqual([
      {
        ...{ channel: 'sms', account: SHORT, contact: RESIDENT },
        ...{ externalId: sidOf('asked'), text: 'when is my bin day' },
      },
    ]);
  });

  it('leaves STOP to the carrier, as short codes have it', async () => {
    await comesIn('stop', 'STOP');
    expect(gateway.accepted).toMatchObject([{ text: 'STOP', carrierOptOut: 'stop' }]);
  });

  it('answers from it, and finds an answer of unknown outcome there', async () => {
    const sms = channels.named('sms');
    const answer = { ...textTo('Your bins go out on Friday.'), account: SHORT };
    const sent = await sms.send?.(answer);
    expect(twilio.sent).toMatchObject([{ from: SHORT, to: RESIDENT, body: answer.say.text }]);
    expect(await sms.send?.({ ...answer, triedAt: NOW })).toEqual(sent);
    expect(twilio.sent).toHaveLength(1);
  });

  it('has the pace of a short code, on a line of its own', () => {
    expect(channels.rulesOf('sms')).toMatchObject({ line: `sms ${SHORT}`, partsPerSecond: 100 });
    expect(channels.lineOf('sms').account).toBe(SHORT);
  });
});

it('is taken by GOV.UK Notify too', async () => {
  const account = { NOTIFY_API_KEY: API_KEY, NOTIFY_CALLBACK_TOKEN: CALLBACK_TOKEN };
  const channels = await channelsOf(
    `"${SHORT}"`,
    account,
    `provider: notify\n    notify: { template: ${TEXT_TEMPLATE} }`,
  );
  const host = await startHost(() => channels.named('sms'), gateway);
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${CALLBACK_TOKEN}` };
  const payload = {
    ...{ id: 'b5d1c5a0-0000-4000-8000-000000000001', source_number: '447700900123' },
    ...{ destination_number: SHORT, message: 'hello', date_received: '2026-11-23T09:05:00.000000Z' },
  };
  const body = JSON.stringify(payload);
  const answer = await fetch(`${host.url}/channels/sms/notify`, { method: 'POST', headers, body });
  await host.close();
  expect(answer.status).toBe(200);
  expect(gateway.accepted).toMatchObject([{ account: SHORT, contact: RESIDENT }]);
});

it.each([
  ['"FERNLEY"', /channels.sms.number: is a number in international form, .* or a short code/],
  ['"6077"', /channels.sms.number: is a number/],
  ['"6077777"', /channels.sms.number: is a number/],
  ['60777', /channels.sms.number: is in quotes, such as "60777"/],
])('is not %s: start says what is wrong', async (number, message) => {
  await expect(channelsOf(number, {})).rejects.toThrow(message);
});
