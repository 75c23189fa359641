/** Chats whose other end has vanished without a word, as phones do. Only timers are not real. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Channel, Gateway, WireRequest } from '../../src/conversation/channel.ts';
import { type Sockets, serveSockets } from '../../src/server/sockets.ts';

const CHANNEL = {
  sockets: [{ path: '/stream', open: async () => ({ run: () => {} }) }],
} as unknown as Channel;

let server: Server;
let sockets: Sockets;
beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date', 'performance'] });
  server = createServer();
  sockets = serveSockets(server, [CHANNEL], {} as Gateway, () => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(() => {
  jest.useRealTimers();
  sockets.close();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;

const upgradeOf = (path: string, more = '') =>
  `GET ${path} HTTP/1.1\r\nHost: parley\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${more}` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

/** A chat that takes nothing in and says nothing, once it is open. */
async function vanished(): Promise<{ socket: Socket; gone: Promise<unknown> }> {
  const socket = connect({ port: port(), host: '127.0.0.1' });
  socket.on('error', () => {});
  const gone = new Promise((closed) => socket.once('close', closed));
  socket.write(upgradeOf('/stream'));
  await new Promise((opened) => socket.once('data', opened));
  socket.resume();
  return { socket, gone };
}

describe('a chat that does not answer any more', () => {
  it('is let go of two seconds after it was told that the server goes away', async () => {
    const { gone } = await vanished();
    const stopped = new Promise((closed) => server.close(closed));
    sockets.close();
    jest.advanceTimersByTime(2000);
    await gone;
    await stopped;
  });

  it('is let go of when it misses a ping, and one that answers is kept', async () => {
    const there = new WebSocket(`ws://127.0.0.1:${port()}/stream`);
    await new Promise((opened) => there.once('open', opened));
    const { gone } = await vanished();
    const pinged = new Promise((ping) => there.once('ping', ping));
    jest.advanceTimersByTime(30_000);
    await pinged;
    // Its answer comes back before that to another question does.
    const answered = new Promise((pong) => there.once('pong', pong));
    there.ping();
    await answered;
    jest.advanceTimersByTime(30_000);
    await gone;
    expect(there.readyState).toBe(WebSocket.OPEN);
    there.terminate();
  });
});

describe('an upgrade that is refused', () => {
  it('is let go of, though its caller never closes', async () => {
    const accepted = new Promise<Socket>((connected) => server.once('connection', connected));
    const caller = connect({ port: port(), host: '127.0.0.1', allowHalfOpen: true });
    caller.on('error', () => {});
    let heard = '';
    caller.on('data', (data) => {
      heard += String(data);
    });
    const closed = accepted.then((socket) => new Promise((done) => socket.once('close', done)));
    caller.write(upgradeOf('/nowhere'));
    await closed;
    await new Promise((ended) => (caller.readableEnded ? ended(0) : caller.once('end', ended)));
    expect(heard).toMatch(/^HTTP\/1.1 404 /);
    caller.destroy();
  });

  it("knows its caller's address as the proxy tells it", async () => {
    const asked: string[] = [];
    const channel = {
      sockets: [
        {
          path: '/stream',
          async open({ remoteAddress }: WireRequest) {
            asked.push(remoteAddress);
            return { refuse: { status: 403 } };
          },
        },
      ],
    } as unknown as Channel;
    const behind = createServer();
    const limits = { sockets: 9, socketsPerAddress: 9, framesPerMinute: 9, hops: 1 };
    const serving = serveSockets(behind, [channel], {} as Gateway, () => {}, limits);
    await new Promise<void>((listening) => behind.listen(0, '127.0.0.1', listening));
    const caller = connect({ port: (behind.address() as AddressInfo).port, host: '127.0.0.1' });
    caller.write(upgradeOf('/stream', 'X-Forwarded-For: 192.0.2.9\r\n'));
    await new Promise((closed) => caller.resume().once('close', closed));
    expect(asked).toEqual(['192.0.2.9']);
    serving.close();
    await new Promise((closed) => behind.close(closed));
  });
});
