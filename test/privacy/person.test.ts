import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { writeHeld } from '../../src/cli/write-held.ts';
import { photosOnDisk } from '../../src/photos/disk.ts';
import { erase, finishErasures } from '../../src/privacy/erase.ts';
import { heldOn } from '../../src/privacy/export.ts';
import { privacySettings } from '../../src/privacy/settings.ts';
import { followTrail, type Wanted } from '../../src/privacy/trail.ts';
import { wantedOf } from '../../src/privacy/wanted.ts';
import { carryOutWishes } from '../../src/privacy/wishes.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import {
  keepErasure,
  keepWish,
  type Outside,
  unfinishedErasures,
  wishesBefore,
} from '../../src/store/erasures.ts';
import { openTestDatabase } from '../environment/database.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { jpeg } from '../photos/pictures.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const ANN = '+447700900001';
const BEN = '+447700900002';
const OF_ANN: Wanted = { contacts: [ANN], references: [], alsoUnproven: false, joinedAt: NOW };
const { keep: KEEP } = privacySettings.parse({});
const PHOTO = 'a'.repeat(40);

let database: Database;
let erasures = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  const tables =
    'conversations, requests, payments, notices, opt_ins, tip_permits, photos, erasures, turns_taken, people_contacts, audit_trail';
  await database.db.execute(sql.raw(`TRUNCATE ${tables} CASCADE`));
  await conversation('ann', 'sms', ANN, 'my neighbour Cat at number 9 burns rubbish');
  await conversation('ben', 'sms', BEN, 'words of ben');
});

/** What was told to whoever watches. */
const errors: unknown[] = [];
const onError = (error: unknown) => void errors.push(error);

const run = (query: ReturnType<typeof sql>) => database.db.execute(query);

async function conversation(id: string, channel: string, contact: string, text: string): Promise<void> {
  await run(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
    VALUES (${id}, ${channel}, 'council', ${contact}, ${NOW.toISOString()}, ${NOW.toISOString()})`);
  await run(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text, advisor)
    VALUES (${id}, 1, ${NOW.toISOString()}, 'resident', ${text}, NULL),
      (${id}, 2, ${NOW.toISOString()}, 'advisor', 'I look into it', 'Sam Smith')`);
}

async function proved(channel: string, contact: string, person: string, hours: number): Promise<void> {
  const until = new Date(NOW.getTime() + hours * 3_600_000).toISOString();
  await run(sql`INSERT INTO people_contacts (channel, contact, person, proved_at, counts_until)
    VALUES (${channel}, ${contact}, ${person}, ${NOW.toISOString()}, ${until})`);
}

async function textLine(id: string, contact: string): Promise<void> {
  await run(sql`INSERT INTO text_lines (conversation_id, channel, account, contact, words, agreed_at, texted_up_to)
    VALUES (${id}, 'sms', 'council', ${contact}, 'Which number?', ${NOW.toISOString()}, 0)`);
}

async function request(
  id: string,
  status: string,
  more: { contact?: string | null; of?: string; details?: object } = {},
): Promise<void> {
  const { contact = ANN, of = null, details = { name: 'Ann' } } = more;
  await run(sql`INSERT INTO requests (id, reference, kind, category, status, priority, conversation_id, channel, contact,
      anonymous, place, details, created_at, changed_at)
    VALUES (${id}, ${`FT-${id}`}, 'report-fly-tipping', 'fly-tipping', ${status}, 'normal', ${of}, 'sms', ${contact}, false,
      'behind the shed', ${JSON.stringify(details)}, ${NOW.toISOString()}, ${NOW.toISOString()})`);
}

async function payment(status: string): Promise<void> {
  await run(sql`INSERT INTO payments (id, token, purpose, subject, conversation_id, reference, description, amount_pence,
      hold_until, status, created_at)
    VALUES ('p1', 'token', 'bulky-waste', 's1', 'ann', 'BW-1', 'Bulky waste', 3000, ${NOW.toISOString()}, ${status}, ${NOW.toISOString()})`);
}

