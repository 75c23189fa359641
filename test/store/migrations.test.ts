import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { MIGRATIONS } from '../../src/store/migrations-folder.ts';
import { openDatabase } from '../../src/store/open.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { countedIds, echo, NOON, textFrom } from './fixtures.ts';
import { problemsOf } from './migration-rule.ts';
import { RELEASED } from './released-migrations.ts';

const FIRST = { name: '0000_initial.sql', sql: 'CREATE TABLE "things" ("id" text NOT NULL);' };
const refused = (name: string, sql: string, lastReleased?: number) =>
  problemsOf([FIRST, { name, sql }], lastReleased);

describe('migrations', () => {
  it('only ever add, but for contracts of what an earlier release added', () => {
    const files = readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql'));
    const migrations = files
      .sort()
      .map((name) => ({ name, sql: readFileSync(join(MIGRATIONS, name), 'utf8') }));
    expect(migrations.length).toBeGreaterThan(0);
    expect(problemsOf(migrations, RELEASED.at(-1)?.lastMigration)).toEqual([]);
  });

  it.each([
    ['ALTER TABLE "things" DROP COLUMN "id";', 'drops'],
    ['DROP TABLE "things";', 'drops'],
    ['ALTER TABLE "things" RENAME COLUMN "id" TO "key";', 'renames'],
    ['ALTER TABLE "things" ALTER COLUMN "id" SET NOT NULL;', 'makes NOT NULL'],
    ['ALTER TABLE "things" ALTER COLUMN "id" SET DATA TYPE integer;', 'changes a type'],
    [
      'ALTER TABLE "things" ADD COLUMN "size" integer NOT NULL;',
      'adds a column that must be filled, without a default',
    ],
    ['CREATE UNIQUE INDEX "one" ON "things" USING btree ("id");', 'makes unique'],
    [
      'ALTER TABLE "things" ADD CONSTRAINT "c" CHECK (id > 1);',
      'adds a rule that old rows or old code may break',
    ],
  ])('may not: %s', (sql, what) => {
    expect(refused('0001_next.sql', sql)).toEqual([`0001_next.sql ${what}`]);
  });

  it.each([
    'ALTER TABLE "things" ADD COLUMN "size" integer;',
    `ALTER TABLE "things" ADD COLUMN "size" integer DEFAULT 1 NOT NULL;`,
    'CREATE INDEX "some" ON "things" USING btree ("id");',
    'CREATE TABLE "more" ("id" text NOT NULL);\nALTER TABLE "more" ADD CONSTRAINT "c" UNIQUE ("id");',
  ])('may: %s', (sql) => {
    expect(refused('0001_next.sql', sql)).toEqual([]);
  });

  it('take away only what an earlier release had replaced, in a file that says so', () => {
    const sql = 'ALTER TABLE "things" DROP COLUMN "old";';
    expect(refused('0005_contract_0003_old.sql', sql, 4)).toEqual([]);
    // Its replacement came with nothing that was released, or with this very release.
    expect(refused('0005_contract_0003_old.sql', sql)).toEqual(['0005_contract_0003_old.sql drops']);
    expect(refused('0005_contract_0004_old.sql', sql, 3)).toEqual(['0005_contract_0004_old.sql drops']);
  });
});

describeWith(postgres, 'code of the release before, on a schema that a newer one has expanded', () => {
  let server: TestPostgres;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.newDatabase();
  });
  afterAll(() => server?.stop());

  it('starts and takes turns', async () => {
    const newer = await openDatabase({ databaseUrl: url });
    for (const statement of [
      'ALTER TABLE inbox ADD COLUMN mood text',
      "ALTER TABLE conversations ADD COLUMN colour text DEFAULT 'green' NOT NULL",
      'CREATE TABLE novelties (id text PRIMARY KEY)',
      'CREATE INDEX novel ON transcript (at)',
      // As the newer release's own migration is noted.
      "INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('newer', 99999999999999)",
    ]) {
      await newer.db.execute(statement);
    }
    const older = await openDatabase({ databaseUrl: url });
    const store = new DatabaseConversationStore(older, countedIds('c'));
    const { conversationId } = await store.accept(textFrom('someone', 'm-1'), NOON);
    expect(await store.takeTurn(conversationId, NOON, echo)).toBe(true);
    await older.close();
    await newer.close();
  });
});
