import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import { newSession } from '../../src/conversation/session.ts';
import { type NoticeSettings, Notices, noticeSettings } from '../../src/delivery/notices.ts';
import { openQueues } from '../../src/delivery/queues.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { conversationIdOf, markOptedOut } from '../../src/store/conversations.ts';
import type { Database } from '../../src/store/database.ts';
import { type NoticeKind, notices, type PlannedNotice, planNotice } from '../../src/store/notices.ts';
import { endOptIn, optIn, optInOf } from '../../src/store/opt-ins.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import { onBothEngines } from '../store/engines.ts';
import { countedIds, textFrom } from '../store/fixtures.ts';

// A busy machine is no failure.
const LIMITS = { form: 'text', maxCharacters: 306, quickReplies: 0, gsm7: true, expiryMinutes: 60 } as const;
const ACCOUNT = '+447700900100';
const SAM = '+447700900123';
/** A Monday in winter, when London's time is UTC. */
const MONDAY = new Date('2026-11-23T10:00:00Z');
const HOUR = 3600_000;

const hours = (count: number) => new Date(MONDAY.getTime() + count * HOUR);

/** Says the keys it was given, but for those that begin with `gone`. */
const kindNamed = (name: string): NoticeKind => ({
  name,
  write: async (_tx, due) => {
    const left = due.filter(({ key }) => !key.startsWith('gone'));
    const gone = due.filter(({ key }) => key.startsWith('gone'));
    return {
      say: { text: left.map(({ key }) => key).join(' and ') },
      skipped: gone.map(({ key }) => ({ key, reason: 'changed' as const })),
    };
  },
});