async function handover(id: string, of: string, status: string, priority = 'normal'): Promise<void> {
  await run(sql`INSERT INTO handovers (id, conversation_id, status, wish, priority, requested_at, reason)
    VALUES (${id}, ${of}, ${status}, 'chat', ${priority}, ${NOW.toISOString()}, 'help')`);
}

function eraseAnn(wanted: Wanted = OF_ANN) {
  erasures += 1;
  return erase({ database, safeguardingDays: 2190, id: `e${erasures}`, now: NOW, salt: 'salt' }, wanted);
}

async function left(query: string): Promise<readonly unknown[]> {
  const rows = await rowsOf<Record<string, unknown>>(database.db, sql.raw(query));
  return rows.map((row) => Object.values(row)[0]);
}

describe('who is looked for', () => {
  it('reads numbers as people write them, emails and references', () => {
    const contacts = (phone: string) => wantedOf({ phone }, NOW)?.contacts;
    expect(contacts('07700 900001')).toEqual([ANN]);
    expect(contacts('+44 7700-900001')).toEqual([ANN]);
    expect(contacts('0044 7700 900001')).toEqual([ANN]);
    expect(contacts('447700900001')).toEqual([ANN]);
    expect(wantedOf({ email: ' Ann@Fernley.example ' }, NOW)?.contacts).toEqual(['ann@fernley.example']);
    expect(contacts('+44 (0)7700 900001')).toEqual([ANN]);
    expect(contacts('00353 1 234 5678')).toEqual(['+35312345678']);
    for (const reference of ['ft-k47-q2x', ' FT K47 Q2X', 'ftk47q2x'])
      expect(wantedOf({ reference }, NOW)?.references).toEqual(['FT-K47-Q2X']);
  });

  it('is nobody without anything to look by, or by half a number', () => {
    for (const asked of [{}, { phone: '900001' }, { phone: '' }, { email: 'ann' }, { phone: "' OR 1=1" }]) {
      expect(wantedOf(asked, NOW)).toBeUndefined();
    }
  });
});

describe('the trail of a person', () => {
  it('goes by a number, or by a reference of theirs', async () => {
    await request('1', 'created', { of: 'ann' });
    const byNumber = await followTrail(database.db, OF_ANN);
    const byReference = await followTrail(database.db, {
      contacts: [],
      references: ['FT-1'],
      alsoUnproven: false,
      joinedAt: NOW,
    });
    expect(byNumber.lists).toMatchObject({ conversations: ['ann'], requests: ['1'] });
    expect(byReference.lists).toEqual(byNumber.lists);
  });

  it('takes in what was proved to be the same resident, for as long as that counts', async () => {
    await conversation('ann-whatsapp', 'whatsapp', '+447700900008', 'hello');
    await conversation('library', 'web', 'browser-1', 'hello');
    await proved('sms', ANN, 'person-1', 90 * 24);
    await proved('whatsapp', '+447700900008', 'person-1', 90 * 24);
    await proved('web', 'browser-1', 'person-1', 12);
    await proved('sms', BEN, 'person-2', 90 * 24);
    const found = async (wanted: Wanted) =>
      [...(await followTrail(database.db, wanted)).lists.conversations].sort();
    const inHours = (hours: number) => ({ joinedAt: new Date(NOW.getTime() + hours * 3_600_000) });
    expect(await found({ ...OF_ANN, ...inHours(11) })).toEqual(['ann', 'ann-whatsapp', 'library']);
    expect(await found({ ...OF_ANN, ...inHours(12) })).toEqual(['ann', 'ann-whatsapp']);
    expect(await found({ ...OF_ANN, ...inHours(90 * 24) })).toEqual(['ann']);
    // Whoever sits at that computer the next day has nothing of Ann's.
    expect(await found({ ...OF_ANN, contacts: ['browser-1'], ...inHours(12) })).toEqual(['library']);
  });

  it('takes a web chat in that was texted in from the number', async () => {
    await conversation('chat', 'web', 'browser-1', 'hello');
    await textLine('chat', ANN);
    await run(sql`INSERT INTO turns_taken (id, conversation_id, visit_at, at, channel, did)
      VALUES (1, 'chat', ${NOW.toISOString()}, ${NOW.toISOString()}, 'sms', '{}')`);
    expect((await followTrail(database.db, OF_ANN)).lists.conversations).toEqual(['ann', 'chat']);
  });

  it('leaves chats alone in which anybody may have given the number, and counts them', async () => {
    await conversation('chat', 'web', 'browser-1', 'text me at 07700 900001');
    await textLine('chat', ANN);
    await conversation('other-chat', 'web', 'browser-2', 'hello');
    await request('2', 'created', { of: 'other-chat' });
    const trail = await followTrail(database.db, OF_ANN);
    expect(trail.lists.conversations).toEqual(['ann']);
    expect([...trail.unproven].sort()).toEqual(['chat', 'other-chat']);
    const all = await followTrail(database.db, { ...OF_ANN, alsoUnproven: true });
    expect([...all.lists.conversations].sort()).toEqual(['ann', 'chat', 'other-chat']);
  });
});

