/** Runs every command of docs/operating.md, in order, as an operator would, on a real Postgres and Redis. */
import { type ChildProcess, execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { ended, findProgram, freePort, startChild, until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { PROJECT } from '../environment/project.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const guide = readFileSync(join(PROJECT, 'docs/operating.md'), 'utf8');
const blocks = [...guide.matchAll(/^ *```sh ?(\w*)\n([\s\S]*?)^ *```$/gm)].map(
  ([, kind = '', text = '']) => ({
    kind,
    text: text.replace(/^ {3}/gm, ''),
  }),
);
const needed = {
  ...redis,
  name: 'Postgres, its client programs and Redis',
  found:
    postgres.found &&
    redis.found &&
    findProgram('pg_dump') !== undefined &&
    findProgram('psql') !== undefined,
};

describeWith(needed, 'docs/operating.md', () => {
  const folder = temporaryFolder('operating');
  let database: TestPostgres;
  let store: TestRedis;
  let environment: NodeJS.ProcessEnv;
  let server: ChildProcess | undefined;
  beforeAll(async () => {
    database = await startPostgres();
    store = await startRedis();
    environment = await operatorsEnvironment(folder, await database.newDatabase(), store.url);
  });
  afterAll(async () => {
    server?.kill('SIGTERM');
    if (server) await ended(server);
    await run(
      'psql --quiet "$DATABASE_URL" --command="DROP DATABASE IF EXISTS parley_restored WITH (FORCE)"',
    );
    await store?.stop();
    await database?.stop();
  });

  it('has commands for each thing it says how to do', () => {
    const [, ...sections] = guide.split(/^## /m);
    const wanting = ['Run', 'Scale', 'Back up', 'Restore', 'Rotate secrets', 'Watch', 'Turn off'].filter(
      (title) => !sections.some((one) => one.startsWith(`${title}\n`) && one.includes('```sh')),
    );
    expect(wanting).toEqual([]);
    // What is not run here is Docker's, and nothing else.
    for (const { kind, text } of blocks)
      expect({ kind, docker: /^docker /m.test(text) }).toEqual({ kind, docker: kind === 'docker' });
  });

  it('is right, command by command, and what is restored is what was backed up', async () => {
    const said: string[] = [];
    for (const { kind, text } of blocks) {
      if (text.startsWith('pg_dump')) await query(TWO_WRITE);
      if (kind === 'server') server = await start(text);
      else if (kind === '') said.push(await run(text));
      if (text.startsWith('pg_dump')) {
        // One of them is erased; an hour later the list is made anew.
        await query("DELETE FROM conversations WHERE id = 'erased'");
        await run(text.split('\n').find((line) => line.includes('still-there')) ?? 'false');
      }
    }
    const all = said.join('\n');
    expect(all).toMatch(/The database is up to date/);
    expect(all).toMatch(/"status":"ready"/);
    expect(all).toMatch(/parley_turn_seconds/);
    expect(all).toMatch(/jo\.bell@fernley\.example {2}Jo Bell {2}advisor {2}/);
    expect(all).toMatch(/Jo Bell can sign in no more\nJo Bell can sign in again/);
    expect(all).toMatch(/not in the list of 1: 1\nResidents erased again: 1\n/);
    expect(all).toMatch(/Residents are told: Our chat is closed for repair/);
    expect(all).toMatch(/Everything is on\.\n$/);
    const before = await counted(environment.DATABASE_URL);
    expect(before.premises).toBeGreaterThan(100);
    expect(await counted(environment.RESTORED_URL)).toEqual(before);
  }, 400_000);

  it('names only metrics that there are', async () => {
    const { METRICS_TOKEN, PUBLIC_URL } = environment;
    const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
    const metrics = await (await fetch(`${PUBLIC_URL}/metrics`, { headers })).text();
    const named = [...guide.matchAll(/`(parley_\w+)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'parley_restored');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !metrics.includes(`# TYPE ${name} `))).toEqual([]);
  });

  const query = (statement: string) => run(`psql --quiet "$DATABASE_URL" --command="${statement}"`);

  async function run(text: string): Promise<string> {
    // Without --norc bash takes a socket at its input for a remote shell's, and reads the machine's own bashrc.
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-euo', 'pipefail', '-c', text], {
      cwd: PROJECT,
      env: environment,
      maxBuffer: 10_000_000,
    });
    return stdout;
  }

  async function start(text: string): Promise<ChildProcess> {
    const child = startChild('bash', ['-c', `exec ${text.trim()}`], { ...environment }, 'ignore');
    await until(
      async () => expect((await fetch(`${environment.PUBLIC_URL}/health/ready`)).status).toBe(200),
      90,
    );
    // The last thing a first start does.
    await until(async () => expect((await counted(environment.DATABASE_URL)).staff).toBe(2), 90);
    return child;
  }
});

const TWO_WRITE = `INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
  SELECT id, 'sms', '+441632960000', contact, now(), now()
  FROM (VALUES ('erased', '+447700900987'), ('stays', '+447700900986')) AS two (id, contact)`;

async function operatorsEnvironment(
  folder: string,
  url: string,
  redisUrl: string,
): Promise<NodeJS.ProcessEnv> {
  const port = await freePort();
  const restored = new URL(url);
  restored.pathname = '/parley_restored';
  const programs = join(folder, 'programs');
  const [photos, backups] = [join(folder, 'data', 'photos'), join(folder, 'backups')];
  for (const path of [programs, photos, backups]) mkdirSync(path, { recursive: true });
  writeFileSync(join(photos, 'a-photo'), 'its bytes');
  // As `npx` would, without asking a registry.
  const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(PROJECT, 'bin/parley.js')}" "$@"\n`;
  writeFileSync(join(programs, 'npx'), npx);
  chmodSync(join(programs, 'npx'), 0o755);
  return {
    HOME: process.env.HOME,
    PATH: `${programs}:${process.env.PATH}`,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: url,
    RESTORED_URL: restored.href,
    REDIS_URL: redisUrl,
    DATA_DIR: join(folder, 'data'),
    BACKUPS: backups,
    LOG_LEVEL: 'error',
    METRICS_TOKEN: 'a token for metrics',
    SECRET: 'a secret for tests that is long enough',
  };
}

/** Rows of tables that hold what a council cannot do without. */
async function counted(url = ''): Promise<Readonly<Record<string, number>>> {
  const open: Database = await openDatabase({ databaseUrl: url });
  try {
    const [row] = await rowsOf<Record<string, number>>(
      open.db,
      sql`SELECT (SELECT count(*) FROM premises) AS premises, (SELECT count(*) FROM staff) AS staff,
            (SELECT count(*) FROM content) AS items, (SELECT count(*) FROM streets) AS streets`,
    );
    return row ?? {};
  } finally {
    await open.close();
  }
}
