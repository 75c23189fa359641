/** What staff change stands on record, or is not changed: both are one transaction. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { readSignIn } from '../../src/desk/sessions.ts';
import { listActions } from '../../src/store/audit-trail.ts';
import { type DeskStage, deskSettings, openDeskStage } from '../desk/desk-stage.ts';
import { type DeskHost, openDeskHost, type Screen } from './desk-host.ts';

const BO = 'bo.lee@fernley.example';

let stage: DeskStage;
let host: DeskHost;
let bo: Screen;

beforeAll(async () => {
  stage = await openDeskStage();
  await stage.addMember('Bo Lee', ['supervisor']);
  host = await openDeskHost(stage);
  bo = await host.screenOf(BO);
});
afterAll(async () => {
  await host.close();
  await stage.close();
});
afterEach(() => expect(host.defects.splice(0)).toEqual([]));

/** As when the process ends, or the disk is full, just before the deed is written. */
async function withoutRecords<T>(work: () => Promise<T>): Promise<T> {
  const { db } = stage.database;
  await db.execute(sql`ALTER TABLE audit_trail ADD CONSTRAINT full_disk CHECK (false) NOT VALID`);
  try {
    return await work();
  } finally {
    await db.execute(sql`ALTER TABLE audit_trail DROP CONSTRAINT full_disk`);
    expect(host.defects.splice(0)).toHaveLength(1);
  }
}

const deeds = async () => (await listActions(stage.database.db, {}, 200)).map(({ action }) => action);

describe('a saved reply', () => {
  const replies = async () => (await bo.get('/api/desk/saved-replies')).body.replies;
  const words = { title: 'Thanks', text: 'Thank you.' };

  it('is not kept, changed or deleted where who did it cannot be recorded', async () => {
    const add = () => bo.post('/api/desk/saved-replies', { ...words, shared: true });
    expect((await withoutRecords(add)).status).toBe(500);
    expect(await replies()).toEqual([]);
    const path = `/api/desk/saved-replies/${(await add()).body.id}`;
    const before = await replies();
    const change = () => bo.ask('PUT', path, { ...words, text: 'Thanks a lot.' });
    expect((await withoutRecords(change)).status).toBe(500);
    expect((await withoutRecords(() => bo.ask('DELETE', path))).status).toBe(500);
    expect(await replies()).toEqual(before);
    expect((await change()).status).toBe(204);
    expect(await replies()).toMatchObject([{ text: 'Thanks a lot.' }]);
    expect((await bo.ask('DELETE', path)).status).toBe(204);
    expect((await deeds()).filter((action) => action === 'saved-reply-changed')).toHaveLength(3);
  });

  it('is no deed of who came too late to change or delete it', async () => {
    const { db } = stage.database;
    const path = `/api/desk/saved-replies/${(await bo.post('/api/desk/saved-replies', words)).body.id}`;
    const before = await deeds();
    // As when a colleague deletes it between the look for it and the change: no row is met any more.
    await db.execute(
      sql`CREATE FUNCTION gone() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    );
    await db.execute(
      sql`CREATE TRIGGER gone BEFORE UPDATE OR DELETE ON saved_replies FOR EACH ROW EXECUTE FUNCTION gone()`,
    );
    expect((await bo.ask('PUT', path, words)).status).toBe(404);
    expect((await bo.ask('DELETE', path)).status).toBe(404);
    await db.execute(sql`DROP TRIGGER gone ON saved_replies`);
    expect(await deeds()).toEqual(before);
  });
});

describe('a session', () => {
  it('goes on where its end cannot be recorded', async () => {
    const other = await host.screenOf(BO);
    expect((await withoutRecords(() => bo.post('/api/staff/sessions/revoke-others'))).status).toBe(500);
    expect((await withoutRecords(() => other.post('/api/staff/sign-out'))).status).toBe(500);
    expect((await other.get('/api/staff/me')).status).toBe(200);
    expect((await other.post('/api/staff/sign-out')).status).toBe(204);
    expect((await other.get('/api/staff/me')).status).toBe(401);
  });

  it('that was stolen is ended and on record, or neither, and lets no thief in', async () => {
    const own = await host.screenOf(BO, { 'user-agent': 'Firefox/150.0', 'x-forwarded-for': '203.0.113.7' });
    const thief = { 'user-agent': 'curl/8', 'x-forwarded-for': '198.51.100.9' };
    const steal = () => own.get('/api/staff/me', thief);
    const noticed = async () => (await deeds()).filter((action) => action === 'session-stolen').length;
    expect((await withoutRecords(steal)).status).toBe(500);
    expect((await own.get('/api/staff/me')).status).toBe(200);
    // At once, so that each finds the session before the first has ended it.
    const from = { agent: thief['user-agent'], network: thief['x-forwarded-for'] };
    const token = own.cookie.split('=')[1] ?? '';
    const asked = { rules: deskSettings, now: stage.desk.clock.now(), from };
    const read = () => readSignIn(stage.database, token, asked);
    expect(await Promise.all([read(), read(), read()])).toEqual([undefined, undefined, undefined]);
    expect((await steal()).status).toBe(401);
    expect(await noticed()).toBe(1);
    expect((await own.get('/api/staff/me')).status).toBe(401);
  });
});

describe('whether somebody is there', () => {
  it('stays as it was where what they chose cannot be recorded', async () => {
    const state = async () => (await bo.get('/api/desk/queue')).body.presence.state;
    const goAway = () => bo.ask('PUT', '/api/desk/presence', { state: 'away' });
    expect((await withoutRecords(goAway)).status).toBe(500);
    expect(await state()).toBe('available');
    expect((await goAway()).status).toBe(200);
    expect(await state()).toBe('away');
  });
});
