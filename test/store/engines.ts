/** Runs one suite on both databases, so that nothing can come to depend on one of them. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Database } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { openTestDatabase } from '../environment/database.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';

export interface Engine {
  /** The database of the running suite. */
  database(): Database;
  /** A second way in to the same data, as another replica has; PGlite has none. */
  another?(): Promise<Database>;
}

export function onBothEngines(title: string, suite: (engine: Engine) => void): void {
  describe(`${title} on PGlite`, () => {
    let open: Database;
    beforeAll(async () => {
      open = await openTestDatabase();
    });
    afterAll(() => open.close());
    suite({ database: () => open });
  });
  describeWith(postgres, `${title} on Postgres`, () => {
    let server: TestPostgres;
    let url: string;
    let open: Database;
    beforeAll(async () => {
      server = await startPostgres();
      url = await server.newDatabase();
      open = await openDatabase({ databaseUrl: url });
    });
    afterAll(async () => {
      await open.close();
      await server.stop();
    });
    suite({ database: () => open, another: () => openDatabase({ databaseUrl: url }) });
  });
}
