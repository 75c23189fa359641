/** 10,000 open web chats on one process: what each takes beyond a socket on which nothing is said. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import WebSocket, { WebSocketServer } from 'ws';
import { z } from 'zod';
import { busyness, openSite, type Site } from './site.ts';

const CHATS = Number(process.env.CHATS ?? 10_000);
const AT_ONCE = 50;
const started = z.object({ streamUrl: z.string() });

export async function measureChats(): Promise<string> {
  const idle = await idleSockets();
  const site = await openSite();
  try {
    // What a first chat makes ready once is nobody's own.
    const first = await openChats(site, 200);
    const before = await settledMemory(site.pid);
    const chats = await openChats(site, CHATS, 200);
    const after = await settledMemory(site.pid);
    const open = [...first, ...chats].filter(({ readyState }) => readyState === WebSocket.OPEN).length;
    const health = await fetch(`${site.url}/health/ready`);
    for (const socket of [...first, ...chats]) socket.terminate();
    const each = (after - before) / CHATS;
    return [
      '| | |',
      '| --- | ---: |',
      `| chats open at the end | ${open.toLocaleString('en-GB')}, ready: ${health.status} |`,
      `| memory of the server: without, with | ${mb(before)}, ${mb(after)} |`,
      `| a chat | ${each.toFixed(1)} kB |`,
      `| an idle socket of the same library | ${idle.toFixed(1)} kB |`,
      `| a chat beyond it | ${(each - idle).toFixed(1)} kB |`,
      `| processes that wanted one of the two cores | ${busyness()} |`,
    ].join('\n');
  } finally {
    await site.close();
  }
}

const mb = (kilobytes: number) => `${(kilobytes / 1024).toFixed(0)} MB`;

async function openChats({ url }: Site, count: number, from = 0): Promise<readonly WebSocket[]> {
  const sockets: WebSocket[] = [];
  let next = from;
  const work = async () => {
    while (next < from + count) sockets.push(await openChat(url, next++));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sockets;
}

async function openChat(url: string, resident: number): Promise<WebSocket> {
  // An address of their own, as residents have: the bench's proxy says so.
  const address = `10.${(resident >> 16) & 255}.${(resident >> 8) & 255}.${resident & 255}`;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
  const generated = await fetch(`${url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  const { token } = z.object({ token: z.string() }).parse(await generated.json());
  const response = await fetch(`${url}/v3/directline/conversations`, {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${token}` },
    body: '{}',
  });
  const { streamUrl } = started.parse(await response.json());
  const { pathname, search } = new URL(streamUrl);
  return opened(
    new WebSocket(`${url.replace('http', 'ws')}${pathname}${search}`, { perMessageDeflate: false }),
  );
}

function opened(socket: WebSocket): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Kilobytes of this machine's memory that the process holds, once it has stopped growing. */
async function settledMemory(pid: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 12; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    least = Math.min(least, memoryOf(pid));
  }
  return least;
}

function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes);
}

/** Kilobytes that an open WebSocket takes in a process where nothing else is: both ends, so half of it. */
async function idleSockets(): Promise<number> {
  const count = 2000;
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const before = memoryOf(process.pid);
  const clients = [];
  for (let n = 0; n < count; n += 1) {
    clients.push(await opened(new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false })));
  }
  const each = (memoryOf(process.pid) - before) / count / 2;
  for (const client of clients) client.terminate();
  sockets.close();
  server.close();
  return each;
}
