/**
 * A resident's words and number are put wherever they can reach: by texting, with a picture, and into every table that holds
 * anything. Then they are erased, and the whole database, Redis and the data folder are searched for what was theirs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import type { RunningParley } from '../../src/composition/server.ts';
import { erase, finishErasures } from '../../src/privacy/erase.ts';
import { heldOn } from '../../src/privacy/export.ts';
import type { TrailList } from '../../src/privacy/holding.ts';
import { HOLDINGS } from '../../src/privacy/holdings/index.ts';
import { privacySettings } from '../../src/privacy/settings.ts';
import { rowsOf } from '../../src/store/database.ts';
import { unfinishedErasures } from '../../src/store/erasures.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { redis, startRedis, type TestRedis } from '../environment/redis.ts';
import { jpeg } from '../photos/pictures.ts';
import { startTestParley } from '../server/running.ts';
import { plant } from './plant.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const PHONE = '+447700900987';
const OTHER = '+447700900555';
/** In no list of names, places or words. */
const MARKER = 'zqxvolubilate';
const WANTED = { contacts: [PHONE], references: [], alsoUnproven: false, joinedAt: NOW };
const { keep: KEEP } = privacySettings.parse({});
/** Twilio's id of a text that came to a web chat. */
const OLD_TEXT = `SM${'0'.repeat(32)}`;
/** Parents before what hangs on them. */
const FIRST = ['requests', 'handovers', 'payments', 'bulky_bookings', 'tip_permits'];
/** The journey fills these. */
const BY_TEXTING = new Set([
  'conversations',
  'transcript',
  'inbox',
  'outbox',
  'turns_taken',
  'questions',
  'photos',
]);