describe('a contact that stands in what a request says', () => {
  const OF_HER_EMAIL = { ...OF_ANN, contacts: ['ann@fernley.example'] };
  const byOpen311 = { contact: null, details: { words: 'a hole', phone: '', email: '', firstName: 'Ann' } };

  it.each(['07700 900001', '+44 (0)7700 900001', '00447700900001', '447700 900-001', '+447700900001'])(
    'finds a report by Open311 that was made with %s',
    async (phone) => {
      await request('1', 'created', { ...byOpen311, details: { words: 'a hole', phone } });
      await request('2', 'created', { ...byOpen311, details: { words: 'a hole', phone: '07700 900002' } });
      await request('3', 'created', { ...byOpen311, details: { words: phone, contact: 'none' } });
      expect((await followTrail(database.db, OF_ANN)).lists.requests).toEqual(['1']);
    },
  );

  it('finds one that was made with an email, gives it out and takes whose it was from it', async () => {
    const details = {
      words: 'a hole',
      email: 'Ann@Fernley.example',
      firstName: 'Ann',
      phone: '07700 900001',
    };
    await request('1', 'created', { ...byOpen311, details });
    expect(JSON.stringify(await heldOn(database, OF_HER_EMAIL, KEEP))).toContain('a hole');
    await eraseAnn(OF_HER_EMAIL);
    const rows = await rowsOf(database.db, sql`SELECT place, details FROM requests`);
    expect(rows).toEqual([{ place: 'behind the shed', details: { words: 'a hole' } }]);
  });

  it('counts the chat in which it was given for a request as one that may be anybody’s', async () => {
    await conversation('chat', 'web', 'browser-1', 'I moved');
    const contact = { by: 'email', email: 'ann@fernley.example' };
    await request('1', 'done', { contact: 'browser-1', of: 'chat', details: { contact } });
    const trail = await followTrail(database.db, OF_HER_EMAIL);
    expect([trail.lists.requests, trail.unproven]).toEqual([[], ['chat']]);
    const all = await followTrail(database.db, { ...OF_HER_EMAIL, alsoUnproven: true });
    expect(all.lists).toMatchObject({ requests: ['1'], conversations: ['chat'] });
  });
});

