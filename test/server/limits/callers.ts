/** A server that listens with its limits on, and callers of it. Callers are not this computer, which is not counted. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Router, raw } from 'express';
import { WebSocket } from 'ws';
import type { Channel, Gateway } from '../../../src/conversation/channel.ts';
import { createApp } from '../../../src/server/app.ts';
import { guardServer, serverOptions } from '../../../src/server/limits/guard-server.ts';
import { limitRequests } from '../../../src/server/limits/request-rate.ts';
import { type LimitSettings, limitSettings } from '../../../src/server/limits/settings.ts';
import { serveSockets } from '../../../src/server/sockets.ts';

export const SOMEBODY = '127.0.0.2';
export const SOMEBODY_ELSE = '127.0.0.3';

let server: Server;
let sockets: { close(): void } | undefined;
const open: (Socket | WebSocket)[] = [];

/** Ends the callers and the server; to be done after each test. */
export async function closeAll(): Promise<void> {
  for (const one of open.splice(0)) 'terminate' in one ? one.terminate() : one.destroy();
  sockets?.close();
  sockets = undefined;
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

interface Listening {
  readonly limits?: Partial<LimitSettings>;
  readonly hops?: number;
  /** Requests that an address has. */
  readonly requests?: number;
}

/** Starts a server with these limits. @returns its port */
export async function listen({ limits = {}, hops = 0, requests = 1000 }: Listening = {}): Promise<number> {
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
      ...{ addresses: rate, sessions: rate, countedSession: async () => undefined },
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
export function talk(
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

export const HEAD = 'GET /hello HTTP/1.1\r\nHost: parley\r\n';
export const BODY_HEAD =
  'POST /bodies HTTP/1.1\r\nHost: parley\r\nContent-Length: 900\r\nConnection: close\r\n\r\n';
const codeIn = (heard: string) => /"code":"([a-z-]+)"/.exec(heard)?.[1];
export const statusIn = (heard: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1]);
export const answer = (heard: string) => [statusIn(heard), codeIn(heard)];

export async function idleFrom(port: number, localAddress: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  open.push(socket);
  await new Promise((connected) => socket.once('connect', connected));
  return socket;
}

/** The chat, or with which status it was refused. */
export function chatFrom(port: number, localAddress: string, told?: string): Promise<WebSocket | number> {
  const headers = told === undefined ? {} : { 'x-forwarded-for': told };
  const chat = new WebSocket(`ws://127.0.0.1:${port}/stream`, { localAddress, headers });
  open.push(chat);
  return new Promise((resolve) => {
    chat.once('open', () => resolve(chat));
    chat.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    chat.on('error', () => {});
  });
}

export async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve, 10));
}
