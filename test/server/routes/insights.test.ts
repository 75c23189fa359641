import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import { rollUp } from '../../../src/insights/roll-up.ts';
import { insightRoutes } from '../../../src/server/routes/insights.ts';
import { type DeskStage, openDeskStage } from '../../desk/desk-stage.ts';
import { ADVISOR, keepTurns, NOVEMBER, SETTINGS } from '../../insights/made-up-month.ts';
import { type DeskHost, openDeskHost, type Screen } from '../desk-host.ts';

const NOW = new Date('2026-12-20T12:00:00Z');

let stage: DeskStage;
let host: DeskHost;
let manager: Screen;

/** Asked, taken, first written to and closed, each as a time of 9 November; and who closed it. */
const HANDOVERS = [
  ['h1', 'chat', 'closed', '10:00', '10:02', '10:03', '10:30', 'sam', 5, ['complaint']],
  ['h2', 'chat', 'closed', '11:00', '11:10', '11:11', '12:00', 'sam', 2, []],
  ['h3', 'chat', 'closed', '12:00', null, null, '12:05', 'resident', null, []],
  ['h4', 'chat', 'active', '13:00', '13:03', null, null, null, null, []],
  ['h5', 'call-back', 'left-message', '14:00', null, null, null, null, null, []],
  ['h6', 'message', 'closed', '15:00', null, null, '16:00', 'sam', null, []],
  // Taken, given back, and then left by the resident.
  ['h7', 'chat', 'closed', '16:00', '16:05', '16:06', '16:20', 'resident', null, []],
] as const;

