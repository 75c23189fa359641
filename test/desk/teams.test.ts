import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { conversationCopy } from '../../dialogs/speak-to-advisor/files.ts';
import { reply } from '../../src/desk/advise.ts';
import { addNote } from '../../src/desk/notes.ts';
import { takeOver, transfer } from '../../src/desk/pass-on.ts';
import { chooseToBe, giveSign, leaveDesk } from '../../src/desk/presence.ts';
import { close, release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { deskWatch, watchDesk } from '../../src/desk/watch.ts';
import { auditTrail } from '../../src/store/audit-trail.ts';
import { listNotes } from '../../src/store/handover-notes.ts';
import { listOpen, positionOf } from '../../src/store/handover-queue.ts';
import { noteReply } from '../../src/store/handover-replies.ts';
import { closeHandover, findHandover, handHandover, takeHandover } from '../../src/store/handovers.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { staffPresence } from '../../src/store/presence.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
let sam: Member;
let asha: Member;
let boss: Member;
const DONE = { kind: 'done' };
const at = (seconds: number) => stage.setTime(new Date(MONDAY_10AM.getTime() + seconds * 1000));
const watch = () =>
  watchDesk(stage.desk, (error) => {
    throw error;
  });

beforeAll(async () => {
  stage = await openDeskStage();
  sam = await stage.addMember('Sam Okafor');
  asha = await stage.addMember('Asha Patel', ['advisor'], { teams: ['tax'], mostAtOnce: 1 });
  boss = await stage.addMember('Bo Lee', ['supervisor']);
});
afterAll(() => stage.close());
afterEach(async () => {
  const { db } = stage.database;
  for (const { handover } of await listOpen(db)) await closeHandover(db, handover.id, 'test', MONDAY_10AM);
  await db.delete(staffPresence);
  at(0);
});

let count = 0;
const web = () => stage.resident('web', `teams-${++count}`);
const texter = () => stage.resident('sms', `+4477009002${String(++count).padStart(2, '0')}`);
const lastText = async (resident: ReturnType<typeof web>) => (await resident.transcript()).at(-1)?.text ?? '';
const found = (id: string) => findHandover(stage.database.db, id);

describe('who is asked', () => {
  it('is the team of what the resident says it is about', async () => {
    const id = await web().join('my council tax bill');
    expect(await found(id)).toMatchObject({ team: 'tax', priority: 'normal' });
    expect(await found(await web().join('my dog'))).toMatchObject({ team: 'general' });
  });

  it('is the team of what was spoken of before, where they do not say', async () => {
    const resident = web();
    await resident.say('how do I pay council tax');
    await resident.say('talk to a person');
    await resident.say('rather not say');
    expect(await found(await resident.handover())).toMatchObject({ team: 'tax', reason: '' });
  });

  it('is the general team while the own one is shut and that is not', async () => {
    // 17:10: the tax team has gone, the desk has not.
    stage.setTime(new Date('2026-11-23T17:10:00.000Z'));
    expect(await found(await web().join('my council tax bill'))).toMatchObject({ team: 'general' });
  });

  it('comes by declared vulnerability before time', async () => {
    const { db } = stage.database;
    const first = await web().join('my dog');
    at(10);
    const blind = web();
    await blind.say('talk to a person');
    await blind.say('I am registered blind and my cat is lost');
    const second = await blind.handover();
    expect((await found(second))?.priority).toBe('vulnerable');
    const order = (await listOpen(db)).map(({ handover }) => handover.id);
    expect([order.indexOf(second) < order.indexOf(first), await positionOf(db, second)]).toEqual([true, 1]);
    expect(await positionOf(db, first)).toBe(2);
  });
});

describe('how long it takes', () => {
  it('is told from what most waited, and not while too few are known', async () => {
    const { db } = stage.database;
    const joined = async () => {
      const resident = web();
      const id = await resident.join('my council tax bill');
      return { id, said: await lastText(resident) };
    };
    for (const seconds of [30, 60, 90, 200, 400]) {
      at(0);
      const { id, said } = await joined();
      expect(said).not.toContain('Most people');
      at(seconds);
      await takeHandover(db, id, sam.id, stage.desk.clock.now());
      // Who is passed on has been waited for no longer by that.
      const later = new Date(MONDAY_10AM.getTime() + 2400_000);
      await handHandover(db, id, sam.id, asha.id, later);
      await closeHandover(db, id, asha.id, later);
    }
    expect((await joined()).said).toContain('Most people have waited less than 4 minutes today.');
    at(3 * 3600);
    expect((await joined()).said).not.toContain('Most people');
  });
});

describe('taking', () => {
  it('is won by one of fifty at once, and the others are told by whom', async () => {
    const id = await web().join();
    const crowd = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        stage.addMember(`Advisor ${String.fromCharCode(65 + (index % 26))}${index}`),
      ),
    );
    const outcomes = await Promise.all(crowd.map((member) => take(stage.desk, id, member)));
    const holder = crowd.find(({ id: staffId }, index) => outcomes[index]?.kind === 'done' && staffId);
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(
      outcomes.filter((one) => one.kind === 'already-taken' && one.advisor === holder?.name),
    ).toHaveLength(49);
  });

  it('stops at what an advisor may have at once, two at the same moment included', async () => {
    const [one, other] = [await web().join(), await web().join()];
    const outcomes = await Promise.all([take(stage.desk, one, asha), take(stage.desk, other, asha)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['at-capacity', 'done']);
  });

  it('withdraws what Parley had said and nobody had begun to send', async () => {
    const { db } = stage.database;
    const resident = texter();
    const id = await resident.join();
    const conversation = await resident.conversationId();
    await take(stage.desk, id, sam);
    const rows = await db.select().from(outbox).where(eq(outbox.conversationId, conversation));
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
      ['failed', 'advisor-has-it'],
      ['waiting', null],
    ]);
    expect(await resident.say('are you there?')).toEqual([]);
  });
});