describe('what is given out', () => {
  it("has all of theirs, and nobody else's", async () => {
    await request('1', 'created', { of: 'ann' });
    await request('2', 'created', { contact: BEN, of: 'ben' });
    await textLine('ann', BEN);
    const held = await heldOn(database, OF_ANN, KEEP);
    const written = JSON.stringify(held);
    expect(held.tables.map(({ table }) => table)).toEqual([
      'transcript',
      'text_lines',
      'requests',
      'conversations',
    ]);
    expect(written).toContain('behind the shed');
    expect(written).not.toContain('words of ben');
    // Left out: who of the staff wrote, and a number of theirs that is somebody else's.
    expect(written).not.toContain('Sam Smith');
    expect(written).not.toContain(BEN);
    expect(held.subjects).toEqual(['ann', '1']);
  });

  it('is a folder that only its owner opens: a page, JSON and pictures', async () => {
    const folder = temporaryFolder('held');
    const files = photosOnDisk(join(folder, 'kept'));
    await files.put(PHOTO, 'image/jpeg', jpeg());
    await run(sql`INSERT INTO photos (id, content_type, bytes, conversation_id, kept_at)
      VALUES (${PHOTO}, 'image/jpeg', 9, 'ann', ${NOW.toISOString()})`);
    await run(
      sql`UPDATE transcript SET text = '<script>alert(1)</script>' WHERE conversation_id = 'ann' AND sequence = 1`,
    );
    const out = join(folder, 'out');
    const held = await heldOn(database, OF_ANN, KEEP);
    const parts = { council: 'Fernley', madeAt: NOW, picture: (id: string) => files.get(id) };
    await writeHeld(held, out, parts);
    expect(readdirSync(out).sort()).toEqual(['held.json', 'index.html', 'photos']);
    expect(readFileSync(join(out, 'photos', `${PHOTO}.jpg`))).toEqual(jpeg());
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>');
    expect(page).toContain(`photos/${PHOTO}.jpg`);
    expect(statSync(out).mode & 0o077).toBe(0);
    await expect(writeHeld(held, out, parts)).rejects.toThrow('EEXIST');
  });
});

describe('until when it is kept', () => {
  const untilOf = async (table: string) =>
    (await heldOn(database, OF_ANN, KEEP)).tables.find((one) => one.table === table)?.until;

  it('is a day, or the first and the last of several', async () => {
    expect(await untilOf('conversations')).toEqual([
      expect.stringMatching(/^Kept until 28 December 2027; longer/),
    ]);
    await run(sql`UPDATE transcript SET at = '2026-01-10' WHERE conversation_id = 'ann' AND sequence = 1`);
    expect(await untilOf('transcript')).toEqual([
      expect.stringMatching(
        /^Kept until 14 February 2027 at the earliest, the last until 28 December 2027; longer/,
      ),
    ]);
    await run(sql`UPDATE transcript SET at = '2025-01-10' WHERE conversation_id = 'ann' AND sequence = 1`);
    expect(await untilOf('transcript')).toEqual([
      expect.stringMatching(/^Kept until 28 December 2027 at the latest;/),
    ]);
    await run(sql`UPDATE transcript SET at = '2025-01-10' WHERE conversation_id = 'ann'`);
    expect(await untilOf('transcript')).toEqual([
      expect.stringMatching(/^Kept for some hours yet; longer while/),
    ]);
  });

  it('says what is emptied first, and that of what it hangs on', async () => {
    await request('1', 'created', { of: 'ann' });
    expect(await untilOf('requests')).toEqual([
      'Kept until 28 December 2027, then emptied; longer while it is still to be done.',
      'Kept until 21 November 2033; longer while it is still to be done.',
    ]);
    await textLine('ann', ANN);
    expect(await untilOf('text_lines')).toEqual(await untilOf('conversations'));
  });

  it('has no day for consent as long as it is not taken back', async () => {
    await run(sql`INSERT INTO opt_ins (kind, channel, contact, subject, label, words, opted_in_at)
      VALUES ('bin-reminders', 'sms', ${ANN}, '1', 'home', 'Do you agree?', ${NOW.toISOString()})`);
    expect(await untilOf('opt_ins')).toEqual(['Kept while they agree to be told, and 2 years after.']);
  });
});

