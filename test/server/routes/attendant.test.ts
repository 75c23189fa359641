/** The attendant's API and the permit's page, on a whole Parley with a database in memory. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningParley } from '../../../src/composition/server.ts';
import { addStaff } from '../../../src/desk/accounts.ts';
import { insertPermit, type TipPermit, tipPermits, tipVisits } from '../../../src/store/tip-permits.ts';
import { PASSWORD, WEAK } from '../../desk/desk-stage.ts';
import { startTestParley } from '../running.ts';

const NOW = new Date('2026-12-07T10:00:00Z');

let parley: RunningParley;
let cookie: string;
let csrf: string;

beforeAll(async () => {
  parley = await startTestParley({}, NOW);
  const { database } = parley.core;
  for (const [name, role] of [
    ['gate', 'attendant'],
    ['desk', 'advisor'],
  ] as const) {
    const email = `${name}@fernley.example`;
    await addStaff(database, { email, name, roles: [role], password: PASSWORD }, NOW, WEAK);
  }
  ({ cookie, csrf } = await signIn('gate'));
});
afterAll(() => parley?.stop());

async function signIn(name: string) {
  const response = await fetch(`${parley.url}/api/staff/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: parley.url },
    body: JSON.stringify({ email: `${name}@fernley.example`, password: PASSWORD }),
  });
  const body = (await response.json()) as { csrf: string };
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', csrf: body.csrf };
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${parley.url}/api/attendant/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: parley.url,
      cookie,
      'x-csrf-token': csrf,
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const visit = (typed: string, more: object = {}) =>
  post('visits', { clientId: randomUUID(), typed, at: NOW.toISOString(), ...more });

let count = 0;

/** A permit of a household of its own. */
async function permit(more: Partial<TipPermit> = {}): Promise<TipPermit> {
  count += 1;
  const id = randomUUID();
  const { endedAt = null, ...rest } = more;
  const row = {
    id,
    code: `TP-A${2 + (count % 8)}B-C${2 + Math.floor(count / 8)}D`,
    token: randomUUID(),
    kind: 'standard' as const,
    uprn: `u-${count}`,
    vehicle: 'van' as const,
    registration: `AB${10 + count} CDE`,
    startsOn: '2026-12-01',
    expiresOn: '2027-11-30',
    conversationId: null,
    channel: 'web',
    contact: 'chat',
    ...rest,
  };
  await insertPermit(parley.core.database.db, row, NOW);
  if (endedAt) await parley.core.database.db.update(tipPermits).set({ endedAt });
  return { ...row, endedAt, createdAt: NOW, changedAt: NOW };
}

const countVisits = async (id: string) =>
  (await parley.core.database.db.select().from(tipVisits)).filter(({ permitId }) => permitId === id).length;

describe('finding', () => {
  it('finds by code and by registration, however typed', async () => {
    const { code, registration } = await permit();
    for (const typed of [
      code,
      code.toLowerCase().replace(/-/g, ' '),
      code.slice(3),
      registration.replace(' ', ''),
    ]) {
      const { body } = await post('find', { typed });
      expect(body).toEqual({
        permit: expect.objectContaining({ code, registration, vehicle: 'van', left: 12 }),
      });
    }
  });

  it('tells nothing of the household', async () => {
    const { body } = await post('find', { typed: (await permit()).code });
    expect(JSON.stringify(body)).not.toMatch(/uprn|contact|u-\d/);
  });

  it('says why nobody comes in with it', async () => {
    const expired = await permit({ expiresOn: '2026-12-06' });
    const early = await permit({ kind: 'temporary', startsOn: '2026-12-08', expiresOn: '2026-12-14' });
    expect((await post('find', { typed: expired.code })).body.refusal).toMatch(/run out/);
    expect((await post('find', { typed: early.code })).body.refusal).toMatch(/not started/);
    expect((await post('find', { typed: 'ZZ99 ZZZ' })).body).toEqual({
      refusal: expect.stringMatching(/No permit/),
    });
  });
});

