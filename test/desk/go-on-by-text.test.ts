/** Web chats that go on by text message, as conversations: who hears what where, once, and what the advisor sees. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { readSession } from '../../src/conversation/session.ts';
import { reply } from '../../src/desk/advise.ts';
import { viewConversation } from '../../src/desk/conversation-view.ts';
import { backAtPage, takeReceipt, textThoseAway } from '../../src/desk/go-on-by-text.ts';
import { close, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { deskWatch } from '../../src/desk/watch.ts';
import { conversationIdOf, storedSession } from '../../src/store/conversations.ts';
import { claimNext } from '../../src/store/outbox-claim.ts';
import { reportDelivery, settle } from '../../src/store/outbox-settle.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { textLineOf } from '../../src/store/text-lines.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
let sam: Member;
beforeAll(async () => {
  stage = await openDeskStage();
  sam = await stage.addMember('Sam Okafor', ['advisor'], { mostAtOnce: 50 });
});
afterAll(() => stage.close());

let seconds = 0;
let people = 0;
beforeEach(() => {
  seconds = 0;
  stage.setTime(MONDAY_10AM);
});

const now = () => new Date(MONDAY_10AM.getTime() + seconds * 1000);

function pass(more: number): void {
  seconds += more;
  stage.setTime(now());
}

/** Someone on the web chat with a phone in their pocket, and the advisor who has them. */
async function chat({ agrees = true }: { agrees?: boolean } = {}) {
  people += 1;
  const number = `+4477009${String(people).padStart(5, '0')}`;
  const web = stage.resident('web', `page-${people}`);
  const phone = stage.resident('sms', number);
  const key = { channel: 'web', account: 'council', contact: `page-${people}` };
  const id = await web.join();
  if (agrees) await web.say(`text me on 0${number.slice(3)}`);
  const conversation = await web.conversationId();
  let said = 0;
  return {
    ...{ web, phone, id, conversation, number },
    /** The page has everything, and says so. */
    reads: async () => takeReceipt(stage.desk, key, (await web.transcript()).length),
    opens: () => backAtPage(stage.desk, key),
    says: (text: string) => reply(stage.desk, id, sam, { clientId: `reply-${people}-${++said}`, text }),
    view: () => viewConversation(stage.desk, id, sam),
    notes: async () =>
      (await viewConversation(stage.desk, id, sam)).notes
        .filter(({ kind }) => kind === 'channel')
        .map(({ text }) => text),
    heard: async () => (await web.transcript()).map(({ author, text }) => `${author}: ${text}`),
    /** Looks once, and lets what is to leave leave: the texts that arrive on the phone. */
    texts: async (): Promise<string[]> => {
      await textThoseAway(stage.desk, fail);
      return arriving(conversation, number);
    },
    /** What the number's own conversation with Parley has to send. */
    ownTexts: async () => {
      const own = await conversationIdOf(stage.database.db, {
        channel: 'sms',
        account: 'council',
        contact: number,
      });
      return own === undefined ? [] : arriving(own, number);
    },
  };
}

function fail(error: unknown): never {
  throw error;
}

async function arriving(conversation: string, number: string): Promise<string[]> {
  const { db } = stage.database;
  const texts: string[] = [];
  for (;;) {
    const claim = await claimNext(db, conversation, now(), 30_000);
    if (claim.kind !== 'send') return texts;
    if (claim.optedOut) {
      await settle(db, claim, { kind: 'refused', reason: 'opted-out' }, now());
      continue;
    }
    expect(claim.message).toMatchObject({ channel: 'sms', account: 'council', contact: number });
    texts.push(claim.message.say.text);
    await settle(db, claim, { kind: 'sent', providerId: `sm-${claim.message.id}` }, now());
  }
}

const BEGINS = 'Fernley Council: your web chat goes on here, just reply. Text STOP to end.';

