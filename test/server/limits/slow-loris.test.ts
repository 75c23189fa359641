/**
 * Two thousand connections that send nothing, half a head or half a body, and then wait: others are served meanwhile, and
 * all are let go of. Ten thousand open chats in one process are `npm run bench:load -- chats`.
 */
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import {
  answer,
  BODY_HEAD,
  chatFrom,
  closeAll,
  HEAD,
  idleFrom,
  listen,
  SOMEBODY,
  statusIn,
  talk,
  until,
} from './callers.ts';

afterEach(closeAll);

/** As many addresses as it takes where one has 500 connections at most. */
const ATTACKERS = ['127.0.1.1', '127.0.1.2', '127.0.1.3', '127.0.1.4'];
const EACH = 500;
const MANY = ATTACKERS.length * EACH;

/** What they begin with, in turn; nothing follows. */
const BEGINNINGS = ['', HEAD, `${BODY_HEAD}x`];

interface Held {
  readonly socket: Socket;
  /** All that came back. */
  heard: string;
}

async function holdMany(port: number): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const address of ATTACKERS) {
    // No more at once than wait to be taken in.
    for (let count = 0; count < EACH; count += 100) {
      const sockets = await Promise.all(Array.from({ length: 100 }, () => idleFrom(port, address)));
      for (const socket of sockets) held.push(begin(socket, BEGINNINGS[held.length % BEGINNINGS.length]));
    }
  }
  return held;
}

function begin(socket: Socket, beginning = ''): Held {
  const held = { socket, heard: '' };
  socket.on('error', () => {});
  socket.on('data', (data) => {
    held.heard += String(data);
  });
  socket.write(beginning);
  return held;
}

const get = (port: number, from = SOMEBODY) => talk(port, [`${HEAD}Connection: close\r\n\r\n`], 0, from);

describe(`${MANY} connections that are held open`, () => {
  it('keep nobody else from being served', async () => {
    const port = await listen({ limits: { headersSeconds: 60, paceSeconds: 60 } });
    const held = await holdMany(port);
    for (let time = 0; time < 20; time += 1) expect(statusIn(await get(port))).toBe(200);
    expect(await chatFrom(port, SOMEBODY)).toBeInstanceOf(WebSocket);
    expect(held.filter(({ socket }) => socket.closed)).toEqual([]);
    // Whoever holds them has no more.
    expect(answer(await get(port, ATTACKERS[0]))).toEqual([429, 'too-many-requests']);
  });

  it('are all of them that there may be, until those who hold them go', async () => {
    const port = await listen({ limits: { headersSeconds: 60, paceSeconds: 60, connections: MANY } });
    const held = await holdMany(port);
    expect(await get(port)).toBe('');
    for (const { socket } of held) socket.destroy();
    await until(async () => statusIn(await get(port)) === 200);
  });

  it('are let go of, and told why, while a chat stays open and others are served', async () => {
    const port = await listen({ limits: { headersSeconds: 1, paceSeconds: 1 }, requests: 100_000 });
    const chat = (await chatFrom(port, SOMEBODY)) as WebSocket;
    const held = await holdMany(port);
    const served: number[] = [];
    await until(async () => {
      served.push(statusIn(await get(port)));
      return held.every(({ socket }) => socket.closed);
    });
    expect(new Set(served)).toEqual(new Set([200]));
    const told = new Set(held.map(({ heard }) => String(answer(heard))));
    expect(told).toEqual(new Set(['408,too-slow']));
    expect(chat.readyState).toBe(WebSocket.OPEN);
  });
});
