/**
 * A real Postgres for tests: the one that TEST_DATABASE_URL or DATABASE_URL names, else a throw-away cluster
 * made from the Postgres installed on this machine. Postgres refuses to run as root, so root runs it as
 * `nobody`.
 */
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ended, findProgram, freePort, startChild, until } from './child.ts';
import type { Program } from './need.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NOBODY = 65534;
const ROOT = process.getuid?.() === 0;
const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
const binaries = findBinaries();

export const postgres: Program = {
  name: 'Postgres',
  found: given !== undefined || binaries !== undefined,
  how: 'set DATABASE_URL to one where databases may be created, or install it (Debian: apt-get install postgresql).',
};

export interface TestPostgres {
  /** Makes an empty database and gives its connection string. */
  newDatabase(): Promise<string>;
  /** Ends it with all its connections and starts it again, `downMs` later. Only one that was started here. */
  restart(downMs: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts (or joins) a Postgres. Call it in `beforeAll`, and `stop` in `afterAll`. `own`: only one started here will do. `durable`: on the disk, and waiting for it. */
export async function startPostgres({ own = false, durable = false } = {}): Promise<TestPostgres> {
  const server =
    given === undefined || own
      ? await startCluster(durable)
      : { url: given, restart: notOurs, stop: async () => {} };
  const made: string[] = [];
  return {
    newDatabase: async () => {
      const name = `parley_test_${process.pid}_${Date.now().toString(36)}_${made.length}`;
      await administer(server.url, `CREATE DATABASE ${name}`);
      made.push(name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    restart: (downMs) => server.restart(downMs),
    stop: async () => {
      for (const name of made) await administer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function notOurs(): Promise<void> {
  throw new Error('A Postgres that was given is not restarted.');
}

async function startCluster(
  durable: boolean,
): Promise<Omit<TestPostgres, 'newDatabase'> & { readonly url: string }> {
  if (binaries === undefined) throw new Error('No Postgres was found.');
  const folder = temporaryFolder('postgres');
  if (ROOT) chownSync(folder, NOBODY, NOBODY);
  const cluster = join(folder, 'cluster');
  runAsUser(join(binaries, 'initdb'), ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N']);
  const port = await freePort();
  const settings = [
    '-c',
    `fsync=${durable ? 'on' : 'off'}`,
    '-c',
    'max_connections=200',
    '-c',
    `unix_socket_directories=${folder}`,
  ];
  const [command, args] = asUser(join(binaries, 'postgres'), [
    ...['-D', cluster, '-p', String(port), '-h', '127.0.0.1'],
    ...settings,
  ]);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const begin = async () => {
    // Nobody reads what it says: a full pipe would stop it.
    const child = startChild(command, args, process.env, 'ignore');
    await until(() => administer(url, 'SELECT 1'));
    return child;
  };
  let child = await begin();
  const end = async () => {
    child.kill('SIGINT');
    await ended(child);
  };
  return {
    url,
    restart: async (downMs) => {
      await end();
      await new Promise((resolve) => setTimeout(resolve, downMs));
      child = await begin();
    },
    stop: end,
  };
}

function runAsUser(program: string, args: readonly string[]): void {
  const [command, all] = asUser(program, args);
  execFileSync(command, all, { stdio: 'pipe' });
}

function asUser(program: string, args: readonly string[]): [string, string[]] {
  if (!ROOT) return [program, [...args]];
  const identity = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--pdeathsig=KILL'];
  return ['setpriv', [...identity, '--', program, ...args]];
}

function findBinaries(): string | undefined {
  if (ROOT && findProgram('setpriv') === undefined) return undefined;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
    '/opt/homebrew/bin',
    '/usr/local/bin',
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}