describe('giving a number', () => {
  it('is offered with the place in the queue, and read back', async () => {
    const web = stage.resident('web', 'asks');
    await web.say('speak to an advisor about a missing parking permit');
    expect((await web.transcript()).at(-1)?.quickReplies).toEqual(['Leave the queue', 'Text me if I leave']);
    expect(await web.say('Text me if I leave')).toEqual([expect.stringMatching(/^Which mobile number\?/)]);
    expect(await web.say('01632 960123')).toEqual([
      expect.stringMatching(/^01632 960123 is not a mobile number/),
    ]);
    expect(await web.say('07700 900123')).toEqual([
      expect.stringMatching(/^Thanks\. If you close this page, we go on by text message to 07700 900123\./),
    ]);
    expect(await web.say('it is about my car')).toEqual([
      expect.stringMatching(/^Thanks\. The advisor will read this/),
    ]);
  });

  it('can be declined, and what is said instead reaches the advisor', async () => {
    const web = stage.resident('web', 'declines');
    await web.join();
    await web.say('text me if i leave');
    expect(await web.say('No thanks')).toEqual([expect.stringMatching(/^OK, no texts/)]);
    await web.say('text me if i leave');
    expect(await web.say('my permit number is P12')).toEqual([
      expect.stringMatching(/^Thanks\. The advisor will/),
    ]);
    await web.say('text me if i leave');
    expect(await web.say('cancel')).toEqual([expect.stringMatching(/left the queue/)]);
  });

  it('is not asked of someone who texts, and not taken for a number that has stopped texts', async () => {
    const texter = stage.resident('sms', '+447700900900');
    await texter.join();
    expect(await texter.say('text me if I leave')).toEqual([expect.stringMatching(/advisor will read this/)]);
    await texter.say('STOP');
    const web = stage.resident('web', 'stopped-number');
    await web.join();
    expect(await web.say('text me on 07700 900900')).toEqual([
      expect.stringMatching(/^I can't text 07700 900900/),
    ]);
  });

  it('is not taken from an answer to the advisor, even where it was asked for before they came', async () => {
    const { web, id, conversation, notes } = await chat({ agrees: false });
    await web.say('text me if I leave');
    await take(stage.desk, id, sam);
    const { db } = stage.database;
    expect(readSession(await storedSession(db, conversation))?.pending).toBeUndefined();
    await web.say('my daughter is on 07700 900876');
    expect(await textLineOf(db, conversation)).toBeUndefined();
    expect(await notes()).toEqual([]);
    await web.say('please text me on 07700 900875');
    expect(await textLineOf(db, conversation)).toMatchObject({
      contact: '+447700900875',
      words: 'please text me on 07700 900875',
    });
  });

  it('leaves what was asked in the midst of a task as it is while an advisor has the conversation', async () => {
    const { web, id, conversation } = await chat({ agrees: false });
    await take(stage.desk, id, sam);
    const { db } = stage.database;
    const asked = { kind: 'offer-person' } as const;
    await stage.desk.conversations.speak(conversation, now(), (stored) => ({
      session: { ...readSession(stored), pending: asked },
      entries: [],
      deliver: false,
    }));
    await web.say('please text me on 07700 900874');
    expect(await textLineOf(db, conversation)).toMatchObject({ contact: '+447700900874' });
    expect(readSession(await storedSession(db, conversation))?.pending).toEqual(asked);
  });

  it('is neither offered nor taken where messages are delivered anyway, since no page falls silent there', async () => {
    const bot = stage.resident('bot', 'skype-7');
    await bot.say('speak to an advisor about a missing parking permit');
    expect((await bot.transcript()).at(-1)?.quickReplies).toEqual(['Leave the queue']);
    expect(await bot.say('text me on 07700 900878')).toEqual([
      expect.stringMatching(/^Thanks\. The advisor will read this/),
    ]);
    await take(stage.desk, await bot.handover(), sam);
    expect(await bot.say('text me on 07700 900878')).toEqual([]);
    expect(await textLineOf(stage.database.db, await bot.conversationId())).toBeUndefined();
  });

  it('is noted for the advisor without a word while they have the conversation', async () => {
    const { web, id, notes } = await chat({ agrees: false });
    await take(stage.desk, id, sam);
    expect(await web.say('can you text me on 07700 900877 please')).toEqual([]);
    expect(await notes()).toEqual([
      'If they leave the web chat, what is said goes by text message to 07700 900877.',
    ]);
  });
});

describe('a page that was closed', () => {
  it('goes on by text, both ways, once, and is all there when it is opened again', async () => {
    const { web, phone, id, reads, opens, says, texts, notes, view, heard } = await chat();
    await take(stage.desk, id, sam);
    await web.say('hello?');
    await says('Hello, I am looking it up.');
    await reads();
    pass(60);
    await says('I have found your permit.');
    // Not yet: the page may only have lost its line for a moment.
    expect(await texts()).toEqual([]);
    expect((await view()).form).toBe('web');
    pass(45);
    expect(await texts()).toEqual([`${BEGINS}\nSam: I have found your permit.`]);
    expect(await texts()).toEqual([]);
    expect(await notes()).toContain('They left the web chat. It goes on by text message.');
    expect(await view()).toMatchObject({ form: 'text', stopped: false });

    // What they text comes into the same conversation, and Parley keeps out of it.
    expect(await phone.say('great, is it in the post?')).toEqual([]);
    expect((await heard()).slice(-1)).toEqual(['resident: great, is it in the post?']);
    await says('Yes, since **Friday**.');
    expect(await texts()).toEqual(['Yes, since Friday.']);
    await phone.say('thanks');

    await opens();
    await reads();
    expect(await notes()).toContain('They are back on the web chat.');
    await says('Anything else?');
    await reads();
    pass(300);
    expect(await texts()).toEqual([]);
    expect((await heard()).slice(-5)).toEqual([
      'advisor: I have found your permit.',
      'resident: great, is it in the post?',
      'advisor: Yes, since **Friday**.',
      'resident: thanks',
      'advisor: Anything else?',
    ]);
  });

  it('texts no one who has not agreed', async () => {
    const { id, says, texts } = await chat({ agrees: false });
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(3600);
    expect(await texts()).toEqual([]);
  });

  it('stays on the page while that gives signs, whatever it has not yet received', async () => {
    const { id, says, texts, opens } = await chat();
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(80);
    await opens();
    pass(80);
    expect(await texts()).toEqual([]);
    pass(20);
    expect(await texts()).toEqual([`${BEGINS}\nSam: Hello?`]);
  });

  it('does not text what the page received before it could leave', async () => {
    const { id, says, opens, reads, conversation, number } = await chat();
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(100);
    await textThoseAway(stage.desk, fail);
    await opens();
    await reads();
    expect(await arriving(conversation, number)).toEqual([]);
  });

  it('texts an answer that came just before the advisor left, and takes the stars by text', async () => {
    const { web, phone, id, reads, says, texts, ownTexts } = await chat();
    await take(stage.desk, id, sam);
    await reads();
    await says('It is in the post.');
    await close(stage.desk, id, sam);
    pass(100);
    const [first, left, rating, ...rest] = await texts();
    expect(first).toBe(`${BEGINS}\nSam: It is in the post.`);
    expect(left).toMatch(/^Sam has left the chat/);
    expect(rating).toMatch(/^How was that.*\n1 Poor\n2 Not so good\n3 OK\n4 Good\n5 Very good$/s);
    expect(rest).toEqual([]);
    await phone.say('5');
    expect((await web.transcript()).some(({ text }) => text === '5')).toBe(true);
    expect(await texts()).toHaveLength(1);
    // Nothing is open any more: from here on the number talks with Parley by itself.
    await phone.say('when is the library open');
    expect((await web.transcript()).some(({ text }) => /library/.test(text))).toBe(false);
    expect(await ownTexts()).toHaveLength(1);
  });

  it('cuts long answers into texts that fit, and shows them as one', async () => {
    const { id, says, texts, view } = await chat();
    await take(stage.desk, id, sam);
    pass(100);
    await says('This sentence is one of very many in a long answer. '.repeat(12).trim());
    const sent = await texts();
    expect(sent.length).toBeGreaterThan(1);
    for (const text of sent) expect(text.length).toBeLessThanOrEqual(306);
    const last = (await view()).deliveries[0];
    expect(last).toMatchObject({ status: 'sent' });
    const { db } = stage.database;
    const entry = `${(await view()).listed.handover.conversationId}-${last?.sequence}`;
    await reportDelivery(db, { id: entry, status: 'delivered' }, now());
    // One of its texts is not there yet.
    expect((await view()).deliveries[0]).toMatchObject({ status: 'sent' });
    for (const part of sent.keys()) {
      if (part > 0) await reportDelivery(db, { id: `${entry}_${part}`, status: 'delivered' }, now());
    }
    expect((await view()).deliveries[0]).toMatchObject({ status: 'delivered' });
    expect((await view()).deliveries.filter(({ sequence }) => sequence === last?.sequence)).toHaveLength(1);
  });

  it('texts someone who waits when the advisor comes, and offers the other ways there when the desk shuts', async () => {
    const { phone, id, texts, notes } = await chat();
    pass(100);
    await take(stage.desk, id, sam);
    expect(await texts()).toEqual([`${BEGINS}\nSam from Fernley Council has joined the chat.`]);
    expect(await notes()).toHaveLength(2);
    expect(await phone.say('hello')).toEqual([]);
  });
});

describe('STOP', () => {
  it('ends it: nothing more is texted, the advisor is told, the web page still has everything', async () => {
    const { web, phone, id, says, texts, ownTexts, notes, view, opens } = await chat();
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(100);
    expect(await texts()).toHaveLength(1);
    await says('Are you there?');
    await textThoseAway(stage.desk, fail);
    await phone.say('STOP');
    expect(await ownTexts()).toHaveLength(1);
    expect(await texts()).toEqual([]);
    expect(await notes()).toContainEqual(expect.stringMatching(/^They have texted STOP/));
    await says('I will ring you then.');
    pass(600);
    expect(await texts()).toEqual([]);
    expect((await view()).form).toBe('web');
    await phone.say('hello again');
    expect((await web.transcript()).some(({ text }) => text === 'hello again')).toBe(false);
    await opens();
    expect((await web.transcript()).at(-1)?.text).toBe('I will ring you then.');
  });

  it('is heeded when only the carrier tells of it', async () => {
    const { id, says, texts, conversation, notes } = await chat();
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(100);
    await textThoseAway(stage.desk, fail);
    const { db } = stage.database;
    const claim = await claimNext(db, conversation, now(), 30_000);
    if (claim.kind !== 'send') throw new Error('nothing to send');
    await settle(db, claim, { kind: 'refused', reason: 'unsubscribed', optedOut: true }, now());
    expect(await notes()).toContainEqual(expect.stringMatching(/^They have texted STOP/));
    // The web chat itself may still be written to.
    expect(await says('Are you there?')).toMatchObject({ kind: 'done' });
    pass(600);
    expect(await texts()).toEqual([]);
  });
});

it('takes a text that is delivered twice once, even after the chat has ended', async () => {
  const { web, id, says, texts, number } = await chat();
  await take(stage.desk, id, sam);
  await says('Hello?');
  pass(100);
  await texts();
  const inbound = {
    channel: 'sms',
    account: 'council',
    contact: number,
    externalId: 'SM1',
    text: 'yes hello',
  };
  const first = await stage.desk.conversations.accept(inbound, now());
  expect(first).toMatchObject({ conversationId: await web.conversationId(), accepted: true });
  await close(stage.desk, id, sam);
  expect(await stage.desk.conversations.accept(inbound, now())).toEqual({ ...first, accepted: false });
});

it('leaves texts to the number’s own conversation while the chat was never texted', async () => {
  const { web, phone, id } = await chat();
  await take(stage.desk, id, sam);
  await phone.say('when is the library open');
  expect((await web.transcript()).some(({ text }) => /library/.test(text))).toBe(false);
});

describe('a number that nobody has proved', () => {
  it('keeps its own texts a day after the last of the web chat', async () => {
    const { web, phone, id, says, texts } = await chat();
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(100);
    await texts();
    pass(24 * 3600 - 1);
    await phone.say('just in time');
    pass(1);
    await phone.say('when is the library open');
    const heard = (await web.transcript()).map(({ text }) => text);
    expect(heard).toContain('just in time');
    expect(heard).not.toContain('when is the library open');
  });

  it('keeps the answers to what is open in its own conversation, until that is a day old', async () => {
    const { web, phone, id, says, texts } = await chat();
    await phone.say('talk to a person');
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(100);
    await texts();
    await phone.say('my bins');
    expect((await web.transcript()).some(({ text }) => text === 'my bins')).toBe(false);
    // It waits for an advisor of its own now, and texts go there for as long as it does.
    expect(await phone.handover()).not.toBe('');
    pass(24 * 3600);
    await says('Still there?');
    await texts();
    await phone.say('yes');
    expect((await web.transcript()).some(({ text }) => text === 'yes')).toBe(false);
  });

  it('loses no texts to what was left open in its own conversation long ago', async () => {
    const { web, phone, id, says, texts } = await chat();
    await phone.say('talk to a person');
    await take(stage.desk, id, sam);
    pass(24 * 3600);
    await says('Hello?');
    await texts();
    await phone.say('hello Sam');
    expect((await web.transcript()).some(({ text }) => text === 'hello Sam')).toBe(true);
  });

  it('gets nothing more once another is given, not even what is waiting or tried again', async () => {
    const { web, id, says, conversation } = await chat();
    const { db } = stage.database;
    const statuses = () =>
      db
        .select({ status: outbox.status, reason: outbox.reason })
        .from(outbox)
        .where(eq(outbox.conversationId, conversation))
        .orderBy(outbox.sequence);
    await take(stage.desk, id, sam);
    pass(100);
    await says('One.');
    await textThoseAway(stage.desk, fail);
    const claim = await claimNext(db, conversation, now(), 30_000);
    if (claim.kind !== 'send') throw new Error('nothing to send');
    await says('Two.');
    await textThoseAway(stage.desk, fail);
    await web.say('text me on 07700 900866');
    expect(await statuses()).toEqual([
      { status: 'sending', reason: null },
      { status: 'failed', reason: 'number-changed' },
    ]);
    // The first is tried again, since nobody wrote down what came of it.
    pass(60);
    expect(await claimNext(db, conversation, now(), 30_000)).toMatchObject({
      kind: 'send',
      optedOut: false,
      moved: true,
    });
  });

  it('gets no copy of the chat, which its page does', async () => {
    const { web, phone, id, says, texts } = await chat();
    await take(stage.desk, id, sam);
    await says('Hello?');
    pass(100);
    await texts();
    await phone.say('send me a copy of this chat');
    expect(await texts()).toEqual([]);
    await close(stage.desk, id, sam);
    await texts();
    await phone.say('send me a copy of this chat');
    expect(await texts()).toEqual([
      expect.stringMatching(/^You can get a copy of this chat on the web page/),
    ]);
    expect(await web.say('send me a copy of this chat')).toEqual([
      expect.stringMatching(/^Here is a copy of this chat so far/),
    ]);
  });

  it('is told who texts, and how to stop it, when what was to come first was withdrawn', async () => {
    const { web, id, texts } = await chat();
    await web.say('it is about my car');
    pass(100);
    await textThoseAway(stage.desk, fail);
    await take(stage.desk, id, sam);
    expect(await texts()).toEqual([`${BEGINS}\nSam from Fernley Council has joined the chat.`]);
  });
});

it('texts at once after a start who is on their phone, and whose page is silent once it could have reached us', async () => {
  const onPhone = await chat();
  await take(stage.desk, onPhone.id, sam);
  pass(100);
  await onPhone.says('Hello?');
  await onPhone.texts();
  const onPage = await chat();
  await take(stage.desk, onPage.id, sam);
  await onPage.says('Hello?');
  pass(100);
  await onPhone.says('Are you there?');
  const look = deskWatch(stage.desk, fail);
  await look();
  expect(await arriving(onPhone.conversation, onPhone.number)).toEqual(['Are you there?']);
  expect(await arriving(onPage.conversation, onPage.number)).toEqual([]);
  pass(30);
  await look();
  pass(30);
  await look();
  expect(await arriving(onPage.conversation, onPage.number)).toHaveLength(1);
});

it('goes on for those who text already once it is switched off, and begins for nobody', async () => {
  const off = { ...stage.desk, settings: { ...stage.desk.settings, goOnByTextAfterSeconds: 0 } };
  const onPhone = await chat();
  await take(stage.desk, onPhone.id, sam);
  pass(100);
  await onPhone.says('Hello?');
  await onPhone.texts();
  const onPage = await chat();
  await take(stage.desk, onPage.id, sam);
  await onPage.says('Hello?');
  pass(100);
  await onPhone.says('Are you there?');
  await textThoseAway(off, fail);
  expect(await arriving(onPhone.conversation, onPhone.number)).toEqual(['Are you there?']);
  expect(await arriving(onPage.conversation, onPage.number)).toEqual([]);
  // As they still would be where it is on.
  expect(await onPage.texts()).toHaveLength(1);
});