onBothEngines('notices', (engine) => {
  let store: DatabaseConversationStore;
  let rung: string[];
  let errors: unknown[];

  beforeAll(() => {
    store = new DatabaseConversationStore(engine.database(), countedIds('c'));
  });
  beforeEach(async () => {
    rung = [];
    errors = [];
    await engine.database().db.execute(sql`TRUNCATE notices, opt_ins, conversations CASCADE`);
  });

  const ids = countedIds('fresh');
  function process(settings: Partial<NoticeSettings> = {}, database: Database = engine.database()): Notices {
    return new Notices({
      database,
      conversations: new DatabaseConversationStore(database, ids),
      kinds: [kindNamed('news'), kindNamed('reminder')],
      settings: noticeSettings.parse(settings),
      clock: { now: () => MONDAY },
      ids,
      limitsOf: () => LIMITS,
      delivers: (channel) => channel === 'sms',
      accountOf: () => ACCOUNT,
      said: (conversation) => rung.push(conversation),
      onError: (error) => errors.push(error),
    });
  }

  async function plan(key: string, more: Partial<PlannedNotice> = {}): Promise<void> {
    const usual = { kind: 'news', channel: 'sms', contact: SAM, together: key, details: {} };
    const times = { dueAt: MONDAY, usefulUntil: hours(72) };
    await planNotice(engine.database().db, { key, ...usual, ...times, ...more }, MONDAY);
  }

  async function texts(contact = SAM): Promise<readonly string[]> {
    const id = await conversationIdOf(engine.database().db, { channel: 'sms', account: ACCOUNT, contact });
    if (id === undefined) return [];
    return (await readTranscriptById(engine.database().db, id))
      .filter(({ author }) => author === 'parley')
      .map(({ text }) => text);
  }

  async function standing(key: string): Promise<string> {
    const [found] = await engine.database().db.select().from(notices).where(eq(notices.key, key));
    return [found?.status, found?.reason].filter(Boolean).join(' ');
  }

  it('says what is due, to a number that never wrote, through its outbox and once', async () => {
    await plan('one');
    await plan('later', { dueAt: hours(48) });
    await process().tickOnce(MONDAY);
    await process().tickOnce(hours(1));
    expect(await texts()).toEqual(['one']);
    const id = await conversationIdOf(engine.database().db, {
      channel: 'sms',
      account: ACCOUNT,
      contact: SAM,
    });
    expect(rung).toEqual([id]);
    const queued = await engine.database().db.execute(sql`SELECT id FROM outbox`);
    expect((queued as unknown as { rows: unknown[] }).rows).toEqual([{ id: `${id}-1` }]);
    expect(await standing('one')).toBe('said');
    expect(await standing('later')).toBe('due');
  });

  it('says it once, however many look at the same moment', async () => {
    for (let index = 0; index < 8; index += 1) await plan(`n${index}`, { contact: `+4477009001${index}0` });
    const other = await engine.another?.();
    const looking = [process(), process(), process({}, other), process({}, other)];
    await Promise.all(looking.map((one) => one.tickOnce(MONDAY)));
    for (let index = 0; index < 8; index += 1)
      expect(await texts(`+4477009001${index}0`)).toEqual([`n${index}`]);
    expect(errors).toEqual([]);
    await other?.close();
  });

  it('says what belongs together as one message, and notes what has changed', async () => {
    for (const key of ['black', 'gone-green', 'brown']) await plan(key, { together: 'tomorrow' });
    await process().tickOnce(MONDAY);
    expect(await texts()).toEqual(['black and brown']);
    expect(await standing('gone-green')).toBe('skipped changed');
  });

  it('keeps quiet at night, says in the morning what is still of use and not what is not', async () => {
    await plan('still', { dueAt: hours(12) });
    await plan('over', { dueAt: hours(12), usefulUntil: hours(19) });
    // 11pm, 7:59am, 8am.
    await process().tickOnce(hours(13));
    await process().tickOnce(new Date(hours(22).getTime() - 60_000));
    expect(await texts()).toEqual([]);
    expect(await standing('over')).toBe('skipped too-late');
    await process().tickOnce(hours(22));
    expect(await texts()).toEqual(['still']);
  });

  it('does not send what waits to leave once its opt-in has ended, but what rests on another', async () => {
    for (const kind of ['news', 'reminder']) await plan(kind, { kind });
    await process().tickOnce(MONDAY);
    const whose = { kind: 'reminder', channel: 'sms', contact: SAM };
    await engine.database().transaction((tx) => endOptIn(tx, whose, 'asked', MONDAY));
    const left = await engine
      .database()
      .db.execute(sql`SELECT kind, status, reason FROM outbox ORDER BY kind`);
    expect((left as unknown as { rows: unknown[] }).rows).toEqual([
      { kind: 'news', status: 'waiting', reason: null },
      { kind: 'reminder', status: 'failed', reason: 'changed-mind' },
    ]);
  });

  it('says one of a kind a day and a few a week; what has to wait too long is skipped, with the reason', async () => {
    for (const key of ['a', 'b']) await plan(key);
    await plan('other kind', { kind: 'reminder' });
    await plan('short', { dueAt: hours(1), usefulUntil: hours(5) });
    for (const hour of [0, 2, 5]) await process({ perWeek: 3 }).tickOnce(hours(hour));
    expect(await texts()).toEqual(['a', 'other kind']);
    expect(await standing('b')).toBe('due too-many');
    expect(await standing('short')).toBe('skipped too-many');
    await process({ perWeek: 2 }).tickOnce(hours(24));
    expect(await texts()).toHaveLength(2);
    await process({ perWeek: 3 }).tickOnce(hours(24));
    expect(await texts()).toEqual(['a', 'other kind', 'b']);
  });

  it('takes a new time for what is due, and makes due again what was skipped, but never what was said', async () => {
    await plan('moved');
    await plan('moved', { dueAt: hours(24), usefulUntil: hours(30) });
    await process().tickOnce(MONDAY);
    expect(await texts()).toEqual([]);
    await process().tickOnce(hours(31));
    expect(await standing('moved')).toBe('skipped too-late');
    await plan('moved', { dueAt: hours(24), usefulUntil: hours(30) });
    expect(await standing('moved')).toBe('skipped too-late');
    await plan('moved', { dueAt: hours(48), usefulUntil: hours(60) });
    await process().tickOnce(hours(48));
    expect(await texts()).toEqual(['moved']);
    await plan('moved', { dueAt: hours(72), usefulUntil: hours(80) });
    await process().tickOnce(hours(72));
    expect(await texts()).toEqual(['moved']);
  });

  it('STOP in the conversation ends every opt-in and takes back every notice, in the turn itself', async () => {
    const { db } = engine.database();
    const whose = { kind: 'reminder', channel: 'sms', contact: SAM };
    await optIn(db, {
      ...whose,
      subject: '1',
      label: '1 Mill Lane',
      words: 'Do you agree?',
      optedInAt: MONDAY,
    });
    await plan('coming', { kind: 'reminder', dueAt: hours(1) });
    const { conversationId } = await store.accept(textFrom(SAM, 'm1', 'STOP'), MONDAY);
    await store.takeTurn(conversationId, MONDAY, async () => ({
      session: { ...newSession(), stopped: true },
      says: [],
      events: [{ kind: 'opted-out' }],
      deliver: true,
    }));
    expect(await optInOf(db, whose)).toBeUndefined();
    expect(await standing('coming')).toBe('');
    await plan('after', { kind: 'reminder', dueAt: hours(1) });
    await process().tickOnce(hours(2));
    expect(await texts()).toEqual([]);
    expect(await standing('after')).toBe('skipped opted-out');
  });

  it('a number that its carrier has unsubscribed hears nothing, and its opt-ins end', async () => {
    const { db } = engine.database();
    const whose = { kind: 'reminder', channel: 'sms', contact: SAM };
    await optIn(db, {
      ...whose,
      subject: '1',
      label: '1 Mill Lane',
      words: 'Do you agree?',
      optedInAt: MONDAY,
    });
    const { conversationId } = await store.accept(textFrom(SAM, 'm2'), MONDAY);
    await markOptedOut(db, conversationId, MONDAY);
    await plan('coming', { kind: 'reminder' });
    await process().tickOnce(MONDAY);
    expect(await texts()).toEqual([]);
    expect(await standing('coming')).toBe('skipped opted-out');
    expect(await optInOf(db, whose)).toBeUndefined();
  });

  it('goes on with the others when one cannot be written', async () => {
    await plan('broken', { kind: 'nobody-writes-this', contact: '+447700900999' });
    await plan('fine');
    await process().tickOnce(MONDAY);
    expect(await texts()).toEqual(['fine']);
    expect(await standing('broken')).toBe('due');
  });

  it('is looked after by the queues, which look at once', async () => {
    const failures: Error[] = [];
    const queues = await openQueues({
      database: engine.database(),
      onError: (error) => failures.push(error),
    });
    await plan('due');
    const heard = new Promise<void>((resolve) => {
      rung.push = (...conversations: string[]) => {
        resolve();
        return conversations.length;
      };
    });
    await process().start(queues);
    await heard;
    await queues.close();
    expect(await texts()).toEqual(['due']);
    expect(failures).toEqual([]);
  });

  afterAll(() => expect(errors).toEqual([]));
});
