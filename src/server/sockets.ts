/** WebSockets that channels offer, on the same port as everything else. */
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type {
  Channel,
  Gateway,
  Socket,
  SocketEndpoint,
  WireRequest,
  WireResponse,
} from '../conversation/channel.ts';
import { callerOf } from './limits/caller.ts';
import { networkOf } from './limits/network.ts';
import { answerAndClose } from './limits/plain-answer.ts';
import { Seats, type SocketLimits } from './limits/seats.ts';
import { firstStrings } from './wire.ts';

/** A client has no business sending us more than this through the stream. */
const MAX_FRAME_BYTES = 65_536;
const PING_EVERY_MS = 30_000;
/** So long whoever is told that we go away may take to say so too: a phone without signal never will. */
const GOODBYE_MS = 2_000;

export interface Sockets {
  /** Closes every open socket with "going away", so that clients reconnect elsewhere. */
  close(): void;
}

/** Answers upgrade requests for the channels' socket endpoints; any other upgrade is refused. */
export function serveSockets(
  server: Server,
  channels: readonly Channel[],
  gateway: Gateway,
  onError: (error: unknown) => void,
  limits?: SocketLimits,
): Sockets {
  const seats = limits && new Seats(limits);
  const hops = limits?.hops ?? 0;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  const endpoints = channels.flatMap((channel) => channel.sockets ?? []);
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    upgrade(sockets, endpoints, gateway, { request, stream, head, seats, hops }).catch((error: unknown) => {
      onError(error);
      refuse(stream, { status: 500 });
    });
  });
  const ping = keepAsking(sockets);
  return {
    close() {
      clearInterval(ping);
      for (const client of sockets.clients) client.close(1001);
      setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, GOODBYE_MS).unref();
      sockets.close();
    },
  };
}

/** Asks each now and then whether it is still there. Who has not answered by the next time is gone, and let go of. */
function keepAsking(sockets: WebSocketServer): NodeJS.Timeout {
  const asked = new WeakSet<WebSocket>();
  sockets.on('connection', (client: WebSocket) => client.on('pong', () => asked.delete(client)));
  const ping = setInterval(() => {
    for (const client of sockets.clients) {
      if (asked.has(client)) client.terminate();
      else client.ping();
      asked.add(client);
    }
  }, PING_EVERY_MS);
  return ping.unref();
}

interface Upgrade {
  readonly request: IncomingMessage;
  readonly stream: Duplex;
  readonly head: Buffer;
  readonly seats: Seats | undefined;
  /** Proxies in front, whose word on the caller's address is taken. */
  readonly hops: number;
}

async function upgrade(
  sockets: WebSocketServer,
  endpoints: readonly SocketEndpoint[],
  gateway: Gateway,
  { request, stream, head, seats, hops }: Upgrade,
): Promise<void> {
  const found = findEndpoint(endpoints, request, hops);
  if (!found) return refuse(stream, { status: 404 });
  const full = seats?.refuses(request);
  if (full) return answerAndClose(stream, full);
  const decision = await found.endpoint.open(found.wire, gateway);
  if ('refuse' in decision) return refuse(stream, decision.refuse);
  sockets.handleUpgrade(request, stream, head, (socket) => {
    seats?.take(request, socket);
    sockets.emit('connection', socket);
    decision.run(asSocket(socket));
  });
}

function findEndpoint(
  endpoints: readonly SocketEndpoint[],
  request: IncomingMessage,
  hops: number,
): { endpoint: SocketEndpoint; wire: WireRequest } | undefined {
  const url = URL.parse(request.url ?? '/', 'http://parley.invalid');
  if (!url) return undefined;
  for (const endpoint of endpoints) {
    const params = matchPath(endpoint.path, url.pathname);
    if (params) return { endpoint, wire: toWireRequest(request, url, params, hops) };
  }
  return undefined;
}

/** Matches `/a/:id/b` segment by segment; undefined when it does not fit. Ids in them are plain, so nothing is decoded. */
function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

function toWireRequest(
  request: IncomingMessage,
  url: URL,
  params: Record<string, string>,
  hops: number,
): WireRequest {
  return {
    method: 'GET',
    url: request.url ?? '/',
    params,
    query: firstStrings(Object.fromEntries(url.searchParams)),
    headers: firstStrings(request.headers),
    body: Buffer.alloc(0),
    remoteAddress: networkOf(callerOf(request, hops)),
  };
}

function refuse(stream: Duplex, { status }: WireResponse): void {
  stream.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    // The other end need not ever close its own half.
    () => stream.destroy(),
  );
}

function asSocket(socket: WebSocket): Socket {
  socket.on('error', () => socket.terminate());
  return {
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    onMessage: (listener) => socket.on('message', (bytes) => listener(String(bytes))),
    onClose: (listener) => socket.on('close', () => listener()),
  };
}
