/** A real Redis for tests: the one TEST_REDIS_URL or REDIS_URL names, else a throw-away of the one installed. */
import type { ChildProcess } from 'node:child_process';
import { Redis } from 'ioredis';
import { ended, findProgram, freePort, startChild, until } from './child.ts';
import type { Program } from './need.ts';

const given = process.env.TEST_REDIS_URL ?? process.env.REDIS_URL;
const binary = findProgram('redis-server');

export const redis: Program = {
  name: 'Redis',
  found: given !== undefined || binary !== undefined,
  how: 'set REDIS_URL, or install it (Debian: apt-get install redis-server).',
};

export interface TestRedis {
  readonly url: string;
  /** Kills it and starts it anew with nothing in it, at the same address. Only one that was started here. */
  crash(): Promise<void>;
  /** It stands still: connections are accepted and nothing is answered. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** Starts (or joins) a Redis. Call it in `beforeAll`, and `stop` in `afterAll`. `own`: only one started here will do. */
export async function startRedis({ own = false } = {}): Promise<TestRedis> {
  if (given !== undefined && !own)
    return { url: given, crash: notOurs, freeze: refuse, thaw: refuse, stop: async () => {} };
  if (binary === undefined) throw new Error('No Redis was found.');
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child = await startServer(binary, port, url);
  return {
    url,
    crash: async () => {
      child.kill('SIGKILL');
      await ended(child);
      child = await startServer(binary, port, url);
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    stop: async () => {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

async function startServer(program: string, port: number, url: string): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = startChild(program, args, process.env, 'ignore');
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => 50 });
  client.on('error', () => {
    // Not up yet; the client tries again.
  });
  await until(() => client.ping());
  client.disconnect();
  return child;
}

async function notOurs(): Promise<void> {
  refuse();
}

function refuse(): never {
  throw new Error('A Redis that was given is not crashed.');
}
