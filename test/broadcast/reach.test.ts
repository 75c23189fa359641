/** Whom a broadcast reaches: who asked for it, lives there and still wants it, each person once. */
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { preview } from '../../src/broadcast/preview.ts';
import { erase } from '../../src/privacy/erase.ts';
import { findBroadcast } from '../../src/store/broadcasts.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import { endEveryOptIn, endOptIn } from '../../src/store/opt-ins.ts';
import { peopleContacts } from '../../src/store/people.ts';
import { onBothEngines } from '../store/engines.ts';
import { countedIds, later } from '../store/fixtures.ts';
import { ACCOUNT, DRAFT, fillTown, MORNING, openStage, phone } from './stage.ts';

onBothEngines('whom a broadcast reaches', (engine) => {
  const database = () => engine.database();
  const stage = openStage(database);
  const noMore = async (tx: Queryable, contact: string): Promise<unknown> =>
    endOptIn(tx, { kind: 'alerts-bins', channel: 'sms', contact }, 'asked', MORNING);
  const stopped = async (tx: Queryable, contact: string): Promise<unknown> =>
    endEveryOptIn(tx, { channel: 'sms', contact }, MORNING);
  beforeAll(() => fillTown(database()));
  beforeEach(() => stage.wipe());

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
    await stage.lookUntilDone(await stage.approved({ audience }));
    expect(await stage.contacts()).toEqual(who.map(phone));
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
    await stage.lookUntilDone(id);
    expect(await stage.contacts()).toEqual([phone(4)]);
    expect(await stage.reasons(id)).toEqual({
      [phone(2)]: 'opted-out',
      [phone(3)]: 'opted-out',
      [phone(4)]: 'said',
    });
  });

  it('reaches nobody to whom the last text failed since the number cannot be reached', async () => {
    await stage.agree(phone(1));
    await stage.lookUntilDone(await stage.approved());
    await database().db.execute(sql`UPDATE conversations SET unreachable_at = now()`);
    const again = await stage.approved();
    await stage.lookUntilDone(again);
    expect(await stage.reasons(again)).toEqual({ [phone(1)]: 'cannot-be-reached' });
  });

  it('is told once to a person with several opt-ins and several proved contacts, by the one they chose last', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(2), 'bins', '2', later(60, MORNING));
    await stage.agree(phone(3), 'bins', '1');
    await join(phone(1), phone(2));
    await stage.lookUntilDone(await stage.approved());
    expect(await stage.contacts()).toEqual([phone(2), phone(3)]);
  });

  it('takes contacts for two people again once the proof is too old', async () => {
    const old = { channel: 'sms', person: 'p1', provedAt: MORNING, countsUntil: MORNING };
    for (const n of [1, 2]) {
      await stage.agree(phone(n));
      await database()
        .db.insert(peopleContacts)
        .values({ ...old, contact: phone(n) });
    }
    await stage.lookUntilDone(await stage.approved());
    expect(await stage.contacts()).toEqual([phone(1), phone(2)]);
  });

  it('goes by text message only, whatever else somebody may have agreed to', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(2));
    await database().db.execute(sql`UPDATE opt_ins SET channel = 'whatsapp' WHERE contact = ${phone(2)}`);
    expect((await preview(stage.ports, DRAFT)).people).toBe(1);
    await stage.lookUntilDone(await stage.approved());
    expect(await stage.contacts()).toEqual([phone(1)]);
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
    await stage.sent();
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
    expect(await stage.contacts()).toEqual([phone(1), phone(3)]);
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
    await stage.lookUntilDone(id);
    expect(await stage.contacts()).toHaveLength(1);
    expect(Object.values(await stage.reasons(id)).sort()).toEqual(['said', 'told-already']);
  });

  it('is told once to somebody who was joined while it was queued, so that they stand in it by two keys', async () => {
    await stage.agree(phone(1));
    const id = await stage.approved();
    await stage.look();
    await join(phone(1), phone(2));
    await database().db.execute(sql`INSERT INTO broadcast_people (broadcast_id, person, channel, contact, opt_in_id)
      SELECT broadcast_id, 'p1', channel, contact, opt_in_id FROM broadcast_people`);
    await stage.lookUntilDone(id);
    expect(await stage.contacts()).toEqual([phone(1)]);
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
    await stage.sent();
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
    expect(await stage.contacts()).toEqual([phone(1)]);
  });

  it('tells nobody more than is set in a week, but of weather everyone', async () => {
    await stage.agree(phone(1));
    await stage.agree(phone(1), 'weather');
    for (const _ of [1, 2, 3]) await stage.lookUntilDone(await stage.approved());
    const fourth = await stage.approved();
    await stage.lookUntilDone(fourth);
    expect(await stage.reasons(fourth)).toEqual({ [phone(1)]: 'too-many' });
    const weather = await stage.approved({ subject: 'weather' });
    await stage.lookUntilDone(weather);
    expect(await stage.reasons(weather)).toEqual({ [phone(1)]: 'said' });
  });
});
