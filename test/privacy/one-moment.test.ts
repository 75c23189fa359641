/** What is held on a person, read while they are writing: of one moment, though it is read from forty tables. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { erase } from '../../src/privacy/erase.ts';
import { heldOn } from '../../src/privacy/export.ts';
import { privacySettings } from '../../src/privacy/settings.ts';
import type { Database, Queryable } from '../../src/store/database.ts';
import { claimNext } from '../../src/store/outbox-claim.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { NOON } from '../store/fixtures.ts';

const ANN = '+447700900001';
const { keep } = privacySettings.parse({});

describeWith(postgres, 'what is held on a person', () => {
  let server: TestPostgres;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres();
    database = await openPostgres({ url: await server.newDatabase() });
    const at = NOON.toISOString();
    await database.db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('ann', 'sms', 'council', ${ANN}, ${at}, ${at})`);
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  /** The same database, in whose transactions something comes before the statement of that number that is `of` such words. */
  function interrupted(meanwhile: () => Promise<unknown>, nth = 2, of = /^(?!.*SET TRANSACTION)/s): Database {
    const watched = (tx: Queryable): Queryable => {
      let asked = 0;
      const execute: Queryable['execute'] = (query) => {
        const counts = of.test(JSON.stringify(query));
        if (counts) asked += 1;
        const go = asked === nth && counts ? meanwhile() : Promise.resolve();
        return go.then(() => tx.execute(query)) as ReturnType<typeof tx.execute>;
      };
      return Object.create(tx, { execute: { value: execute } }) as Queryable;
    };
    return {
      ...database,
      transaction: (work) => database.transaction((tx, last) => work(watched(tx), last)),
    };
  }

  it('is of one moment: what comes while it is read is not in it by halves', async () => {
    let came = false;
    const between = async () => {
      await database.db.execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
        VALUES ('ann', 1, ${NOON.toISOString()}, 'resident', 'one more thing')`);
      came = true;
    };
    const wanted = { contacts: [ANN], references: [], alsoUnproven: false, joinedAt: NOON };
    const held = await heldOn(interrupted(between), wanted, keep);
    expect(came).toBe(true);
    expect(held.tables.map(({ table }) => table)).toEqual(['conversations']);
    const after = await heldOn(database, wanted, keep);
    expect(after.tables.map(({ table }) => table)).toContain('transcript');
  });

  it('is erased before anybody begins to send what waits to leave', async () => {
    await database.db.execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
      VALUES ('ann', 2, ${NOON.toISOString()}, 'parley', 'your bins go out tomorrow')`);
    await database.db.execute(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at)
      VALUES ('ann-2', 'ann', 2, 'waiting', ${NOON.toISOString()})`);
    let sender: unknown = 'did not come';
    const claim = async () => {
      const claimed = database.transaction(async (tx) => {
        await tx.execute(sql`SET LOCAL lock_timeout = 1`);
        return (await claimNext(tx, 'ann', NOON, 30_000)).kind;
      });
      sender = await claimed.catch(() => 'has to wait');
    };
    const wanted = { contacts: [ANN], references: [], alsoUnproven: false, joinedAt: NOON };
    const ports = { safeguardingDays: 2190, id: 'e1', now: NOON, salt: 'salt' };
    const erased = await erase({ ...ports, database: interrupted(claim, 1, /DELETE FROM/) }, wanted);
    expect([erased.kind, sender]).toEqual(['erased', 'has to wait']);
    expect((await claimNext(database.db, 'ann', NOON, 30_000)).kind).toBe('empty');
  });
});
