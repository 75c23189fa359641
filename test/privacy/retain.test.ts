import { beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { HOLDINGS } from '../../src/privacy/holdings/index.ts';
import { type LetGo, retain, wouldLetGo } from '../../src/privacy/retain.ts';
import { privacySettings } from '../../src/privacy/settings.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { onBothEngines } from '../store/engines.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const SETTINGS = privacySettings.parse({});
const DAY_MS = 86_400_000;

let database: Database;

const emptied = async () => {
  await database.db.execute(
    sql`TRUNCATE conversations, requests, payments, notices, opt_ins, tip_permits, feedback, audit_trail, photos CASCADE`,
  );
};

const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS).toISOString();

function run(more: Partial<Parameters<typeof retain>[0]> = {}): Promise<readonly LetGo[]> {
  return retain({ database, settings: SETTINGS, now: NOW, rest: async () => {}, ...more });
}

async function conversation(id: string, changedDaysAgo: number, contact = id): Promise<void> {
  await database.db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
    VALUES (${id}, 'sms', '+441632960000', ${contact}, ${ago(900)}, ${ago(changedDaysAgo)})`);
}

async function said(conversationId: string, sequence: number, daysAgo: number): Promise<void> {
  await database.db.execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
    VALUES (${conversationId}, ${sequence}, ${ago(daysAgo)}, 'resident', 'words')`);
  await database.db.execute(sql`INSERT INTO outbox (id, conversation_id, sequence, created_at, status)
    VALUES (${`${conversationId}-${sequence}`}, ${conversationId}, ${sequence}, ${ago(daysAgo)}, 'sent')`);
}

async function handover(id: string, of: string, asked: number, more: { status?: string; priority?: string }) {
  const { status = 'closed', priority = 'normal' } = more;
  await database.db.execute(sql`INSERT INTO handovers (id, conversation_id, status, wish, priority, requested_at, reason)
    VALUES (${id}, ${of}, ${status}, 'chat', ${priority}, ${ago(asked)}, 'help')`);
}

async function request(id: string, status: string, changedDaysAgo: number): Promise<void> {
  await database.db.execute(sql`INSERT INTO requests (id, reference, kind, category, status, priority, channel, contact,
      anonymous, uprn, place, street, postcode, latitude, longitude, details, created_at, changed_at)
    VALUES (${id}, ${`FT-${id}`}, 'missed-bin', 'missed-bin', ${status}, 'normal', 'sms', '+447700900001', false,
      '100012', 'by my gate', 'mill lane', 'FN1 1AA', 51.5, -0.1, '{"name": "Ann"}', ${ago(900)}, ${ago(changedDaysAgo)})`);
  await database.db.execute(sql`INSERT INTO request_history (request_id, at, status, by, note)
    VALUES (${id}, ${ago(changedDaysAgo)}, ${status}, 'resident', 'Dear Ann')`);
}

const left = async (table: string) =>
  (
    await rowsOf<{ id: string }>(database.db, sql.raw(`SELECT ${idOf(table)} AS id FROM ${table} ORDER BY 1`))
  ).map(({ id }) => id);
const idOf = (table: string) => (table === 'transcript' ? "conversation_id || '/' || sequence" : 'id::text');

