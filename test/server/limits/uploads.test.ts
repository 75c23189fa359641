/** Large bodies of many callers at once: who is slow keeps nobody out, and the memory they take has an end. */
import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Response } from 'express';
import type { Endpoint, Gateway } from '../../../src/conversation/channel.ts';
import { createApp } from '../../../src/server/app.ts';
import { Uploads } from '../../../src/server/limits/uploads.ts';
import { channelRoutes } from '../../../src/server/routes/channels.ts';
import { until } from './callers.ts';

/** Worked on at once; as many of the largest are in hand at most. */
const SIX = 6;
const LARGEST = 100_000;

let server: Server;
let port: number;
/** Bodies that are worked on, by what ends the work. */
let working: (() => void)[];
let holds: boolean;
const callers: Socket[] = [];

const ENDPOINT: Endpoint = {
  method: 'POST',
  path: '/upload',
  async handle({ body }) {
    if (holds) await new Promise<void>((end) => working.push(end));
    return { status: 200, body: { bytes: body.length } };
  },
  largeBody: { maxBytes: LARGEST, admit: () => undefined, tooLarge: () => ({ status: 413 }) },
};

beforeEach(async () => {
  working = [];
  holds = false;
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 0,
    secure: false,
    routes: [channelRoutes([{ endpoints: [ENDPOINT] }], {} as Gateway)],
    onDefect: (error) => {
      throw error;
    },
  });
  server = app.listen(0);
  await new Promise((listening) => server.once('listening', listening));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  for (const caller of callers.splice(0)) caller.destroy();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** Sends so much of an upload, and then nothing. */
function begin(bytes: number, of = LARGEST): { socket: Socket; heard: () => string } {
  const socket = connect({ port, host: '127.0.0.1' });
  callers.push(socket);
  let heard = '';
  socket.on('data', (data) => {
    heard += String(data);
  });
  socket.on('error', () => {});
  socket.write(`POST /upload HTTP/1.1\r\nHost: parley\r\nContent-Length: ${of}\r\n\r\n${'x'.repeat(bytes)}`);
  return { socket, heard: () => heard };
}

const upload = async (bytes: number) => {
  const sent = await fetch(`http://127.0.0.1:${port}/upload`, { method: 'POST', body: 'x'.repeat(bytes) });
  return { status: sent.status, body: sent.ok ? await sent.json() : undefined };
};

const connections = () =>
  new Promise<number>((told) => server.getConnections((_error, count) => told(count)));

it('takes one in while many more than are worked on at once are slow', async () => {
  for (let count = 0; count < 3 * SIX; count += 1) begin(1);
  await until(async () => (await connections()) === 3 * SIX);
  expect(await upload(LARGEST)).toEqual({ status: 200, body: { bytes: LARGEST } });
});

it('has so many bytes in hand and no more, and others once those have gone', async () => {
  for (let count = 0; count < SIX; count += 1) begin(LARGEST - 1);
  // There is room for six bytes more, once all of those are here.
  await until(async () => (await upload(SIX + 1)).status === 503);
  expect((await upload(SIX)).status).toBe(200);
  const late = begin(SIX + 1);
  await until(async () => /^HTTP\/1.1 503/.test(late.heard()) && late.socket.closed);
  for (const caller of callers.splice(0)) caller.destroy();
  await until(async () => (await upload(LARGEST)).status === 200);
});

it('works on so many at once, and on the next when one is answered or its caller has gone', async () => {
  holds = true;
  const sent = Array.from({ length: SIX + 2 }, () => begin(10, 10));
  await until(async () => working.length === SIX);
  working[0]?.();
  await until(async () => working.length === SIX + 1);
  working[1]?.();
  await until(async () => working.length === SIX + 2);
  for (const end of working) end();
  await until(async () => sent.every(({ heard }) => heard().endsWith('{"bytes":10}')));
});

it('says so of one that is too large by its own word, and hangs up before it is here', async () => {
  const huge = begin(1, 1_000_000_000);
  await until(async () => huge.heard().startsWith('HTTP/1.1 413') && huge.socket.closed);
});

it('says so of one that turns out to be too large', async () => {
  const body = new Blob(['x'.repeat(LARGEST + 1)]).stream();
  const sent = await fetch(`http://127.0.0.1:${port}/upload`, { method: 'POST', body, duplex: 'half' });
  expect(sent.status).toBe(413);
});

it('counts nothing of what it throws away', () => {
  const uploads = new Uploads(10);
  const answers = Array.from({ length: SIX + 2 }, () => new EventEmitter() as unknown as Response);
  const [huge, ...others] = answers.map((answer) => uploads.counted(answer, 10));
  expect([huge?.(10), huge?.(1), huge?.(1000)]).toEqual([true, true, true]);
  answers[0]?.emit('close');
  expect(others.map((hasPlace) => hasPlace(10))).toEqual([...Array.from({ length: SIX }, () => true), false]);
});
