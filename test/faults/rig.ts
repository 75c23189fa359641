/** Two replicas of a real Parley on their own Postgres and Redis, with Twilio beside them: what faults are done to. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Database } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { ACCOUNT, startTwilio, TOKEN, type TwilioServer } from '../channels/sms-twilio/twilio-server.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { PROJECT } from '../environment/project.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { type Account, account, unfinished } from './account.ts';
import { chanceOf } from './chance.ts';
import { Replica } from './replica.ts';
import { Residents } from './residents.ts';

const PUBLIC_URL = 'http://parley.test';
/** Until all work is done, faults or not; the tests' own time limit is above it. */
const SETTLING_MS = 60_000;

/** Both are needed; the one that is missing is told. */
export const postgresAndRedis = postgres.found ? redis : postgres;

export interface Rig {
  readonly postgres: TestPostgres;
  readonly redis: TestRedis;
  readonly twilio: TwilioServer;
  readonly database: Database;
  /** The first does everything; so does the second, or it serves and the third works. */
  readonly replicas: readonly [Replica, Replica, ...Replica[]];
  /** Residents of this rig; each burst has numbers of its own. */
  readonly residents: Residents;
  /** Waits until nothing is left to do (or for a minute), and counts. */
  settle(): Promise<Account>;
  close(): Promise<void>;
}

/**
 * Starts everything. Every number the residents draw comes from the seed and this name. `split`: one of the two replicas is a
 * server and a worker, each a process of its own.
 */
export async function openRig(name: string, { split = false } = {}): Promise<Rig> {
  const folder = temporaryFolder('faults');
  const [server, cache, twilio] = await Promise.all([
    startPostgres({ own: true }),
    startRedis({ own: true }),
    startTwilio(() => new Date()),
  ]);
  const url = await server.newDatabase();
  const environment = {
    ...{ PUBLIC_URL, DATABASE_URL: impatient(url), REDIS_URL: cache.url, DATA_DIR: join(folder, 'data') },
    ...{ COUNCIL_FILE: hastyCouncil(folder), SECRET: 'a secret for tests that is long enough' },
    ...{ TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, TWILIO_API_URL: twilio.url },
  };
  const one = (role: string) => new Replica({ ...environment, FAULTS_ROLE: role });
  const worker = split ? one('work') : undefined;
  const serving = [one('all'), one(split ? 'serve' : 'all')] as const;
  const replicas = [...serving, ...(worker ? [worker] : [])] as const;
  const database = await openDatabase({ databaseUrl: url, onError: () => {} });
  const up = () => serving.flatMap((replica) => replica.url ?? []);
  const residents = new Residents(PUBLIC_URL, up, chanceOf(name));
  const rig: Rig = {
    ...{ postgres: server, redis: cache, twilio, database, replicas, residents },
    settle: () => settle(rig),
    close: async () => {
      await Promise.all(replicas.map((replica) => replica.close()));
      await database.close();
      await Promise.all([twilio.close(), cache.stop(), server.stop()]);
    },
  };
  try {
    await Promise.all(replicas.map((replica) => replica.start()));
  } catch (error) {
    await rig.close();
    throw error;
  }
  return rig;
}

/** Transactions of a process that stands still are given up after three seconds instead of the usual while. */
function impatient(databaseUrl: string): string {
  const options = '-c timezone=UTC -c datestyle=ISO -c idle_in_transaction_session_timeout=3000';
  return `${databaseUrl}?options=${encodeURIComponent(options)}`;
}

/** The shipped council without its invented town, on a number that may send as fast and as much as it can. */
export function hastyCouncil(folder: string): string {
  const council = parseDocument(readFileSync(join(PROJECT, 'council.yaml'), 'utf8'));
  council.set('inventedTown', false);
  council.setIn(['channels', 'sms', 'partsPerSecond'], 1000);
  council.setIn(['channels', 'sms', 'dailySpendCap'], { notices: 100_000_000, everything: 100_000_000 });
  const path = join(folder, 'council.yaml');
  writeFileSync(path, String(council));
  return path;
}

async function settle({ database, twilio, residents }: Rig): Promise<Account> {
  const deadline = Date.now() + SETTLING_MS;
  while ((await unfinished(database).catch(() => ['down'])).length > 0 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return account(database, twilio, residents);
}
