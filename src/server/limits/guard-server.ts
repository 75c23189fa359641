/** What the listening server bears: how many connections, how long and how slowly a request may come, and how large its head. */
import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../../errors.ts';
import { isOwn } from './caller.ts';
import { networkOf } from './network.ts';
import { answerAndClose, errorBody } from './plain-answer.ts';
import type { LimitSettings } from './settings.ts';

/** How often Node looks for requests that take too long; of its own accord twice a minute. */
const LOOK_EVERY_MS = 2_000;

/** What `createServer` is to be called with. */
export function serverOptions(limits: LimitSettings): ServerOptions {
  const { headerBytes, headersSeconds, requestSeconds, idleSeconds } = limits;
  return {
    maxHeaderSize: headerBytes,
    headersTimeout: headersSeconds * 1000,
    requestTimeout: requestSeconds * 1000,
    keepAliveTimeout: idleSeconds * 1000,
    connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, headersSeconds * 500),
  };
}

/** Keeps to the limits from the first connection on; call it before the server listens. `hops`: proxies in front. */
export function guardServer(server: Server, limits: LimitSettings, hops: number): void {
  server.maxConnections = limits.connections;
  server.maxHeadersCount = limits.headers;
  // Behind a proxy every connection is the proxy's.
  if (hops === 0) limitConnections(server, limits.connectionsPerAddress);
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    if (error.code === 'ECONNRESET') stream.destroy();
    else answerAndClose(stream, codeOf(error));
  });
  server.prependListener('request', (request, response) => keepPace(request, response, limits));
}

function codeOf({ code }: NodeJS.ErrnoException): ErrorCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'long-headers';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'malformed-request';
}

function limitConnections(server: Server, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = networkOf(socket.remoteAddress ?? '');
    if (isOwn(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > most) answerAndClose(socket, 'too-many-requests');
  });
}

/** Ends a request whose body trickles in: one byte now and then would hold its place for minutes. */
function keepPace(request: IncomingMessage, response: ServerResponse, limits: LimitSettings): void {
  if (request.complete || !hasBody(request)) return;
  const least = limits.slowestBytesPerSecond * limits.paceSeconds;
  let before = request.socket.bytesRead;
  const look = setInterval(() => {
    const { bytesRead } = request.socket;
    // What nobody reads for the moment waits on our account, not on theirs.
    if (request.readableFlowing && bytesRead - before < least) tooSlow(request, response);
    before = bytesRead;
  }, limits.paceSeconds * 1000);
  const done = () => clearInterval(look);
  request.once('end', done);
  request.once('close', done);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
}

function tooSlow(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return void request.destroy();
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Retry-After': '60',
    Connection: 'close',
  };
  response.writeHead(408, headers).end(errorBody('too-slow'), () => request.destroy());
}
