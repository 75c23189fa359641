import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { makeReference } from '../../src/conversation/reference.ts';
import { conversations } from '../../src/store/conversations.ts';
import { allRequests, openNear } from '../../src/store/request-listing.ts';
import { findForViewer, mayView, requestsOf, type Viewer } from '../../src/store/request-viewing.ts';
import {
  createRequest,
  findRequest,
  followRequest,
  historyOf,
  mayBecome,
  type NewRequest,
  REQUEST_STATUSES,
  type RequestStatus,
  setStatus,
  toldOf,
} from '../../src/store/requests.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

const LONG_AGO = new Date(0);
const MINE: Viewer = { conversationId: 'c-mine', channel: 'sms', contact: '+447700900111', since: LONG_AGO };
const STRANGER: Viewer = {
  conversationId: 'c-other',
  channel: 'sms',
  contact: '+447700900222',
  since: LONG_AGO,
};

const POTHOLE: NewRequest = {
  id: 'r-1',
  prefix: 'SP',
  kind: 'report-street-problem',
  category: 'pothole',
  priority: 'normal',
  conversationId: 'c-mine',
  updates: { channel: 'sms', contact: '+447700900111' },
  anonymous: false,
  where: { place: 'outside 12 Mill Lane', street: 'mill lane', postcode: 'FN3 2BD' },
  details: { words: 'a deep pothole' },
  dueOn: '2026-12-07',
};

