import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';

it('has no request of a suite on a connection that its server may be ending', async () => {
  let connections = 0;
  const server = createServer((_request, response) => response.end('well'));
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  for (let n = 0; n < 3; n += 1) expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('well');
  await new Promise((closed) => server.close(closed));
  expect(connections).toBe(3);
});