onBothEngines('retention', ({ database: opened, another }) => {
  beforeEach(async () => {
    database = opened();
    await emptied();
  });

  it('runs every rule on an empty database, so that none has a mistake in its SQL', async () => {
    expect(await run()).toEqual([]);
    expect(await wouldLetGo({ database, settings: SETTINGS, now: NOW })).toEqual([]);
  });

  it('lets what was said go message by message, and a conversation once it is silent', async () => {
    await conversation('goes-on', 1);
    await said('goes-on', 1, 401);
    await said('goes-on', 2, 399);
    await conversation('silent', 401);
    await said('silent', 1, 401);
    expect(await run()).toEqual([
      { where: 'transcript', how: 'removed', rows: 2 },
      { where: 'conversations', how: 'removed', rows: 1 },
    ]);
    expect(await left('transcript')).toEqual(['goes-on/2']);
    expect(await left('outbox')).toEqual(['goes-on-2']);
    expect(await left('conversations')).toEqual(['goes-on']);
  });

  it('keeps a conversation that somebody waits in, and longer one in which somebody was in danger', async () => {
    await conversation('waits', 500);
    await said('waits', 1, 500);
    await handover('h-waits', 'waits', 500, { status: 'waiting' });
    await conversation('danger', 500);
    await said('danger', 1, 500);
    await handover('h-danger', 'danger', 500, { priority: 'urgent' });
    await conversation('danger-long-ago', 2200);
    await said('danger-long-ago', 1, 2200);
    await handover('h-long-ago', 'danger-long-ago', 2200, { priority: 'urgent' });
    await run();
    expect(await left('conversations')).toEqual(['danger', 'waits']);
    expect(await left('transcript')).toEqual(['danger/1', 'waits/1']);
    expect(await left('handovers')).toEqual(['h-danger', 'h-waits']);
  });

  it('never takes a conversation with a message that waits for its turn', async () => {
    await conversation('written-to', 500);
    await database.db.execute(sql`INSERT INTO inbox (conversation_id, channel, account, external_id, text, received_at)
      VALUES ('written-to', 'sms', 'a', 'SM1', 'hello', ${ago(0)})`);
    await run();
    expect(await left('conversations')).toEqual(['written-to']);
    expect(await left('inbox')).toHaveLength(1);
  });

  it('takes the person out of a request that is over, and keeps it as a record for longer', async () => {
    await request('open', 'created', 500);
    await request('fresh', 'done', 399);
    await request('over', 'done', 401);
    await request('old', 'cancelled', 2556);
    await run();
    const rows = await rowsOf(
      database.db,
      sql`SELECT id, contact, uprn, place, street, latitude, details, status FROM requests ORDER BY id`,
    );
    const whole = { contact: '+447700900001', uprn: '100012', place: 'by my gate', details: { name: 'Ann' } };
    const empty = { contact: null, uprn: null, place: null, details: {} };
    expect(rows).toEqual([
      { id: 'fresh', ...whole, street: 'mill lane', latitude: 51.5, status: 'done' },
      { id: 'open', ...whole, street: 'mill lane', latitude: 51.5, status: 'created' },
      { id: 'over', ...empty, street: 'mill lane', latitude: null, status: 'done' },
    ]);
    const notes = await rowsOf(database.db, sql`SELECT request_id, note FROM request_history ORDER BY 1`);
    expect(notes).toEqual([
      { request_id: 'fresh', note: 'Dear Ann' },
      { request_id: 'open', note: 'Dear Ann' },
      { request_id: 'over', note: null },
    ]);
  });

  it('does nothing a second time', async () => {
    await request('over', 'done', 401);
    expect(await run()).toEqual([
      { where: 'request_history', how: 'emptied', rows: 1 },
      { where: 'requests', how: 'emptied', rows: 1 },
    ]);
    expect(await run()).toEqual([]);
  });

  it('lets go of the pictures of a request that is over, for the photo keeper to remove', async () => {
    await request('over', 'done', 401);
    await database.db.execute(sql`INSERT INTO photos (id, content_type, bytes, request_id, kept_at, attached_at)
      VALUES ('p1', 'image/jpeg', 3, 'over', ${ago(800)}, ${ago(800)})`);
    await run();
    expect(await rowsOf(database.db, sql`SELECT request_id FROM photos`)).toEqual([{ request_id: null }]);
  });

  it('goes on in batches until none is left, resting in between', async () => {
    for (let n = 1; n <= 7; n += 1) await said2(n);
    let rests = 0;
    const gone = await run({
      settings: { ...SETTINGS, rowsAtOnce: 3 },
      rest: async () => {
        rests += 1;
      },
    });
    expect(gone).toEqual([{ where: 'transcript', how: 'removed', rows: 7 }]);
    expect(rests).toBe(2);
  });

  it('ends between two batches when told to, and is taken up again', async () => {
    for (let n = 1; n <= 5; n += 1) await said2(n);
    const stopping = new AbortController();
    const settings = { ...SETTINGS, rowsAtOnce: 2 };
    await run({ settings, stopping: stopping.signal, rest: async () => stopping.abort() });
    expect(await left('transcript')).toHaveLength(3);
    await run({ settings });
    expect(await left('transcript')).toEqual([]);
  });

  it('says what would go, and does not', async () => {
    await conversation('silent', 401);
    await said('silent', 1, 401);
    await request('over', 'done', 401);
    expect(await wouldLetGo({ database, settings: SETTINGS, now: NOW })).toEqual([
      { where: 'transcript', how: 'removed', rows: 1 },
      { where: 'request_history', how: 'emptied', rows: 1 },
      { where: 'requests', how: 'emptied', rows: 1 },
      { where: 'conversations', how: 'removed', rows: 1 },
    ]);
    expect(await left('conversations')).toEqual(['silent']);
  });

  it('counts what is kept beside the database, by its own days', async () => {
    const asked: Date[] = [];
    const forget = async (before: Date) => asked.push(before) * 4;
    expect(await run({ beside: [{ name: 'pocket phone', forget }] })).toEqual([
      { where: 'pocket phone', how: 'removed', rows: 4 },
    ]);
    expect(asked).toEqual([new Date(NOW.getTime() - 30 * DAY_MS)]);
  });

  it('has a rule with days for each period of the settings', () => {
    const used = new Set(
      Object.values(HOLDINGS).flatMap(({ keep }) =>
        keep.flatMap((rule) => ('days' in rule ? [rule.days] : [])),
      ),
    );
    // Named in the conditions of others.
    used.add('safeguarding');
    expect([...used].sort()).toEqual(Object.keys(SETTINGS.keep).sort());
  });

  if (another) {
    it('waits for nobody: what a turn holds is left for the next run', async () => {
      await conversation('silent', 401);
      await conversation('held', 401);
      const replica = await another();
      await replica.transaction(async (tx) => {
        await tx.execute(sql`SELECT FROM conversations WHERE id = 'held' FOR NO KEY UPDATE`);
        await run();
        expect(await left('conversations')).toEqual(['held']);
      });
      await run();
      expect(await left('conversations')).toEqual([]);
      await replica.close();
    });

    it('does nothing twice where two replicas do it at once', async () => {
      for (let n = 1; n <= 40; n += 1) await said2(n);
      const replica = await another();
      const settings = { ...SETTINGS, rowsAtOnce: 5 };
      const both = await Promise.all([run({ settings }), run({ settings, database: replica })]);
      const rows = both.flat().reduce((total, gone) => total + gone.rows, 0);
      expect(rows + (await left('transcript')).length).toBe(40);
      await replica.close();
    });

    it('loses no message that comes as its conversation goes', async () => {
      await conversation('silent', 401, '+447700900001');
      const replica = await another();
      const store = new DatabaseConversationStore(replica, { next: () => 'begun-anew' });
      let accepted: Promise<unknown> | undefined;
      await database.transaction(async (tx) => {
        await tx.execute(sql`DELETE FROM conversations`);
        const from = { channel: 'sms', account: '+441632960000', contact: '+447700900001' } as const;
        accepted = store.accept({ ...from, externalId: 'SM1', text: 'hello' }, NOW);
        await untilBlocked();
      });
      expect(await accepted).toEqual({ conversationId: 'begun-anew', accepted: true });
      await replica.close();
    });
  }

  async function untilBlocked(): Promise<void> {
    for (;;) {
      const [seen] = await rowsOf<{ n: number }>(
        database.db,
        sql`SELECT count(*)::int AS n FROM pg_stat_activity
          WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      if ((seen?.n ?? 0) > 0) return;
    }
  }

  async function said2(sequence: number): Promise<void> {
    if (sequence === 1) await conversation('long', 1);
    await said('long', sequence, 401);
  }
});
