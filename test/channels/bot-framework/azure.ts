/**
 * Azure Bot Service as documented, on this machine: the keys it signs with, tokens and activities as it sends them, and
 * the Connector that takes our answers, which can be made to fail in each way that it and the network do.
 */
import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type BotFrameworkSettings, botFrameworkSettings } from '../../../channels/bot-framework/settings.ts';

export const NOW = new Date('2026-11-21T09:05:00Z');
export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const PUBLIC_URL = 'https://parley.fernley.example';
export const CONVERSATION = 'a:1-fernley/resident?x';
export const BEARER = 'a token of Entra';
const ISSUER = 'https://api.botframework.com';

/** What the next message meets. `silence` never answers. */
export type Mishap =
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code?: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'reset' | 'silence' | 'garbage' | 'nothing' };

interface Posted {
  /** As in the address, decoded. */
  readonly conversation: string;
  readonly authorization: string | undefined;
  readonly activity: Record<string, unknown>;
}

interface Key {
  readonly kid: string;
  readonly sign: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
}

export interface Azure {
  /** Of the Connector: the activities' serviceUrl. */
  readonly url: string;
  readonly posted: Posted[];
  /** Resolves to the first activity that has come, or comes, and is the one looked for. */
  arrived(isIt: (activity: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
  readonly mishaps: Mishap[];
  /** How often the keys were asked for. */
  keysAsked: number;
  /** While true, the keys cannot be had. */
  keysGone: boolean;
  /** Files by path, served to who shows our token. */
  readonly files: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  readonly settings: BotFrameworkSettings;
  /** A key of another maker, under our key's name. */
  readonly forged: Key;
  /** A published key that may only speak for Telegram. */
  readonly limited: Key;
  token(claims?: JWTPayload, key?: Key): Promise<string>;
  /** An activity with what everyone sends. */
  activity(more?: object): Record<string, unknown>;
  close(): Promise<void>;
}

export async function startAzure(now = NOW): Promise<Azure> {
  const http = createServer();
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const published: object[] = [];
  const waiting = new EventEmitter();
  const makeKey = async (kid: string, more?: object): Promise<Key> => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    if (more) published.push({ ...(await exportJWK(publicKey)), kid, use: 'sig', ...more });
    return { kid, sign: privateKey };
  };
  const usual = await makeKey('usual', { endorsements: ['msteams', 'telegram', 'webchat'] });
  const azure: Azure = {
    url,
    posted: [],
    arrived: (isIt) =>
      new Promise((resolve) => {
        const look = () => {
          const found = azure.posted.find(({ activity }) => isIt(activity));
          if (found) resolve(found.activity);
          else waiting.once('posted', look);
        };
        look();
      }),
    mishaps: [],
    keysAsked: 0,
    keysGone: false,
    files: new Map(),
    settings: botFrameworkSettings.parse({
      appId: APP_ID,
      appPassword: 'a secret for tests',
      tenantId: 'fernley.example',
      publicUrl: PUBLIC_URL,
      botName: 'Fernley Council',
      keysUrl: `${url}/keys`,
      timeout: 2000,
    }),
    forged: await makeKey('usual'),
    limited: await makeKey('limited', { endorsements: ['telegram'] }),
    token: (claims = {}, { kid, sign } = usual) => {
      const seconds = Math.floor(now.getTime() / 1000);
      const usually = { iss: ISSUER, aud: APP_ID, nbf: seconds - 60, exp: seconds + 3600, serviceurl: url };
      return new SignJWT({ ...usually, ...claims }).setProtectedHeader({ alg: 'RS256', kid }).sign(sign);
    },
    activity: (more) => ({
      type: 'message',
      id: '1700000000001',
      timestamp: now.toISOString(),
      channelId: 'msteams',
      serviceUrl: `${url}/`,
      from: { id: '29:resident', name: 'R. Esident', aadObjectId: 'x' },
      conversation: { id: CONVERSATION, conversationType: 'personal', tenantId: 'fernley' },
      recipient: { id: '28:bot', name: 'Parley' },
      textFormat: 'plain',
      locale: 'en-GB',
      channelData: { tenant: { id: 'fernley' } },
      ...more,
    }),
    close: async () => {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  http.on('request', (request, response) => {
    void serve(azure, published, request, response).then(() => waiting.emit('posted'));
  });
  return azure;
}

async function serve(
  azure: Azure,
  keys: readonly object[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? '';
  const json = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (path === '/keys') {
    azure.keysAsked += 1;
    if (azure.keysGone) response.writeHead(503).end('<html>busy</html>');
    else json(200, { keys });
    return;
  }
  const file = azure.files.get(path);
  if (file) return file(request, response);
  const [, conversation] = /^\/v3\/conversations\/([^/?]+)\/activities$/.exec(path) ?? [];
  if (request.method !== 'POST' || conversation === undefined) {
    json(404, { error: { code: 'NotFound' } });
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  azure.posted.push({
    conversation: decodeURIComponent(conversation),
    authorization: request.headers.authorization,
    activity: JSON.parse(Buffer.concat(parts).toString()),
  });
  const mishap = azure.mishaps.shift();
  if (mishap?.kind === 'silence') return;
  if (mishap?.kind === 'reset') response.destroy();
  else if (mishap?.kind === 'garbage') response.end('<html>');
  else if (mishap?.kind === 'nothing') response.writeHead(202).end();
  else if (mishap?.kind === 'error') {
    for (const [name, value] of Object.entries(mishap.headers ?? {})) response.setHeader(name, value);
    json(mishap.status, { error: { code: mishap.code ?? 'BadArgument', message: 'no' } });
  } else json(201, { id: `sent-${azure.posted.length}` });
}