beforeAll(async () => {
  stage = await openDeskStage();
  const { database, desk } = stage;
  const talksKeptFrom = () => '2026-11-09';
  const rules = { settings: SETTINGS, textPence: 4, advisorDialog: ADVISOR, talksKeptFrom };
  host = await openDeskHost(stage, {}, (gate) => [
    insightRoutes({
      ...{ gate, rules, advisorHours: 'monday 08:30-17:30' },
      title: (id) => (id === 'bulky-waste' ? 'Bulky waste' : undefined),
      slotName: (_dialog, slot) => `the ${slot}`,
    }),
  ]);
  await stage.addMember('Mana Ger', ['manager']);
  stage.setTime(NOW);
  manager = await host.screenOf('mana.ger@fernley.example');
  await keepTurns(database, NOVEMBER);
  const at = (time: string | null) => (time === null ? null : `2026-11-09T${time}:00Z`);
  for (const [id, wish, status, asked, taken, wrote, closed, by, stars, tags] of HANDOVERS) {
    await database.db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES (${id}, 'web', 'a', ${id}, now(), now())`);
    await database.db.execute(sql`INSERT INTO handovers (id, conversation_id, status, wish, priority, requested_at,
        reason, taken_at, first_taken_at, first_replied_at, closed_at, closed_by, rating, tags)
      VALUES (${id}, ${id}, ${status}, ${wish}, 'normal', ${at(asked)}, 'My name is Ann Other', ${at(taken)}, ${at(taken)},
        ${at(wrote)}, ${at(closed)}, ${by}, ${stars}, ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(tags)}::jsonb)))`);
  }
  const asked = ['how much is a pool', 'How much is a pool?', 'how much is a POOL', 'only I ask this'];
  for (const [at, words] of asked.entries()) {
    const key = words.toLowerCase().replace('?', '');
    await database.db.execute(sql`INSERT INTO questions (id, at, channel, key, words, taken, topics, score)
      VALUES (${`q${at}`}, '2026-11-20T12:00Z', 'web', ${key}, ${words}, 'answered', ARRAY['pool'], 0.9)`);
  }
  await rollUp({ database, clock: desk.clock, settings: SETTINGS, advisorDialog: ADVISOR });
});
afterAll(async () => {
  await host.close();
  await stage.close();
  expect(host.defects).toEqual([]);
});

describe('GET /api/insights', () => {
  it('gives the figures of a range beside those of the range before', async () => {
    const { status, body } = await manager.get('/api/insights?from=2026-11-08&to=2026-11-14');
    expect(status).toBe(200);
    expect(body.range).toEqual({ from: '2026-11-08', to: '2026-11-14' });
    expect(body.before).toEqual({ from: '2026-11-01', to: '2026-11-07' });
    expect(body.countedAt).toBe(NOW.toISOString());
    expect([body.figures.visits, body.figuresBefore.visits]).toEqual([4, 7]);
    expect(body.byDay.channels.web).toEqual([0, 0, 1, 2, 1, 0, 0]);
    expect(body.titles).toEqual({ 'bulky-waste': 'Bulky waste' });
    expect(body.slots['bulky-waste']).toEqual({ items: 'the items' });
  });

  it('measures waits, first responses and resolutions from the handovers', async () => {
    const { body } = await manager.get('/api/insights?from=2026-11-09&to=2026-11-09');
    expect(body.figures.people).toEqual({
      ...{
        since: null,
        requested: 7,
        chats: 5,
        messages: 1,
        callBacks: 1,
        taken: 4,
        leftQueue: 1,
        resolved: 3,
        open: 2,
      },
      // 2, 10, 3 and 5 minutes.
      ...{ waitMean: 300, waitMedian: 240, waitLongest: 600 },
      // 3, 11 and 6 minutes; 30, 60 and 60.
      ...{ firstResponseMean: 400, resolutionMean: 3000 },
      ...{ stars: [0, 1, 0, 0, 1], complaints: 1 },
    });
  });

  it('counts no talks of days of which some are gone, and says from when on it does', async () => {
    const { database } = stage;
    // Somebody was in danger, so this one is kept for longer than those of its day.
    await database.db.execute(sql`INSERT INTO handovers (id, conversation_id, status, wish, priority, requested_at,
        reason, closed_at, closed_by, tags)
      VALUES ('old', 'h1', 'closed', 'chat', 'urgent', '2026-11-05T10:00Z', '', '2026-11-05T11:00Z', 'sam', '{complaint}')`);
    const { body } = await manager.get('/api/insights?from=2026-11-01&to=2026-11-30');
    expect(body.figures.people).toMatchObject({ since: '2026-11-09', requested: 7, complaints: 1 });
    const after = (await manager.get('/api/insights?from=2026-11-10&to=2026-11-16')).body;
    expect(after.figures.people).toMatchObject({ since: null, requested: 0 });
    expect(after.figuresBefore.people).toMatchObject({ since: '2026-11-09', requested: 7 });
  });

  it('shows only words that were asked several times', async () => {
    const { body } = await manager.get('/api/insights?from=2026-11-01&to=2026-11-30');
    expect(body.questions).toEqual([
      { words: 'how much is a pool', times: 3, taken: 'answered', topic: 'pool' },
    ]);
    expect(JSON.stringify(body)).not.toContain('Ann Other');
  });

  it('takes four weeks to today when nothing is asked for', async () => {
    const { body } = await manager.get('/api/insights');
    expect(body.range).toEqual({ from: '2026-11-23', to: '2026-12-20' });
  });

  it.each([
    'from=2026-11-31&to=2026-12-01',
    'from=2026-12-02&to=2026-12-01',
    'from=2020-01-01&to=2026-12-01',
    'from=yesterday',
    'to=9999-12-31',
    'from=2026-11-01T00:00',
    "from='; DROP TABLE insight_days; --",
  ])('refuses %s with a plain reason', async (query) => {
    const { status, body } = await manager.get(`/api/insights?${query}`);
    expect([status, body.error.code]).toEqual([400, 'malformed-request']);
  });
});

describe('CSV', () => {
  const download = async (path: string) => {
    const response = await fetch(host.url + path, { headers: { cookie: manager.cookie } });
    return {
      name: response.headers.get('content-disposition'),
      type: response.headers.get('content-type'),
      rows: parse(await response.text()) as string[][],
    };
  };

  it('has every count of every day', async () => {
    const { rows, name, type } = await download('/api/insights.csv?from=2026-11-02&to=2026-11-02');
    expect(name).toBe('attachment; filename="parley-counts-2026-11-02-to-2026-11-02.csv"');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(rows[0]).toEqual(['day', 'channel', 'measure', 'subject', 'part', 'count']);
    expect(rows).toContainEqual(['2026-11-02', 'sms', 'given-up-at', 'bulky-waste', 'date', '1']);
    expect(rows).toContainEqual(['2026-11-02', 'web', 'outcome', 'came-back', '', '1']);
  });

  it('answers a Freedom of Information request in one file', async () => {
    const { rows } = await download('/api/insights/foi.csv?from=2026-11-01&to=2026-11-30');
    const values = new Map(rows.map(([figure, value]) => [figure, value]));
    expect(Object.fromEntries(values)).toMatchObject({
      'Hours of advisors': 'monday 08:30-17:30',
      Visits: '17',
      'Visits by web': '13',
      'Visits by sms': '4',
      'Dealt with and confirmed': '4',
      'Handed over to a person': '3',
      'Dealt with without a person': '43.8',
      'First day of figures of people': '2026-11-09',
      'Asked for a person': '7',
      Resolved: '3',
      Open: '2',
      'Mean first response of a person': '6.7',
      'Mean resolution time': '50',
      'Longest wait for a person': '10',
      Complaints: '1',
      'Cost avoided': '18.76',
    });
  });
});
