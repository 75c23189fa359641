/** A real listening server and callers that do not behave. They call from 127.0.0.2: this computer itself is not counted. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Router, raw } from 'express';
import { WebSocket } from 'ws';
import type { Channel, Gateway } from '../../../src/conversation/channel.ts';
import { createApp } from '../../../src/server/app.ts';
import { callerOf } from '../../../src/server/limits/caller.ts';
import { guardServer, serverOptions } from '../../../src/server/limits/guard-server.ts';
import { networkOf } from '../../../src/server/limits/network.ts';
import { limitRequests } from '../../../src/server/limits/request-rate.ts';
import { type LimitSettings, limitSettings } from '../../../src/server/limits/settings.ts';
import { serveSockets } from '../../../src/server/sockets.ts';
import { toWireRequest } from '../../../src/server/wire.ts';

const SOMEBODY = '127.0.0.2';
const SOMEBODY_ELSE = '127.0.0.3';

let server: Server;
let sockets: { close(): void } | undefined;
const open: (Socket | WebSocket)[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) 'terminate' in one ? one.terminate() : one.destroy();
  sockets?.close();
  sockets = undefined;
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

interface Listening {
  readonly limits?: Partial<LimitSettings>;
  readonly hops?: number;
  /** Requests that an address has. */
  readonly requests?: number;
}

async function listen({ limits = {}, hops = 0, requests = 1000 }: Listening = {}): Promise<number> {
  const settings = { ...limitSettings.parse({}), ...limits };
  const routes = Router();
  routes.post('/bodies', raw({ type: () => true, limit: '1kb' }), (request, response) => {
    response.json({ bytes: (request.body as Buffer).length });
  });
  routes.get('/hello', (_request, response) => void response.json({}));
  routes.get('/channels/hello', (_request, response) => void response.json({}));
  const left = new Map<string, number>();
  const rate = {
    async take(address: string) {
      left.set(address, (left.get(address) ?? requests) - 1);
      return (left.get(address) ?? 0) < 0 ? 7 : 0;
    },
  };
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: hops,
    secure: false,
    limit: limitRequests({
      ...{ addresses: rate, sessions: rate, sessionOf: async () => undefined },
      countedElsewhere: ({ headers }) => headers.authorization === 'counted at its own door',
    }),
    routes: [routes],
    onDefect: (error) => {
      throw error;
    },
  });
  server = createServer(serverOptions(settings), app);
  guardServer(server, settings, hops);
  sockets = serveSockets(server, [CHANNEL], {} as Gateway, () => {}, { ...settings, hops });
  await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening));
  return (server.address() as AddressInfo).port;
}

const CHANNEL = {
  sockets: [{ path: '/stream', open: async () => ({ run: () => {} }) }],
} as unknown as Channel;

/** Sends the pieces, a new one every so often; resolves to all that came back once the other end has closed. */
function talk(
  port: number,
  pieces: readonly string[],
  everyMs = 0,
  localAddress = SOMEBODY,
): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  open.push(socket);
  const rest = [...pieces];
  const send = () => {
    const piece = rest.shift();
    if (piece === undefined) clearInterval(timer);
    else socket.write(piece);
  };
  const timer = setInterval(send, everyMs);
  let heard = '';
  socket.on('data', (data) => {
    heard += String(data);
  });
  socket.on('error', () => {});
  return new Promise((resolve) =>
    socket.on('close', () => {
      clearInterval(timer);
      resolve(heard);
    }),
  );
}

const HEAD = 'GET /hello HTTP/1.1\r\nHost: parley\r\n';
const BODY_HEAD = 'POST /bodies HTTP/1.1\r\nHost: parley\r\nContent-Length: 900\r\nConnection: close\r\n\r\n';
const codeIn = (heard: string) => /"code":"([a-z-]+)"/.exec(heard)?.[1];
const statusIn = (heard: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1]);
const answer = (heard: string) => [statusIn(heard), codeIn(heard)];

