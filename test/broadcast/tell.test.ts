/** Broadcasts from approval to outbox: whom they reach, each once, whatever stops in the middle. */
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { preview } from '../../src/broadcast/preview.ts';
import { cancel, pause, resume } from '../../src/broadcast/steer.ts';
import { findView } from '../../src/broadcast/view.ts';
import { erase } from '../../src/privacy/erase.ts';
import { listActions } from '../../src/store/audit-trail.ts';
import { findBroadcast, progressOf } from '../../src/store/broadcasts.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import { endEveryOptIn, endOptIn } from '../../src/store/opt-ins.ts';
import { peopleContacts } from '../../src/store/people.ts';
import { takeParts } from '../../src/store/sending-pace.ts';
import { until } from '../environment/child.ts';
import { onBothEngines } from '../store/engines.ts';
import { countedIds, later } from '../store/fixtures.ts';
import {
  ACCOUNT,
  APPROVER,
  DRAFT,
  done,
  fillCrowd,
  fillTown,
  MORNING,
  openStage,
  phone,
  WRITER,
} from './stage.ts';

onBothEngines('a broadcast', (engine) => {
  const database = () => engine.database();
  const stage = openStage(database);
  const contacts = async () => (await stage.told()).map(({ contact }) => contact);
  /** Looks until nothing is left to tell. */
  const all = async (id: string) => {
    for (
      let looks = 0;
      looks < 10 && (await findBroadcast(database().db, id))?.status !== 'done';
      looks += 1
    ) {
      await stage.look();
      await sent();
    }
  };
  const sent = () => database().db.execute(sql`UPDATE outbox SET status = 'sent' WHERE status = 'waiting'`);
  const noMore = async (tx: Queryable, contact: string): Promise<unknown> =>
    endOptIn(tx, { kind: 'alerts-bins', channel: 'sms', contact }, 'asked', MORNING);
  const stopped = async (tx: Queryable, contact: string): Promise<unknown> =>
    endEveryOptIn(tx, { channel: 'sms', contact }, MORNING);
  beforeAll(() => fillTown(database()));
  beforeEach(() => stage.wipe());

  it('is told to those who opted in to its subject, as a broadcast, in the words with our name', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(2), 'roads');
    const id = await stage.approved();
    await stage.look();
    expect(await stage.told()).toEqual([]);
    await stage.look();
    expect(await stage.told()).toEqual([
      { contact: phone(1), text: `Fernley: ${DRAFT.sms}`, urgency: 'broadcast' },
    ]);
    expect(stage.rung).toHaveLength(1);
    expect((await findBroadcast(database().db, id))?.status).toBe('sending');
    await sent();
    await stage.look();
    expect((await findBroadcast(database().db, id))?.status).toBe('done');
  });

  it('is not done while a text that is made waits for the morning, and can be cancelled until it leaves', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    expect(await stage.told()).toHaveLength(1);
    stage.setQuiet(true);
    await stage.look();
    expect(await findView(stage.ports, id, WRITER)).toMatchObject({
      status: 'sending',
      held: 'night',
      progress: { said: 1, leaving: 1, sent: 0 },
    });
    done(await cancel(stage.ports, id, APPROVER));
    expect(await findView(stage.ports, id, WRITER)).toMatchObject({
      status: 'cancelled',
      held: null,
      progress: { said: 0, leaving: 0, skipped: { cancelled: 1 } },
    });
    expect(await rowsOf(database().db, sql`SELECT status, reason FROM outbox`)).toEqual([
      { status: 'failed', reason: 'cancelled' },
    ]);
  });

  it('is done at night where its last text left before', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    await sent();
    stage.setQuiet(true);
    await stage.look();
    expect((await findBroadcast(database().db, id))?.status).toBe('done');
  });

  it.each([
    ['a district', { to: 'area', areas: ['FN3'] }, [1, 2]],
    ['a sector', { to: 'area', areas: ['FN3 4'] }, [2]],
    ['a district whose homes have no postcode', { to: 'area', areas: ['FN4'] }, [3]],
    ['a round', { to: 'rounds', rounds: ['monday'] }, [1]],
    ['nowhere', { to: 'area', areas: [] }, []],
  ] as const)('for %s reaches only those whose opt-in is for there', async (_name, audience, who) => {
    for (const n of [1, 2, 3]) await stage.agree(phone(n), 'bins', String(n));
    const { people } = await preview(stage.ports, { ...DRAFT, audience });
    expect(people).toBe(who.length);
    if (who.length === 0) return;
    await all(await stage.approved({ audience }));
    expect(await contacts()).toEqual(who.map(phone));
  });

  it('reaches nobody whose opt-in ended, who texted STOP, or who the carrier unsubscribed', async () => {
    for (const n of [1, 2, 3, 4]) await stage.agree(phone(n));
    await database().transaction((tx) => noMore(tx, phone(1)));
    await talked(phone(2), { stopped: true });
    await talked(phone(3));
    await database().db.execute(
      sql`UPDATE conversations SET opted_out_at = now() WHERE contact = ${phone(3)}`,
    );
    const id = await stage.approved();
    await all(id);
    expect(await contacts()).toEqual([phone(4)]);
    expect(await stage.reasons(id)).toEqual({
      [phone(2)]: 'opted-out',
      [phone(3)]: 'opted-out',
      [phone(4)]: 'said',
    });
  });

  it('reaches nobody to whom the last text failed since the number cannot be reached', async () => {
    await stage.agree(phone(1));
    await all(await stage.approved());
    await database().db.execute(sql`UPDATE conversations SET unreachable_at = now()`);
    const again = await stage.approved();
    await all(again);
    expect(await stage.reasons(again)).toEqual({ [phone(1)]: 'cannot-be-reached' });
  });

  it('is told once to a person with several opt-ins and several proved contacts, by the one they chose last', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(2), 'bins', '2', later(60, MORNING));
    await stage.agree(phone(3), 'bins', '1');
    await join(phone(1), phone(2));
    await all(await stage.approved());
    expect(await contacts()).toEqual([phone(2), phone(3)]);
  });

  it('takes contacts for two people again once the proof is too old', async () => {
    const old = { channel: 'sms', person: 'p1', provedAt: MORNING, countsUntil: MORNING };
    for (const n of [1, 2]) {
      await stage.agree(phone(n));
      await database()
        .db.insert(peopleContacts)
        .values({ ...old, contact: phone(n) });
    }
    await all(await stage.approved());
    expect(await contacts()).toEqual([phone(1), phone(2)]);
  });

  it('goes by text message only, whatever else somebody may have agreed to', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(2));
    await database().db.execute(sql`UPDATE opt_ins SET channel = 'whatsapp' WHERE contact = ${phone(2)}`);
    expect((await preview(stage.ports, DRAFT)).people).toBe(1);
    await all(await stage.approved());
    expect(await contacts()).toEqual([phone(1)]);
  });

  it('makes no more messages than leave soon, and the rest as those have left', async () => {
    for (let n = 0; n < 40; n += 1) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    expect(await stage.told()).toHaveLength(30);
    await stage.look();
    expect(await stage.told()).toHaveLength(30);
    await sent();
    await stage.look();
    expect(await stage.told()).toHaveLength(40);
    expect((await progressOf(database().db, id)).sent).toBe(30);
  });

  it('waits for its time, keeps quiet hours, and is over at its end', async () => {
    for (let n = 0; n < 40; n += 1) await stage.agree(phone(n));
    const [startsAt, endsAt] = [later(3600, MORNING), later(7200, MORNING)];
    const id = await stage.approved({ startsAt, endsAt });
    await stage.look();
    expect(await progressOf(database().db, id)).toMatchObject({ people: 0 });
    stage.setTime(startsAt);
    stage.setQuiet(true);
    await stage.look();
    await stage.look();
    expect(await stage.told()).toEqual([]);
    stage.setQuiet(false);
    await stage.look();
    expect(await stage.told()).toHaveLength(30);
    await database().db.execute(
      sql`UPDATE outbox SET status = 'sent' WHERE conversation_id IN (SELECT id FROM conversations WHERE contact < ${phone(10)})`,
    );
    stage.setTime(endsAt);
    await stage.look();
    expect(await progressOf(database().db, id)).toMatchObject({ said: 10, skipped: { ended: 30 } });
    expect((await findBroadcast(database().db, id))?.status).toBe('done');
  });

  it('waits while texts are switched off, and the preview says so beside when it would be told', async () => {
    await stage.agree(phone(1));
    stage.setOff(true);
    const { off, doneBy } = await preview(stage.ports, DRAFT);
    expect({ off, doneBy }).toEqual({ off: true, doneBy: later(1, MORNING) });
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    expect(await stage.told()).toEqual([]);
    expect((await findView(stage.ports, id, WRITER))?.held).toBe('off');
    stage.setOff(false);
    await stage.look();
    expect(await contacts()).toEqual([phone(1)]);
    expect((await findView(stage.ports, id, WRITER))?.held).toBeNull();
  });

  it("stretches over days where a day's money does not reach, and says when today's is spent", async () => {
    for (let n = 0; n < 10; n += 1) await stage.agree(phone(n));
    expect(await preview(stage.ports, DRAFT)).toMatchObject({ capped: false, doneBy: later(10, MORNING) });
    stage.setPartsPerDay(6);
    const asked = {
      line: stage.ports.texts.line,
      partsPerSecond: 1,
      urgency: 'notice',
      mostParts: 6,
    } as const;
    await takeParts(database().db, { ...asked, day: '2026-11-23', parts: 3 }, MORNING);
    // Three today, six after midnight, one after the next.
    const done = { capped: true, doneBy: new Date('2026-11-25T00:00:01Z') };
    expect(await preview(stage.ports, DRAFT)).toMatchObject({ ...done, tooSlow: false });
    const endsAt = new Date('2026-11-24T12:00:00Z');
    expect(await preview(stage.ports, { ...DRAFT, endsAt })).toMatchObject({ ...done, tooSlow: true });
    stage.setPartsPerDay(0);
    expect(await preview(stage.ports, DRAFT)).toMatchObject({ capped: true, doneBy: null });
    const id = await stage.approved();
    await stage.look();
    stage.setPartsPerDay(4);
    expect((await findView(stage.ports, id, WRITER))?.held).toBeNull();
    stage.setPartsPerDay(3);
    expect((await findView(stage.ports, id, WRITER))?.held).toBe('spent');
    stage.setTime(later(24 * 3600, MORNING));
    expect((await findView(stage.ports, id, WRITER))?.held).toBeNull();
  });

  it('does not leave while it is paused, and is made again when it goes on', async () => {
    for (const n of [1, 2]) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    const ofFirst = sql`conversation_id IN (SELECT id FROM conversations WHERE contact = ${phone(1)})`;
    await database().db.execute(sql`UPDATE outbox SET status = 'sent' WHERE ${ofFirst}`);
    await database().db.execute(sql`UPDATE broadcasts SET status = 'sending'`);
    done(await pause(stage.ports, id, WRITER));
    await stage.look();
    const leaving = () => rowsOf(database().db, sql`SELECT FROM outbox WHERE status = 'waiting'`);
    expect(await leaving()).toEqual([]);
    expect(await stage.reasons(id)).toEqual({ [phone(1)]: 'said', [phone(2)]: 'waiting' });
    expect(await progressOf(database().db, id)).toMatchObject({ said: 1, sent: 1, waiting: 1, failed: 0 });
    done(await resume(stage.ports, id, WRITER));
    await stage.look();
    await stage.look();
    expect(await leaving()).toHaveLength(1);
    expect(await stage.reasons(id)).toEqual({ [phone(1)]: 'said', [phone(2)]: 'said' });
  });

  it('pauses, goes on, and when cancelled takes back what has not gone, so that nobody is told of it', async () => {
    for (let n = 0; n < 40; n += 1) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    done(await pause(stage.ports, id, WRITER));
    await stage.look();
    expect(await stage.told()).toEqual([]);
    done(await resume(stage.ports, id, WRITER));
    await stage.look();
    await stage.look();
    await database().db.execute(
      sql`UPDATE outbox SET status = 'sent' WHERE conversation_id IN (SELECT id FROM conversations WHERE contact < ${phone(10)})`,
    );
    done(await cancel(stage.ports, id, APPROVER));
    await stage.look();
    expect(await progressOf(database().db, id)).toMatchObject({
      said: 10,
      waiting: 0,
      skipped: { cancelled: 30 },
    });
    const rows = await rowsOf<{ n: number }>(
      database().db,
      sql`SELECT count(*)::int AS n FROM conversations WHERE session -> 'broadcast' IS NOT NULL`,
    );
    expect(rows).toEqual([{ n: 10 }]);
    const deeds = await listActions(database().db, { subject: `broadcast/${id}` }, 20);
    expect(deeds.map(({ action, staffId }) => [action, staffId]).reverse()).toEqual([
      ['broadcast-written', 'mo'],
      ['broadcast-submitted', 'mo'],
      ['broadcast-approved', 'sam'],
      ['broadcast-paused', 'mo'],
      ['broadcast-resumed', 'mo'],
      ['broadcast-cancelled', 'sam'],
    ]);
  });

  it('is told once to each, though processes die before and after they are told, and several look at once', async () => {
    for (let n = 0; n < 24; n += 1) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    const store = new DatabaseConversationStore(database(), countedIds('c'));
    let turn = 0;
    const dying: typeof store.speak = async (...args) => {
      turn += 1;
      if (turn % 3 === 0) throw new Error('crashed before');
      const said = await store.speak(...args);
      if (turn % 3 === 1) throw new Error('crashed after');
      return said;
    };
    for (
      let looks = 0;
      looks < 30 && (await findBroadcast(database().db, id))?.status !== 'done';
      looks += 1
    ) {
      await Promise.all([stage.look(dying), stage.look()]);
    }
    expect(await contacts()).toEqual(Array.from({ length: 24 }, (_, n) => phone(n)));
  });

  it('goes on queueing where a dead process left it, and nobody is in twice', async () => {
    for (let n = 0; n < 6; n += 1) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    await database().db.execute(
      sql`UPDATE broadcasts SET status = 'queueing', queued_up_to = ${phone(2)} WHERE id = ${id}`,
    );
    await stage.agree(phone(1), 'bins', '2');
    await all(id);
    expect(await contacts()).toEqual(Array.from({ length: 6 }, (_, n) => phone(n)));
  });

  it('is not told to somebody who changes their mind while they wait', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    await database().transaction((tx) => endEveryOptIn(tx, { channel: 'sms', contact: phone(1) }, MORNING));
    await stage.look();
    expect(await stage.reasons(id)).toEqual({ [phone(1)]: 'changed-mind' });
  });

  it('reaches a number that was given on the web once the welcome text has left for it, and from then on', async () => {
    await stage.agree(phone(1));
    await database().db.execute(sql`UPDATE opt_ins SET pending_on = 'alerts-news'`);
    const { people } = await preview(stage.ports, DRAFT);
    expect(people).toBe(0);
    await talked(phone(1));
    await new DatabaseConversationStore(database(), countedIds('c')).speak(`sms${phone(1)}`, MORNING, () => ({
      session: null,
      entries: [{ author: 'parley', say: { text: 'Not you? Text STOP.' } }],
      deliver: true,
      urgency: 'notice',
      kind: 'alerts-news',
    }));
    await stage.look();
    expect((await preview(stage.ports, DRAFT)).people).toBe(0);
    await sent();
    await stage.look();
    await database().db.execute(sql`DELETE FROM conversations`);
    expect((await preview(stage.ports, DRAFT)).people).toBe(1);
  });

  it.each([
    ['who wants no more of it', (tx: Queryable) => noMore(tx, phone(1)), 'changed-mind'],
    ['who texts STOP', (tx: Queryable) => stopped(tx, phone(1)), 'opted-out'],
    ['whose STOP came by another proved contact', (tx: Queryable) => stopped(tx, phone(2)), 'opted-out'],
  ])('does not leave any more for somebody %s', async (_who, changesMind, reason) => {
    await stage.agree(phone(1));
    await stage.agree(phone(3));
    await join(phone(1), phone(2));
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    expect(await contacts()).toEqual([phone(1), phone(3)]);
    await database().transaction(changesMind);
    const left = await rowsOf(
      database().db,
      sql`SELECT c.contact, o.status, o.reason FROM outbox o JOIN conversations c ON c.id = o.conversation_id
          ORDER BY c.contact`,
    );
    expect(left).toEqual([
      { contact: phone(1), status: 'failed', reason },
      { contact: phone(3), status: 'waiting', reason: null },
    ]);
    expect(await stage.reasons(id)).toEqual({ [phone(1)]: reason, [phone(3)]: 'said' });
  });

  it('still leaves for somebody who agrees to it again for another home, and for who wants no news of something else', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(1), 'roads');
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    await stage.agree(phone(1), 'bins', '2');
    await database().transaction((tx) =>
      endOptIn(tx, { kind: 'alerts-roads', channel: 'sms', contact: phone(1) }, 'asked', MORNING),
    );
    expect(await stage.reasons(id)).toEqual({ [phone(1)]: 'said' });
  });

  it('is told once to somebody whose two numbers were joined after they were queued', async () => {
    for (const n of [1, 2]) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    await join(phone(1), phone(2));
    await all(id);
    expect(await contacts()).toHaveLength(1);
    expect(Object.values(await stage.reasons(id)).sort()).toEqual(['said', 'told-already']);
  });

  it('is told once to somebody who was joined while it was queued, so that they stand in it by two keys', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    await join(phone(1), phone(2));
    await database().db.execute(sql`INSERT INTO broadcast_people (broadcast_id, person, channel, contact, opt_in_id)
      SELECT broadcast_id, 'p1', channel, contact, opt_in_id FROM broadcast_people`);
    await all(id);
    expect(await contacts()).toEqual([phone(1)]);
  });

  it('is not queued again when it goes on after a pause', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    done(await pause(stage.ports, id, WRITER));
    // By a key that comes after all that were queued.
    await stage.agree(phone(2));
    done(await resume(stage.ports, id, WRITER));
    await all(id);
    expect(await contacts()).toEqual([phone(1)]);
  });

  it('does not wait for somebody who was erased', async () => {
    for (const n of [1, 2]) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    const wanted = { contacts: [phone(1)], references: [], alsoUnproven: false, joinedAt: MORNING };
    const ports = { database: database(), safeguardingDays: 2190, now: MORNING, salt: 'salt' };
    const { kind } = await erase({ ...ports, id: `erasure-${id}` }, wanted);
    expect(kind).toBe('erased');
    await stage.look();
    expect(await stage.reasons(id)).toEqual({ erased: 'changed-mind', [phone(2)]: 'said' });
    await sent();
    await stage.look();
    expect((await findBroadcast(database().db, id))?.status).toBe('done');
  });

  it('does not wait for somebody whose opt-in is not kept any more', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    await database().db.execute(sql`DELETE FROM opt_ins`);
    await stage.look();
    expect(await stage.reasons(id)).toEqual({ [phone(1)]: 'changed-mind' });
    expect((await findBroadcast(database().db, id))?.status).toBe('done');
  });

  it('waits for those who talk with an advisor', async () => {
    await stage.agree(phone(1));
    await talked(phone(1), { handover: { id: 'h', state: 'with-advisor' } });
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    expect(await stage.told()).toEqual([]);
    expect((await findBroadcast(database().db, id))?.status).toBe('sending');
    await talked(phone(1));
    await stage.look();
    expect(await contacts()).toEqual([phone(1)]);
  });

  it('tells nobody more than is set in a week, but of weather everyone', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(1), 'weather');
    for (const _ of [1, 2, 3]) await all(await stage.approved());
    const fourth = await stage.approved();
    await all(fourth);
    expect(await stage.reasons(fourth)).toEqual({ [phone(1)]: 'too-many' });
    const weather = await stage.approved({ subject: 'weather' });
    await all(weather);
    expect(await stage.reasons(weather)).toEqual({ [phone(1)]: 'said' });
  });

  async function join(...proved: readonly string[]): Promise<void> {
    const joined = { channel: 'sms', person: 'p1', provedAt: MORNING, countsUntil: later(60, MORNING) };
    await database()
      .db.insert(peopleContacts)
      .values(proved.map((contact) => ({ ...joined, contact })));
  }

  async function talked(contact: string, more: object = {}): Promise<void> {
    const session = JSON.stringify({ version: 1, frames: [], misses: 0, ...more });
    await database().db.execute(
      sql`INSERT INTO conversations (id, channel, account, contact, session, created_at, changed_at)
          VALUES (${`sms${contact}`}, 'sms', ${ACCOUNT}, ${contact},
            ${session}::jsonb, now(), now())
          ON CONFLICT (channel, account, contact) DO UPDATE SET session = excluded.session`,
    );
  }

  if (engine.another) {
    it('takes back also what is being told at the very moment it is cancelled', async () => {
      for (const n of [1, 2]) await stage.agree(phone(n));
      const id = await stage.approved();
      await stage.look();
      const store = new DatabaseConversationStore(database(), countedIds('c'));
      const [claimed, goOn] = [gate(), gate()];
      const slow: typeof store.speak = (conversation, at, speech) =>
        store.speak(conversation, at, async (session, tx) => {
          const says = await speech(session, tx);
          claimed.open();
          await goOn.opened;
          return says;
        });
      const looking = stage.look(slow);
      await claimed.opened;
      const cancelling = cancel(stage.ports, id, APPROVER);
      await until(async () => expect(await waitingForLocks()).toBeGreaterThan(0));
      goOn.open();
      done(await cancelling);
      await looking;
      expect(await stage.reasons(id)).toEqual({ [phone(1)]: 'cancelled', [phone(2)]: 'cancelled' });
      const rows = await rowsOf(database().db, sql`SELECT FROM outbox WHERE status <> 'failed'`);
      expect(rows).toEqual([]);
    });

    const waitingForLocks = async () =>
      (await rowsOf(database().db, sql`SELECT FROM pg_locks WHERE NOT granted`)).length;

    it('queues 50,000 people, among as many old conversations', async () => {
      await fillCrowd(database(), 50_000, 50_000);
      const id = await stage.approved();
      await stage.look();
      expect((await progressOf(database().db, id)).people).toBe(50_000);
    });
  }
});

/** Waited at until somebody opens it. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