describeWith(redis, 'what is left of somebody who was erased', () => {
  let server: TestRedis;
  let parley: RunningParley;

  beforeAll(async () => {
    server = await startRedis();
    let ticks = 0;
    // No two turns in one moment, as it is with a clock that is not held.
    parley = await startTestParley({ REDIS_URL: server.url }, () => new Date(NOW.getTime() + ticks++));
    await text(PHONE, `can the ${MARKER} be put in the blue bin`);
    await text(PHONE, `here is a picture ${MARKER}`, [jpeg().toString('base64')]);
    await text(OTHER, 'can pizza boxes be put in the blue bin');
    await until(async () => expect(await sentTo(PHONE)).toBeGreaterThan(1));
    await until(async () => expect(await sentTo(OTHER)).toBeGreaterThan(0));
    await plantEverywhere();
  });
  afterAll(async () => {
    await parley?.stop();
    await server?.stop();
  });

  it('is all over the place before, in every table that can hold anything of theirs', async () => {
    const { tables } = await heldOn(parley.core.database, WANTED, KEEP);
    const personal = Object.entries(HOLDINGS).filter(([, { kind }]) => kind === 'personal');
    const named = personal.filter(([, holding]) => !('nobodys' in holding));
    expect(tables.map(({ table }) => table).sort()).toEqual(named.map(([table]) => table).sort());
    const nobodys = personal.filter(([, holding]) => 'nobodys' in holding);
    const where = await search();
    expect(where).toEqual(
      expect.arrayContaining([
        ...nobodys.map(([table]) => `table ${table}`),
        'table transcript',
        'file pocket-phone.jsonl',
      ]),
    );
    expect(where.length).toBeGreaterThan(20);
  });

  it('is nowhere afterwards: not in a table, a queue or a file, nor at the provider', async () => {
    const before = await countsOf(OTHER);
    expect(await others()).toBe(1);
    const done = await erase(
      { database: parley.core.database, safeguardingDays: 2190, id: 'e1', now: NOW, salt: 'random' },
      WANTED,
    );
    expect(done.kind).toBe('erased');
    const forgotten = new Set<string>();
    const photos = await filesIn('photos');
    expect(photos).toHaveLength(1);
    await until(async () => {
      await finishErasures({
        database: parley.core.database,
        now: NOW,
        onError: (error) => {
          throw error;
        },
        removePhoto: (id) => parley.core.photos.files.remove(id),
        forgetMessage: async (channel, id) => {
          forgotten.add(`${channel} ${id}`);
          return (await parley.core.channels.named(channel).forget?.(id)) ?? 'cannot';
        },
      });
      expect(await unfinishedErasures(parley.core.database.db, 10)).toEqual([]);
    });
    expect(await search()).toEqual([]);
    expect(forgotten).toContain(`sms ${OLD_TEXT}`);
    expect(await filesIn('photos')).toEqual([]);
    // Nobody else's is touched, and what must stay says so.
    expect(await countsOf(OTHER)).toEqual(before);
    expect(await others()).toBe(1);
    const kept = done.kind === 'erased' ? done.rows.filter(({ how }) => how !== 'erased') : [];
    expect(kept.filter(({ why }) => !why)).toEqual([]);
    expect(kept.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['payments', 'requests', 'tip_permits', 'turns_taken']),
    );
  });

  it('leaves nothing to give out, and the same number begins anew', async () => {
    const held = await heldOn(parley.core.database, WANTED, KEEP);
    expect(held.tables).toEqual([]);
    await text(PHONE, 'hello');
    await until(async () => expect(await sentTo(PHONE)).toBeGreaterThan(0));
  });

  async function text(from: string, body: string, pictures: readonly string[] = []): Promise<void> {
    const response = await fetch(`${parley.url}/pocket-phone/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from, body, pictures }),
    });
    expect(response.status).toBe(200);
  }

  /** How many texts to that number have left and are settled. */
  async function sentTo(contact: string): Promise<number> {
    const [found] = await rowsOf<{ n: number }>(
      parley.core.database.db,
      sql`SELECT count(*)::int AS n FROM outbox o JOIN conversations c ON c.id = o.conversation_id
        WHERE c.contact = ${contact} AND o.status = 'delivered'`,
    );
    return found?.n ?? 0;
  }

  async function plantEverywhere(): Promise<void> {
    const { database } = parley.core;
    const [own] = await rowsOf<{ id: string; at: string }>(
      database.db,
      sql`SELECT c.id, t.at::text FROM conversations c JOIN turns_taken t ON t.conversation_id = c.id WHERE c.contact = ${PHONE}`,
    );
    const words = (
      await rowsOf<{ words: string }>(
        database.db,
        sql`SELECT words FROM questions WHERE words LIKE ${`%${MARKER}%`}`,
      )
    )[0];
    const known: Record<TrailList, string> = {
      contacts: PHONE,
      conversations: own?.id ?? '',
      handovers: 'h1',
      requests: 'r1',
      bookings: 'b1',
      payments: 'p1',
      permits: 't1',
      photos: '',
      turns: own?.at ?? '',
      words: words?.words ?? '',
    };
    await database.db.execute(sql`INSERT INTO broadcasts (id, title, subject, audience, sms, more, status, revision, writers,
        created_at, changed_at)
      VALUES ('bc1', 'Snow', 'bins', '{}', 'Snow', '', 'done', 1, '[]', now(), now())`);
    const tables = Object.entries(HOLDINGS).flatMap(([table, { kind }]) =>
      kind === 'personal' ? [table] : [],
    );
    const rest = tables.filter((table) => !FIRST.includes(table) && !BY_TEXTING.has(table));
    for (const table of [...FIRST, ...rest]) await plant(database, table, known, MARKER);
    await plantOldWebChat();
  }

  /** It went on by text, so long ago that how its texts came stands in no inbox row any more; a provider has both. */
  async function plantOldWebChat(): Promise<void> {
    const { db } = parley.core.database;
    const at = NOW.toISOString();
    await db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('old-chat', 'web', 'web', 'browser-9', ${at}, ${at})`);
    await db.execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text, external_id)
      VALUES ('old-chat', 1, ${at}, 'resident', ${MARKER}, 'typed-at-the-page'),
        ('old-chat', 2, ${at}, 'resident', ${MARKER}, ${OLD_TEXT})`);
    await db.execute(sql`INSERT INTO turns_taken (id, conversation_id, visit_at, at, channel, did)
      SELECT -9, 'old-chat', visit_at, at + interval '1 day', 'sms', did FROM turns_taken LIMIT 1`);
    await db.execute(sql`INSERT INTO text_lines (conversation_id, channel, account, contact, words, agreed_at, texted_up_to)
      VALUES ('old-chat', 'sms', 'council', ${PHONE}, 'Which number?', ${at}, 0)`);
  }

  /** Rows of somebody else, by table. */
  async function countsOf(contact: string): Promise<unknown> {
    const { tables } = await heldOn(parley.core.database, { ...WANTED, contacts: [contact] }, KEEP);
    return tables.map(({ table, rows }) => [table, rows.length]);
  }

  /** Questions that somebody else asked. */
  async function others(): Promise<number> {
    const { db } = parley.core.database;
    const [found] = await rowsOf<{ n: number }>(
      db,
      sql`SELECT count(*)::int AS n FROM questions WHERE words LIKE '%pizza%'`,
    );
    return found?.n ?? 0;
  }

  /** Every place in which the marker or the number stands. */
  async function search(): Promise<readonly string[]> {
    return [...(await inTables()), ...(await inRedis()), ...inFiles()];
  }

  const IS_THEIRS = new RegExp(`${MARKER}|7700 ?900987`);

  async function inTables(): Promise<readonly string[]> {
    const { db } = parley.core.database;
    const tables = await rowsOf<{ schema: string; name: string }>(
      db,
      sql`SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { schema, name } of tables) {
      const rows = await rowsOf<{ row: string }>(
        db,
        sql`SELECT t::text AS row FROM ${sql.identifier(schema)}.${sql.identifier(name)} t`,
      );
      if (rows.some(({ row }) => IS_THEIRS.test(row))) found.push(`table ${name}`);
    }
    return found;
  }

  async function inRedis(): Promise<readonly string[]> {
    const client = new Redis(server.url);
    const found: string[] = [];
    for (const key of await client.keys('*')) {
      const dumped = await client.dumpBuffer(key);
      if (IS_THEIRS.test(key) || IS_THEIRS.test(dumped?.toString('latin1') ?? '')) found.push(`redis ${key}`);
    }
    client.disconnect();
    return found;
  }

  function folder(): string {
    return String(parley.core.settings.environment.DATA_DIR);
  }

  function inFiles(): readonly string[] {
    const files = readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return files
      .filter(({ parentPath, name }) => IS_THEIRS.test(readFileSync(join(parentPath, name), 'latin1')))
      .map(({ name }) => `file ${name}`);
  }

  async function filesIn(name: string): Promise<readonly string[]> {
    const entries = readdirSync(join(folder(), name), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  }
});
