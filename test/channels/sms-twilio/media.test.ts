import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { smsTwilio } from '../../../channels/sms-twilio/channel.ts';
import { smsTwilioSettings } from '../../../channels/sms-twilio/settings.ts';
import { jpeg, png } from '../../photos/pictures.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { inboundForm, PUBLIC_URL, signed } from './calls.ts';
import { ACCOUNT, COUNCIL, TOKEN } from './twilio-server.ts';

const INBOUND = '/channels/sms/twilio';
const FOLDER = `/2010-04-01/Accounts/${ACCOUNT}/Messages/MM1/Media`;
const CREDENTIALS = `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Twilio's media as documented: the API sends on to storage, which wants no credentials. */
const answers: Record<string, Answer> = {
  'ME-jpeg': (_request, response) => response.writeHead(307, { location: '/storage/jpeg' }).end(),
  'ME-png': (_request, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(png()),
  'ME-page': (_request, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<html>'),
  'ME-gone': (_request, response) => response.writeHead(404).end('{"code":20404}'),
  'ME-busy': (_request, response) => response.writeHead(503).end(),
  'ME-reset': (_request, response) => response.destroy(),
  'ME-silent': () => {},
  'ME-round': (_request, response) => response.writeHead(302, { location: `${FOLDER}/ME-round` }).end(),
  'ME-nowhere': (_request, response) => response.writeHead(302).end(),
  'ME-astray': (_request, response) => response.writeHead(302, { location: strangerUrl }).end(),
  'ME-metadata': (_request, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  'ME-endless': (_request, response) => {
    response.writeHead(200);
    response.write(jpeg());
    const more = setInterval(() => response.write(Buffer.alloc(100_000)), 1);
    response.on('close', () => clearInterval(more));
  },
  jpeg: (_request, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(jpeg()),
};

const calls: { readonly path: string; readonly authorization: string | undefined }[] = [];
const strangers: string[] = [];
let strangerUrl: string;
let gateway: RecordingGateway;
let host: Host;
const closing: (() => void)[] = [];

beforeAll(async () => {
  const api = await listen((request, response) => {
    const path = request.url ?? '';
    calls.push({ path, authorization: request.headers.authorization });
    (answers[path.split('/').at(-1) ?? ''] ?? answers['ME-gone'])?.(request, response);
  });
  strangerUrl = await listen((request, response) => {
    strangers.push(request.url ?? '');
    response.end(jpeg());
  });
  const settings = smsTwilioSettings.parse({
    ...{ accountSid: ACCOUNT, authToken: TOKEN, number: COUNCIL, publicUrl: PUBLIC_URL },
    ...{ apiUrl: api, timeout: 2_000 },
  });
  gateway = new RecordingGateway();
  host = await startHost(() => smsTwilio(settings), gateway);
});
afterAll(async () => {
  await host.close();
  for (const close of closing) close();
});
beforeEach(() => {
  for (const list of [gateway.accepted, calls, strangers]) list.length = 0;
  gateway.photos.kept.clear();
});

async function listen(answer: Answer): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends a text with pictures at these addresses; resolves to the message that was handed in. */
async function text(words: string, ...addresses: readonly string[]) {
  const media = Object.fromEntries(addresses.map((address, index) => [`MediaUrl${index}`, address]));
  const form = inboundForm(`${words} ${addresses}`, words, { NumMedia: String(addresses.length), ...media });
  const { method, path, headers, body } = signed(INBOUND, form);
  const response = await fetch(`${host.url}${path}`, { method, headers, body });
  expect(response.status).toBe(200);
  expect(host.defects).toEqual([]);
  expect(gateway.accepted).toHaveLength(1);
  return gateway.accepted[0];
}

const at = (id: string) => `https://api.twilio.com${FOLDER}/${id}`;