describe('what a request may be', () => {
  it('has no endless headers', async () => {
    const heard = await talk(await listen(), [`${HEAD}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`]);
    expect(answer(heard)).toEqual([431, 'long-headers']);
  });

  it('has no endless address', async () => {
    const heard = await talk(await listen(), [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: parley\r\n\r\n`]);
    expect(answer(heard)).toEqual([431, 'long-headers']);
  });

  it('has no larger body than its route takes', async () => {
    const head = BODY_HEAD.replace('900', '2000');
    const heard = await talk(await listen(), [head + 'x'.repeat(2000)]);
    expect(answer(heard)).toEqual([413, 'too-large']);
  });

  it('is HTTP', async () => {
    expect(answer(await talk(await listen(), ['hello\r\n\r\n']))).toEqual([400, 'malformed-request']);
  });
});

describe('how slowly a request may come', () => {
  it('ends a head that is spun out', async () => {
    const port = await listen({ limits: { headersSeconds: 0.4 } });
    const heard = await talk(port, [HEAD, ...Array.from({ length: 100 }, (_, n) => `X-${n}: 1\r\n`)], 50);
    expect(answer(heard)).toEqual([408, 'too-slow']);
    expect(heard).toMatch(/Retry-After: \d+/);
  });

  it('ends a body that trickles in', async () => {
    const port = await listen({ limits: { paceSeconds: 0.3, slowestBytesPerSecond: 500 } });
    const heard = await talk(port, [BODY_HEAD, ...Array.from({ length: 100 }, () => 'x')], 50);
    expect(answer(heard)).toEqual([408, 'too-slow']);
    expect(heard).toMatch(/Retry-After: \d+/);
  });

  it('ends what takes too long in all, however steadily it comes', async () => {
    const limits = { requestSeconds: 0.5, headersSeconds: 0.4, slowestBytesPerSecond: 1 };
    const port = await listen({ limits });
    const heard = await talk(port, [BODY_HEAD, ...Array.from({ length: 200 }, () => 'xx')], 20);
    expect(answer(heard)).toEqual([408, 'too-slow']);
  });

  it('takes in what comes slowly and fast enough', async () => {
    const port = await listen({ limits: { paceSeconds: 0.2, slowestBytesPerSecond: 100 } });
    const heard = await talk(port, [BODY_HEAD, ...Array.from({ length: 9 }, () => 'x'.repeat(100))], 80);
    expect(statusIn(heard)).toBe(200);
    expect(heard).toContain('{"bytes":900}');
  });
});

describe('how many may come from one address', () => {
  it('has so many connections, and another once one is closed', async () => {
    const port = await listen({ limits: { connectionsPerAddress: 2 } });
    const idle = [await idleFrom(port, SOMEBODY), await idleFrom(port, SOMEBODY)];
    expect(answer(await talk(port, [`${HEAD}Connection: close\r\n\r\n`]))).toEqual([
      429,
      'too-many-requests',
    ]);
    expect(statusIn(await talk(port, [`${HEAD}Connection: close\r\n\r\n`], 0, SOMEBODY_ELSE))).toBe(200);
    idle[0]?.destroy();
    await until(async () => statusIn(await talk(port, [`${HEAD}Connection: close\r\n\r\n`])) === 200);
  });

  it('asks so often, and is told when to come again', async () => {
    const port = await listen({ requests: 2 });
    const get = (path = '/hello', from = SOMEBODY) =>
      talk(port, [`GET ${path} HTTP/1.1\r\nHost: parley\r\nConnection: close\r\n\r\n`], 0, from);
    expect([statusIn(await get()), statusIn(await get())]).toEqual([200, 200]);
    const refused = await get();
    expect(answer(refused)).toEqual([429, 'too-many-requests']);
    expect(refused).toContain('Retry-After: 7\r\n');
    // A provider speaks for everybody, and this computer is the operator's.
    expect(statusIn(await get('/channels/hello'))).toBe(200);
    expect(statusIn(await get('/hello', '127.0.0.1'))).toBe(200);
    const own = `${HEAD}Authorization: counted at its own door\r\nConnection: close\r\n\r\n`;
    expect(statusIn(await talk(port, [own]))).toBe(200);
  });

  it('is the caller behind the proxy, as far as proxies can be trusted', () => {
    const request = (hops: number, told?: string) =>
      callerOf(
        { headers: told ? { 'x-forwarded-for': told } : {}, socket: { remoteAddress: '10.0.0.1' } } as never,
        hops,
      );
    expect(request(0, '1.1.1.1')).toBe('10.0.0.1');
    expect(request(1, '9.9.9.9, 1.1.1.1')).toBe('1.1.1.1');
    expect(request(2, '9.9.9.9, 1.1.1.1')).toBe('9.9.9.9');
    expect(request(5, '1.1.1.1')).toBe('1.1.1.1');
    expect(request(1)).toBe('10.0.0.1');
  });
});

describe('an IPv6 network', () => {
  it.each([
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['::1', '::1'],
    ['::ffff:192.0.2.9', '192.0.2.9'],
    ['192.0.2.9', '192.0.2.9'],
  ])('takes %s to be in %s, which its owner can read', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is one caller, however many addresses it has', async () => {
    const port = await listen({ requests: 2, hops: 1, limits: { socketsPerAddress: 2 } });
    const get = async (from: string) =>
      (await fetch(`http://127.0.0.1:${port}/hello`, { headers: { 'x-forwarded-for': from } })).status;
    const all = [await get('2001:db8:1:2::1'), await get('2001:db8:1:2::2'), await get('2001:db8:1:2::3')];
    expect(all).toEqual([200, 200, 429]);
    expect(await get('2001:db8:1:3::1')).toBe(200);
    const chats = [];
    for (const n of [1, 2, 3]) chats.push(await chatFrom(port, SOMEBODY, `2001:db8:1:2::${n}`));
    expect(chats.at(-1)).toBe(429);
    expect(await chatFrom(port, SOMEBODY, '2001:db8:1:3::1')).toBeInstanceOf(WebSocket);
    const wire = toWireRequest({
      method: 'GET',
      headers: {},
      params: {},
      query: {},
      ip: '2001:db8:1:2::9',
    } as never);
    expect(wire.remoteAddress).toBe('2001:db8:1:2');
  });
});

describe('open chats', () => {
  it('are so many of one address, and one more once one is closed', async () => {
    const port = await listen({ limits: { socketsPerAddress: 2 } });
    const [first] = [await chatFrom(port, SOMEBODY), await chatFrom(port, SOMEBODY)];
    expect(await chatFrom(port, SOMEBODY)).toBe(429);
    expect(await chatFrom(port, SOMEBODY_ELSE)).toBeInstanceOf(WebSocket);
    (first as WebSocket).close();
    await until(async () => (await chatFrom(port, SOMEBODY)) instanceof WebSocket);
  });

  it('count for whom the proxy names', async () => {
    const port = await listen({ limits: { socketsPerAddress: 1 }, hops: 1 });
    expect(await chatFrom(port, SOMEBODY, '1.1.1.1')).toBeInstanceOf(WebSocket);
    expect(await chatFrom(port, SOMEBODY, '1.1.1.2')).toBeInstanceOf(WebSocket);
    expect(await chatFrom(port, SOMEBODY, '1.1.1.1')).toBe(429);
  });

  it('are so many in all', async () => {
    const port = await listen({ limits: { sockets: 2 } });
    await chatFrom(port, SOMEBODY);
    await chatFrom(port, SOMEBODY_ELSE);
    expect(await chatFrom(port, '127.0.0.4')).toBe(503);
  });

  it('close for whoever sends frames without end, or one without end', async () => {
    const port = await listen({ limits: { framesPerMinute: 5 } });
    const chatty = (await chatFrom(port, SOMEBODY)) as WebSocket;
    // Twice as many and one, should a minute begin in between.
    for (let n = 0; n < 11; n += 1) chatty.send('x');
    expect(await closeOf(chatty)).toBe(1008);
    const large = (await chatFrom(port, SOMEBODY)) as WebSocket;
    large.send('x'.repeat(70_000));
    expect(await closeOf(large)).toBe(1009);
  });
});

async function idleFrom(port: number, localAddress: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  open.push(socket);
  await new Promise((connected) => socket.once('connect', connected));
  return socket;
}

/** The chat, or with which status it was refused. */
function chatFrom(port: number, localAddress: string, told?: string): Promise<WebSocket | number> {
  const headers = told === undefined ? {} : { 'x-forwarded-for': told };
  const chat = new WebSocket(`ws://127.0.0.1:${port}/stream`, { localAddress, headers });
  open.push(chat);
  return new Promise((resolve) => {
    chat.once('open', () => resolve(chat));
    chat.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    chat.on('error', () => {});
  });
}

function closeOf(chat: WebSocket): Promise<number> {
  return new Promise((resolve) => chat.once('close', (code) => resolve(code)));
}

async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve, 10));
}