describe('an advisor who has gone quiet', () => {
  it('after taking loses the resident to their old place, who is told', async () => {
    const resident = web();
    const id = await resident.join();
    at(5);
    const later = await web().join();
    await giveSign(stage.desk, sam, true);
    await take(stage.desk, id, sam);
    at(124);
    await giveSign(stage.desk, sam, false);
    await watch();
    expect(await found(id)).toMatchObject({ status: 'active' });
    at(125);
    await watch();
    expect(await found(id)).toMatchObject({ status: 'waiting', requeued: 'silent', takenBy: null });
    expect([await positionOf(stage.database.db, id), await positionOf(stage.database.db, later)]).toEqual([
      1, 2,
    ]);
    expect((await resident.transcript()).at(-1)).toMatchObject({ notice: 'advisor-left' });
    expect((await listNotes(stage.database.db, await resident.conversationId())).at(-1)?.text).toBe(
      'Back in the queue: Sam Okafor did not answer in time.',
    );
  });

  it('keeps them once they have written, until their screen is gone', async () => {
    const resident = web();
    const id = await resident.join();
    await giveSign(stage.desk, sam, true);
    await take(stage.desk, id, sam);
    await reply(stage.desk, id, sam, { clientId: 'hello-1234', text: 'Hello' });
    at(300);
    await giveSign(stage.desk, sam, false);
    await watch();
    expect(await found(id)).toMatchObject({ status: 'active' });
    at(360);
    await watch();
    expect(await found(id)).toMatchObject({ status: 'waiting', requeued: 'offline' });
  });
});

describe('an outage of our own', () => {
  const steps = async (look: () => Promise<void>, from: number, to: number) => {
    for (let second = from; second <= to; second += 5) {
      at(second);
      await look();
    }
  };
  const answered = async () => {
    const resident = web();
    const id = await resident.join();
    await giveSign(stage.desk, sam, true);
    await take(stage.desk, id, sam);
    await reply(stage.desk, id, sam, { clientId: `outage-${id}`, text: 'Hello' });
    return { id, resident };
  };
  const fail = (error: unknown) => {
    throw error;
  };

  it('is no reason to take conversations from anybody until screens could reach us again', async () => {
    const { id } = await answered();
    const waiting = web();
    await waiting.join();
    at(600);
    const look = deskWatch(stage.desk, fail);
    await steps(look, 600, 655);
    expect(await found(id)).toMatchObject({ status: 'active' });
    expect(await lastText(waiting)).toContain('in the queue');
    await giveSign(stage.desk, sam, false);
    await steps(look, 660, 710);
    expect(await found(id)).toMatchObject({ status: 'active' });
    await steps(look, 715, 715);
    expect(await found(id)).toMatchObject({ status: 'waiting', requeued: 'offline' });
    expect(await lastText(waiting)).toContain('nobody is at our desk');
  });

  it('counts from the last look that failed or was missed', async () => {
    const { id } = await answered();
    let down = false;
    const { database } = stage.desk;
    const failing = {
      ...stage.desk,
      get database() {
        if (down) throw new Error('the database is away');
        return database;
      },
    };
    const look = deskWatch(failing, fail);
    await steps(look, 0, 40);
    at(59);
    down = true;
    await expect(look()).rejects.toThrow('away');
    down = false;
    await steps(look, 64, 114);
    expect(await found(id)).toMatchObject({ status: 'active' });
    at(300);
    await look();
    expect(await found(id)).toMatchObject({ status: 'active' });
    await steps(look, 305, 360);
    expect(await found(id)).toMatchObject({ status: 'waiting', requeued: 'offline' });
  });

  it('whoever gives a sign in the moment they are counted as gone keeps their conversations', async () => {
    const { id } = await answered();
    at(60);
    const { conversations } = stage.desk;
    const racing = {
      ...stage.desk,
      conversations: Object.assign(Object.create(conversations), {
        speak: async (...args: Parameters<typeof conversations.speak>) => {
          await giveSign(stage.desk, sam, false);
          return conversations.speak(...args);
        },
      }),
    };
    await watchDesk(racing, fail);
    expect(await found(id)).toMatchObject({ status: 'active', takenBy: sam.id });
  });
});