describe('a text with pictures', () => {
  it('is handed in with them, kept; our credentials go to the API and no further', async () => {
    expect(await text('look', at('ME-jpeg'), at('ME-png'))).toMatchObject({
      text: 'look',
      photos: [{ contentType: 'image/jpeg' }, { contentType: 'image/png' }],
    });
    expect(gateway.accepted[0]?.photoTrouble).toBeUndefined();
    expect(calls.find(({ path }) => path === `${FOLDER}/ME-jpeg`)?.authorization).toBe(CREDENTIALS);
    expect(calls.find(({ path }) => path === '/storage/jpeg')?.authorization).toBeUndefined();
  });

  it('is handed in without words', async () => {
    expect(await text('', at('ME-png'))).toMatchObject({ text: '', photos: [{ contentType: 'image/png' }] });
  });

  it.each([
    ['what is not a picture', 'ME-page', 'not-a-photo'],
    ['what does not end', 'ME-endless', 'too-large'],
    ['what is gone', 'ME-gone', 'not-received'],
    ['what Twilio is too busy for', 'ME-busy', 'not-received'],
    ['a line that breaks', 'ME-reset', 'not-received'],
    ['silence', 'ME-silent', 'not-received'],
    ['going round in circles', 'ME-round', 'not-received'],
    ['being sent on to nowhere', 'ME-nowhere', 'not-received'],
    ['being sent on to a stranger', 'ME-astray', 'not-received'],
    ['being sent on to a machine of our own', 'ME-metadata', 'not-received'],
  ])('loses no words over %s: it says what was wrong', async (_what, id, photoTrouble) => {
    const inbound = await text('by the bridge', at(id));
    expect(inbound).toMatchObject({ text: 'by the bridge', photoTrouble });
    expect(inbound?.photos).toBeUndefined();
    expect(strangers).toEqual([]);
  });

  it('keeps the good ones of several', async () => {
    expect(await text('look', at('ME-gone'), at('ME-png'))).toMatchObject({
      photos: [{}],
      photoTrouble: 'not-received',
    });
  });

  it('fetches no more than a report can have', async () => {
    const ten = Array.from({ length: 10 }, () => at('ME-png'));
    const inbound = await text('look', ...ten);
    expect(inbound).toMatchObject({ photoTrouble: 'too-many' });
    expect(inbound?.photos).toHaveLength(3);
    expect(calls).toHaveLength(3);
  });

  it.each([
    `http://api.twilio.com${FOLDER}/ME-png`,
    `https://api.twilio.com.evil.example${FOLDER}/ME-png`,
    `https://evil.example/api.twilio.com${FOLDER}/ME-png`,
    `https://api.twilio.com:8443${FOLDER}/ME-png`,
    `https://me:secret@api.twilio.com${FOLDER}/ME-png`,
    'https://api.twilio.com/2010-04-01/Accounts/ACother/Messages/MM1/Media/ME-png',
    `https://api.twilio.com${FOLDER}/../../../../../Accounts.json`,
    'file:///etc/passwd',
    'not an address',
  ])('asks nobody at %s', async (address) => {
    expect(await text('look', address)).toMatchObject({ photoTrouble: 'not-received' });
    expect([...calls, ...strangers]).toEqual([]);
  });

  it('is taken for its words alone where the number takes no pictures', async () => {
    const settings = smsTwilioSettings.parse({
      ...{ accountSid: ACCOUNT, authToken: TOKEN, number: COUNCIL, publicUrl: PUBLIC_URL },
      pictures: false,
    });
    const channel = smsTwilio(settings);
    expect(channel.limits.photos).toBeUndefined();
    const plain = new RecordingGateway();
    const other = await startHost(() => channel, plain);
    const { method, path, headers, body } = signed(
      INBOUND,
      inboundForm('1', 'look', { NumMedia: '1', MediaUrl0: at('ME-png') }),
    );
    expect((await fetch(`${other.url}${path}`, { method, headers, body })).status).toBe(200);
    expect(plain.accepted).toMatchObject([{ text: 'look' }]);
    expect(plain.accepted[0]).not.toHaveProperty('photoTrouble');
    await other.close();
  });
});
