/**
 * The load balancer that compose.yaml starts: a real nginx with deploy/nginx.conf before two servers on one Postgres and
 * one Redis, then with deploy/nginx-tls.conf before that. It keeps nothing of who went where before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freePort, until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { nginx, selfSigned, startNginx, type TestNginx } from '../environment/nginx.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { PROJECT } from '../environment/project.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { ServerProcess } from '../faults/server-process.ts';
import { openChat } from '../server/chat.ts';
import { type Caller, callerFrom } from './caller.ts';

const all = {
  name: 'Postgres, Redis and nginx',
  found: postgres.found && redis.found && nginx.found,
  how: [postgres, redis, nginx].map(({ how }) => how).join(' '),
};
/** Of one address, by both servers together. */
const REQUESTS_A_MINUTE = 40;
/** Addresses that are not this computer's own, which nobody counts. */
const [SOMEBODY, NEIGHBOUR, GUESSER, CLERK] = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
const KEEN = '127.0.0.6';
/** Chats that one address may begin at once, at both servers together. */
const CHATS_AT_ONCE = 6;
const MEGABYTE = 1_000_000;

describeWith(all, 'nginx before two servers', () => {
  const folder = temporaryFolder('nginx-test');
  let database: TestPostgres;
  let store: TestRedis;
  let balancer: TestNginx;
  let tls: TestNginx | undefined;
  let url: string;
  let environment: NodeJS.ProcessEnv;
  let ports: readonly number[];
  let servers: readonly ServerProcess[] = [];
  beforeAll(async () => {
    database = await startPostgres();
    store = await startRedis();
    ports = [await freePort(), await freePort()];
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    environment = {
      DATABASE_URL: await database.newDatabase(),
      REDIS_URL: store.url,
      PUBLIC_URL: url,
      SECRET: 'a secret for tests that is long enough',
      DATA_DIR: join(folder, 'data'),
      COUNCIL_FILE: closelyLimited(folder),
      TRUST_PROXY: '1',
    };
    await startServers({});
    balancer = await startNginx('nginx.conf', port, {
      // The names are Docker's to look up: here they stand as what they would be found to be.
      'server1:3000 resolve': `127.0.0.1:${ports[0]}`,
      'server2:3000 resolve': `127.0.0.1:${ports[1]}`,
      'listen 8080': `listen 127.0.0.1:${port}`,
    });
  });
  afterAll(async () => {
    await tls?.stop();
    await balancer?.stop();
    for (const server of servers) await server.kill();
    await store?.stop();
    await database?.stop();
  });

  /** One after the other: the first fills the database and learns. */
  async function startServers(more: NodeJS.ProcessEnv): Promise<void> {
    for (const server of servers) await server.stop();
    servers = ports.map((one) => new ServerProcess({ ...environment, ...more, PORT: String(one) }, 'serve'));
    for (const server of servers) await server.start();
  }

  it('goes on with a chat and its stream while one after the other is restarted', async () => {
    const chat = await openChat(url);
    const listening = chat.listenAt(url);
    const said: string[] = [];
    const sayNow = async () => {
      const text = `Where is the tip? (${said.length})`;
      said.push(`resident: ${text}`);
      // At the first try: whoever writes while a server is away does not notice.
      expect((await chat.post(url, text)).status).toBe(200);
      await listening.hears(new RegExp(`\\(${said.length - 1}\\)`));
    };
    let over = false;
    const others = Array.from({ length: 4 }, async () => {
      const statuses: number[] = [];
      while (!over) {
        statuses.push((await fetch(`${url}/health/live`)).status);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return statuses;
    });
    await sayNow();
    for (const server of servers) {
      await server.stop();
      for (const _ of [1, 2, 3]) await sayNow();
      await server.start();
      await sayNow();
    }
    over = true;
    // Nor does whoever asks in the very moment that one goes.
    expect([...new Set((await Promise.all(others)).flat())]).toEqual([200]);
    await until(async () => expect((await chat.read(url)).at(-1)).toMatch(/^parley: /));
    const lines = await chat.read(url);
    expect(lines.filter((line) => line.startsWith('resident: '))).toEqual(said);
    expect(listening.heard().filter((line) => line.startsWith('resident: '))).toEqual(said);
    listening.close();
  });

  it('counts for the address that called, whatever it says of itself', async () => {
    const made = callerFrom(url, GUESSER);
    const statuses: number[] = [];
    // Twice as many and one, should a minute begin in between.
    for (let n = 0; n <= 2 * REQUESTS_A_MINUTE; n += 1) {
      const forged = {
        'x-forwarded-for': `203.0.113.${n}`,
        'x-real-ip': '127.0.0.1',
        forwarded: 'for=127.0.0.1',
      };
      statuses.push((await made.ask('GET', '/', { headers: forged })).status);
    }
    expect(statuses[0]).toBe(200);
    expect(statuses).toContain(429);
    expect((await callerFrom(url, NEIGHBOUR).ask('GET', '/')).status).toBe(200);
  });

  it('counts the chats that an address begins at both servers together', async () => {
    const { ask } = callerFrom(url, KEEN);
    const answers = await Promise.all(
      Array.from({ length: 4 * CHATS_AT_ONCE }, () => ask('POST', '/v3/directline/tokens/generate')),
    );
    const begun = answers.filter(({ status }) => status === 200).length;
    expect(begun).toBeGreaterThanOrEqual(CHATS_AT_ONCE);
    // Each for itself would let in as many. A server counts alone while Redis keeps it waiting: on a busy machine one or two.
    expect(begun).toBeLessThan(2 * CHATS_AT_ONCE);
  });

  it('lets through what Parley takes, and leaves it to Parley to refuse the rest in words', async () => {
    const { ask } = callerFrom(url, SOMEBODY);
    const chat = await startChat(callerFrom(url, SOMEBODY));
    const upload = (bytes: number) =>
      ask('POST', `${chat.path}/upload`, {
        headers: { ...chat.headers, 'content-type': 'image/jpeg' },
        body: Buffer.alloc(bytes),
      });
    // Not a picture; but all of it arrived, and that is what is said of it.
    const nearly = await upload(7 * MEGABYTE);
    expect([nearly.status, nearly.code]).toEqual([415, 'unsupported-media-type']);
    const tooMuch = await upload(45 * MEGABYTE);
    expect([tooMuch.status, tooMuch.code]).toEqual([413, 'too-large']);
    expect((await upload(51 * MEGABYTE)).status).toBe(413);
    const long = (characters: number) => ask('GET', '/', { headers: { 'x-long': 'x'.repeat(characters) } });
    expect((await long(12_000)).status).toBe(200);
    const tooLong = await long(16_340);
    expect([tooLong.status, tooLong.code]).toEqual([431, 'long-headers']);
    expect((await ask('GET', `/?${'x'.repeat(12_000)}`)).status).toBe(200);
  });

  it('shows no figures, and writes no token down', async () => {
    expect((await callerFrom(url, SOMEBODY).ask('GET', '/metrics')).status).toBe(404);
    const chat = await startChat(callerFrom(url, SOMEBODY));
    expect(chat.streamUrl).toMatch(/[?&]t=\S{40}/);
    const stream = await callerFrom(url, SOMEBODY).stream(chat.streamUrl);
    stream.close();
    await until(async () => expect(balancer.log()).toContain(new URL(chat.streamUrl).pathname));
    expect(balancer.log()).not.toMatch(/[?]|eyJ/);
    for (const right of ['pay', 'PAY', 'Permit', 'permit', 'files/chat-copy'])
      await fetch(`${url}/${right}/a-right-by-itself`);
    await until(async () => expect(balancer.log()).toContain('/files/chat-copy/[token]'));
    expect(balancer.log()).not.toContain('a-right-by-itself');
  });

  it('has TLS in front: chats by https and wss, each caller for themselves', async () => {
    const port = await freePort();
    const publicUrl = `https://127.0.0.1:${port}`;
    const { certificate, key } = selfSigned(folder);
    await startServers({ PUBLIC_URL: publicUrl, TRUST_PROXY: '2' });
    tls = await startNginx('nginx-tls.conf', port, {
      'listen 443': `listen 127.0.0.1:${port}`,
      'proxy:8080': new URL(url).host,
      '/etc/nginx/tls/fullchain.pem': certificate,
      '/etc/nginx/tls/privkey.pem': key,
    });
    const ca = readFileSync(certificate);
    const clerk = callerFrom(publicUrl, CLERK, ca);
    const page = await clerk.ask('GET', '/');
    expect([page.status, page.headers['strict-transport-security']]).toEqual([
      200,
      expect.stringMatching(/max-age/),
    ]);
    const chat = await startChat(clerk);
    expect(chat.streamUrl).toMatch(`wss://127.0.0.1:${port}/`);
    const stream = await clerk.stream(chat.streamUrl);
    await clerk.ask('POST', `${chat.path}/activities`, {
      headers: { ...chat.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', from: { id: 'resident' }, text: 'Where is the tip?' }),
    });
    await stream.hears(/recycling centre/);
    stream.close();
    const statuses: number[] = [];
    const forged = { 'x-forwarded-for': '203.0.113.1, 203.0.113.2' };
    for (let n = 0; n <= 2 * REQUESTS_A_MINUTE; n += 1)
      statuses.push((await callerFrom(publicUrl, GUESSER, ca).ask('GET', '/', { headers: forged })).status);
    expect(statuses).toContain(429);
    expect((await callerFrom(publicUrl, NEIGHBOUR, ca).ask('GET', '/', { headers: forged })).status).toBe(
      200,
    );
  });
});

/** A chat whose tokens the caller holds. */
async function startChat(caller: Caller) {
  const generated = await caller.ask('POST', '/v3/directline/tokens/generate');
  const { token } = JSON.parse(generated.text) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const begun = await caller.ask('POST', '/v3/directline/conversations', { headers });
  const { conversationId, streamUrl } = JSON.parse(begun.text) as {
    conversationId: string;
    streamUrl: string;
  };
  return { path: `/v3/directline/conversations/${conversationId}`, headers, streamUrl };
}

/** The shipped council, with a limit that a test can reach. */
function closelyLimited(folder: string): string {
  const shipped = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
  const limited = shipped
    .replace(/(requestsPerAddress:\n +perMinute:) \d+/, `$1 ${REQUESTS_A_MINUTE}`)
    .replace(/(startsPerAddress:) .*/, `$1 { burst: ${CHATS_AT_ONCE}, perMinute: 1 }`);
  expect(limited).not.toBe(shipped);
  const path = join(folder, 'council.yaml');
  writeFileSync(path, limited);
  return path;
}
