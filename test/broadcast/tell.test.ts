/** Broadcasts from approval to outbox: each is told once, whatever stops in the middle. */
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { preview } from '../../src/broadcast/preview.ts';
import { cancel, pause, resume } from '../../src/broadcast/steer.ts';
import { findView } from '../../src/broadcast/view.ts';
import { listActions } from '../../src/store/audit-trail.ts';
import { findBroadcast, progressOf } from '../../src/store/broadcasts.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { rowsOf } from '../../src/store/database.ts';
import { takeParts } from '../../src/store/sending-pace.ts';
import { until } from '../environment/child.ts';
import { onBothEngines } from '../store/engines.ts';
import { countedIds, later } from '../store/fixtures.ts';
import { APPROVER, DRAFT, done, fillCrowd, fillTown, MORNING, openStage, phone, WRITER } from './stage.ts';

onBothEngines('a broadcast', (engine) => {
  const database = () => engine.database();
  const stage = openStage(database);
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
    await stage.sent();
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
    await stage.sent();
    stage.setQuiet(true);
    await stage.look();
    expect((await findBroadcast(database().db, id))?.status).toBe('done');
  });

  it('makes no more messages than leave soon, and the rest as those have left', async () => {
    for (let n = 0; n < 40; n += 1) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    await stage.look();
    expect(await stage.told()).toHaveLength(30);
    await stage.look();
    expect(await stage.told()).toHaveLength(30);
    await stage.sent();
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
    expect(await stage.contacts()).toEqual([phone(1)]);
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
    expect(await stage.contacts()).toEqual(Array.from({ length: 24 }, (_, n) => phone(n)));
  });

  it('goes on queueing where a dead process left it, and nobody is in twice', async () => {
    for (let n = 0; n < 6; n += 1) await stage.agree(phone(n));
    const id = await stage.approved();
    await stage.look();
    await database().db.execute(
      sql`UPDATE broadcasts SET status = 'queueing', queued_up_to = ${phone(2)} WHERE id = ${id}`,
    );
    await stage.agree(phone(1), 'bins', '2');
    await stage.lookUntilDone(id);
    expect(await stage.contacts()).toEqual(Array.from({ length: 6 }, (_, n) => phone(n)));
  });

  it('is not queued again when it goes on after a pause', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    done(await pause(stage.ports, id, WRITER));
    // By a key that comes after all that were queued.
    await stage.agree(phone(2));
    done(await resume(stage.ports, id, WRITER));
    await stage.lookUntilDone(id);
    expect(await stage.contacts()).toEqual([phone(1)]);
  });

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
