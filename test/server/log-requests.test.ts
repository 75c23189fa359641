/** What of an address is written down: not what is itself a right, however it is spelt. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import express from 'express';
import type { Logger } from 'pino';
import { logRequests } from '../../src/server/log-requests.ts';

async function loggedPath(path: string): Promise<string> {
  const paths: string[] = [];
  const note = ({ req }: { req: { path: string } }) => void paths.push(req.path);
  const logger = { isLevelEnabled: () => true, debug: note, error: note } as unknown as Logger;
  const app = express();
  app.use(logRequests(logger));
  app.get(
    ['/pay/:token', '/permit/:token', '/stub-pay/:token', '/files/:dialog/:token', '/answers/:id'],
    (_, res) => {
      res.status(204).end();
    },
  );
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const { port } = server.address() as AddressInfo;
    const status = await new Promise((answered) => {
      request({ port, host: '127.0.0.1', path, agent: false }, (response) => {
        response.resume().once('end', () => answered(response.statusCode));
      }).end();
    });
    expect(status).toBe(204);
    return paths.join();
  } finally {
    await new Promise((closed) => server.close(closed));
  }
}

it.each([
  ['/pay/k7m2k7m2k7m2', '/pay/[token]'],
  ['/PAY/K7M2K7M2K7M2?again=1', '/PAY/[token]'],
  ['/Permit/some-token', '/Permit/[token]'],
  ['/Stub-Pay/some-token', '/Stub-Pay/[token]'],
  ['/FILES/bin-day/some-token', '/FILES/bin-day/[token]'],
  ['http://parley.example/pay/k7m2k7m2k7m2', 'http://parley.example/pay/[token]'],
  ['/answers/pay?name=ann', '/answers/pay'],
])('writes %s down as %s', async (path, written) => {
  expect(await loggedPath(path)).toBe(written);
});