describe('erasing', () => {
  it('changes nothing while an advisor has them, money moves or a message is just leaving, and says which', async () => {
    await handover('h1', 'ann', 'waiting');
    await payment('open');
    await run(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at)
      VALUES ('ann-1', 'ann', 1, 'sending', ${NOW.toISOString()})`);
    expect(await eraseAnn()).toEqual({ kind: 'not-now', why: ['with-advisor', 'money', 'leaving'] });
    expect(await left('SELECT id FROM conversations ORDER BY 1')).toEqual(['ann', 'ben']);
    expect(await left('SELECT id FROM erasures')).toEqual([]);
  });

  it('takes back texts that are queued', async () => {
    await run(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at)
      VALUES ('ann-1', 'ann', 1, 'waiting', ${NOW.toISOString()}), ('ben-1', 'ben', 1, 'waiting', ${NOW.toISOString()})`);
    await eraseAnn();
    expect(await left('SELECT id FROM outbox')).toEqual(['ben-1']);
  });

  it('leaves what is still to be done as it is, without whose it was; what is over says less', async () => {
    await request('1', 'created', { of: 'ann' });
    await request('2', 'done', { of: 'ann' });
    await eraseAnn();
    const rows = await rowsOf(database.db, sql`SELECT id, contact, place, details FROM requests ORDER BY id`);
    expect(rows).toEqual([
      { id: '1', contact: null, place: 'behind the shed', details: { name: 'Ann' } },
      { id: '2', contact: null, place: null, details: {} },
    ]);
  });

  it('keeps a payment that was made, which leads to nobody any more', async () => {
    await payment('paid');
    const done = await eraseAnn();
    expect(done).toMatchObject({ kind: 'erased' });
    const rows = await rowsOf(database.db, sql`SELECT conversation_id, amount_pence FROM payments`);
    expect(rows).toEqual([{ conversation_id: null, amount_pence: 3000 }]);
  });

  it('keeps a conversation in which somebody was in danger, and says so', async () => {
    await handover('h1', 'ann', 'closed', 'urgent');
    await conversation('ann-whatsapp', 'whatsapp', ANN, 'hello');
    const done = await eraseAnn();
    expect(await left('SELECT id FROM conversations ORDER BY 1')).toEqual(['ann', 'ben']);
    const kept = done.kind === 'erased' ? done.rows.filter(({ how }) => how === 'kept') : [];
    expect(kept).toMatchObject(
      [
        { table: 'conversations', rows: 1, why: /danger/ },
        { table: 'transcript', rows: 2 },
      ].map((row) => ({ ...row, why: expect.stringMatching(/danger/) })),
    );
  });

  it('carries on outside where it was interrupted, asking again for what could not go', async () => {
    await run(sql`INSERT INTO photos (id, content_type, bytes, conversation_id, kept_at)
      VALUES (${PHOTO}, 'image/jpeg', 9, 'ann', ${NOW.toISOString()})`);
    await run(sql`INSERT INTO inbox (conversation_id, channel, account, external_id, text, received_at, status)
      VALUES ('ann', 'sms', 'council', 'SM-in', 'hello', ${NOW.toISOString()}, 'taken')`);
    await run(sql`INSERT INTO outbox (id, conversation_id, sequence, status, provider_ids, created_at)
      VALUES ('ann-2', 'ann', 2, 'sent', '{SM-out,SM-dropped}', ${NOW.toISOString()})`);
    expect(await eraseAnn()).toMatchObject({ kind: 'erased', outside: 4 });
    const asked: string[] = [];
    const ports = (answer: 'gone' | 'later', disk: () => Promise<void>) => ({
      ...{ database, now: NOW, removePhoto: disk, onError },
      forgetMessage: async (_channel: string, id: string) => {
        asked.push(id);
        return id === 'SM-out' ? answer : ('gone' as const);
      },
    });
    const full = () => Promise.reject(new Error('disk'));
    expect(await finishErasures(ports('later', full))).toBe(2);
    expect(await finishErasures(ports('gone', async () => {}))).toBe(0);
    expect(asked.sort()).toEqual(['SM-dropped', 'SM-in', 'SM-out', 'SM-out']);
    expect(await unfinishedErasures(database.db, 1)).toEqual([]);
  });

  it("notes outside things as they go, and stands in nobody's way where a provider does not answer", async () => {
    const many = Array.from(
      { length: 23 },
      (_, n) => ({ kind: 'message', channel: 'sms', id: `SM-${n}` }) as const,
    );
    const of = (id: string, minute: number, outside: readonly Outside[]) =>
      keepErasure(database.db, {
        id,
        at: new Date(NOW.getTime() + minute * 60_000),
        rows: [],
        outside,
        doneAt: null,
      });
    await of('long', 0, many);
    await of('next', 1, [{ kind: 'message', channel: 'whatsapp', id: 'SM-next' }]);
    const leftOf = async (id: string) =>
      (await unfinishedErasures(database.db, 20))
        .find((one) => one.id === id)
        ?.outside.map((one) => one.id) ?? [];
    const asked: string[] = [];
    const finish = (minutes: number, answer: (id: string) => Promise<'gone' | 'later'>) =>
      finishErasures({
        ...{
          database,
          now: new Date(NOW.getTime() + minutes * 60_000),
          onError,
          removePhoto: async () => {},
        },
        forgetMessage: (_channel, id) => {
          asked.push(id);
          return answer(id);
        },
      });
    const noted: number[] = [];
    await finish(2, async (id) => {
      if (id !== 'SM-next') noted.push((await leftOf('long')).length);
      // The process would end at the twelfth, and what went is not asked for again.
      return id === 'SM-next' || asked.length <= 12 ? 'gone' : 'later';
    });
    expect(noted.slice(9, 11)).toEqual([23, 13]);
    // Enough of it: the next one's turn, and what was not asked for is first when it comes again.
    expect(asked.at(-1)).toBe('SM-next');
    expect(await leftOf('next')).toEqual([]);
    expect(await leftOf('long')).toEqual([
      'SM-17',
      'SM-18',
      'SM-19',
      'SM-20',
      'SM-21',
      'SM-22',
      'SM-12',
      'SM-13',
      'SM-14',
      'SM-15',
      'SM-16',
    ]);
    // Who was tried longest ago comes first.
    await of('later', 1, [many[0] as Outside]);
    expect((await unfinishedErasures(database.db, 20)).map(({ id }) => id)).toEqual(['later', 'long']);
    expect(await finish(3, async () => 'gone')).toBe(0);
  });

  it('finds nothing the second time', async () => {
    await eraseAnn();
    expect(await eraseAnn()).toEqual({ kind: 'nothing', unproven: 0 });
  });
});

