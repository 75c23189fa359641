/** A person's data over the API of a whole Parley: a manager who finds, gives out and erases, and what nobody else gets to see. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { RunningParley } from '../../../src/composition/server.ts';
import { finishErasures } from '../../../src/privacy/erase.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { jpeg } from '../../photos/pictures.ts';
import { signIn } from '../editor-host.ts';
import { readZip } from '../read-zip.ts';
import { startTestParley } from '../running.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const ANN = '07700 900411';
const BEN = '07700 900412';
const PHOTO = 'b'.repeat(40);
/** As UTF-8 the halves of a pair, and nothing: Postgres takes neither. */
const UNSTORABLE = ['\u0000', '\ud800'];

let parley: RunningParley;
let mo: Awaited<ReturnType<typeof signIn>>;
let ed: Awaited<ReturnType<typeof signIn>>;

beforeAll(async () => {
  parley = await startTestParley({}, NOW);
  mo = await signIn(parley, 'Mo', ['manager'], '');
  ed = await signIn(parley, 'Ed', ['editor', 'advisor', 'supervisor', 'admin', 'attendant'], '');
  await say(ANN, 'can the zebra go in the blue bin');
  await say(BEN, 'can the giraffe go in the brown bin');
});
afterAll(() => parley?.stop());

const e164 = (number: string) => number.replace(/^0/, '+44').replace(' ', '');
const run = (query: ReturnType<typeof sql>) => parley.core.database.db.execute(query);

async function say(number: string, text: string) {
  await parley.core.speaker('sms', e164(number)).say(text);
}

async function conversationOf(number: string): Promise<string> {
  const { db } = parley.core.database;
  const found = await rowsOf<{ id: string }>(
    db,
    sql`SELECT id FROM conversations WHERE contact = ${e164(number)}`,
  );
  return found[0]?.id ?? '';
}

const find = (asked: object) => mo.post('/api/person/find', asked);
const problems = (body: { error: { problems: readonly { field: string }[] } }) =>
  body.error.problems.map(({ field }) => field);

