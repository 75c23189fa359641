import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { and, eq, sql } from 'drizzle-orm';
import { reply, showTyping } from '../../src/desk/advise.ts';
import { viewConversation } from '../../src/desk/conversation-view.ts';
import type { NewsItem } from '../../src/desk/news.ts';
import { close, release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { auditTrail } from '../../src/store/audit-trail.ts';
import { markOptedOut, markUnreachable } from '../../src/store/conversations.ts';
import { listOpen, positionOf } from '../../src/store/handover-queue.ts';
import { closeHandover, findHandover, joinQueue } from '../../src/store/handovers.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
let sam: Member;
let asha: Member;
let boss: Member;
beforeAll(async () => {
  stage = await openDeskStage();
  sam = await stage.addMember('Sam Okafor');
  asha = await stage.addMember('Asha Patel');
  boss = await stage.addMember('Rhian Lloyd', ['supervisor']);
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const { handover } of await listOpen(stage.database.db)) {
    await closeHandover(stage.database.db, handover.id, 'test', MONDAY_10AM);
  }
});

const DONE = { kind: 'done' };
const textOf = ({ text }: { text: string }) => text;

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

describe('replying', () => {
  it('says it to the resident once, however often it is sent', async () => {
    const resident = stage.resident('web', 'reply-1');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const said = { clientId: 'reply-1-a', text: 'Hello, how can I help?' };
    const outcomes = await Promise.all([1, 2, 3].map(() => reply(stage.desk, id, sam, said)));
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
    const replies = (await resident.transcript()).filter(({ author }) => author === 'advisor');
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ text: said.text, advisor: 'Sam', externalId: 'reply-1-a' });
  });

  it('is answered as before when it is sent again, whoever has the conversation by then', async () => {
    const resident = stage.resident('web', 'reply-5');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const said = { clientId: 'reply-5-a', text: 'Hello' };
    const first = await reply(stage.desk, id, sam, said);
    await release(stage.desk, id, sam);
    expect(await reply(stage.desk, id, sam, said)).toEqual(first);
    await take(stage.desk, id, asha);
    expect(await reply(stage.desk, id, sam, said)).toEqual(first);
    await close(stage.desk, id, asha);
    expect(await reply(stage.desk, id, sam, said)).toEqual(first);
    expect(await reply(stage.desk, id, sam, { ...said, clientId: 'reply-5-b' })).toEqual({ kind: 'gone' });
    expect((await resident.transcript()).filter(({ author }) => author === 'advisor')).toHaveLength(1);
  });

  it('goes out by text message in plain characters, as many as it needs', async () => {
    const resident = stage.resident('sms', '+447700900101');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const long = `It’s renewed – ${'the new badge comes by post soon. '.repeat(14)}Bye.`;
    const outcome = await reply(stage.desk, id, sam, { clientId: 'reply-2-a', text: long });
    const entries = outcome.kind === 'done' ? outcome.entries : [];
    expect(entries.length).toBeGreaterThan(1);
    expect(entries[0]?.text).toMatch(/^It's renewed - the new badge/);
    expect(entries.every(({ text }) => text.length <= 306)).toBe(true);
    expect(entries.map(({ externalId }) => externalId)).toEqual(['reply-2-a', 'reply-2-a/2']);
    const queued = await stage.database.db
      .select()
      .from(outbox)
      .where(eq(outbox.conversationId, await resident.conversationId()));
    expect(queued.map(({ sequence }) => sequence)).toEqual(
      expect.arrayContaining(entries.map(({ sequence }) => sequence)),
    );
  });

  it('is for who holds the conversation only', async () => {
    const resident = stage.resident('web', 'reply-3');
    const id = await resident.join();
    const said = { clientId: 'reply-3-a', text: 'Hello' };
    expect(await reply(stage.desk, id, sam, said)).toEqual({ kind: 'not-yours' });
    await take(stage.desk, id, sam);
    expect(await reply(stage.desk, id, asha, said)).toEqual({ kind: 'not-yours' });
    expect(await reply(stage.desk, id, boss, said)).toEqual({ kind: 'not-yours' });
    await close(stage.desk, id, sam);
    expect(await reply(stage.desk, id, sam, said)).toEqual({ kind: 'gone' });
    expect((await resident.transcript()).some(({ author }) => author === 'advisor')).toBe(false);
  });

  it('sends nothing to someone who has texted STOP', async () => {
    const resident = stage.resident('sms', '+447700900102');
    const id = await resident.join();
    await resident.say('STOP');
    await take(stage.desk, id, sam);
    expect(await reply(stage.desk, id, sam, { clientId: 'reply-4-a', text: 'Hello' })).toEqual({
      kind: 'stopped',
    });
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(true);
    const last = (await resident.transcript()).at(-1)?.sequence ?? 0;
    const queued = await stage.database.db
      .select()
      .from(outbox)
      .where(and(eq(outbox.conversationId, await resident.conversationId()), eq(outbox.sequence, last)));
    expect(queued).toEqual([]);
  });

  it('sends nothing to someone whose carrier has unsubscribed them, and shows it, until they text START', async () => {
    const resident = stage.resident('sms', '+447700900108');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await markOptedOut(stage.database.db, await resident.conversationId(), stage.desk.clock.now());
    const said = () => reply(stage.desk, id, sam, { clientId: 'reply-4-c', text: 'Hello' });
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(true);
    expect(await said()).toEqual({ kind: 'stopped' });
    expect(await resident.say('START')).toEqual([expect.stringMatching(/you're back/)]);
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(false);
    expect(await said()).not.toEqual({ kind: 'stopped' });
  });

  it('shows that texts do not reach a number, and that Parley has stopped answering a machine', async () => {
    const resident = stage.resident('sms', '+447700900109');
    const id = await resident.join();
    await markUnreachable(stage.database.db, await resident.conversationId(), stage.desk.clock.now());
    expect(await viewConversation(stage.desk, id, sam)).toMatchObject({
      unreachable: true,
      silentUntil: undefined,
    });
    await resident.say('hello');
    expect((await viewConversation(stage.desk, id, sam)).unreachable).toBe(false);
    const until = new Date(stage.desk.clock.now().getTime() + 3600_000);
    await stage.database.db.execute(
      sql`UPDATE conversations SET session = session || ${JSON.stringify({
        loop: { heard: [], words: 'away', times: 4, silentUntil: until.toISOString() },
      })}::jsonb WHERE id = ${await resident.conversationId()}`,
    );
    expect((await viewConversation(stage.desk, id, sam)).silentUntil).toEqual(until);
    await take(stage.desk, id, sam);
    expect((await viewConversation(stage.desk, id, sam)).silentUntil).toBeUndefined();
  });

  it('takes START from somebody new for a way to begin, and help for the usual help, but by text', async () => {
    const resident = stage.resident('bot', 'begins');
    expect(await resident.say('start')).toEqual([expect.not.stringMatching(/back/)]);
    const [help, ...asksOn] = await resident.say('help');
    expect(help).toMatch(/^(?!.*text)/is);
    expect(asksOn).toHaveLength(1);
  });

  it('sends nothing to someone who has written STOP where Parley can write first, until START', async () => {
    const resident = stage.resident('bot', 'stops');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    expect(await resident.say('it is by the bus stop')).toEqual([]);
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(false);
    expect(await resident.say('Stop.')).toEqual([expect.stringMatching(/Say START/)]);
    expect(await resident.say('hello')).toEqual([]);
    const said = () => reply(stage.desk, id, sam, { clientId: 'reply-4-b', text: 'Hello' });
    expect(await said()).toEqual({ kind: 'stopped' });
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(true);
    expect(await resident.say('START')).toEqual([expect.stringMatching(/you're back/)]);
    expect(await said()).not.toEqual({ kind: 'stopped' });
  });

  it('shows that the advisor is typing, while it is theirs', async () => {
    const resident = stage.resident('web', 'typing-1');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    expect(await showTyping(stage.desk, id, asha)).toEqual({ kind: 'not-yours' });
    expect(await showTyping(stage.desk, id, sam)).toMatchObject(DONE);
    expect(stage.typed).toEqual([await resident.conversationId()]);
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

describe('what is left on record', () => {
  it('has who did what, about which handover', async () => {
    const id = await stage.resident('web', 'audit-1').join();
    await viewConversation(stage.desk, id, sam);
    await viewConversation(stage.desk, id, sam, { after: 2 });
    await take(stage.desk, id, sam);
    await release(stage.desk, id, sam);
    await take(stage.desk, id, asha);
    await close(stage.desk, id, asha);
    const trail = await stage.database.db.select().from(auditTrail).where(eq(auditTrail.subject, id));
    expect(trail.map(({ action, staffId }) => [action, staffId === sam.id ? 'sam' : 'asha'])).toEqual([
      ['conversation-read', 'sam'],
      ['handover-taken', 'sam'],
      ['handover-released', 'sam'],
      ['handover-taken', 'asha'],
      ['handover-closed', 'asha'],
    ]);
  });

  it('has everyone who saw it, from wherever they began, once a sitting', async () => {
    const id = await stage.resident('web', 'audit-2').join();
    const seen = async () => {
      const trail = await stage.database.db.select().from(auditTrail).where(eq(auditTrail.subject, id));
      const who = new Map([sam, asha, boss].map((member) => [member.id, member.name.split(' ')[0]]));
      return trail
        .filter(({ action }) => action !== 'handover-taken')
        .map(({ action, staffId }) => `${who.get(staffId ?? '')} ${action}`);
    };
    await viewConversation(stage.desk, id, asha, { after: 1 });
    await viewConversation(stage.desk, id, asha, { after: 2 });
    expect(await seen()).toEqual(['Asha conversation-read']);
    // Nobody has it yet; then it is the supervisor's own.
    await viewConversation(stage.desk, id, boss);
    await take(stage.desk, id, boss);
    await viewConversation(stage.desk, id, boss);
    expect(await seen()).toEqual(['Asha conversation-read', 'Rhian conversation-read']);
    await release(stage.desk, id, boss);
    await take(stage.desk, id, sam);
    await viewConversation(stage.desk, id, boss, { after: 3 });
    stage.setTime(new Date(MONDAY_10AM.getTime() + 5 * 3600_000));
    await viewConversation(stage.desk, id, asha, { after: 3 });
    stage.setTime(MONDAY_10AM);
    expect((await seen()).slice(2)).toEqual([
      'Rhian handover-released',
      'Rhian listened-in',
      'Asha conversation-read',
    ]);
  });

  it('is told to screens and senders', async () => {
    const resident = stage.resident('web', 'news-1');
    const heard: NewsItem['news'][] = [];
    const stop = stage.desk.news.subscribe(({ news }) => heard.push(news));
    const id = await resident.join();
    const conversation = await resident.conversationId();
    await take(stage.desk, id, sam);
    await reply(stage.desk, id, sam, { clientId: 'news-1-a', text: 'Hello' });
    await resident.say('hi');
    stop();
    const both = [{ kind: 'queue' }, { kind: 'entries', conversation }];
    expect(heard).toEqual([
      ...both,
      ...both,
      { kind: 'entries', conversation },
      { kind: 'entries', conversation },
    ]);
    expect(stage.said.filter((one) => one === conversation)).toHaveLength(2);
  });
});

describe("an advisor's view", () => {
  it('has the end of a conversation that is longer than anybody reads, with what became of it', async () => {
    const resident = stage.resident('sms', '+447700900190');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const entry = (count: number) => ({ author: 'advisor' as const, say: { text: `line ${count}` } });
    await stage.desk.conversations.speak(await resident.conversationId(), MONDAY_10AM, (session) => ({
      session,
      entries: Array.from({ length: 1100 }, (_, index) => entry(index + 1)),
      deliver: true,
    }));
    const { entries, deliveries } = await viewConversation(stage.desk, id, sam);
    expect(entries).toHaveLength(1000);
    expect(entries.map(textOf).slice(-2)).toEqual(['line 1099', 'line 1100']);
    expect(deliveries.map(({ sequence }) => sequence)).toEqual(
      entries.map(({ sequence }) => sequence).reverse(),
    );
  });

  it('has what was said, what Parley made of it before, and the reason', async () => {
    const resident = stage.resident('sms', '+447700900105');
    await resident.say('when is the library open');
    await resident.say('how do I pay council tax at FN1 2AB');
    const id = await resident.join('my library card');
    await resident.say('how do I pay council tax');
    const view = await viewConversation(stage.desk, id, sam);
    expect(view).toMatchObject({
      phone: '+447700900105',
      stopped: false,
      position: 1,
      listed: {
        channel: 'sms',
        handover: { reason: 'speak to an advisor about my library card', status: 'waiting' },
      },
    });
    const heard = view.entries.filter(({ author }) => author === 'resident');
    expect(heard[0]).toMatchObject({
      understood: { topics: ['Library opening hours'], named: [], urgent: false },
    });
    expect(heard[1]?.understood?.named).toEqual(['postcode FN1 2AB']);
    // Said to a person: Parley does not read it.
    stage.setTime(new Date(MONDAY_10AM.getTime() + 1000));
    await resident.say('it was the blue one');
    const later = await viewConversation(stage.desk, id, sam, {
      after: view.entries.at(-1)?.sequence ?? 0,
    });
    expect(later.entries.map(textOf)).toEqual([
      'it was the blue one',
      expect.stringMatching(/^Thanks\. The advisor will read this/),
    ]);
    expect(later.entries[0]?.understood).toBeUndefined();
    stage.setTime(MONDAY_10AM);
  });

  it('has the slots of what is under way, as they would be read back', async () => {
    const resident = stage.resident('sms', '+447700900106');
    const id = await resident.join();
    const conversationId = await resident.conversationId();
    const frame = {
      dialog: 'speak-to-advisor',
      version: 1,
      // `urgent` has no name: it is the dialog's own reckoning, and nothing that a resident gave.
      values: {
        urgent: true,
        way: 'call-back',
        about: { words: 'my rent', urgent: false },
        phone: '+447700900106',
      },
      answered: ['way', 'about', 'phone'],
    };
    const memory = { premises: { value: '1', label: '14 Harrow Lane', at: MONDAY_10AM.toISOString() } };
    await stage.desk.conversations.speak(conversationId, MONDAY_10AM, (session) => ({
      session: { ...(session as object), frames: [frame], memory },
      entries: [],
      deliver: false,
    }));
    const { collected, told } = await viewConversation(stage.desk, id, sam);
    expect(told).toEqual({ address: '14 Harrow Lane' });
    expect(collected).toEqual([
      {
        title: 'Talk to a person',
        slots: [
          { name: 'How we get back to you', value: 'you want a call back' },
          { name: 'Message', value: '“my rent”' },
          { name: 'Number', value: '07700 900106' },
        ],
      },
    ]);
  });

  it('is not to be had for what is not there', async () => {
    await expect(viewConversation(stage.desk, 'nobody', sam)).rejects.toMatchObject({ code: 'not-found' });
  });
});
