/** Forms that advisors send: Parley asks, and the conversation stays the advisor's. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lendTo, reply, retryReply } from '../../src/desk/advise.ts';
import { takeOver, transfer } from '../../src/desk/pass-on.ts';
import { giveSign } from '../../src/desk/presence.ts';
import { close, release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { watchDesk } from '../../src/desk/watch.ts';
import { listActions } from '../../src/store/audit-trail.ts';
import { markOptedOut, storedSession } from '../../src/store/conversations.ts';
import { listOpen } from '../../src/store/handover-queue.ts';
import { closeHandover, findHandover } from '../../src/store/handovers.ts';
import { reportDelivery } from '../../src/store/outbox-settle.ts';
import { retryFailed } from '../../src/store/outbox-withdraw.ts';
import { staffPresence } from '../../src/store/presence.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
let sam: Member;
let asha: Member;
let boss: Member;
const at = (seconds: number) => stage.setTime(new Date(MONDAY_10AM.getTime() + seconds * 1000));
const watch = () =>
  watchDesk(stage.desk, (error) => {
    throw error;
  });

beforeAll(async () => {
  stage = await openDeskStage();
  sam = await stage.addMember('Sam Okafor');
  asha = await stage.addMember('Asha Patel');
  boss = await stage.addMember('Bo Lee', ['supervisor']);
});
afterAll(() => stage.close());
beforeEach(async () => {
  for (const member of [sam, asha]) await giveSign(stage.desk, member, true);
});
afterEach(async () => {
  const { db } = stage.database;
  for (const { handover } of await listOpen(db)) await closeHandover(db, handover.id, 'test', MONDAY_10AM);
  await db.delete(staffPresence);
  at(0);
});

let count = 0;
/** A resident whom Sam has and has sent a form. */
async function sent(channel: 'web' | 'sms' = 'web') {
  count += 1;
  const contact = channel === 'web' ? `form-${count}` : `+4477009004${String(count).padStart(2, '0')}`;
  const resident = stage.resident(channel, contact);
  const id = await resident.join();
  await take(stage.desk, id, sam);
  expect(await lendTo(stage.desk, id, sam, 'lost-pet')).toMatchObject({
    kind: 'done',
    entries: [{ text: 'What is your pet called?' }],
  });
  return { resident, id };
}
type Sent = Awaited<ReturnType<typeof sent>>;
const sessionNow = async (resident: Sent['resident']) =>
  storedSession(stage.database.db, await resident.conversationId());

describe('a form', () => {
  it('counts as an answer', async () => {
    at(10);
    const { id } = await sent();
    for (const seconds of [60, 130]) {
      at(seconds);
      await giveSign(stage.desk, sam, false);
      await watch();
    }
    expect(await findHandover(stage.database.db, id)).toMatchObject({ status: 'active', takenBy: sam.id });
  });

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['is given back', (id) => release(stage.desk, id, sam), 'waiting'],
    ['is passed to a team', (id) => transfer(stage.desk, id, sam, { kind: 'team', team: 'tax' }), 'waiting'],
    [
      'is passed to a colleague',
      (id) => transfer(stage.desk, id, sam, { kind: 'advisor', id: asha.id }),
      'with-advisor',
    ],
    ['is taken over', (id) => takeOver(stage.desk, id, boss), 'with-advisor'],
    [
      'was left by an advisor who is gone',
      async () => {
        at(200);
        await giveSign(stage.desk, asha, false);
        await watch();
      },
      'waiting',
    ],
  ])('is gone with its question when the conversation %s', async (_name, pass, state) => {
    const { resident, id } = await sent();
    await pass(id);
    const session = await sessionNow(resident);
    expect(session).toMatchObject({ frames: [], handover: { id, state } });
    expect(session).not.toHaveProperty('pending');
    expect(session).not.toHaveProperty('handover.lent');
    expect((await resident.say('Rex')).join()).not.toContain('Rex');
  });

  it('is offered again when the advisor goes before it is done', async () => {
    const { resident, id } = await sent();
    await close(stage.desk, id, sam);
    expect((await resident.transcript()).at(-1)?.text).toContain('Report a lost pet');
    await resident.say('yes');
    expect(await resident.say('Rex')).toContain('We look out for Rex.');
  });

  it('is not sent to someone with as much under way as anybody remembers, and what is there is kept', async () => {
    const { resident, id } = await sent();
    await resident.say('cancel');
    const frame = { dialog: 'speak-to-advisor', version: 1, values: {}, answered: [] };
    await stage.desk.conversations.speak(await resident.conversationId(), MONDAY_10AM, (session) => ({
      session: { ...(session as object), frames: [frame, frame, frame] },
      entries: [],
      deliver: false,
    }));
    const before = await sessionNow(resident);
    expect(await lendTo(stage.desk, id, sam, 'lost-pet')).toEqual({ kind: 'form-not-possible' });
    expect(await sessionNow(resident)).toEqual(before);
    expect(await resident.say('Rex')).toEqual([]);
  });

  it('ends where the resident asks for a person, whom they have', async () => {
    const { resident, id } = await sent();
    for (const text of ['talk to a person', 'cancel', 'goodbye'])
      expect(await resident.say(text)).toEqual([]);
    expect(await findHandover(stage.database.db, id)).toMatchObject({ status: 'active', takenBy: sam.id });
    expect(await sessionNow(resident)).toMatchObject({ handover: { id, state: 'with-advisor' } });
  });
});

