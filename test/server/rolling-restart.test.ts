/**
 * Two processes that serve and two that work, on one Postgres and Redis, behind a load balancer with nothing sticky:
 * what is opened at one goes on at another, through a restart of one after the other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { addStaff } from '../../src/desk/accounts.ts';
import { openDatabase } from '../../src/store/open.ts';
import { freePort, until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { PROJECT } from '../environment/project.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';
import { type LoadBalancer, startLoadBalancer } from '../environment/round-robin.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { ServerProcess } from '../faults/server-process.ts';
import { openChat } from './chat.ts';

const both = { ...redis, name: 'Postgres and Redis', found: postgres.found && redis.found };
const ADVISOR = { email: 'ada@fernley.example', password: 'quiet teapots sing at noon' };
const CHATS = 4;
/** Residents think between their messages. */
const THINK_MS = 400;
/** Things that get an answer of their own, again and again. */
const ASKED = [
  'How do I pay my council tax?',
  'Where is the tip?',
  'how do i get a blue badge',
  'asdf qwer zxcv',
];

describeWith(both, 'several processes behind a plain load balancer', () => {
  const folder = temporaryFolder('rolling');
  let database: TestPostgres;
  let store: TestRedis;
  let balancer: LoadBalancer;
  let ports: readonly number[];
  let servers: readonly ServerProcess[] = [];
  let workers: readonly ServerProcess[] = [];
  beforeAll(async () => {
    database = await startPostgres();
    store = await startRedis();
    const url = await database.newDatabase();
    ports = [await freePort(), await freePort()];
    balancer = await startLoadBalancer(ports);
    const environment = {
      DATABASE_URL: url,
      REDIS_URL: store.url,
      PUBLIC_URL: balancer.url,
      SECRET: 'a secret for tests that is long enough',
      DATA_DIR: join(folder, 'data'),
      COUNCIL_FILE: alwaysOpen(folder),
    };
    servers = ports.map((port) => new ServerProcess({ ...environment, PORT: String(port) }, 'serve'));
    workers = [1, 2].map(() => new ServerProcess({ ...environment, PORT: '0' }, 'work'));
    // The first fills the database and learns; the others find that done.
    for (const process of [...servers, ...workers]) await process.start();
    const open = await openDatabase({ databaseUrl: url });
    await addStaff(open, { ...ADVISOR, name: 'Ada Able', roles: ['advisor'] }, new Date());
    await open.close();
  });
  afterAll(async () => {
    await balancer?.close();
    for (const process of [...servers, ...workers]) await process.kill();
    await store?.stop();
    await database?.stop();
  });

  it('a chat opened at one goes on at the other, and an advisor at any of them answers', async () => {
    const chat = await openChat(balancer.url);
    const listening = chat.listenAt(balancer.url);
    await chat.say(balancer.url, 'I want to talk to a person about my rent');
    await listening.hears(/advisor|person/i);
    const desk = await deskAt(balancer.url);
    const handover = await until(async () => {
      const { handovers } = (await desk.get('/api/desk/queue')) as { handovers: { id: string }[] };
      const [first] = handovers;
      if (!first) throw new Error('Nobody waits.');
      return first.id;
    });
    await desk.post(`/api/desk/handovers/${handover}/take`, {});
    await desk.post(`/api/desk/handovers/${handover}/reply`, {
      clientId: 'reply-0001',
      text: 'Ada here. Which home is it?',
    });
    await listening.hears(/^advisor: Ada here/);
    await chat.readsAt(balancer.url, /^advisor: Ada here/);
    listening.close();
    // Otherwise one of them did it all, and this proved nothing.
    expect([...balancer.served.keys()].sort()).toEqual([...ports].sort());
  });

  it('one after the other is restarted, and no chat loses or doubles a word, nor a task its place', async () => {
    let over = false;
    const task = await openChat(balancer.url);
    await task.say(balancer.url, 'when is my bin day');
    await task.readsAt(balancer.url, /postcode/);
    const chats = await Promise.all(Array.from({ length: CHATS }, () => openChat(balancer.url)));
    const talking = chats.map(async (chat, at) => {
      const said: string[] = [];
      const listening = chat.listenAt(balancer.url);
      while (!over || said.length === 0) {
        const words = ASKED[(said.length + at) % ASKED.length] ?? '';
        await chat.say(balancer.url, words);
        said.push(words);
        await until(async () => expect(await answers(chat)).toBe(said.length));
        await new Promise((resolve) => setTimeout(resolve, THINK_MS));
      }
      return { said, listening };
    });
    const [first, second] = servers;
    await restart(first);
    await task.say(balancer.url, 'FN3 2BD');
    await task.readsAt(balancer.url, /house number/);
    await restart(second);
    for (const worker of workers) await restart(worker);
    await task.say(balancer.url, '14');
    await task.readsAt(balancer.url, /14 Harrow Lane/);
    over = true;
    for (const [at, { said, listening }] of (await Promise.all(talking)).entries()) {
      const lines = (await chats[at]?.read(balancer.url)) ?? [];
      const own = lines.filter((line) => line.startsWith('resident: '));
      expect(own).toEqual(said.map((words) => `resident: ${words}`));
      // The stream came back by itself and has heard it all.
      expect(lines.at(-1)).toMatch(/^parley: /);
      await listening.hears(new RegExp(literally(lines.at(-1) ?? '')));
      expect(new Set(listening.heard()).size).toBeGreaterThan(1);
      listening.close();
    }
  });

  async function answers(chat: Awaited<ReturnType<typeof openChat>>): Promise<number> {
    const lines = await chat.read(balancer.url);
    return lines.filter((line, at) => line.startsWith('resident: ') && lines[at + 1]?.startsWith('parley: '))
      .length;
  }
});

async function restart(process: ServerProcess | undefined): Promise<void> {
  await process?.stop();
  await process?.start();
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The shipped council, whose desk never shuts. */
function alwaysOpen(folder: string): string {
  const council = parse(readFileSync(join(PROJECT, 'council.yaml'), 'utf8'));
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  council.desk.hours = Object.fromEntries(days.map((day) => [day, '00:00-24:00']));
  Object.assign(council.desk, { closedOnBankHolidays: false, exceptions: [] });
  const path = join(folder, 'council.yaml');
  writeFileSync(path, stringify(council));
  return path;
}

/** As an advisor's browser, signed in. */
async function deskAt(url: string) {
  const headers = { 'content-type': 'application/json', origin: url };
  const signedIn = await fetch(`${url}/api/staff/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify(ADVISOR),
  });
  const { csrf } = (await signedIn.json()) as { csrf: string };
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(url + path, {
      method,
      headers: { ...headers, cookie, 'x-csrf-token': csrf },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    get: (path: string) => ask('GET', path),
    post: (path: string, body: object) => ask('POST', path, body),
  };
}