describe('a resident who asks for it', () => {
  const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  const carryOut = (now: Date, on = database) => {
    erasures += 1;
    const id = `wish-${erasures}`;
    return carryOutWishes({
      ...{ database: on, now, safeguardingDays: 2190, onError },
      newId: () => id,
    });
  };

  it('is erased once the answer has had time to leave, and it is written down that they asked', async () => {
    await keepWish(database.db, 'ann', NOW);
    await keepWish(database.db, 'ann', NOW);
    expect(await carryOut(minutesLater(1))).toBe(0);
    expect(await carryOut(minutesLater(3))).toBe(1);
    expect(await left('SELECT id FROM conversations')).toEqual(['ben']);
    expect(await left('SELECT contact FROM requests')).toEqual([]);
    const deeds = await rowsOf(
      database.db,
      sql`SELECT subject, detail FROM audit_trail WHERE action = 'person-erased'`,
    );
    expect(deeds).toEqual([{ subject: `wish-${erasures}`, detail: 'asked for by themselves' }]);
  });

  it('is written down with the erasure itself, so that no crash comes between', async () => {
    await keepWish(database.db, 'ann', NOW);
    const { db } = database;
    const writesNothing = Object.create(db, {
      insert: {
        value: () => {
          throw new Error('killed');
        },
      },
    }) as typeof db;
    await carryOut(minutesLater(3), { ...database, db: writesNothing });
    expect(await left('SELECT id FROM conversations')).toEqual(['ben']);
    expect(await left("SELECT subject FROM audit_trail WHERE action = 'person-erased'")).toEqual(
      await left('SELECT id FROM erasures'),
    );
  });

  it('is written down once where two replicas carry it out, as what there is proof of', async () => {
    await keepWish(database.db, 'ann', NOW);
    const [one, other] = await Promise.all([carryOut(minutesLater(3)), carryOut(minutesLater(3))]);
    expect([one, other].sort()).toEqual([0, 1]);
    expect(await left("SELECT subject FROM audit_trail WHERE action = 'person-erased'")).toEqual(
      await left('SELECT id FROM erasures'),
    );
  });

  it('is erased with what they had proved to be theirs when they asked', async () => {
    await conversation('chat', 'web', 'browser-1', 'hello');
    await proved('web', 'browser-1', 'person-1', 12);
    await proved('sms', ANN, 'person-1', 90 * 24);
    await keepWish(database.db, 'chat', minutesLater(12 * 60 - 1));
    expect(await carryOut(minutesLater(12 * 60 + 5))).toBe(1);
    expect(await left('SELECT id FROM conversations')).toEqual(['ben']);
  });

  it('leaves alone what a proof that is over led to', async () => {
    await conversation('chat', 'web', 'browser-1', 'hello');
    await proved('web', 'browser-1', 'person-1', 12);
    await proved('sms', ANN, 'person-1', 90 * 24);
    await keepWish(database.db, 'chat', minutesLater(12 * 60));
    expect(await carryOut(minutesLater(12 * 60 + 5))).toBe(1);
    expect(await left('SELECT id FROM conversations ORDER BY id')).toEqual(['ann', 'ben']);
  });

  it('waits while an advisor has them, and is erased afterwards', async () => {
    await handover('h1', 'ann', 'active');
    await keepWish(database.db, 'ann', NOW);
    expect(await carryOut(minutesLater(3))).toBe(0);
    await run(sql`UPDATE handovers SET status = 'closed'`);
    expect(await carryOut(minutesLater(4))).toBe(1);
  });

  it("stands in nobody's way when it cannot be carried out", async () => {
    await handover('h1', 'ann', 'active');
    await keepWish(database.db, 'ann', NOW);
    expect(await carryOut(minutesLater(3))).toBe(0);
    await keepWish(database.db, 'ben', minutesLater(1));
    const next = await wishesBefore(database.db, minutesLater(60), 1);
    expect(next.map(({ conversationId }) => conversationId)).toEqual(['ben']);
    // One that fails is told of, and the others are carried out.
    await run(sql`UPDATE handovers SET status = 'closed'`);
    await run(
      sql`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`,
    );
    await run(
      sql`CREATE TRIGGER refuse BEFORE DELETE ON conversations FOR EACH ROW WHEN (OLD.id = 'ben') EXECUTE FUNCTION refuse()`,
    );
    try {
      expect(await carryOut(minutesLater(4))).toBe(1);
      expect(errors.splice(0)).toHaveLength(1);
    } finally {
      await run(sql`DROP TRIGGER refuse ON conversations`);
    }
    expect(await left('SELECT id FROM conversations')).toEqual(['ben']);
    expect(await carryOut(minutesLater(5))).toBe(1);
  });

  it('is written down once though two carry it out at the same time', async () => {
    await keepWish(database.db, 'ann', NOW);
    const both = await Promise.all([carryOut(minutesLater(3)), carryOut(minutesLater(3))]);
    expect(both.sort()).toEqual([0, 1]);
    const at = minutesLater(3).toISOString();
    expect(
      await left(`SELECT count(*)::int FROM audit_trail WHERE action = 'person-erased' AND at = '${at}'`),
    ).toEqual([1]);
  });

  it('is not tried again and again where the conversation has to stay', async () => {
    await handover('h1', 'ann', 'closed', 'urgent');
    await keepWish(database.db, 'ann', NOW);
    expect(await carryOut(minutesLater(3))).toBe(1);
    expect(await carryOut(minutesLater(4))).toBe(0);
    expect(await left('SELECT id FROM conversations ORDER BY 1')).toEqual(['ann', 'ben']);
  });
});
