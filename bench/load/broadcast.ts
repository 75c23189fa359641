/** One notice to 50,000 people who asked for news of its subject: until all are queued. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { fillCrowd, openStage } from '../../test/broadcast/stage.ts';
import { startPostgres } from '../../test/environment/postgres.ts';
import { busyness } from './site.ts';

const PEOPLE = Number(process.env.PEOPLE ?? 50_000);
/** Conversations of people who did not ask for it. */
const OTHERS = Number(process.env.OTHERS ?? 200_000);

export async function measureBroadcast(): Promise<string> {
  const postgres = await startPostgres({ own: true, durable: true });
  const database = await openDatabase({ databaseUrl: await postgres.newDatabase() });
  try {
    const stage = openStage(() => database);
    await fillCrowd(database, PEOPLE, OTHERS);
    await stage.approved();
    // So that nobody is told yet: what is measured ends when everyone stands in line.
    const began = performance.now();
    await stage.look();
    const seconds = (performance.now() - began) / 1000;
    const [queued] = await rowsOf<{ n: number }>(
      database.db,
      sql`SELECT count(*) AS n FROM broadcast_people`,
    );
    return [
      '| | |',
      '| --- | ---: |',
      `| people who asked for it | ${PEOPLE.toLocaleString('en-GB')}, each with a conversation |`,
      `| conversations of others | ${OTHERS.toLocaleString('en-GB')} |`,
      `| queued | ${queued?.n.toLocaleString('en-GB')}, each once, in ${seconds.toFixed(1)} s |`,
      `| processes that wanted one of the two cores | ${busyness()} |`,
    ].join('\n');
  } finally {
    await database.close();
    await postgres.stop();
  }
}