onBothEngines('requests', (engine) => {
  const db = () => engine.database().db;
  const create = (changes: Partial<NewRequest> = {}, at = NOON) =>
    createRequest(db(), { ...POTHOLE, ...changes }, at);

  beforeAll(async () => {
    for (const { conversationId: id, channel, contact } of [MINE, STRANGER]) {
      const account = '+447700900100';
      await db()
        .insert(conversations)
        .values({ id, channel, account, contact, createdAt: NOON, changedAt: NOON });
    }
  });
  beforeEach(async () => {
    await db().execute(sql`truncate requests, postcode_guesses cascade`);
  });

  describe('creating', () => {
    it('keeps everything under a reference that can be said aloud', async () => {
      const made = await create();
      expect(made).toMatchObject({
        reference: expect.stringMatching(/^SP-[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/),
        status: 'created',
        place: 'outside 12 Mill Lane',
        postcode: 'FN3 2BD',
        details: { words: 'a deep pothole' },
        dueOn: '2026-12-07',
        createdAt: NOON,
      });
      expect(await historyOf(db(), 'r-1')).toMatchObject([{ status: 'created', by: 'resident', at: NOON }]);
    });

    it('makes one request of a repeated submission, and keeps what was said first', async () => {
      const first = await create();
      const again = await create({ category: 'graffiti' }, later(60));
      expect(again).toEqual(first);
      expect(await historyOf(db(), 'r-1')).toHaveLength(1);
    });

    it('tries another reference when one is taken', async () => {
      const first = await create();
      await db().execute(sql`update requests set reference = ${makeReference('SP', 'r-2')} where id = 'r-1'`);
      const second = await create({ id: 'r-2' });
      expect(second.reference).toMatch(/^SP-/);
      expect(second.reference).not.toBe(makeReference('SP', 'r-2'));
      expect(second.reference).not.toBe(first.reference);
    });

    it('keeps nothing of an anonymous resident', async () => {
      const made = await create({ anonymous: true });
      expect(made).toMatchObject({ conversationId: null, channel: null, contact: null, anonymous: true });
      expect(JSON.stringify(made)).not.toContain('900111');
    });

    it('takes telephone numbers and emails out of the words of an anonymous resident, and nothing else', async () => {
      const words =
        'ring 07700 900111 or +44 7700 900111 or sam@example.org, at 53.123456, -1.234567 on 2026-12-07';
      const made = await create({
        anonymous: true,
        where: { place: 'by no 12, tel 01632-960111', latitude: 53.123456, longitude: -1.234567 },
        details: { words, seenOn: '2026-12-07', registration: 'AB12 CDE' },
      });
      expect(made.place).toBe('by no 12, tel (removed)');
      expect(made.details).toEqual({
        words: 'ring (removed) or (removed) or (removed), at 53.123456, -1.234567 on 2026-12-07',
        seenOn: '2026-12-07',
        registration: 'AB12 CDE',
      });
      expect((await create({ id: 'r-2', details: { words } })).details).toEqual({ words });
    });

    it('stores what a database cannot hold as something it can', async () => {
      const made = await create({ where: { place: 'by the \0 bridge' }, details: { words: 'a\0b \ud800' } });
      expect(made.place).toBe('by the \uFFFD bridge');
      expect(made.details).toEqual({ words: 'a\uFFFDb \uFFFD' });
    });

    it('outlives its conversation', async () => {
      const id = 'c-short';
      const account = '+447700900100';
      await db()
        .insert(conversations)
        .values({ id, channel: 'sms', account, contact: '+447700900333', createdAt: NOON, changedAt: NOON });
      await create({ conversationId: id });
      await db().execute(sql`delete from conversations where id = ${id}`);
      expect(await findRequest(db(), 'r-1')).toMatchObject({ conversationId: null });
    });
  });

  describe('its status', () => {
    const to = (status: RequestStatus, note?: string, at = later(60)) =>
      setStatus(db(), 'r-1', { status, by: 'works', note, at });

    it('moves on and keeps its history in residents’ words', async () => {
      await create();
      await to('confirmed');
      await setStatus(db(), 'r-1', {
        status: 'scheduled',
        by: 's-1',
        at: later(90),
        dueOn: '2026-12-09',
        note: 'A crew comes on Wednesday.',
      });
      const done = await to('done', 'We filled it.', later(120));
      expect(done).toMatchObject({
        kind: 'changed',
        from: 'scheduled',
        request: { status: 'done', dueOn: '2026-12-09' },
      });
      expect((await historyOf(db(), 'r-1')).map(({ status, by, note }) => [status, by, note])).toEqual([
        ['created', 'resident', null],
        ['confirmed', 'works', null],
        ['scheduled', 's-1', 'A crew comes on Wednesday.'],
        ['done', 'works', 'We filled it.'],
      ]);
    });

    it('does nothing when told the same again', async () => {
      await create();
      await to('confirmed');
      expect(await to('confirmed')).toMatchObject({ kind: 'unchanged' });
      expect(await historyOf(db(), 'r-1')).toHaveLength(2);
    });

    it.each<[RequestStatus, RequestStatus]>([
      ['done', 'investigating'],
      ['unable', 'confirmed'],
      ['cancelled', 'done'],
      ['duplicate', 'scheduled'],
      ['scheduled', 'confirmed'],
      ['investigating', 'created'],
    ])('does not go from %s to %s', async (from, next) => {
      await create();
      await to(from, 'because');
      expect(await to(next, 'because')).toEqual({ kind: 'not-allowed', from });
      expect(await findRequest(db(), 'r-1')).toMatchObject({ status: from });
    });

    it('says why it cannot be done', async () => {
      await create();
      expect(await to('unable', '  ')).toEqual({ kind: 'reason-missing' });
      expect(await to('unable', 'It belongs to the water company.')).toMatchObject({ kind: 'changed' });
    });

    it('knows no request it never made', async () => {
      expect(await to('done')).toEqual({ kind: 'unknown' });
    });

    it('lets every open status end, and no ended one reopen', () => {
      const ends: RequestStatus[] = ['done', 'unable', 'cancelled', 'duplicate'];
      for (const from of REQUEST_STATUSES) {
        const open = !ends.includes(from);
        expect([from, ends.every((end) => mayBecome(from, end) === open)]).toEqual([from, true]);
        expect(mayBecome(from, from)).toBe(false);
      }
    });
  });

  describe('who may see it', () => {
    const own = {
      kind: 'report-street-problem',
      conversationId: 'c-mine',
      channel: 'sms',
      contact: '+447700900111',
      postcode: 'FN3 2BD',
      anonymous: false,
    };

    it.each<[string, Partial<Viewer>, string]>([
      ['the same chat', { conversationId: 'c-mine' }, 'all'],
      ['the same phone', { contact: '+447700900111' }, 'all'],
      ['the same number on another channel', { channel: 'web', contact: '+447700900111' }, 'nothing'],
      ['a stranger with the reference only', {}, 'nothing'],
      ['a stranger with the postcode', { postcode: 'FN3 2BD' }, 'all'],
      ['a stranger with another postcode', { postcode: 'FN3 2BE' }, 'nothing'],
    ])('%s', (_name, viewer, sight) => {
      expect(mayView(own, { ...STRANGER, ...viewer })).toBe(sight);
    });

    it.each<[string, Partial<Viewer>, string]>([
      ['the same chat', { conversationId: 'c-mine' }, 'all'],
      ['a contact that was proved', { also: [{ ...own, conversations: [] }] }, 'all'],
      ['a stranger with the postcode', { postcode: 'FN3 2BD' }, 'status'],
    ])('where references of its kind are published, %s', (_name, viewer, sight) => {
      const openKinds = ['report-street-problem'];
      expect(mayView(own, { ...STRANGER, ...viewer, openKinds })).toBe(sight);
      expect(mayView({ ...own, kind: 'missed-bin' }, { ...STRANGER, ...viewer, openKinds })).toBe('all');
    });

    it('shows how far an anonymous one is to who has its reference, where that is published', () => {
      const anonymous = { ...own, conversationId: null, contact: null, channel: null, anonymous: true };
      const openKinds = ['report-street-problem'];
      expect(mayView(anonymous, { ...STRANGER, openKinds })).toBe('status');
      expect(mayView({ ...anonymous, kind: 'missed-bin' }, { ...STRANGER, openKinds })).toBe('nothing');
      expect(mayView(anonymous, STRANGER)).toBe('nothing');
    });

    it('lets a follower see how far it is, and no more', () => {
      expect(mayView(own, STRANGER, true)).toBe('status');
    });

    it('never takes two unknowns for the same', () => {
      const bare = { ...own, conversationId: null, contact: null, channel: null, postcode: null };
      expect(mayView(bare, { ...STRANGER, postcode: undefined })).toBe('nothing');
      expect(mayView({ ...bare, anonymous: true }, STRANGER)).toBe('status');
    });

    it('finds it by its reference for them, with its history', async () => {
      const { reference } = await create();
      expect(await findForViewer(db(), reference, MINE, NOON, 5)).toMatchObject({
        kind: 'found',
        sight: 'all',
        request: { id: 'r-1' },
        history: [{ status: 'created' }],
      });
    });

    it('says the same of a reference that is not theirs and of one that is not there', async () => {
      const { reference } = await create();
      expect(await findForViewer(db(), reference, STRANGER, NOON, 5)).toEqual({ kind: 'hidden' });
      expect(await findForViewer(db(), 'SP-222-222', STRANGER, NOON, 5)).toEqual({ kind: 'hidden' });
    });

    describe('after wrong postcodes', () => {
      const HIDDEN = { kind: 'hidden' };
      const HOUR = 60 * 60;
      const trying = async (reference: string, chat: string, postcode: string, at = NOON) => {
        const row = { id: chat, channel: 'web', account: 'council', contact: chat };
        await db()
          .insert(conversations)
          .values({ ...row, createdAt: at, changedAt: at })
          .onConflictDoNothing();
        return findForViewer(
          db(),
          reference,
          { ...STRANGER, channel: 'web', contact: chat, conversationId: chat, postcode },
          at,
          5,
        );
      };
      const guess = async (reference: string, chat: string, at = NOON, times = 5) => {
        for (let count = 0; count < times; count += 1) {
          expect(await trying(reference, chat, `FN1 ${count}AA`, at)).toEqual(HIDDEN);
        }
      };

      it('heeds no more from who guessed, and everything from its own phone and others', async () => {
        const { reference } = await create();
        await guess(reference, 'g-1');
        expect(await trying(reference, 'g-1', 'FN3 2BD')).toEqual(HIDDEN);
        expect(await trying(reference, 'g-2', 'FN3 2BD')).toMatchObject({ sight: 'all' });
        expect(await findForViewer(db(), reference, MINE, NOON, 5)).toMatchObject({ sight: 'all' });
        expect(await trying(reference, 'g-1', 'FN3 2BD', later(25 * HOUR))).toMatchObject({ sight: 'all' });
      });

      it('counts a guesser who goes from one reference to the next, there or not', async () => {
        const { reference } = await create();
        await guess('SP-222-222', 'g-1', NOON, 3);
        await guess(reference, 'g-1', NOON, 2);
        expect(await trying(reference, 'g-1', 'FN3 2BD')).toEqual(HIDDEN);
      });

      it('heeds nobody’s where many guessed, for a day that more guesses do not draw out', async () => {
        const { reference } = await create();
        for (const chat of ['g-1', 'g-2', 'g-3', 'g-4']) await guess(reference, chat);
        expect(await trying(reference, 'g-5', 'FN3 2BD')).toEqual(HIDDEN);
        expect(await findForViewer(db(), reference, MINE, NOON, 5)).toMatchObject({ sight: 'all' });
        await guess(reference, 'g-6', later(23 * HOUR), 20);
        expect(await trying(reference, 'g-5', 'FN3 2BD', later(24 * HOUR))).toMatchObject({ sight: 'all' });
      });

      it('never shuts out the phone that made it, whatever it guessed itself', async () => {
        const { reference } = await create();
        for (let count = 0; count < 7; count += 1) {
          const found = await findForViewer(db(), reference, { ...MINE, postcode: 'FN1 1AA' }, NOON, 5);
          expect(found).toMatchObject({ sight: 'all' });
        }
      });
    });

    it('lists their own and those they follow, newest first', async () => {
      await create();
      await create({ id: 'r-2', conversationId: 'c-other', updates: undefined }, later(60));
      await create({ id: 'r-3', anonymous: true }, later(120));
      await followRequest(db(), 'r-2', MINE, later(180));
      expect((await requestsOf(db(), MINE, NOON)).map(({ id }) => id)).toEqual(['r-2', 'r-1']);
      expect((await requestsOf(db(), STRANGER, NOON)).map(({ id }) => id)).toEqual(['r-2']);
      expect(
        await requestsOf(db(), { ...STRANGER, conversationId: 'c-none', contact: '+447700900999' }, NOON),
      ).toEqual([]);
    });
  });

  describe('following', () => {
    const them = { channel: 'web', contact: 'chat-7' };

    it('tells its maker and each follower once', async () => {
      await create();
      await followRequest(db(), 'r-1', them, NOON);
      await followRequest(db(), 'r-1', them, later(5));
      await followRequest(db(), 'r-1', MINE, later(6));
      expect(await toldOf(db(), 'r-1')).toEqual([{ channel: 'sms', contact: '+447700900111' }, them]);
    });

    it('is not possible once it has ended', async () => {
      await create();
      await setStatus(db(), 'r-1', { status: 'done', by: 'works', at: NOON });
      expect(await followRequest(db(), 'r-1', them, NOON)).toBeUndefined();
      expect(await toldOf(db(), 'r-1')).toHaveLength(1);
    });

    it('tells followers of an anonymous request', async () => {
      await create({ anonymous: true });
      await followRequest(db(), 'r-1', them, NOON);
      expect(await toldOf(db(), 'r-1')).toEqual([them]);
    });
  });

  describe('open ones near a place', () => {
    const near = async (where: NewRequest['where'], metres = 50) =>
      (await openNear(db(), 'report-street-problem', where, metres)).map(({ id }) => id);

    beforeEach(async () => {
      await create({ where: { place: 'pin', latitude: 53.1, longitude: -1.2 } });
      await create(
        { id: 'r-2', where: { place: 'Mill Lane', street: 'mill lane', postcode: 'FN3 2BD' } },
        later(10),
      );
      await create({ id: 'r-3', where: { place: 'three words', what3words: 'filled.count.soap' } });
      await create({ id: 'r-4', where: { place: 'lamp', street: 'oak road', asset: '14' } });
      await create({ id: 'r-5', kind: 'report-fly-tipping', where: { postcode: 'FN3 2BD' } });
    });

    it.each<[string, NewRequest['where'], string[]]>([
      ['the same pin', { latitude: 53.1, longitude: -1.2 }, ['r-1']],
      ['a pin 44 metres north', { latitude: 53.1004, longitude: -1.2 }, ['r-1']],
      ['a pin 56 metres north', { latitude: 53.1005, longitude: -1.2 }, []],
      ['a pin 53 metres east', { latitude: 53.1, longitude: -1.1992 }, []],
      ['a pin 47 metres east', { latitude: 53.1, longitude: -1.1993 }, ['r-1']],
      ['the same postcode', { postcode: 'FN3 2BD' }, ['r-2']],
      ['the same street without a postcode', { street: 'mill lane' }, ['r-2']],
      ['the same street with another postcode', { street: 'mill lane', postcode: 'FN3 2BE' }, []],
      ['the same three words', { what3words: 'filled.count.soap' }, ['r-3']],
      ['the same lamp', { street: 'oak road', asset: '14' }, ['r-4']],
      ['another lamp of the street', { street: 'oak road', asset: '15' }, []],
      ['the street of the lamp', { street: 'oak road' }, ['r-4']],
      ['nothing to compare', { place: 'somewhere' }, []],
    ])('%s', async (_name, where, ids) => {
      expect(await near(where)).toEqual(ids);
    });

    it('forgets those that ended', async () => {
      await setStatus(db(), 'r-2', { status: 'done', by: 'works', at: NOON });
      expect(await near({ postcode: 'FN3 2BD' })).toEqual([]);
    });
  });

  describe('all of them', () => {
    const ids = async (filter = {}, pageSize = 2) => {
      const found: string[] = [];
      for await (const { id } of allRequests(db(), filter, pageSize)) found.push(id);
      return found;
    };

    it('come once each, oldest first, however small the pages', async () => {
      for (let at = 0; at < 5; at += 1) await create({ id: `r-${at}` }, later(at < 3 ? 0 : at));
      expect(await ids()).toEqual(['r-0', 'r-1', 'r-2', 'r-3', 'r-4']);
      expect(await ids({}, 5)).toHaveLength(5);
    });

    it('can be narrowed', async () => {
      await create({ id: 'r-0' });
      await create({ id: 'r-1', kind: 'report-fly-tipping' }, later(10));
      await create({ id: 'r-2' }, later(20));
      await setStatus(db(), 'r-2', { status: 'done', by: 'works', at: later(30) });
      expect(await ids({ kind: 'report-street-problem' })).toEqual(['r-0', 'r-2']);
      expect(await ids({ statuses: ['done'] })).toEqual(['r-2']);
      expect(await ids({ from: later(10), before: later(20) })).toEqual(['r-1']);
    });
  });
});