describe('finding somebody', () => {
  it('tells what is held by kind and count and until when, and shows nothing of it', async () => {
    const { status, body } = await find({ phone: ANN });
    expect(status).toBe(200);
    const transcript = body.held.find(({ table }: { table: string }) => table === 'transcript');
    expect(transcript).toEqual({
      table: 'transcript',
      holds: 'what was said, by whom and when',
      rows: 2,
      until: [
        'Kept until 28 December 2027; longer while an advisor has the conversation, and for 6 years after somebody was in danger in it.',
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/zebra|giraffe|900411/);
    expect((await find({ phone: `${ANN.replace('0', '+44 (0)')}` })).body.held).toEqual(body.held);
  });

  it("finds nobody's for a stranger, and says so", async () => {
    const { status, body } = await find({ phone: '07700 900499', email: '', reference: ' ' });
    expect({ status, body }).toEqual({ status: 200, body: { held: [], unproven: 0, before: [] } });
    expect((await find({ reference: 'FT-A2A-A2A' })).body.held).toEqual([]);
  });

  it('tells at each field what is wrong with it, and fails for nothing that is sent', async () => {
    expect(problems((await find({})).body)).toEqual(['phone']);
    const { status, body } = await find({ phone: '900411', email: 'ann', reference: "' OR 1=1" });
    expect({ status, fields: problems(body) }).toEqual({
      status: 422,
      fields: ['phone', 'email', 'reference'],
    });
    expect((await find({ phone: 'ann@fernley.example' })).body.error.problems[0].message).toContain(
      'looks like an email',
    );
    for (const odd of UNSTORABLE) {
      expect((await find({ email: `ann${odd}@fernley.example` })).status).toBe(422);
      expect((await find({ reference: `FT-${odd}` })).status).toBe(422);
      expect((await find({ phone: `07700${odd}900411` })).status).toBe(422);
    }
    for (const wrong of ['[]', '"x"', 'null', '{"phone":7}', '{"phone":["07700 900411"]}', '{broken'])
      expect({ wrong, status: (await mo.post('/api/person/find', wrong)).status }).toEqual({
        wrong,
        status: 400,
      });
    expect((await find({ phone: '1'.repeat(2000) })).status).toBe(400);
    expect((await find({ phone: '1'.repeat(100_000) })).status).toBe(413);
    expect((await find({ email: `${'a'.repeat(900)}@b.example` })).body.held).toEqual([]);
  });

  it('is for managers alone, signed in at our own page', async () => {
    for (const [path, asked] of [
      ['find', { phone: ANN }],
      ['export', { phone: ANN, reason: 'SAR-1' }],
      ['erase', { phone: ANN, reason: 'ER-1', again: ANN }],
    ] as const) {
      expect((await ed.post(`/api/person/${path}`, asked)).status).toBe(403);
      const signedOut = await fetch(`${parley.url}/api/person/${path}`, { method: 'POST' });
      expect(signedOut.status).toBe(401);
      const { 'x-csrf-token': _, ...noSecret } = mo.headers;
      const foreign = await fetch(`${parley.url}/api/person/${path}`, { method: 'POST', headers: noSecret });
      expect(foreign.status).toBe(403);
      // Nobody is asked about in an address.
      expect((await mo.get(`/api/person/${path}?phone=07700900411`)).status).toBe(404);
    }
    expect((await ed.get('/api/person/trail')).status).toBe(403);
    expect((await find({ phone: ANN })).body.held).not.toEqual([]);
  });
});

describe('giving it out', () => {
  async function download(asked: object) {
    const response = await fetch(`${parley.url}/api/person/export`, {
      method: 'POST',
      headers: { ...mo.headers, 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  it("is the command's files as a ZIP that others can read, with nobody else's in it", async () => {
    const id = await conversationOf(ANN);
    const { files } = parley.core.photos;
    await files.put(PHOTO, 'image/jpeg', jpeg());
    await run(sql`INSERT INTO photos (id, content_type, bytes, conversation_id, kept_at)
      VALUES (${PHOTO}, 'image/jpeg', 9, ${id}, ${NOW.toISOString()})`);
    const { response, bytes } = await download({ phone: ANN, reason: 'SAR-1' });
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="persons-data-2026-11-23.zip"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const all = readZip(bytes);
    expect([...all.keys()]).toEqual([`photos/${PHOTO}.jpg`, 'index.html', 'held.json']);
    expect(all.get(`photos/${PHOTO}.jpg`)).toEqual(jpeg());
    const page = String(all.get('index.html'));
    expect(page).toContain('zebra');
    expect(page).toContain('Kept until 28 December 2027');
    expect(page).toContain(`photos/${PHOTO}.jpg`);
    const written = String(all.get('held.json'));
    expect(written).toContain('zebra');
    expect(page + written).not.toMatch(/giraffe|900412/);
  });

  it('wants to know why, without anything of theirs, and gives nothing out before', async () => {
    const before = (await mo.get('/api/person/trail')).body.deeds.length;
    const longest = 'x'.repeat(201);
    for (const reason of ['', '  ', longest, 'asked from 07700 900411', 'for ann@fernley.example']) {
      const { status, body } = await mo.post('/api/person/export', { phone: ANN, reason });
      expect({ reason, status, fields: problems(body) }).toEqual({ reason, status: 422, fields: ['reason'] });
    }
    expect((await mo.get('/api/person/trail')).body.deeds).toHaveLength(before);
  });

  it('says in words that a picture cannot be had, and sends no half of an archive', async () => {
    const { photos } = parley.core;
    const get = photos.files.get;
    const { ParleyError } = await import('../../../src/errors.ts');
    Object.assign(photos.files, { get: () => Promise.reject(new ParleyError('unavailable')) });
    const { response } = await download({ phone: ANN, reason: 'SAR-2' });
    Object.assign(photos.files, { get });
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('json');
    // When something has left already it breaks off, so that no browser keeps the half for the whole.
    await run(sql`INSERT INTO photos (id, content_type, bytes, conversation_id, kept_at)
      VALUES (${'d'.repeat(40)}, 'image/jpeg', 9, ${await conversationOf(ANN)}, ${NOW.toISOString()})`);
    const second = (id: string) =>
      id === PHOTO ? get.call(photos.files, id) : Promise.reject(new ParleyError('unavailable'));
    Object.assign(photos.files, { get: second });
    await expect(download({ phone: ANN, reason: 'SAR-3' })).rejects.toThrow();
    Object.assign(photos.files, { get });
    await run(sql`DELETE FROM photos WHERE id = ${'d'.repeat(40)}`);
  });
});

describe('erasing', () => {
  const erase = (more: object) => mo.post('/api/person/erase', { phone: ANN, reason: 'ER-7', ...more });

  it('wants the contact typed once more, and takes no other', async () => {
    for (const again of ['', BEN, '900411', 'yes', UNSTORABLE[0]]) {
      const { status, body } = await erase({ again });
      expect({ again, status, fields: problems(body) }).toEqual({ again, status: 422, fields: ['again'] });
    }
    expect((await find({ phone: ANN })).body.held).not.toEqual([]);
  });

  it('changes nothing while an advisor has them, and says what to do first', async () => {
    const id = await conversationOf(ANN);
    await run(sql`INSERT INTO handovers (id, conversation_id, status, wish, priority, requested_at, reason)
      VALUES ('h-ann', ${id}, 'waiting', 'chat', 'normal', ${NOW.toISOString()}, 'help')`);
    const { status, body } = await erase({ again: ANN });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        kind: 'not-now',
        why: ['they wait for an advisor, or talk to one: close it at the desk first'],
      },
    });
    await run(sql`DELETE FROM handovers WHERE id = 'h-ann'`);
  });

  it('erases them and nobody else, proves it, and finds nothing the second time', async () => {
    const id = await conversationOf(ANN);
    await run(sql`INSERT INTO inbox (conversation_id, channel, account, external_id, text, received_at, status)
      VALUES (${id}, 'sms', 'council', 'SM-1', 'zebra', ${NOW.toISOString()}, 'taken'),
        (${id}, 'messenger', 'council', 'mid-1', 'zebra', ${NOW.toISOString()}, 'taken')`);
    const done = await erase({ again: '+44 7700 900411' });
    expect(done.body).toEqual({ kind: 'erased', id: expect.any(String) });
    expect((await find({ phone: ANN })).body.held).toEqual([]);
    expect((await find({ phone: BEN })).body.held).not.toEqual([]);
    const proof = () => mo.get(`/api/person/erasures/${done.body.id}`);
    const { body } = await proof();
    expect(body).toMatchObject({ by: 'Mo', why: 'ER-7', doneAt: null });
    expect(body.rows).toContainEqual({
      table: 'transcript',
      holds: 'what was said, by whom and when',
      how: 'erased',
      rows: 2,
    });
    expect(body.waiting).toEqual(
      expect.arrayContaining([
        { what: 'pictures', things: 1 },
        { what: 'messages by sms', things: 2 },
        { what: 'messages by messenger', things: 1 },
      ]),
    );
    expect(JSON.stringify(body)).not.toMatch(/zebra|900411|SM-1|mid-1/);
    await finishErasures({
      ...{
        database: parley.core.database,
        now: NOW,
        removePhoto: (name) => parley.core.photos.files.remove(name),
      },
      onError: (error) => {
        throw error;
      },
      forgetMessage: async (channel) => (channel === 'sms' ? 'gone' : 'cannot'),
    });
    const after = (await proof()).body;
    expect(after).toMatchObject({ doneAt: NOW.toISOString(), waiting: [] });
    // What a provider keeps is in the proof.
    expect(after.rows).toContainEqual({
      ...{ table: 'messages by messenger', holds: 'messages by messenger', how: 'kept', rows: 1 },
      why: expect.stringContaining('its own terms'),
    });
    expect((await erase({ again: ANN })).body).toEqual({ kind: 'nothing' });
  });

  it('twice at once is done once', async () => {
    await say('07700 900413', 'can the gazelle go in the blue bin');
    const both = await Promise.all([1, 2].map(() => erase({ phone: '07700 900413', again: '07700900413' })));
    expect(both.map(({ body }) => body.kind).sort()).toEqual(['erased', 'nothing']);
  });

  it('shows no proof of what was never erased', async () => {
    for (const id of ['nothing', '%00', 'x'.repeat(200), '..%2f..', "'%20OR%201=1"])
      expect((await mo.get(`/api/person/erasures/${id}`)).status).toBe(404);
    expect((await ed.get('/api/person/erasures/x')).status).toBe(403);
  });
});

describe('the trail', () => {
  it('tells who asked for what, when and why, and never about whom', async () => {
    const { body } = await mo.get('/api/person/trail');
    const [latest] = body.deeds;
    expect(latest).toMatchObject({
      by: 'Mo',
      why: 'ER-7',
      action: 'person-erased',
      erasure: { id: expect.any(String) },
    });
    expect(body.deeds.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['person-looked-up', 'person-exported', 'person-erased']),
    );
    expect(JSON.stringify(body)).not.toMatch(/zebra|90041|fernley\.example/);
    const { body: rest } = await mo.get(`/api/person/trail?before=${latest.id}`);
    expect(rest.deeds[0].id).toBeLessThan(latest.id);
    for (const before of ['0', '-1', 'x', '99999999999', '1e9', '1.5', '%00'])
      expect((await mo.get(`/api/person/trail?before=${before}`)).status).toBeLessThan(500);
    // So had the whole trail of staff: a number beyond the database's, and a character it has not.
    expect((await mo.get('/api/staff/audit?before=99999999999')).status).toBe(400);
    expect(await mo.get('/api/staff/audit?subject=%00')).toMatchObject({
      status: 200,
      body: { actions: [] },
    });
  });

  it("says what was done with somebody's data before, and not what was done with another's", async () => {
    await find({ phone: BEN });
    await mo.post('/api/person/export', { phone: BEN, reason: 'SAR-9' });
    const { body } = await find({ phone: BEN });
    expect(body.before.map(({ action, why }: { action: string; why: string }) => [action, why])).toEqual([
      ['person-exported', 'SAR-9'],
      ['person-looked-up', null],
      ['person-looked-up', null],
    ]);
  });
});