describe('when the last advisor leaves', () => {
  it('those who wait are offered the other ways, once, and one who joins in that moment too', async () => {
    const resident = web();
    await giveSign(stage.desk, sam, true);
    await resident.join();
    await watch();
    expect(await lastText(resident)).toContain('next in the queue');
    await chooseToBe(stage.desk, sam, 'away');
    const racing = web();
    await racing.join();
    await watch();
    await watch();
    for (const one of [resident, racing]) {
      const told = (await one.transcript()).filter(({ text }) =>
        text.startsWith('Sorry, nobody is at our desk'),
      );
      expect(told).toHaveLength(1);
      expect(told[0]?.quickReplies).toEqual([
        'Keep waiting',
        'Ask for a call back',
        'Leave a message',
        'Leave the queue',
      ]);
    }
    expect(await resident.say('keep waiting')).toEqual([
      'OK, you keep your place. An advisor will join you here as soon as one is back. Until then, ask me anything.',
    ]);
    expect(await resident.say('when is the library open')).toEqual(['The answer about libraries.']);
    await chooseToBe(stage.desk, sam, 'available');
    await watch();
    expect(await resident.say('hello?')).toEqual([
      'You are **next in the queue**. Say cancel to stop waiting.',
    ]);
  });

  it('says it once while they wait, however often the only advisor goes and comes back, and the closing time too', async () => {
    const resident = web();
    await giveSign(stage.desk, sam, true);
    await resident.join();
    const heard = async () => (await resident.transcript()).map(({ text }) => text);
    const times = async (words: string) => (await heard()).filter((text) => text.includes(words)).length;
    for (const state of ['away', 'available', 'away', 'available', 'away'] as const) {
      await chooseToBe(stage.desk, sam, state);
      await watch();
      await watch();
    }
    expect(await times('nobody is at our desk')).toBe(1);
    // Nobody reads along: Parley answers, with the other ways under what it says.
    await resident.say('when is the library open');
    expect((await resident.transcript()).at(-1)).toMatchObject({
      text: 'The answer about libraries.',
      quickReplies: ['Ask for a call back', 'Leave a message', 'Leave the queue'],
    });
    at(8 * 3600);
    await watch();
    await watch();
    expect(await times('gone home')).toBe(1);
    // Somebody came, and went again.
    const id = await resident.handover();
    await take(stage.desk, id, sam);
    await release(stage.desk, id, sam);
    expect((await resident.transcript()).at(-1)).toMatchObject({
      notice: 'advisor-left',
      quickReplies: ['Leave the queue', 'Text me if I leave'],
    });
    at(24 * 3600);
    await watch();
    await watch();
    expect(await times('nobody is at our desk')).toBe(2);
  });

  it('whoever is answering a question hears that the desk has shut when that is done', async () => {
    const resident = web();
    await resident.join();
    await watch();
    await resident.say('leave a message');
    at(8 * 3600);
    await watch();
    expect(await lastText(resident)).not.toContain('gone home');
    await resident.say('cancel');
    await watch();
    expect(await lastText(resident)).toContain('gone home');
  });

  it('what could be pressed while nobody was there is understood once somebody is', async () => {
    const resident = web();
    await resident.join();
    await watch();
    await giveSign(stage.desk, sam, true);
    await watch();
    expect(await resident.say('Keep waiting')).toEqual([
      'You are **next in the queue**. Say cancel to stop waiting.',
    ]);
    const [asked] = await resident.say('Leave a message');
    expect(asked).toMatch(/name\?|like to tell them\?/);
  });

  it('signing out and a silent screen count as leaving; another team does not answer for it', async () => {
    const resident = web();
    await giveSign(stage.desk, asha, true);
    await giveSign(stage.desk, sam, true);
    await resident.join('my dog');
    await leaveDesk(stage.desk, sam.id);
    await watch();
    expect(await lastText(resident)).toContain('nobody is at our desk');
    const other = web();
    await giveSign(stage.desk, sam, true);
    await other.join('my dog');
    at(60);
    await watch();
    expect(await lastText(other)).toContain('nobody is at our desk');
  });

  it('silence makes away, and the first thing they do brings them back', async () => {
    await giveSign(stage.desk, sam, true);
    at(15 * 60);
    await giveSign(stage.desk, sam, false);
    await watch();
    const state = async () =>
      (await stage.database.db.select().from(staffPresence).where(eq(staffPresence.staffId, sam.id)))[0];
    expect(await state()).toMatchObject({ state: 'away', auto: true });
    at(15 * 60 + 1);
    await giveSign(stage.desk, sam, true);
    expect(await state()).toMatchObject({ state: 'available', auto: false });
  });
});

