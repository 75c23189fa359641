/** A real listening server and callers that do not behave. They call from 127.0.0.2: this computer itself is not counted. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { callerOf } from '../../../src/server/limits/caller.ts';
import { networkOf } from '../../../src/server/limits/network.ts';
import { toWireRequest } from '../../../src/server/wire.ts';
import {
  answer,
  BODY_HEAD,
  chatFrom,
  closeAll,
  HEAD,
  idleFrom,
  listen,
  SOMEBODY,
  SOMEBODY_ELSE,
  statusIn,
  talk,
  until,
} from './callers.ts';

afterEach(closeAll);

describe('what a request may be', () => {
  it('has no endless headers', async () => {
    const heard = await talk(await listen(), [`${HEAD}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`]);
    expect(answer(heard)).toEqual([431, 'long-headers']);
  });

  it('has no endless address', async () => {
    const heard = await talk(await listen(), [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: parley\r\n\r\n`]);
    expect(answer(heard)).toEqual([431, 'long-headers']);
  });

  it('has no larger body than its route takes', async () => {
    const head = BODY_HEAD.replace('900', '2000');
    const heard = await talk(await listen(), [head + 'x'.repeat(2000)]);
    expect(answer(heard)).toEqual([413, 'too-large']);
  });

  it('is HTTP', async () => {
    expect(answer(await talk(await listen(), ['hello\r\n\r\n']))).toEqual([400, 'malformed-request']);
  });
});

describe('how slowly a request may come', () => {
  it('ends a head that is spun out', async () => {
    const port = await listen({ limits: { headersSeconds: 0.4 } });
    const heard = await talk(port, [HEAD, ...Array.from({ length: 100 }, (_, n) => `X-${n}: 1\r\n`)], 50);
    expect(answer(heard)).toEqual([408, 'too-slow']);
    expect(heard).toMatch(/Retry-After: \d+/);
  });

  it('ends a body that trickles in', async () => {
    const port = await listen({ limits: { paceSeconds: 0.3, slowestBytesPerSecond: 500 } });
    const heard = await talk(port, [BODY_HEAD, ...Array.from({ length: 100 }, () => 'x')], 50);
    expect(answer(heard)).toEqual([408, 'too-slow']);
    expect(heard).toMatch(/Retry-After: \d+/);
  });

  it('ends what takes too long in all, however steadily it comes', async () => {
    const limits = { requestSeconds: 0.5, headersSeconds: 0.4, slowestBytesPerSecond: 1 };
    const port = await listen({ limits });
    const heard = await talk(port, [BODY_HEAD, ...Array.from({ length: 200 }, () => 'xx')], 20);
    expect(answer(heard)).toEqual([408, 'too-slow']);
  });

  it('takes in what comes slowly and fast enough', async () => {
    const port = await listen({ limits: { paceSeconds: 0.2, slowestBytesPerSecond: 100 } });
    const heard = await talk(port, [BODY_HEAD, ...Array.from({ length: 9 }, () => 'x'.repeat(100))], 80);
    expect(statusIn(heard)).toBe(200);
    expect(heard).toContain('{"bytes":900}');
  });
});

describe('how many may come from one address', () => {
  it('has so many connections, and another once one is closed', async () => {
    const port = await listen({ limits: { connectionsPerAddress: 2 } });
    const idle = [await idleFrom(port, SOMEBODY), await idleFrom(port, SOMEBODY)];
    expect(answer(await talk(port, [`${HEAD}Connection: close\r\n\r\n`]))).toEqual([
      429,
      'too-many-requests',
    ]);
    expect(statusIn(await talk(port, [`${HEAD}Connection: close\r\n\r\n`], 0, SOMEBODY_ELSE))).toBe(200);
    idle[0]?.destroy();
    await until(async () => statusIn(await talk(port, [`${HEAD}Connection: close\r\n\r\n`])) === 200);
  });

  it('asks so often, and is told when to come again', async () => {
    const port = await listen({ requests: 2 });
    const get = (path = '/hello', from = SOMEBODY) =>
      talk(port, [`GET ${path} HTTP/1.1\r\nHost: parley\r\nConnection: close\r\n\r\n`], 0, from);
    expect([statusIn(await get()), statusIn(await get())]).toEqual([200, 200]);
    const refused = await get();
    expect(answer(refused)).toEqual([429, 'too-many-requests']);
    expect(refused).toContain('Retry-After: 7\r\n');
    // A provider speaks for everybody, and this computer is the operator's.
    expect(statusIn(await get('/channels/hello'))).toBe(200);
    expect(statusIn(await get('/hello', '127.0.0.1'))).toBe(200);
    const own = `${HEAD}Authorization: counted at its own door\r\nConnection: close\r\n\r\n`;
    expect(statusIn(await talk(port, [own]))).toBe(200);
  });

  it('is the caller behind the proxy, as far as proxies can be trusted', () => {
    const request = (hops: number, told?: string) =>
      callerOf(
        { headers: told ? { 'x-forwarded-for': told } : {}, socket: { remoteAddress: '10.0.0.1' } } as never,
        hops,
      );
    expect(request(0, '1.1.1.1')).toBe('10.0.0.1');
    expect(request(1, '9.9.9.9, 1.1.1.1')).toBe('1.1.1.1');
    expect(request(2, '9.9.9.9, 1.1.1.1')).toBe('9.9.9.9');
    expect(request(5, '1.1.1.1')).toBe('1.1.1.1');
    expect(request(1)).toBe('10.0.0.1');
  });
});

describe('an IPv6 network', () => {
  it.each([
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['::1', '::1'],
    ['::ffff:192.0.2.9', '192.0.2.9'],
    ['192.0.2.9', '192.0.2.9'],
  ])('takes %s to be in %s, which its owner can read', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is one caller, however many addresses it has', async () => {
    const port = await listen({ requests: 2, hops: 1, limits: { socketsPerAddress: 2 } });
    const get = async (from: string) =>
      (await fetch(`http://127.0.0.1:${port}/hello`, { headers: { 'x-forwarded-for': from } })).status;
    const all = [await get('2001:db8:1:2::1'), await get('2001:db8:1:2::2'), await get('2001:db8:1:2::3')];
    expect(all).toEqual([200, 200, 429]);
    expect(await get('2001:db8:1:3::1')).toBe(200);
    const chats = [];
    for (const n of [1, 2, 3]) chats.push(await chatFrom(port, SOMEBODY, `2001:db8:1:2::${n}`));
    expect(chats.at(-1)).toBe(429);
    expect(await chatFrom(port, SOMEBODY, '2001:db8:1:3::1')).toBeInstanceOf(WebSocket);
    const wire = toWireRequest({
      method: 'GET',
      headers: {},
      params: {},
      query: {},
      ip: '2001:db8:1:2::9',
    } as never);
    expect(wire.remoteAddress).toBe('2001:db8:1:2');
  });
});

describe('open chats', () => {
  it('are so many of one address, and one more once one is closed', async () => {
    const port = await listen({ limits: { socketsPerAddress: 2 } });
    const [first] = [await chatFrom(port, SOMEBODY), await chatFrom(port, SOMEBODY)];
    expect(await chatFrom(port, SOMEBODY)).toBe(429);
    expect(await chatFrom(port, SOMEBODY_ELSE)).toBeInstanceOf(WebSocket);
    (first as WebSocket).close();
    await until(async () => (await chatFrom(port, SOMEBODY)) instanceof WebSocket);
  });

  it('count for whom the proxy names', async () => {
    const port = await listen({ limits: { socketsPerAddress: 1 }, hops: 1 });
    expect(await chatFrom(port, SOMEBODY, '1.1.1.1')).toBeInstanceOf(WebSocket);
    expect(await chatFrom(port, SOMEBODY, '1.1.1.2')).toBeInstanceOf(WebSocket);
    expect(await chatFrom(port, SOMEBODY, '1.1.1.1')).toBe(429);
  });

  it('are so many in all', async () => {
    const port = await listen({ limits: { sockets: 2 } });
    await chatFrom(port, SOMEBODY);
    await chatFrom(port, SOMEBODY_ELSE);
    expect(await chatFrom(port, '127.0.0.4')).toBe(503);
  });

  it('close for whoever sends frames without end, or one without end', async () => {
    const port = await listen({ limits: { framesPerMinute: 5 } });
    const chatty = (await chatFrom(port, SOMEBODY)) as WebSocket;
    // Twice as many and one, should a minute begin in between.
    for (let n = 0; n < 11; n += 1) chatty.send('x');
    expect(await closeOf(chatty)).toBe(1008);
    const large = (await chatFrom(port, SOMEBODY)) as WebSocket;
    large.send('x'.repeat(70_000));
    expect(await closeOf(large)).toBe(1009);
  });
});

function closeOf(chat: WebSocket): Promise<number> {
  return new Promise((resolve) => chat.once('close', (code) => resolve(code)));
}
