/** Runs one suite on all three sizes: queues on PGlite, on Postgres, and on Redis beside Postgres. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Database } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { openTestDatabase } from '../environment/database.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';

export interface Backend {
  readonly name: 'pglite' | 'postgres' | 'redis';
  database(): Database;
  redisUrl(): string | undefined;
}

export function onEveryBackend(title: string, suite: (backend: Backend) => void): void {
  describe(`${title} on PGlite`, () => {
    suite({ name: 'pglite', database: inPglite(), redisUrl: () => undefined });
  });
  describeWith(postgres, `${title} on Postgres`, () => {
    suite({ name: 'postgres', database: inPostgres(), redisUrl: () => undefined });
  });
  describeWith(redis, `${title} on Redis`, () => {
    let server: TestRedis;
    // Redis goes with Postgres where there is one, and works with PGlite too.
    const database = postgres.found ? inPostgres() : inPglite();
    beforeAll(async () => {
      server = await startRedis();
    });
    afterAll(() => server.stop());
    suite({ name: 'redis', database, redisUrl: () => server.url });
  });
}

function inPglite(): () => Database {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  return () => database;
}

function inPostgres(): () => Database {
  let server: TestPostgres;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres();
    database = await openDatabase({ databaseUrl: await server.newDatabase() });
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });
  return () => database;
}
