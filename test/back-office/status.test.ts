/** News from a back office: signed, taken once, and told to those who wanted it when they may be disturbed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { signedHeaders } from '../../src/back-office/signature.ts';
import { noticeKinds } from '../../src/composition/engine/notices.ts';
import type { RunningParley } from '../../src/composition/server.ts';
import { isGsm7, segmentsOf } from '../../src/conversation/fitting/gsm7.ts';
import { Notices } from '../../src/delivery/notices.ts';
import { rowsOf } from '../../src/store/database.ts';
import { endEveryOptIn, optIns } from '../../src/store/opt-ins.ts';
import { createRequest, followRequest, historyOf, type Request } from '../../src/store/requests.ts';
import { startTestParley } from '../server/running.ts';

const SECRET = 'a secret that a test shares with itself';
const MINE = { channel: 'sms', contact: '+447700900123' };
const FOLLOWER = { channel: 'sms', contact: '+447700900456' };
/** A Monday. */
const MORNING = new Date('2026-11-23T10:00:00Z');

let parley: RunningParley;
let notices: Notices;
beforeAll(async () => {
  parley = await startTestParley({ BACK_OFFICE_STATUS_SECRET: SECRET }, MORNING);
  const { core } = parley;
  const { channels, database, conversations, clock, ids, settings } = core;
  notices = new Notices({
    ...{ database, conversations, clock, ids },
    settings: settings.notices,
    kinds: noticeKinds(core),
    limitsOf: (channel) => channels.named(channel).limits,
    delivers: (channel) => channels.named(channel).send !== undefined,
    accountOf: (channel) => channels.lineOf(channel).account,
    said: () => {},
    onError: (error) => {
      throw error;
    },
  });
});
afterAll(() => parley?.stop());
beforeEach(async () => {
  await parley.core.database.db.execute(
    sql`TRUNCATE requests, notices, opt_ins, back_office_heard, conversations CASCADE`,
  );
});

let count = 0;
const made = (more: object = {}): Promise<Request> => {
  count += 1;
  return createRequest(
    parley.core.database.db,
    {
      ...{ id: `r-${count}`, prefix: 'SP', kind: 'report-street-problem', category: 'pothole' },
      ...{ priority: 'normal' as const, conversationId: null, updates: MINE, anonymous: false },
      where: { place: 'outside 12 Mill Lane' },
      details: {},
      ...more,
    },
    MORNING,
  );
};

