/** A conversation as an advisor sees it, and what is left on record of who saw it and did what. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { reply } from '../../src/desk/advise.ts';
import { viewConversation } from '../../src/desk/conversation-view.ts';
import type { NewsItem } from '../../src/desk/news.ts';
import { close, release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { auditTrail } from '../../src/store/audit-trail.ts';
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

const textOf = ({ text }: { text: string }) => text;

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
