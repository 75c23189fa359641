/** Who hears of what went wrong behind an answer. */
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { Router } from 'express';
import { ParleyError } from '../../src/errors.ts';
import { createApp } from '../../src/server/app.ts';

const restarting = Object.assign(new Error('terminating connection'), { code: '57P01' });
const lost = new Error('Failed query', { cause: restarting });
const full = new ParleyError('unavailable', 'Photos cannot be kept on disk (ENOSPC).');
const forged = new ParleyError('bad-signature', 'Is PUBLIC_URL the address Twilio was given?');
const plain = new ParleyError('not-allowed');
const defect = new TypeError('x is not a function');

async function heardOf(thrown: Error) {
  const heard: unknown[] = [];
  const routes = Router().get('/', () => {
    throw thrown;
  });
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 0,
    secure: false,
    routes: [routes],
    onDefect: (error) => heard.push(['defect', error]),
    onRefused: (error, status) => heard.push([status, error]),
  });
  const server = app.listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    const { status } = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
    return { status, heard };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

it.each([
  ['a database that restarts', lost, 503, [[503, lost]]],
  ['a disk that is full', full, 503, [[503, full]]],
  ['a refusal with a reason', forged, 403, [[403, forged]]],
  ['a refusal without one', plain, 403, []],
  ['a defect', defect, 500, [['defect', defect]]],
])('tells operators of %s what they can use', async (_what, thrown, status, heard) => {
  expect(await heardOf(thrown)).toEqual({ status, heard });
});
