import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { botFramework } from '../../../channels/bot-framework/channel.ts';
import type { Inbound } from '../../../src/conversation/message.ts';
import { jpeg, png } from '../../photos/pictures.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { type Azure, BEARER, NOW, startAzure } from './azure.ts';

const FILES = '/v3/attachments';
const gateway = new RecordingGateway();
const strangers: (string | undefined)[] = [];
const stranger = createServer((request, response) => {
  strangers.push(request.headers.authorization);
  response.end(jpeg());
});
let azure: Azure;
let host: Host;
let token: string;
let strangerUrl: string;

beforeAll(async () => {
  azure = await startAzure();
  token = await azure.token();
  await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening));
  strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/jpeg`;
  const channel = botFramework(azure.settings, { now: () => NOW, token: async () => BEARER });
  host = await startHost(() => channel, gateway);
  const serve = (name: string, serve: NonNullable<ReturnType<Azure['files']['get']>>) =>
    azure.files.set(`${FILES}/${name}`, serve);
  serve('jpeg', (request, response) => {
    const isOurs = request.headers.authorization === `Bearer ${BEARER}`;
    response.writeHead(isOurs ? 200 : 401).end(isOurs ? jpeg() : '');
  });
  serve('png', (_request, response) => response.end(png()));
  serve('page', (_request, response) => response.end('<html>'));
  serve('gone', (_request, response) => response.writeHead(404).end());
  serve('reset', (_request, response) => response.destroy());
  serve('silent', () => {});
  serve('moved', (_request, response) => response.writeHead(302, { location: `${FILES}/jpeg` }).end());
  serve('round', (_request, response) => response.writeHead(302, { location: `${FILES}/round` }).end());
  serve('astray', (_request, response) => response.writeHead(302, { location: strangerUrl }).end());
  serve('nowhere', (_request, response) => response.writeHead(302).end());
  serve('endless', (_request, response) => {
    response.write(jpeg());
    const more = setInterval(() => response.write(Buffer.alloc(100_000)), 1);
    response.on('close', () => clearInterval(more));
  });
});
afterAll(async () => {
  await host.close();
  await azure.close();
  stranger.close();
});
beforeEach(() => {
  gateway.accepted.length = 0;
  strangers.length = 0;
});

async function send(attachments: readonly unknown[], text = 'it is this one'): Promise<Inbound | undefined> {
  const response = await fetch(`${host.url}/api/messages`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify(azure.activity({ text, attachments })),
  });
  expect(response.status).toBe(200);
  expect(host.defects).toEqual([]);
  return gateway.accepted[0];
}

const image = (contentUrl: unknown) => ({ contentType: 'image/*', contentUrl, name: 'photo' });
const kept = (name: string) => image(`${azure.url}${FILES}/${name}`);

describe('a picture', () => {
  it('is fetched with our token from the service that it came by', async () => {
    expect(await send([kept('jpeg')])).toMatchObject({
      text: 'it is this one',
      photos: [{ contentType: 'image/jpeg' }],
    });
    gateway.accepted.length = 0;
    expect(await send([kept('moved'), kept('png')], '')).toMatchObject({
      text: '',
      photos: [{ contentType: 'image/jpeg' }, { contentType: 'image/png' }],
    });
  });

  it('in the message itself is taken out of it', async () => {
    const inlined = image(`data:image/png;base64,${png().toString('base64')}`);
    expect(await send([inlined])).toMatchObject({ photos: [{ contentType: 'image/png' }] });
  });

  it('shared as a file in Teams is fetched from where the file says', async () => {
    const content = { downloadUrl: `${azure.url}${FILES}/jpeg`, fileType: 'jpg' };
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    const shared = { contentType, content, contentUrl: 'https://fernley.sharepoint.example/x.jpg' };
    expect(await send([shared])).toMatchObject({ photos: [{ contentType: 'image/jpeg' }] });
  });

  it.each(['gone', 'reset', 'silent', 'round', 'nowhere'])('that is %s did not come', async (name) => {
    const inbound = await send([kept(name)]);
    expect(inbound).toMatchObject({ photoTrouble: 'not-received' });
    expect(inbound).not.toHaveProperty('photos');
  });

  it('that is none, or too large, is not kept', async () => {
    expect(await send([kept('page')])).toMatchObject({ photoTrouble: 'not-a-photo' });
    gateway.accepted.length = 0;
    expect(await send([kept('endless')])).toMatchObject({ photoTrouble: 'too-large' });
  });

  it('beyond those we take is told of', async () => {
    const inbound = await send(Array.from({ length: 5 }, () => kept('jpeg')));
    expect(inbound?.photos).toHaveLength(3);
    expect(inbound).toMatchObject({ photoTrouble: 'too-many' });
  });

  it('that is somewhere else is not fetched, and nobody else sees our token', async () => {
    for (const address of [
      strangerUrl,
      `${azure.url}${FILES}/astray`,
      'http://169.254.169.254/latest/meta-data',
      'https://botframework.com.attacker.example/x.jpg',
      'https://user:pass@botframework.com/x.jpg',
      'file:///etc/passwd',
      'data:text/html;base64,PGI+',
      'no address',
    ]) {
      gateway.accepted.length = 0;
      expect(await send([image(address)])).toMatchObject({ photoTrouble: 'not-received' });
    }
    expect(strangers).toEqual([]);
  });

  it('is not looked for in cards, in words as HTML, and in what is no attachment', async () => {
    const inbound = await send([
      { contentType: 'text/html', content: '<p>it is this one</p>', contentUrl: strangerUrl },
      { contentType: 'application/vnd.microsoft.card.hero', content: { images: [{ url: strangerUrl }] } },
      image(7),
      null,
      'x',
    ]);
    expect(inbound).toMatchObject({ text: 'it is this one' });
    expect(inbound).not.toHaveProperty('photoTrouble');
    expect(strangers).toEqual([]);
  });

  it('is left alone where the council wants none', async () => {
    const settings = { ...azure.settings, pictures: false };
    const channel = botFramework(settings, { now: () => NOW, token: async () => BEARER });
    expect(channel.limits).not.toHaveProperty('photos');
    await host.close();
    host = await startHost(() => channel, gateway);
    const inbound = await send([kept('jpeg')]);
    expect(inbound).not.toHaveProperty('photos');
    expect(inbound).not.toHaveProperty('photoTrouble');
  });
});
