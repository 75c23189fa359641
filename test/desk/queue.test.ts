/** The live queue: who waits, who takes them, and what ends it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { close, release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { listOpen, positionOf } from '../../src/store/handover-queue.ts';
import { findHandover, joinQueue } from '../../src/store/handovers.ts';
import { type DeskStage, letGoOfAll, MONDAY_10AM, openDeskOfThree } from './desk-stage.ts';

let stage: DeskStage;
let sam: Member;
let asha: Member;
let boss: Member;
beforeAll(async () => {
  ({ stage, sam, asha, boss } = await openDeskOfThree());
});
afterAll(() => stage.close());
afterEach(() => letGoOfAll(stage));

const DONE = { kind: 'done' };

describe('joining', () => {
  it('says the place in the queue, and puts someone at risk first', async () => {
    await stage.resident('web', 'join-1').join();
    const second = stage.resident('web', 'join-2');
    expect((await second.say('talk to a person about parking')).join()).toContain('number 2 in the queue');
    const urgent = stage.resident('sms', '+447700900100');
    await urgent.say('I can smell gas in my kitchen');
    expect((await urgent.say('yes')).join()).toContain("You're next in the queue");
    const [first] = await listOpen(stage.database.db);
    expect(first?.handover).toMatchObject({ priority: 'urgent', reason: 'I can smell gas in my kitchen' });
    expect(await positionOf(stage.database.db, await second.handover())).toBe(3);
  });
});

describe('taking', () => {
  it('tells the resident who has come, and Parley keeps silent', async () => {
    const resident = stage.resident('web', 'take-1');
    const id = await resident.join();
    expect(await take(stage.desk, id, sam)).toMatchObject(DONE);
    expect((await resident.transcript()).at(-1)).toMatchObject({
      author: 'system',
      notice: 'advisor-joined',
      advisor: 'Sam',
      text: 'Sam from Fernley Council has joined the chat.',
    });
    expect(await resident.say('when is the library open')).toEqual([]);
    expect(await findHandover(stage.database.db, id)).toMatchObject({ status: 'active', takenBy: sam.id });
  });

  it('gives one of two advisors who take at once', async () => {
    const resident = stage.resident('web', 'take-2');
    const id = await resident.join();
    const outcomes = await Promise.all([take(stage.desk, id, sam), take(stage.desk, id, asha)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already-taken', 'done']);
    const joined = (await resident.transcript()).filter(({ notice }) => notice === 'advisor-joined');
    expect(joined).toHaveLength(1);
  });

  it('changes nothing when taken again by who has it, and refuses others', async () => {
    const resident = stage.resident('web', 'take-3');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const before = (await resident.transcript()).length;
    expect(await take(stage.desk, id, sam)).toEqual({ kind: 'done', entries: [] });
    expect(await take(stage.desk, id, asha)).toEqual({ kind: 'already-taken', advisor: 'Sam Okafor' });
    expect((await resident.transcript()).length).toBe(before);
  });

  it('finds a resident gone who has left the queue, or was never there', async () => {
    const resident = stage.resident('web', 'take-4');
    const id = await resident.join();
    await resident.say('cancel');
    expect(await take(stage.desk, id, sam)).toEqual({ kind: 'gone' });
    expect(await take(stage.desk, 'nobody', sam)).toEqual({ kind: 'gone' });
    expect(await resident.say('when is the library open')).toEqual(['The answer about libraries.']);
  });

  it('leaves nothing behind when the resident leaves at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const resident = stage.resident('web', `take-5-${round}`);
      const id = await resident.join();
      await Promise.all([take(stage.desk, id, sam), resident.say('cancel')]);
      const handover = await findHandover(stage.database.db, id);
      const joined = (await resident.transcript()).some(({ notice }) => notice === 'advisor-joined');
      expect(joined).toBe(handover?.status === 'active');
    }
  });
});

describe('giving back and closing', () => {
  it('gives back to the old place in the queue', async () => {
    const resident = stage.resident('web', 'release-1');
    const id = await resident.join();
    await stage.resident('web', 'release-2').join();
    await take(stage.desk, id, sam);
    expect(await release(stage.desk, id, asha)).toEqual({ kind: 'not-yours' });
    expect(await release(stage.desk, id, sam)).toMatchObject(DONE);
    expect(await positionOf(stage.database.db, id)).toBe(1);
    expect((await resident.transcript()).at(-1)).toMatchObject({ notice: 'advisor-left', advisor: 'Sam' });
    // Waiting again, the resident may leave again.
    await resident.say('cancel');
    expect(await release(stage.desk, id, sam)).toEqual({ kind: 'gone' });
  });

  it('brings Parley back', async () => {
    const resident = stage.resident('web', 'close-1');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    expect(await close(stage.desk, id, sam)).toMatchObject(DONE);
    expect((await resident.transcript()).slice(-2)).toMatchObject([
      {
        author: 'system',
        notice: 'advisor-left',
        text: "Sam has left the chat. I'm the chat assistant again. Ask me anything.",
      },
      { author: 'parley', text: "How was that, from 1 (poor) to 5 (very good)? You don't have to say." },
    ]);
    expect(await resident.say('when is the library open')).toEqual(['The answer about libraries.']);
    expect(await close(stage.desk, id, sam)).toEqual({ kind: 'gone' });
  });

  it('is for who holds it, and for a supervisor', async () => {
    const id = await stage.resident('web', 'close-2').join();
    expect(await close(stage.desk, id, sam)).toEqual({ kind: 'not-yours' });
    await take(stage.desk, id, sam);
    expect(await close(stage.desk, id, asha)).toEqual({ kind: 'not-yours' });
    expect(await close(stage.desk, id, boss)).toMatchObject(DONE);
  });

  it('offers back what the resident was doing before they asked for a person', async () => {
    stage.setTime(new Date('2026-11-23T10:00:00Z'));
    const resident = stage.resident('sms', '+447700900104');
    await resident.say('call me back');
    await resident.say('my rent');
    const id = await joinFromWithin(resident);
    await take(stage.desk, id, sam);
    await close(stage.desk, id, sam);
    const last = (await resident.transcript()).at(-1);
    expect(last?.text).toBe(
      [
        "Sam has gone. I'm the automatic assistant again. Ask me anything.",
        'Shall we go back to this? Talk to a person',
        '1 Yes',
        '2 No',
      ].join('\n'),
    );
    expect(await resident.say('yes')).toEqual(['What is your name?']);
  });

  /** As if another dialog had been under way: its frame stays in the session while the person is there. */
  async function joinFromWithin(resident: ReturnType<DeskStage['resident']>): Promise<string> {
    const conversationId = await resident.conversationId();
    const request = { id: 'within', conversationId, reason: '', priority: 'normal' } as const;
    await stage.desk.conversations.speak(conversationId, MONDAY_10AM, async (session, tx) => {
      await joinQueue(tx, request, MONDAY_10AM);
      const { pending: _, ...rest } = session as Record<string, unknown>;
      const waiting = { ...rest, handover: { id: 'within', state: 'waiting' } };
      return { session: waiting, entries: [], deliver: false };
    });
    return 'within';
  }
});
