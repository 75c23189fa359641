import { expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { conversations } from '../../src/store/conversations.ts';
import type { Queryable } from '../../src/store/database.ts';
import { findHeld, listOpen, positionOf } from '../../src/store/handover-queue.ts';
import { noteReply } from '../../src/store/handover-replies.ts';
import { handovers, type Priority } from '../../src/store/handover-table.ts';
import {
  closeHandover,
  findHandover,
  findLive,
  joinQueue,
  leaveMessage,
  leaveQueue,
  releaseHandover,
  takeHandover,
} from '../../src/store/handovers.ts';
import { insertStaff } from '../../src/store/staff.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

async function converse(db: Queryable, id: string): Promise<void> {
  const contact = { channel: 'sms', account: 'council', contact: `contact of ${id}` };
  await db.insert(conversations).values({ id, ...contact, createdAt: NOON, changedAt: NOON });
}

async function join(db: Queryable, id: string, now: Date, priority: Priority = 'normal') {
  await converse(db, `c-${id}`);
  return joinQueue(db, { id, conversationId: `c-${id}`, reason: `reason ${id}`, priority }, now);
}

onBothEngines('handovers', ({ database, another }) => {
  it('queues urgent ones first, then in order of asking', async () => {
    const { db } = database();
    await join(db, 'first', NOON);
    await join(db, 'second', later(1));
    await join(db, 'urgent', later(2), 'urgent');
    await join(db, 'same-moment', later(1));
    const places = await Promise.all(
      ['first', 'second', 'urgent', 'same-moment'].map((id) => positionOf(db, id)),
    );
    // Equal moments are told apart by id.
    expect(places).toEqual([2, 4, 1, 3]);
    const listed = await listOpen(db);
    expect(listed.map(({ handover }) => handover.id)).toEqual(['urgent', 'first', 'same-moment', 'second']);
    expect(listed[0]).toMatchObject({ channel: 'sms', advisor: null });
    await db.delete(handovers);
  });

  it('lists everyone who is there, however many messages were left before they came', async () => {
    const { db } = database();
    for (const [index, id] of ['left-1', 'left-2', 'left-3'].entries()) {
      await converse(db, `c-${id}`);
      const contact = { name: 'Jo', phone: '+447700900123' };
      const message = { id, conversationId: `c-${id}`, reason: '', wish: 'message', contact } as const;
      const priority = id === 'left-3' ? 'urgent' : 'normal';
      await leaveMessage(db, { ...message, priority, reference: `MS-${id}` }, later(index));
    }
    await join(db, 'live-1', later(10));
    await join(db, 'live-2', later(11));
    await takeHandover(db, 'live-1', 'ann', later(12));
    const listed = await listOpen(db, 2);
    expect(listed.map(({ handover }) => handover.id)).toEqual(['left-3', 'left-1', 'live-1', 'live-2']);
    await db.delete(handovers);
  });

  it('keeps the place of someone who asks twice', async () => {
    const { db } = database();
    const first = await join(db, 'once', NOON);
    const again = { id: 'twice', conversationId: 'c-once', reason: 'again', priority: 'normal' } as const;
    expect(await joinQueue(db, again, later(60))).toEqual(first);
    expect(await findHandover(db, 'twice')).toBeUndefined();
    expect((await findLive(db, 'c-once'))?.id).toBe('once');
  });

  it('lets a resident join again after leaving', async () => {
    const { db } = database();
    await join(db, 'left', NOON);
    await leaveQueue(db, 'left', later(5));
    expect(await findHandover(db, 'left')).toMatchObject({
      status: 'closed',
      closedBy: 'resident',
      closedAt: later(5),
    });
    expect(await positionOf(db, 'left')).toBeUndefined();
    const again = { id: 'back', conversationId: 'c-left', reason: '', priority: 'normal' } as const;
    expect((await joinQueue(db, again, later(9))).id).toBe('back');
  });

  it('gives one of several advisors who take at once', async () => {
    const { db } = database();
    await join(db, 'wanted', NOON);
    const others = await Promise.all(another ? [another(), another()] : []);
    const doors = [db, ...others.map((other) => other.db), db];
    const takes = await Promise.all(
      doors.map((door, index) => takeHandover(door, 'wanted', `advisor ${index}`, later(1))),
    );
    const winners = takes.filter((taken) => taken !== undefined);
    expect(winners).toHaveLength(1);
    expect(await findHandover(db, 'wanted')).toEqual(winners[0]);
    await Promise.all(others.map((other) => other.close()));
  });

  it('gives back with the place kept, and closes once', async () => {
    const { db } = database();
    await db.delete(handovers);
    await join(db, 'early', NOON);
    await join(db, 'late', later(1));
    await takeHandover(db, 'early', 'ann', later(2));
    expect(await positionOf(db, 'late')).toBe(1);
    const back = { id: 'early', holder: 'ann', requeued: 'released' } as const;
    expect(await releaseHandover(db, back)).toMatchObject({ status: 'waiting', takenBy: null });
    expect(await positionOf(db, 'early')).toBe(1);
    expect(await positionOf(db, 'late')).toBe(2);
    await takeHandover(db, 'early', 'bob', later(3));
    await leaveQueue(db, 'early', later(4));
    expect(await findHandover(db, 'early')).toMatchObject({ status: 'active', takenBy: 'bob' });
    const still = { heldBy: 'ann' };
    expect(await closeHandover(db, 'early', 'ann', later(4), { still })).toBeUndefined();
    const own = { still: { heldBy: 'bob' } };
    expect(await closeHandover(db, 'early', 'bob', later(4), own)).toMatchObject({ closedBy: 'bob' });
    expect(await closeHandover(db, 'early', 'ann', later(5))).toBeUndefined();
    expect(await releaseHandover(db, back)).toBeUndefined();
    expect(await takeHandover(db, 'early', 'ann', later(5))).toBeUndefined();
  });

  it('shows who has it, by name, with the conversation it is about', async () => {
    const { db } = database();
    await insertStaff(db, {
      id: 'staff-1',
      email: 'sam@fernley.example',
      name: 'Sam Okafor',
      roles: ['advisor'],
      passwordHash: null,
      disabled: false,
      createdAt: NOON,
    });
    await join(db, 'held', NOON);
    await takeHandover(db, 'held', 'staff-1', later(1));
    await db
      .update(conversations)
      .set({ session: { version: 1 } })
      .where(eq(conversations.id, 'c-held'));
    expect(await findHeld(db, 'held')).toMatchObject({
      advisor: 'Sam Okafor',
      channel: 'sms',
      contact: 'contact of c-held',
      session: { version: 1 },
      handover: { id: 'held', status: 'active' },
    });
    expect(await findHeld(db, 'nobody')).toBeUndefined();
  });

  it('keeps a left message with its contact, and refuses a reference twice', async () => {
    const { db } = database();
    await converse(db, 'c-message');
    const message = {
      conversationId: 'c-message',
      reason: 'my bin lid is broken',
      priority: 'normal',
      wish: 'call-back',
      contact: { name: 'Jo', phone: '+447700900123' },
      reference: 'CB-K47-X2Q',
    } as const;
    expect(await leaveMessage(db, { id: 'm1', ...message }, NOON)).toBe(true);
    expect(await leaveMessage(db, { id: 'm2', ...message }, NOON)).toBe(false);
    expect(await findHandover(db, 'm1')).toMatchObject({ ...message, status: 'left-message' });
    // A left message is no conversation that waits: the resident may still join the queue.
    expect(await findLive(db, 'c-message')).toBeUndefined();
    expect(await closeHandover(db, 'm1', 'ann', later(1))).toMatchObject({ status: 'closed' });
  });

  it('notes a reply once', async () => {
    const { db } = database();
    await join(db, 'replied', NOON);
    expect(await noteReply(db, 'replied', 'r1', NOON)).toBe(true);
    expect(await noteReply(db, 'replied', 'r1', NOON)).toBe(false);
    expect(await noteReply(db, 'replied', 'r2', NOON)).toBe(true);
  });
});
