/** An advisor's day over HTTP: nothing is lost, doubled or unseen. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import type { Member } from '../../../src/desk/sessions.ts';
import { listActions } from '../../../src/store/audit-trail.ts';
import { corrections } from '../../../src/store/corrections.ts';
import { listOpen } from '../../../src/store/handover-queue.ts';
import { closeHandover } from '../../../src/store/handovers.ts';
import { claimNext } from '../../../src/store/outbox-claim.ts';
import { reportDelivery, settle } from '../../../src/store/outbox-settle.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from '../../desk/desk-stage.ts';
import { type DeskHost, openDeskHost, type Screen } from '../desk-host.ts';

const SAM = 'sam.okafor@fernley.example';
const BO = 'bo.lee@fernley.example';

let stage: DeskStage;
let host: DeskHost;
let sam: Screen;
let bo: Screen;
let editor: Screen;
let samId: Member;

beforeAll(async () => {
  stage = await openDeskStage();
  samId = await stage.addMember('Sam Okafor');
  await stage.addMember('Bo Lee', ['supervisor']);
  host = await openDeskHost(stage);
  sam = await host.screenOf(SAM);
  bo = await host.screenOf(BO);
  await stage.addMember('Ed Itor', ['editor']);
  editor = await host.screenOf('ed.itor@fernley.example');
});
afterAll(async () => {
  await host.close();
  await stage.close();
});
afterEach(async () => {
  const { db } = stage.database;
  for (const { handover } of await listOpen(db)) await closeHandover(db, handover.id, 'test', MONDAY_10AM);
  expect(host.defects.splice(0)).toEqual([]);
});

let count = 0;
async function taken(channel: 'web' | 'sms' = 'web') {
  count += 1;
  const contact = channel === 'web' ? `work-${count}` : `+4477009003${String(count).padStart(2, '0')}`;
  const resident = stage.resident(channel, contact);
  const id = await resident.join('my dog');
  const path = `/api/desk/handovers/${id}`;
  await sam.post(`${path}/take`);
  return { resident, id, path };
}

describe('sending', () => {
  it('five times with one id stores and answers one message', async () => {
    const { resident, path } = await taken();
    const said = { clientId: 'again-1234', text: 'Hello' };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => sam.post(`${path}/reply`, said)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const sequences = answers.map(({ body }) => body.entries[0].sequence);
    expect(new Set(sequences).size).toBe(1);
    expect((await resident.transcript()).filter(({ author }) => author === 'advisor')).toHaveLength(1);
  });

  it('shows how far it got, and a failed one is tried again', async () => {
    const { resident, path } = await taken('sms');
    await sam.post(`${path}/reply`, { clientId: 'texted-1234', text: 'Hello' });
    const { db } = stage.database;
    const conversation = await resident.conversationId();
    const status = async () => {
      const { body } = await sam.get(path);
      return body.entries.findLast(({ author }: { author: string }) => author === 'advisor').delivery;
    };
    expect(await status()).toBe('sending');
    for (const result of [
      { kind: 'sent', providerId: 'p1' },
      { kind: 'sent', providerId: 'p2' },
    ] as const) {
      const claim = await claimNext(db, conversation, MONDAY_10AM, 0);
      if (claim.kind === 'send') await settle(db, claim, result, MONDAY_10AM);
    }
    expect(await status()).toBe('sent');
    const sequence = (await resident.transcript()).at(-1)?.sequence ?? 0;
    await reportDelivery(
      db,
      { id: `${conversation}-${sequence}`, status: 'failed', reason: '30003' },
      MONDAY_10AM,
    );
    expect(await status()).toBe('failed');
    expect((await sam.post(`${path}/retry`, { sequence })).status).toBe(200);
    expect(await status()).toBe('sending');
    expect((await sam.post(`${path}/retry`, { sequence })).status).toBe(409);
  });

  it('is resumed from the last that was seen, in every conversation, each message once and in order', async () => {
    const [one, other] = [await taken(), await taken()];
    const seen = [(await one.resident.transcript()).length, (await other.resident.transcript()).length];
    await one.resident.say('first');
    await sam.post(`${one.path}/reply`, { clientId: 'missed-123', text: 'second' });
    await one.resident.say('third');
    await other.resident.say('only one');
    await bo.post(`${other.path}/note`, { clientId: 'note-12345', text: 'Look at this' });
    const known = [
      { id: one.id, after: seen[0] },
      { id: other.id, after: seen[1] },
      { id: 'unknown', after: 0 },
    ];
    const { body } = await sam.post('/api/desk/resume', { known });
    const texts = body.conversations.map(({ entries }: { entries: { text: string }[] }) =>
      entries.map(({ text }) => text),
    );
    expect(texts).toEqual([['first', 'second', 'third'], ['only one']]);
    expect(body.conversations[1].notes).toMatchObject([
      { text: 'Look at this', author: 'Bo Lee', mine: false },
    ]);
  });
});

describe('work with a conversation', () => {
  it('is told who has it when someone else took it', async () => {
    const { path } = await taken();
    expect((await bo.post(`${path}/take`)).body.error).toEqual({
      code: 'already-taken',
      message: 'Sam Okafor has this one already.',
      advisor: 'Sam Okafor',
    });
  });

  it('starts a dialog for the resident, answers until it is done, and leaves them to the advisor again', async () => {
    const { path, resident } = await taken();
    expect((await sam.post(`${path}/start-dialog`, { dialog: 'no-such' })).status).toBe(409);
    expect((await sam.post(`${path}/start-dialog`, { dialog: 'lost-pet' })).status).toBe(200);
    expect((await sam.get(path)).body.lent).toBe(true);
    expect(await resident.say('Rex')).toEqual(['We look out for Rex.']);
    expect((await sam.get(path)).body.lent).toBeUndefined();
    // The dialog that fetches a person makes no sense here.
    expect((await sam.post(`${path}/start-dialog`, { dialog: 'speak-to-advisor' })).status).toBe(409);
  });

  it('suggests what answers the last message, and fills saved replies', async () => {
    const { resident, path } = await taken();
    await resident.say('when is the library open');
    const { body } = await sam.get(`${path}/suggestions`);
    expect(body.articles[0]).toMatchObject({ id: 'libraries', text: 'The answer about libraries.' });
    // Thanks are about nothing: what they came for still is.
    const waiting = stage.resident('web', 'came-for');
    const came = await waiting.join('a council tax bill');
    await waiting.say('ok thanks a lot');
    const after = await sam.get(`/api/desk/handovers/${came}/suggestions`);
    expect(after.body.articles.map(({ id }: { id: string }) => id)).toContain('council-tax-pay');
    const made = await sam.post('/api/desk/saved-replies', {
      title: 'Hello',
      text: 'Hi {name}, {advisor} here.',
    });
    expect(made.status).toBe(200);
    const { replies } = (await sam.get(`${path}/saved-replies`)).body;
    expect(replies).toMatchObject([
      { title: 'Hello', filled: 'Hi [name], Sam here.', open: ['name'], mine: true },
    ]);
    expect((await sam.post('/api/desk/saved-replies', { title: 'x', text: 'y', shared: true })).status).toBe(
      403,
    );
    expect((await bo.post('/api/desk/saved-replies', { title: 'All', text: 'y', shared: true })).status).toBe(
      200,
    );
    expect((await bo.get('/api/desk/saved-replies')).body.replies).toMatchObject([
      { title: 'All', shared: true },
    ]);
    const own = `/api/desk/saved-replies/${made.body.id}`;
    expect((await bo.ask('DELETE', own, {})).status).toBe(404);
    expect((await sam.ask('PUT', own, { title: 'Hello', text: 'Hi!' })).status).toBe(204);
    expect((await sam.ask('DELETE', own, {})).status).toBe(204);
  });

  it('tells the editors what Parley got wrong, without who said it', async () => {
    const { resident, path } = await taken();
    await resident.say('library for FN1 2AB please, ring 07700 900456, card 4929123456789012');
    const sequence = (await resident.transcript()).length;
    const wrong = { sequence, right: { kind: 'answer', id: 'libraries' }, note: 'Born 3/4/1961' };
    const { body } = await sam.post(`${path}/got-wrong`, wrong);
    const [kept] = await stage.database.db.select().from(corrections).where(eq(corrections.id, body.id));
    expect(kept).toMatchObject({ right: 'libraries', status: 'open', staffId: samId.id });
    expect(kept?.words).not.toMatch(/FN1 2AB|900456|4929/);
    expect(kept?.note).toBe('Born [date]');
    expect((await sam.post(`${path}/got-wrong`, { sequence: 9999 })).status).toBe(404);
  });

  it('finds closed conversations by words, number and tag, page by page', async () => {
    const { id, path } = await taken('sms');
    await sam.post(`${path}/close`, { reason: 'answered', tags: ['dogs'] });
    const found = async (search: object) =>
      (await sam.post('/api/desk/search', search)).body.handovers.map((one: { id: string }) => one.id);
    expect(await found({ tag: 'dogs', status: 'closed' })).toEqual([id]);
    expect(await found({ q: 'MY DOG', limit: 100 })).toContain(id);
    const contact = `07700 9003${String(count).padStart(2, '0')}`;
    expect(await found({ q: contact })).toContain(id);
    expect(await found({ q: '100%' })).toEqual([]);
    // What Postgres cannot hold is nothing that anybody wrote.
    expect(await found({ q: 'a\0b', team: '\0', tag: '\ud800' })).toEqual([]);
    const first = await sam.post('/api/desk/search', { limit: 1 });
    const second = await sam.post('/api/desk/search', { limit: 1, before: first.body.next });
    expect(second.body.handovers[0].id).not.toBe(first.body.handovers[0].id);
    expect((await sam.post(`${path}/close`, { reason: 'no-such-reason' })).status).toBe(400);
  });

  it('finds what was said and noted, in live conversations and ended ones, for the desk only', async () => {
    const live = await taken();
    await live.resident.say('The gate at Quarry Fields is stuck');
    const ended = await taken('sms');
    await sam.post(`${ended.path}/note`, {
      clientId: 'note-found',
      text: 'Quarry Fields again, key at depot',
    });
    await sam.post(`${ended.path}/close`, { reason: 'answered' });
    const search = { q: 'quarry fie' };
    const { body } = await sam.post('/api/desk/search', search);
    expect(body.handovers).toHaveLength(2);
    expect(body.handovers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: live.id,
          passage: {
            by: 'resident',
            sequence: expect.any(Number),
            text: 'The gate at Quarry Fields is stuck',
          },
        }),
        expect.objectContaining({
          id: ended.id,
          passage: { by: 'note', text: 'Quarry Fields again, key at depot' },
        }),
      ]),
    );
    // Once a sitting, and without the words.
    await sam.post('/api/desk/search', search);
    const trail = await listActions(stage.database.db, { subject: samId.id }, 50);
    const searched = trail.filter(({ action }) => action === 'conversations-searched');
    expect(searched).toMatchObject([{ staffId: samId.id, detail: null }]);
    expect((await editor.post('/api/desk/search', search)).status).toBe(403);
    expect((await sam.post('/api/desk/search', { q: 'x'.repeat(101) })).status).toBe(400);
  });

  it('shows what came before of the same person on the same channel, and of nobody else', async () => {
    const { resident, id, path } = await taken('sms');
    await sam.post(`${path}/close`, { reason: 'answered', tags: ['dogs'] });
    await taken('web');
    await resident.say('5');
    const again = await resident.join('my cat');
    const { body } = await sam.get(`/api/desk/handovers/${again}`);
    expect(body.history).toMatchObject([{ id, status: 'closed', closeReason: 'answered', tags: ['dogs'] }]);
    expect(body.history).toHaveLength(1);
  });

  it('shows supervisors the load, and records that they listened in', async () => {
    const { id, path } = await taken();
    expect((await sam.get('/api/desk/load')).status).toBe(403);
    const { body } = await bo.get('/api/desk/load');
    expect(body.teams).toMatchObject([{ id: 'general', active: 1, waiting: 0 }, { id: 'tax' }]);
    expect(body.advisors).toContainEqual(
      expect.objectContaining({ name: 'Sam Okafor', active: 1, state: 'available' }),
    );
    await bo.get(path);
    // A screen that lost its line asks for all it knew: that is listening in, too, and no reading of another kind.
    await bo.post('/api/desk/resume', { known: [{ id, after: 1 }] });
    const { actions } = (await bo.get(`/api/staff/audit?subject=${id}`)).body;
    const looks = actions.filter(({ staff }: { staff: { name: string } }) => staff?.name === 'Bo Lee');
    expect(looks).toMatchObject([{ action: 'listened-in' }]);
    expect(actions.at(-1)).toMatchObject({ action: 'handover-taken', staff: { name: 'Sam Okafor' } });
  });
});

describe('sessions', () => {
  const CHROME = {
    'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/142.0 Safari/537.36',
    'x-forwarded-for': '203.0.113.7',
  };

  it('are listed and ended from elsewhere', async () => {
    const here = await host.screenOf(SAM, CHROME);
    const there = await host.screenOf(SAM, { ...CHROME, 'x-forwarded-for': '203.0.113.8' });
    const { sessions } = (await here.get('/api/staff/sessions')).body;
    const own = sessions.find(({ current }: { current: boolean }) => current);
    expect(own).toMatchObject({ browser: 'Chrome on Windows', address: '203.0.113.7' });
    const other = sessions.find(({ address }: { address: string }) => address === '203.0.113.8');
    expect((await bo.post(`/api/staff/sessions/${other.id}/revoke`)).status).toBe(404);
    expect((await here.post(`/api/staff/sessions/${other.id}/revoke`)).status).toBe(204);
    expect((await there.get('/api/staff/me')).status).toBe(401);
    sam = await host.screenOf(SAM);
    expect((await sam.post('/api/staff/sessions/revoke-others')).status).toBe(204);
    expect((await here.get('/api/staff/me')).status).toBe(401);
    expect((await sam.get('/api/staff/me')).status).toBe(200);
  });

  it('end when the cookie comes from another browser and another address, not from one of the two', async () => {
    const own = await host.screenOf(SAM, CHROME);
    expect((await own.get('/api/staff/me', { 'x-forwarded-for': '198.51.100.9' })).status).toBe(200);
    expect((await own.get('/api/staff/me', { 'user-agent': 'Firefox/150.0' })).status).toBe(200);
    const thief = { 'x-forwarded-for': '198.51.100.9', 'user-agent': 'curl/8' };
    expect((await own.get('/api/staff/me', thief)).status).toBe(401);
    expect((await own.get('/api/staff/me')).status).toBe(401);
  });

  it('leave the conversations to the other screen when one is signed out of, and nobody to the last', async () => {
    const other = await host.screenOf(SAM);
    const presence = async () => {
      const { colleagues } = (await bo.get('/api/desk/colleagues')).body;
      return colleagues.find(({ id }: { id: string }) => id === samId.id).state;
    };
    await sam.post('/api/staff/sessions/revoke-others');
    const second = await host.screenOf(SAM);
    await second.post('/api/desk/alive');
    expect((await other.post('/api/desk/alive')).status).toBe(401);
    await sam.post('/api/staff/sign-out');
    expect(await presence()).toBe('available');
    await second.post('/api/staff/sign-out');
    expect(await presence()).toBe('offline');
    sam = await host.screenOf(SAM);
  });

  it('keep how each likes their console', async () => {
    const preferences = { sound: 'mine', shortcuts: false };
    expect((await sam.ask('PUT', '/api/staff/preferences', { preferences })).status).toBe(204);
    expect((await sam.get('/api/staff/preferences')).body).toEqual({ preferences });
    expect((await bo.get('/api/staff/preferences')).body).toEqual({ preferences: {} });
    const pasted = await sam.ask('PUT', '/api/staff/preferences', { preferences: { 'a\0': '\ud800' } });
    expect(pasted.status).toBe(204);
    expect(
      (await sam.ask('PUT', '/api/staff/preferences', { preferences: { x: 'y'.repeat(9000) } })).status,
    ).toBe(413);
  });
});
