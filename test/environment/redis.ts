/** A real Redis for tests: the one TEST_REDIS_URL or REDIS_URL names, else a throw-away of the one installed. */
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
  stop(): Promise<void>;
}

/** Starts (or joins) a Redis. Call it in `beforeAll`, and `stop` in `afterAll`. */
export async function startRedis(): Promise<TestRedis> {
  if (given !== undefined) return { url: given, stop: async () => {} };
  if (binary === undefined) throw new Error('No Redis was found.');
  const port = await freePort();
  const child = startChild(binary, [
    ...['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
  ]);
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => 50 });
  client.on('error', () => {
    // Not up yet; the client tries again.
  });
  await until(() => client.ping());
  client.disconnect();
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}