let sent = 0;
async function tell(body: unknown, { secret = SECRET, id = `m-${++sent}`, at = MORNING } = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${parley.url}/back-office/status`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signedHeaders({ id, at, body: text }, secret) },
    body: text,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const said = async () =>
  rowsOf<{ contact: string; text: string }>(
    parley.core.database.db,
    sql`SELECT contact, text FROM transcript t JOIN conversations c ON c.id = t.conversation_id ORDER BY t.at, contact`,
  );
const later = (hours: number, from = MORNING) => new Date(from.getTime() + hours * 3_600_000);

describe('being told', () => {
  it('moves the request on and keeps it in its history', async () => {
    const { id, reference } = await made();
    const answer = await tell({
      reference: reference.toLowerCase(),
      status: 'scheduled',
      dueOn: '2026-12-01',
      new: 1,
    });
    expect(answer).toEqual({ status: 200, body: { reference, result: 'changed' } });
    const steps = await historyOf(parley.core.database.db, id);
    expect(steps.map(({ status, by }) => `${status} ${by}`)).toEqual([
      'created resident',
      'scheduled back-office',
    ]);
  });

  it('takes a message once, however often it comes and whatever has happened since', async () => {
    const { id, reference } = await made();
    await tell({ reference, status: 'investigating' }, { id: 'one' });
    await tell({ reference, status: 'scheduled' }, { id: 'two' });
    const again = await tell({ reference, status: 'investigating' }, { id: 'one' });
    expect(again.body).toMatchObject({ result: 'repeated' });
    expect(await historyOf(parley.core.database.db, id)).toHaveLength(3);
    const same = await tell({ reference, status: 'scheduled' }, { id: 'three' });
    expect(same.body).toMatchObject({ result: 'unchanged' });
  });

  it('refuses what is not signed, in words', async () => {
    const { reference } = await made();
    const news = { reference, status: 'done' };
    for (const how of [{ secret: 'somebody else’s secret' }, { at: later(-1) }, { at: later(1) }]) {
      expect(await tell(news, how)).toMatchObject({
        status: 403,
        body: { error: { code: 'bad-signature' } },
      });
    }
  });

  it.each([
    [{ status: 'finished' }, 400, 'malformed-request', /status is one of/],
    [{ status: 'unable' }, 400, 'reason-missing', /note for the resident/],
    [{ status: 'unable', note: '   ' }, 400, 'reason-missing', /note for the resident/],
    [{ status: 'done', dueOn: 'soon' }, 400, 'malformed-request', /dueOn is like/],
    [{ status: 'done', note: 'x'.repeat(601) }, 400, 'malformed-request', /note/],
    [{ reference: 'SP-222-222', status: 'done' }, 404, 'not-found', /no request/],
  ])('answers %j plainly', async (news, status, code, message) => {
    const { reference } = await made();
    expect(await tell({ reference, ...news })).toEqual({
      status,
      body: { error: { code, message: expect.stringMatching(message) } },
    });
  });

  it('takes what it refused once it is put right, under the same id as retries have', async () => {
    const { id, reference } = await made();
    const refused = await tell({ reference, status: 'unable' }, { id: 'to-be-put-right' });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'reason-missing' } } });
    const news = { reference, status: 'unable', note: 'The road belongs to the county.' };
    const taken = await tell(news, { id: 'to-be-put-right' });
    expect(taken).toEqual({ status: 200, body: { reference, result: 'changed' } });
    expect((await tell(news, { id: 'to-be-put-right' })).body).toMatchObject({ result: 'repeated' });
    expect(await historyOf(parley.core.database.db, id)).toHaveLength(2);
    for (let times = 0; times < 2; times += 1) {
      const late = await tell({ reference, status: 'scheduled' }, { id: 'too-late' });
      expect(late).toMatchObject({ status: 409, body: { error: { code: 'not-allowed-from' } } });
    }
  });

  it('lets nothing reopen', async () => {
    const { reference } = await made();
    await tell({ reference, status: 'done' });
    const answer = await tell({ reference, status: 'scheduled' });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'not-allowed-from' } } });
  });

  it('answers anything that is signed with less than a 500', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string({ unit: 'grapheme' }),
          fc.record({
            reference: fc.string({ unit: 'binary' }),
            status: fc.constantFrom('done', 'unable'),
            note: fc.string({ unit: 'binary' }),
          }),
        ),
        async (body) => {
          expect((await tell(body)).status).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('telling residents', () => {
  it('tells whose it is, with the note, and those who follow it, without', async () => {
    const { id, reference } = await made();
    await followRequest(parley.core.database.db, id, FOLLOWER, MORNING);
    await tell({ reference, status: 'unable', note: 'The road belongs to the county – ring “Highways”.' });
    await notices.tickOnce();
    await notices.tickOnce();
    const texts = await said();
    expect(texts).toEqual([
      {
        contact: MINE.contact,
        text: `Pothole ${reference}: sorry, we could not do this. To talk about it, text PERSON. Our team: The road belongs to the county - ring "Highways".`,
      },
      {
        contact: FOLLOWER.contact,
        text: `Pothole ${reference}: sorry, we could not do this. To talk about it, text PERSON.`,
      },
    ]);
    for (const { text } of texts) {
      expect(isGsm7(text)).toBe(true);
      expect(segmentsOf(text).segments).toBeLessThanOrEqual(2);
    }
  });

  it('says each status of each kind in one text', async () => {
    for (const status of ['scheduled', 'investigating', 'done', 'cancelled', 'duplicate']) {
      await parley.core.database.db.execute(sql`TRUNCATE requests, notices, conversations CASCADE`);
      const { reference } = await made({ category: 'abandoned-vehicle', dueOn: '2026-12-01' });
      await tell({ reference, status });
      await notices.tickOnce();
      const [only] = await said();
      expect(only?.text).toContain(reference);
      expect(segmentsOf(only?.text ?? '').segments).toBe(1);
    }
  });

  it('waits for the morning, and then tells the newest of each request in one message', async () => {
    const [one, other] = [await made(), await made({ category: 'dog-mess' })];
    await tell({ reference: one.reference, status: 'scheduled' });
    await tell({ reference: one.reference, status: 'done' });
    await tell({ reference: other.reference, status: 'investigating' });
    await notices.tickOnce(new Date('2026-11-23T21:00:00Z'));
    await notices.tickOnce(new Date('2026-11-24T07:59:00Z'));
    expect(await said()).toEqual([]);
    await notices.tickOnce(new Date('2026-11-24T08:00:00Z'));
    expect((await said()).map(({ text }) => text.split('\n'))).toEqual([
      [
        expect.stringMatching(`^Pothole ${one.reference}: it's done`),
        expect.stringMatching(`^Dog mess ${other.reference}: someone`),
      ],
    ]);
  });

  it('says no more than one such message a day, and the rest the next', async () => {
    const [one, other] = [await made(), await made()];
    await tell({ reference: one.reference, status: 'done' });
    await notices.tickOnce(later(1));
    await tell({ reference: other.reference, status: 'done' });
    await notices.tickOnce(later(2));
    expect(await said()).toHaveLength(1);
    await notices.tickOnce(later(24));
    expect((await said()).map(({ text }) => text.includes(other.reference))).toEqual([false, true]);
  });

  it('tells nobody who wanted nothing, has stopped, or is only told of what matters', async () => {
    const [silent, stopped, looked] = [
      await made({ updates: undefined }),
      await made(),
      await made({ updates: FOLLOWER }),
    ];
    for (const { reference } of [silent, stopped]) await tell({ reference, status: 'done' });
    await tell({ reference: looked.reference, status: 'confirmed' });
    await parley.core.database.transaction((tx) => endEveryOptIn(tx, MINE, MORNING));
    await notices.tickOnce(later(1));
    expect(await said()).toEqual([]);
  });

  it('keeps what was agreed to, in its words, and does not begin again by itself after STOP', async () => {
    const { database } = parley.core;
    const question = 'Shall we text you on 07700 900123 when it is done?';
    const { id, reference } = await made({ updates: { ...MINE, agreedTo: question } });
    await followRequest(database.db, id, { ...FOLLOWER, agreedTo: question }, MORNING);
    const kept = await database.db.select().from(optIns).where(eq(optIns.subject, id));
    expect(kept.map(({ contact, words, label, optedInAt }) => [contact, words, label, optedInAt])).toEqual([
      [MINE.contact, question, reference, MORNING],
      [FOLLOWER.contact, question, reference, MORNING],
    ]);
    await database.transaction((tx) => endEveryOptIn(tx, MINE, MORNING));
    // They have texted START since: that is not what they agreed to then.
    await tell({ reference, status: 'done' });
    await notices.tickOnce(later(1));
    expect((await said()).map(({ contact }) => contact)).toEqual([FOLLOWER.contact]);
  });
});
