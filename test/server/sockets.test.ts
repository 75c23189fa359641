/** Chats whose other end has vanished without a word, as phones do. Only timers are not real. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Channel, Gateway } from '../../src/conversation/channel.ts';
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

/** A chat that takes nothing in and says nothing, once it is open. */
async function vanished(): Promise<{ socket: Socket; gone: Promise<unknown> }> {
  const socket = connect({ port: port(), host: '127.0.0.1' });
  socket.on('error', () => {});
  const gone = new Promise((closed) => socket.once('close', closed));
  socket.write(
    'GET /stream HTTP/1.1\r\nHost: parley\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
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
