/** A start that fails half way. */
import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { startParley } from '../../src/composition/server.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { freePort } from '../environment/child.ts';
import { LEARNT, openFernley } from '../environment/prepared.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

it('leaves nothing that listens, works or keeps the process', async () => {
  const database = await openFernley();
  // What the last step of a first start wants.
  await database.db.execute(sql`DROP TABLE staff CASCADE`);
  const port = await freePort();
  const environment = environmentSchema.parse({
    ...{ NODE_ENV: 'test', PORT: String(port), LOG_LEVEL: 'silent' },
    ...{ DATA_DIR: temporaryFolder('test') },
    SECRET: 'a secret for tests that is long enough',
  });
  await expect(startParley(environment, { database, learntIn: LEARNT })).rejects.toThrow(/staff/);
  await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
  await expect(database.db.execute(sql`SELECT 1`)).rejects.toThrow();
});
