/** Who hears of what went wrong behind an answer. */
import type { AddressInfo } from 'node:net';
import { expect, it, jest } from '@jest/globals';
import { Router } from 'express';
import { ParleyError } from '../../src/errors.ts';
import { createApp } from '../../src/server/app.ts';

const restarting = Object.assign(new Error('terminating connection'), { code: '57P01' });
const lost = new Error('Failed query', { cause: restarting });
const full = new ParleyError('unavailable', 'Photos cannot be kept on disk (ENOSPC).');
const forged = new ParleyError('bad-signature', 'Is PUBLIC_URL the address Twilio was given?');
const plain = new ParleyError('not-allowed');
const defect = new TypeError('x is not a function');

async function heardOf(thrown: Error, begun = '') {
  const heard: unknown[] = [];
  const routes = Router().get('/', (_request, response) => {
    if (begun !== '') response.write(begun);
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
  // In tests Express keeps to itself what it says everywhere else.
  app.set('env', 'production');
  const server = app.listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    const body = await answer.text().catch(() => 'cut off');
    return { status: answer.status, heard, body };
  } finally {
    // Asked to close the connection after it, fetch takes an answer that breaks off for a whole one: it is kept.
    server.closeAllConnections();
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
  expect(await heardOf(thrown)).toMatchObject({ status, heard });
});

it('cuts an answer off that has begun, and writes nothing of the reason to the console', async () => {
  const written = jest.spyOn(console, 'error').mockImplementation(() => {});
  const quoting = new Error('Failed query: … params: 07700 900123');
  const heard = await heardOf(quoting, 'What there is of it');
  expect(heard).toEqual({ status: 200, body: 'cut off', heard: [['defect', quoting]] });
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});