describe('passing on', () => {
  it('to a team keeps the place, tells the resident, and leaves the note', async () => {
    const resident = web();
    const id = await resident.join('my dog');
    await take(stage.desk, id, sam);
    const to = { kind: 'team', team: 'tax' } as const;
    expect(await transfer(stage.desk, id, sam, to, 'Owes for 2025')).toMatchObject(DONE);
    expect(await found(id)).toMatchObject({ status: 'waiting', team: 'tax', requestedAt: MONDAY_10AM });
    expect(await lastText(resident)).toBe(
      'Sam has passed you to the council tax team. You keep your place, and they can see what we have said so far.',
    );
    const notes = await listNotes(stage.database.db, await resident.conversationId());
    expect(notes).toMatchObject([{ kind: 'transferred', text: 'Owes for 2025', author: 'Sam Okafor' }]);
    expect((await resident.transcript()).map(({ text }) => text).join()).not.toContain('Owes');
  });

  it('to a colleague needs them at the desk with a hand free', async () => {
    const resident = web();
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const to = { kind: 'advisor', id: asha.id } as const;
    expect(await transfer(stage.desk, id, sam, to)).toEqual({ kind: 'not-there' });
    await giveSign(stage.desk, asha, true);
    expect(await transfer(stage.desk, id, sam, to)).toMatchObject(DONE);
    expect(await found(id)).toMatchObject({ status: 'active', takenBy: asha.id });
    expect((await resident.transcript()).at(-1)).toMatchObject({
      notice: 'advisor-joined',
      advisor: 'Asha',
      text: 'Asha from Fernley Council has taken over from Sam, and can see what we have said so far.',
    });
    const more = await web().join();
    await take(stage.desk, more, sam);
    expect(await transfer(stage.desk, more, sam, to)).toEqual({ kind: 'not-there' });
  });

  it('back to Parley ends it, and how it was is asked once', async () => {
    const resident = web();
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await transfer(stage.desk, id, sam, { kind: 'bot' });
    expect((await resident.transcript()).at(-1)?.quickReplies).toHaveLength(5);
    expect(await resident.say('4')).toEqual(['Thank you for telling us. What else can I help with?']);
    expect(await found(id)).toMatchObject({ status: 'closed', rating: 4, closeReason: 'returned' });
    expect(await resident.say('when is the library open')).toEqual(['The answer about libraries.']);
  });

  it('leaves a copy of what was said, for a week, to who has the link', async () => {
    const resident = web();
    const id = await resident.join('my dog');
    await take(stage.desk, id, sam);
    await addNote(stage.desk, id, sam, { clientId: 'note-copy', text: 'Secret' });
    await reply(stage.desk, id, sam, { clientId: 'copied-123', text: 'Hello <b>there</b>' });
    await close(stage.desk, id, sam);
    const [file] = (await resident.transcript()).at(-1)?.attachments ?? [];
    expect(file).toMatchObject({ name: 'Keep a copy of this chat', contentType: 'text/plain' });
    const token = /\/files\/speak-to-advisor\/([\w-]{32})\.txt$/.exec(file?.path ?? '')?.[1] ?? '';
    const words = (key: string) => key;
    const copy = await conversationCopy(stage.database.db, token, MONDAY_10AM, undefined, words);
    expect(copy?.body).toContain('23 Nov 2026 10:00  copy-you: speak to an advisor about my dog');
    expect(copy?.body).toContain('Sam: Hello <b>there</b>');
    expect(copy?.body).not.toContain('Secret');
    const later = new Date(MONDAY_10AM.getTime() + 8 * 24 * 3600_000);
    expect(await conversationCopy(stage.database.db, token, later, undefined, words)).toBeUndefined();
    expect(
      await conversationCopy(stage.database.db, 'x'.repeat(32), MONDAY_10AM, undefined, words),
    ).toBeUndefined();
  });

  it('the copy is of this talk alone, however much was said before and after', async () => {
    const resident = web();
    await resident.say('when is the library open');
    const earlier = await resident.join('my cat');
    await take(stage.desk, earlier, sam);
    await close(stage.desk, earlier, sam);
    at(3600);
    const id = await resident.join('my dog');
    at(3605);
    await take(stage.desk, id, sam);
    await reply(stage.desk, id, sam, { clientId: 'copied-two', text: 'About your dog' });
    at(3700);
    await close(stage.desk, id, sam);
    at(3800);
    await resident.say('when is the library open');
    const token = (await found(id))?.copyToken ?? '';
    const { db } = stage.database;
    const copy = await conversationCopy(db, token, MONDAY_10AM, undefined, (key) => key);
    const lines = copy?.body.trim().split('\n\n').slice(1) ?? [];
    expect(lines[0]).toBe('23 Nov 2026 11:00  copy-you: speak to an advisor about my dog');
    expect(lines.at(-1)).toContain('How was that');
    expect(copy?.body).toContain('Sam: About your dog');
    expect(copy?.body).not.toMatch(/cat|library/);
  });

  it('a rating is not pressed for', async () => {
    const resident = web();
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await close(stage.desk, id, sam, { reason: 'answered', tags: ['thank you'] });
    expect(await resident.say('when is the library open')).toEqual(['The answer about libraries.']);
    expect(await resident.say('5')).not.toEqual(['Thank you for telling us. What else can I help with?']);
    expect(await found(id)).toMatchObject({ rating: null, closeReason: 'answered', tags: ['thank you'] });
  });

  it('taking over is for the team and supervisors, is told and on record', async () => {
    const resident = web();
    const id = await resident.join('my dog');
    await take(stage.desk, id, sam);
    expect(await takeOver(stage.desk, id, asha)).toEqual({ kind: 'not-yours' });
    expect(await takeOver(stage.desk, id, boss)).toMatchObject(DONE);
    expect((await resident.transcript()).at(-1)?.text).toContain(
      'Bo from Fernley Council has taken over from Sam',
    );
    expect(await reply(stage.desk, id, sam, { clientId: 'too-late-1', text: 'x' })).toEqual({
      kind: 'not-yours',
    });
    const deeds = await stage.database.db.select().from(auditTrail).where(eq(auditTrail.subject, id));
    expect(deeds.map(({ action, staffId }) => [action, staffId])).toContainEqual([
      'handover-taken-over',
      boss.id,
    ]);
  });

  it('keeps a note once, and from the resident', async () => {
    const resident = web();
    const id = await resident.join();
    await addNote(stage.desk, id, sam, { clientId: 'note-0001', text: '<b>Rude</b>' });
    await addNote(stage.desk, id, sam, { clientId: 'note-0001', text: '<b>Rude</b>' });
    const { db } = stage.database;
    expect(await listNotes(db, await resident.conversationId())).toHaveLength(1);
    const deeds = await db.select().from(auditTrail).where(eq(auditTrail.subject, id));
    expect(deeds.filter(({ action }) => action === 'note-written')).toHaveLength(1);
    expect((await resident.transcript()).some(({ text }) => text.includes('Rude'))).toBe(false);
  });

  it('the same reply five times is stored once, delivered once, and answered alike', async () => {
    const resident = texter();
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const said = { clientId: 'five-times', text: 'Good morning' };
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => reply(stage.desk, id, sam, said)));
    const again = await reply(stage.desk, id, sam, said);
    const texts = (await resident.transcript()).filter(({ author }) => author === 'advisor');
    expect(texts).toHaveLength(1);
    for (const one of [...outcomes, again])
      expect(one).toMatchObject({ kind: 'done', entries: [{ sequence: texts[0]?.sequence }] });
    const { db } = stage.database;
    const conversation = await resident.conversationId();
    const rows = await db.select().from(outbox).where(eq(outbox.conversationId, conversation));
    expect(rows.filter(({ sequence }) => sequence === texts[0]?.sequence)).toHaveLength(1);
    expect(await noteReply(db, id, 'five-times', MONDAY_10AM)).toBe(false);
  });
});