describe('marking a visit', () => {
  it('counts once however often it is tapped, also at the same time', async () => {
    const { id, code } = await permit();
    const clientId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => visit(code, { clientId })));
    expect(answers.map(({ body }) => body.kind).sort()).toEqual([...Array(7).fill('already'), 'marked']);
    expect(answers.every(({ body }) => (body.permit as { left: number }).left === 11)).toBe(true);
    expect(await countVisits(id)).toBe(1);
  });

  it('takes a second mark within half an hour for the same visit, a later one for another', async () => {
    const { id, code } = await permit();
    const at = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();
    expect((await visit(code, { at: at(60) })).body.kind).toBe('marked');
    expect((await visit(code, { at: at(31) })).body).toMatchObject({ kind: 'already', markedAt: at(60) });
    expect((await visit(code, { at: at(30) })).body.kind).toBe('marked');
    expect(await countVisits(id)).toBe(2);
  });

  it('lets nobody in after the last visit of the household, whichever permit they show', async () => {
    const household = await permit();
    const hired = await permit({ uprn: household.uprn, kind: 'temporary', expiresOn: '2026-12-10' });
    const { db } = parley.core.database;
    for (let made = 0; made < 11; made += 1) {
      const visitedAt = new Date(`2026-0${1 + (made % 9)}-15T10:00:00Z`);
      await db.insert(tipVisits).values({
        id: randomUUID(),
        permitId: household.id,
        uprn: household.uprn,
        visitedAt,
        markedAt: visitedAt,
        markedBy: 'test',
      });
    }
    expect((await visit(hired.code)).body).toMatchObject({ kind: 'marked', permit: { left: 0 } });
    expect((await visit(household.code)).body).toMatchObject({
      kind: 'refused',
      refusal: expect.stringMatching(/no visits left/),
    });
  });

  it('counts a visit marked without signal on the day it was made', async () => {
    const { code, id } = await permit({ expiresOn: '2026-12-06' });
    expect((await visit(code, { at: '2026-12-06T15:00:00.000Z' })).body.kind).toBe('marked');
    expect((await visit(code)).body.kind).toBe('refused');
    expect(await countVisits(id)).toBe(1);
  });

  it('tells the resident what is left, once', async () => {
    const { core } = parley;
    const speaker = core.speaker('sms', '07700900321');
    await speaker.say('hello');
    const conversationId = await speaker.conversation();
    const { code } = await permit({ conversationId });
    const clientId = randomUUID();
    await visit(code, { clientId });
    await visit(code, { clientId });
    const { rows } = (await core.database.db.execute(
      `select text from transcript where conversation_id = '${conversationId}' and text like 'Thanks for coming%'`,
    )) as unknown as { rows: { text: string }[] };
    expect(rows.map(({ text }) => text)).toEqual([
      'Thanks for coming to the recycling centre. Your household has 11 of 12 visits left. Your permit is good until 30 November 2027.',
    ]);
  });
});

describe('who may', () => {
  it('is an attendant, on our own page', async () => {
    const { code } = await permit();
    const advisor = await signIn('desk');
    expect((await post('find', { typed: code }, { cookie: '' })).status).toBe(401);
    const asAdvisor = { cookie: advisor.cookie, 'x-csrf-token': advisor.csrf };
    expect((await post('find', { typed: code }, asAdvisor)).status).toBe(403);
    expect((await post('find', { typed: code }, { 'x-csrf-token': 'wrong' })).status).toBe(403);
    expect((await post('find', { typed: code }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post('visits', { typed: code })).status).toBe(400);
  });
});

describe('the page of a permit', () => {
  it('shows the code, what is left and a QR code, and keeps out of caches and search', async () => {
    const { code, token } = await permit();
    const response = await fetch(`${parley.url}/permit/${token}`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(code);
    expect(page).toContain('<svg');
    expect(page).not.toContain('/attendant#');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
  });

  it('is not there for a token that was never given', async () => {
    for (const token of [randomUUID(), 'cut-short']) {
      const response = await fetch(`${parley.url}/permit/${token}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Open it from your chat or text message again.');
    }
  });
});
