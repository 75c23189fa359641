import { beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { figuresOf, visitsByDay } from '../../src/insights/figures.ts';
import { countedAt, forgetOld, rollUp } from '../../src/insights/roll-up.ts';
import { rowsOf } from '../../src/store/database.ts';
import { withdrawReceived } from '../../src/store/text-lines.ts';
import { onBothEngines } from '../store/engines.ts';
import { ADVISOR, keepTurns, NOVEMBER, SETTINGS } from './made-up-month.ts';

const SETTLED = new Date('2026-12-20T12:00:00Z');
const MONTH = { from: '2026-11-01', to: '2026-11-30' };
const RULES = { settings: SETTINGS, textPence: 4, advisorDialog: ADVISOR, talksKeptFrom: () => '2026-01-01' };

onBothEngines('the figures of each day', (engine) => {
  const db = () => engine.database().db;
  const count = (now: Date) =>
    rollUp({
      database: engine.database(),
      clock: { now: () => now },
      settings: SETTINGS,
      advisorDialog: ADVISOR,
    });
  const counts = () =>
    rowsOf(db(), sql`SELECT * FROM insight_days ORDER BY day, channel, measure, subject, part`);

  beforeEach(async () => {
    for (const table of ['turns_taken', 'insight_days', 'insight_state', 'questions', 'conversations']) {
      await db().execute(sql`DELETE FROM ${sql.identifier(table)}`);
    }
  });

  it('are those of a month that was counted by hand', async () => {
    await keepTurns(engine.database(), NOVEMBER);
    await count(SETTLED);
    const figures = await figuresOf(db(), MONTH, RULES);
    expect(figures.visits).toBe(17);
    expect(figures.messages).toBe(28);
    expect(figures.channels).toEqual([
      { channel: 'web', visits: 13 },
      { channel: 'sms', visits: 4 },
    ]);
    expect(figures.outcomes).toEqual({
      // c1's second, c2, c8's second, c9's second.
      confirmed: 4,
      // c7, c10's first, c12.
      implied: 3,
      // c1's first, c10's second.
      'came-back': 2,
      // c4, c10's third, c11.
      'handed-over': 3,
      // c3, c6, c8's first, c9's first.
      'given-up': 4,
      'going-on': 0,
      // c5.
      'nothing-asked': 1,
    });
    expect(figures.containment).toBeCloseTo(7 / 16);
    expect(figures.tasks).toEqual({ begun: 6, completed: 2, requests: 2 });
    expect(figures.dialogs).toEqual([
      {
        id: 'bulky-waste',
        begun: 5,
        ends: { completed: 1, cancelled: 1, person: 1, left: 2, 'going-on': 0 },
        slots: [
          // c6, c9 and c11 gave up at the items; c3 at the date.
          { slot: 'items', asked: 5, givenUp: 3 },
          { slot: 'date', asked: 1, givenUp: 1 },
        ],
      },
      {
        id: 'bin-day',
        begun: 1,
        ends: { completed: 1, cancelled: 0, person: 0, left: 0, 'going-on': 0 },
        slots: [{ slot: 'address', asked: 1, givenUp: 0 }],
      },
    ]);
    expect(figures.hours.map((n, hour) => [hour, n]).filter(([, n]) => n !== 0)).toEqual([
      [9, 2],
      [10, 1],
      [12, 12],
      [23, 2],
    ]);
    // 7 visits at £2.83 less 15p.
    expect(figures.cost).toMatchObject({ contained: 7, avoidedPence: 7 * 268, textsPence: 0 });
    const { days, channels } = await visitsByDay(db(), MONTH);
    expect(days).toHaveLength(30);
    expect(channels.sms?.flatMap((n, at) => (n === 0 ? [] : [[days[at], n]]))).toEqual([
      ['2026-11-02', 1],
      ['2026-11-03', 1],
      ['2026-11-25', 1],
      ['2026-11-30', 1],
    ]);
  });

  it('are the same counted day by day as counted at once, however often', async () => {
    await keepTurns(engine.database(), NOVEMBER);
    await count(SETTLED);
    const atOnce = await counts();
    await db().execute(sql`DELETE FROM insight_days`);
    await db().execute(sql`DELETE FROM insight_state`);
    await db().execute(sql`DELETE FROM turns_taken`);
    let last = new Date('2026-11-01T00:30:00Z');
    for (let day = 1; day <= 45; day += 1) {
      const now = new Date(Date.UTC(2026, 10, day, 23, 55));
      await keepTurns(engine.database(), NOVEMBER, last, now);
      await count(now);
      last = now;
    }
    expect(await counts()).toEqual(atOnce);
  });

  it('say of a visit that goes on that it does, and how it went once it is over', async () => {
    const going = NOVEMBER.filter(({ contact }) => contact === 'c3');
    await keepTurns(engine.database(), going);
    await count(new Date('2026-11-03T00:30:00Z'));
    const range = { from: '2026-11-02', to: '2026-11-02' };
    const soon = await figuresOf(db(), range, RULES);
    expect(soon.outcomes).toMatchObject({ 'going-on': 1, 'given-up': 0 });
    expect(soon.dialogs[0]?.ends).toMatchObject({ 'going-on': 1, left: 0 });
    expect(soon.containment).toBeNull();
    await count(new Date('2026-11-03T01:20:00Z'));
    const over = await figuresOf(db(), range, RULES);
    expect(over.outcomes).toMatchObject({ 'going-on': 0, 'given-up': 1 });
    expect(over.dialogs[0]?.ends).toMatchObject({ 'going-on': 0, left: 1 });
  });

  it('take the day and the hour from London, in summer too', async () => {
    const turns = [['2026-07-01T23:30:00Z', 'question-answered:pool']] as const;
    await keepTurns(engine.database(), [{ contact: 'c1', channel: 'web', turns }]);
    await count(new Date('2026-07-20T12:00:00Z'));
    expect((await figuresOf(db(), { from: '2026-07-02', to: '2026-07-02' }, RULES)).hours[0]).toBe(1);
    expect((await figuresOf(db(), { from: '2026-07-01', to: '2026-07-01' }, RULES)).visits).toBe(0);
  });

  it('count questions by what they were taken for, and topics by how they did', async () => {
    const rows = [
      ['q1', 'answered', 'pool', 0.9, 'helpful'],
      ['q2', 'answered', 'pool', 0.9, null],
      ['q3', 'answered', 'pool', 0.3, 'not-helpful'],
      ['q4', 'answered', 'make-a-complaint', 0.9, 'person'],
      ['q5', 'started', 'bulky-waste', 0.9, 'done'],
      ['q6', 'choices', 'pool', 0.4, null],
      ['q7', 'nothing', null, 0.1, null],
    ] as const;
    for (const [id, taken, topic, score, ended] of rows) {
      const topics = JSON.stringify(topic === null ? [] : [topic]);
      await db().execute(sql`INSERT INTO questions (id, at, channel, key, words, taken, topics, score, ended)
        VALUES (${id}, '2026-11-05T12:00Z', 'web', ${id}, ${id}, ${taken},
          ARRAY(SELECT jsonb_array_elements_text(${topics}::jsonb)), ${score}, ${ended})`);
    }
    await keepTurns(engine.database(), NOVEMBER);
    await count(SETTLED);
    const figures = await figuresOf(db(), MONTH, RULES);
    expect(figures.questions).toEqual({ answered: 4, started: 1, choices: 1, nothing: 1, low: 1 });
    expect(figures.topics).toEqual([
      { id: 'pool', used: 3, helpful: 1, notHelpful: 1, person: 0 },
      { id: 'bulky-waste', used: 1, helpful: 1, notHelpful: 0, person: 0 },
      { id: 'make-a-complaint', used: 1, helpful: 0, notHelpful: 0, person: 1 },
    ]);
    expect(figures.complaints).toBe(1);
  });

  it('count texts by the segment, and those that came', async () => {
    await keepTurns(engine.database(), NOVEMBER);
    await db().execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('c3', 'sms', 'a', 'c3', '2026-11-02T23:50Z', '2026-11-02T23:50Z'),
        ('c2', 'web', 'a', 'c2', '2026-11-02T23:50Z', '2026-11-02T23:50Z')`);
    const texts = [
      ['c3', 1, 'short', 'delivered', null],
      ['c3', 2, 'x'.repeat(161), 'sent', null],
      ['c3', 3, '\u{1F44B}'.repeat(36), 'delivered', null],
      ['c3', 4, 'never arrived', 'failed', null],
      ['c2', 1, 'said on the web', 'sent', 'goes on by text'],
    ] as const;
    for (const [conversation, sequence, text, status, other] of texts) {
      await db().execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
        VALUES (${conversation}, ${sequence}, '2026-11-03T00:10Z', 'parley', ${text})`);
      await db().execute(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at, channel, text)
        VALUES (${`${conversation}-${sequence}`}, ${conversation}, ${sequence}, ${status}, '2026-11-03T00:10Z',
          ${other === null ? null : 'sms'}, ${other})`);
    }
    await count(SETTLED);
    const { texts: counted, cost } = await figuresOf(db(), { from: '2026-11-03', to: '2026-11-03' }, RULES);
    // One, two, and two of sixty-seven units for thirty-six hands; and one for the chat that goes on by text.
    expect(counted).toEqual({ sent: 4, segments: 6, received: 5 });
    expect(cost.textsPence).toBe(24);
  });

  it('count no text that was taken back since its chat was read on the web', async () => {
    const at = '2026-11-03T00:10Z';
    await keepTurns(engine.database(), NOVEMBER);
    await db().execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('c2', 'web', 'a', 'c2', ${at}, ${at})`);
    await db().execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
      VALUES ('c2', 1, ${at}, 'advisor', 'Hello'), ('c2', 2, ${at}, 'advisor', 'Are you there?')`);
    await db().execute(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at, tried_at, channel, contact, text)
      VALUES ('c2-1', 'c2', 1, 'sent', ${at}, ${at}, 'sms', '+447700900123', 'Hello'),
        ('c2-2', 'c2', 2, 'waiting', ${at}, NULL, 'sms', '+447700900123', 'Are you there?')`);
    await db().execute(sql`INSERT INTO text_lines (conversation_id, channel, account, contact, words, agreed_at, texted_up_to)
      VALUES ('c2', 'sms', 'a', '+447700900123', 'Which number?', ${at}, 2)`);
    await db().execute(sql`INSERT INTO chat_readers (conversation_id, received, seen_at)
      VALUES ('c2', 2, ${at})`);
    await withdrawReceived(db(), 'c2');
    await count(SETTLED);
    const { texts } = await figuresOf(db(), { from: '2026-11-03', to: '2026-11-03' }, RULES);
    expect(texts).toMatchObject({ sent: 1, segments: 1 });
  });

  it('count the texts of days on which nobody wrote, such as reminders', async () => {
    const [first] = NOVEMBER;
    await keepTurns(engine.database(), first ? [first] : []);
    await count(new Date('2026-12-01T12:00:00Z'));
    await db().execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('reminded', 'sms', 'a', 'reminded', '2026-11-02T23:50Z', '2026-11-02T23:50Z')`);
    await db().execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
      VALUES ('reminded', 1, '2026-12-03T18:00Z', 'parley', 'Bins tomorrow')`);
    const sentOn = async (moment: string) => {
      await count(new Date(moment));
      return (await figuresOf(db(), { from: '2026-12-03', to: '2026-12-03' }, RULES)).texts.sent;
    };
    await db().execute(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at)
      VALUES ('reminder', 'reminded', 1, 'waiting', '2026-12-03T18:00Z')`);
    expect(await sentOn('2026-12-03T18:05:00Z')).toBe(0);
    await db().execute(sql`UPDATE outbox SET status = 'sent'`);
    expect(await sentOn('2026-12-03T19:10:00Z')).toBe(1);
    const counted = await countedAt(db());
    expect(await sentOn('2026-12-03T20:00:00Z')).toBe(1);
    expect(await countedAt(db())).toEqual(counted);
  });

  it('stay when what they were counted from has gone', async () => {
    await keepTurns(engine.database(), NOVEMBER);
    await count(SETTLED);
    const before = await counts();
    const later = new Date(SETTLED.getTime() + 500 * 86_400_000);
    await forgetOld({ database: engine.database(), clock: { now: () => later }, settings: SETTINGS });
    expect(await rowsOf(db(), sql`SELECT id FROM turns_taken`)).toEqual([]);
    await count(later);
    expect(await counts()).toEqual(before);
    expect(await countedAt(db())).toEqual(SETTLED);
  });

  if (engine.another) {
    it('are right when several replicas count at once', async () => {
      const replica = await engine.another?.();
      if (replica === undefined) throw new Error('There is no other replica.');
      try {
        await keepTurns(engine.database(), NOVEMBER);
        const ports = { clock: { now: () => SETTLED }, settings: SETTINGS, advisorDialog: ADVISOR };
        const both = [engine.database(), replica, engine.database(), replica];
        await Promise.all(both.map((database) => rollUp({ ...ports, database })));
        expect((await figuresOf(db(), MONTH, RULES)).visits).toBe(17);
      } finally {
        await replica.close();
      }
    });
  }
});