describe('someone who has texted STOP', () => {
  const outcome = { kind: 'stopped' };
  const stop: readonly [string, (resident: Sent['resident'], id: string) => Promise<unknown>][] = [
    ['here', async (resident) => resident.say('STOP')],
    [
      'at their carrier',
      async (resident) =>
        markOptedOut(stage.database.db, await resident.conversationId(), stage.desk.clock.now()),
    ],
  ];
  it.each(stop)('%s is sent no form, no reply, and nothing that failed before', async (_where, say) => {
    const { resident, id } = await sent('sms');
    const { db } = stage.database;
    await reply(stage.desk, id, sam, { clientId: `form-${count}-a`, text: 'Hello' });
    const { sequence = 0 } = (await resident.transcript()).at(-1) ?? {};
    const message = `${await resident.conversationId()}-${sequence}`;
    await reportDelivery(db, { id: message, status: 'failed', reason: '30003' }, MONDAY_10AM);
    await say(resident, id);
    const before = await resident.transcript();
    expect(await lendTo(stage.desk, id, sam, 'lost-pet')).toEqual(outcome);
    expect(await reply(stage.desk, id, sam, { clientId: `form-${count}-b`, text: 'Hello?' })).toEqual(
      outcome,
    );
    expect(await retryReply(stage.desk, id, sam, sequence)).toEqual(outcome);
    expect(await retryFailed(db, await resident.conversationId(), sequence)).toBe(false);
    expect(await resident.transcript()).toEqual(before);
  });
});

it('sends nothing again for an advisor who has just been taken over from', async () => {
  const { resident, id } = await sent('sms');
  await reply(stage.desk, id, sam, { clientId: `form-${count}-a`, text: 'Hello' });
  const { sequence = 0 } = (await resident.transcript()).at(-1) ?? {};
  const message = `${await resident.conversationId()}-${sequence}`;
  await reportDelivery(stage.database.db, { id: message, status: 'failed', reason: '30003' }, MONDAY_10AM);
  const late = justBeforeTakeOver(id);
  const deeds = (desk: { readonly subject: string }) =>
    listActions(stage.database.db, { ...desk, actions: ['reply-retried'] }, 10);
  expect(await retryReply(late, id, sam, sequence)).toEqual({ kind: 'not-yours' });
  expect(await deeds({ subject: id })).toEqual([]);
  expect(await retryReply(stage.desk, id, boss, sequence)).toEqual({ kind: 'done', entries: [] });
  expect(await deeds({ subject: id })).toMatchObject([{ staffId: boss.id, detail: String(sequence) }]);
});

/** The desk of someone who looked just before a supervisor took the conversation over. */
function justBeforeTakeOver(id: string) {
  const { conversations } = stage.desk;
  let raced = false;
  const speak: typeof conversations.speak = async (...args) => {
    if (!raced) {
      raced = true;
      expect(await takeOver(stage.desk, id, boss)).toMatchObject({ kind: 'done' });
    }
    return conversations.speak(...args);
  };
  return { ...stage.desk, conversations: Object.assign(Object.create(conversations), { speak }) };
}

describe('a conversation that changes hands in the same moment', () => {
  const late: readonly [string, (desk: DeskStage['desk'], id: string) => Promise<unknown>, object][] = [
    ['closed', (desk, id) => close(desk, id, sam), { kind: 'already-taken', advisor: 'Bo Lee' }],
    [
      'given back to Parley',
      (desk, id) => transfer(desk, id, sam, { kind: 'bot' }),
      { kind: 'already-taken', advisor: 'Bo Lee' },
    ],
    ['sent a form', (desk, id) => lendTo(desk, id, sam, 'lost-pet'), { kind: 'not-yours' }],
  ];
  it.each(late)('is not %s by the one who had it', async (_name, act, outcome) => {
    count += 1;
    const resident = stage.resident('web', `form-${count}`);
    const id = await resident.join();
    await take(stage.desk, id, sam);
    expect(await act(justBeforeTakeOver(id), id)).toEqual(outcome);
    expect(await findHandover(stage.database.db, id)).toMatchObject({ status: 'active', takenBy: boss.id });
    expect((await resident.transcript()).at(-1)).toMatchObject({ notice: 'advisor-joined', advisor: 'Bo' });
  });
});
