import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../src/conversation/session.ts';
import { Conversation, NUMBERED, SAMPLE_WORLD } from '../sample.ts';

const LOOP = { same: 3, most: 6, withinMinutes: 10, silentHours: 24 };
const AWAY = 'Thank you for your message. I am away until Monday.';

describe('another machine that answers ours', () => {
  let talk: Conversation;
  beforeEach(() => {
    talk = new Conversation(SAMPLE_WORLD, { ...NUMBERED, form: 'text', loop: LOOP });
  });

  it('hears one last message when it says the same time and again, and then nothing for a day', async () => {
    expect((await talk.all(AWAY, AWAY)).says.join()).not.toMatch(/automatic/);
    const last = await talk.say(AWAY.toUpperCase());
    expect(last.says).toEqual([expect.stringMatching(/look automatic.+text PERSON or ring 01632 960000/)]);
    expect(last.events).toContainEqual({ kind: 'loop-broken' });
    for (const text of [AWAY, 'Other words', AWAY]) expect((await talk.say(text)).says).toEqual([]);
    talk.wait(24 * 60 - 1);
    expect((await talk.say('when is the pool open')).says).toEqual([]);
    talk.wait(1);
    expect((await talk.say('when is the pool open')).says.join()).toMatch(/7am/);
  });

  it('hears it when it says more than anybody types', async () => {
    for (let count = 1; count <= 6; count += 1) {
      expect((await talk.say(`ticket ${count}`)).says.join()).not.toMatch(/automatic/);
    }
    expect((await talk.say('ticket 7')).says.join()).toMatch(/automatic/);
  });

  it('is not seen in what is said slowly, in short answers, or in other words between', async () => {
    for (let count = 1; count <= 9; count += 1) {
      expect((await talk.say(AWAY)).says.join()).not.toMatch(/automatic/);
      talk.wait(10);
    }
    for (const text of ['yes', 'yes', 'yes', 'yes']) {
      expect((await talk.say(text)).says.join()).not.toMatch(/automatic/);
    }
    talk.wait(10);
    for (const text of [AWAY, AWAY, 'when is the pool open', AWAY, AWAY]) {
      expect((await talk.say(text)).says.join()).not.toMatch(/automatic/);
    }
  });

  it('is not seen in what came hours apart while the service was off, and is answered all at once', async () => {
    const off = { message: 'We are closed.', repeatHours: 12 };
    const came: Date[] = [];
    for (let count = 0; count < 4; count += 1) {
      came.push(talk.now);
      const heard = await talk.say(AWAY, {}, { off });
      expect(heard.says).toEqual(count === 0 ? ['We are closed.'] : []);
      expect(heard.session.loop).toBeUndefined();
      talk.wait(60);
    }
    for (const receivedAt of came) {
      expect((await talk.say(AWAY, {}, { receivedAt })).says.join()).not.toMatch(/automatic/);
    }
  });

  it('leaves nothing that would be begun after the last message', async () => {
    await talk.say('book a swimming lesson');
    const queued = [{ dialog: 'hire-hall', text: 'hire a hall', at: talk.now.toISOString() }];
    talk.session = { ...(talk.session as Session), queued };
    await talk.all(AWAY, AWAY);
    const heard = await talk.say(AWAY);
    expect(heard.says).toHaveLength(1);
    expect(heard.session).toMatchObject({ frames: [] });
    expect(heard.session.queued).toBeUndefined();
    expect(heard.record.did).toEqual(['dialog-cancelled:swim-lesson', 'loop-broken']);
  });

  it.each(['person', 'I can smell gas'])('may be a person after all, who says "%s"', async (text) => {
    await talk.all(AWAY, AWAY, AWAY);
    expect((await talk.say(text)).says).not.toEqual([]);
    expect((await talk.say('when is the pool open')).says).not.toEqual([]);
  });

  it('is not answered however urgent what it says again and again is', async () => {
    const urgent = 'In an emergency, I can smell gas, ring 999';
    await talk.all(urgent, urgent, urgent);
    expect((await talk.say(urgent)).says).toEqual([]);
  });

  it('may still stop all texts', async () => {
    await talk.all(AWAY, AWAY, AWAY);
    expect((await talk.say('STOP')).says).toEqual([expect.stringMatching(/any more texts/)]);
  });

  it('is not answered without end after STOP either, however urgent its words', async () => {
    const urgent = 'In an emergency, I can smell gas, ring 999';
    await talk.say('STOP');
    expect((await talk.say(urgent)).says.join()).toMatch(/999|gas/i);
    await talk.all(urgent, urgent);
    expect((await talk.say(urgent)).says).toEqual([]);
  });

  it('is heard again once a person has had the conversation', async () => {
    await talk.all(AWAY, AWAY, AWAY);
    const handover = { id: 'h', state: 'with-advisor' } as const;
    talk.session = { ...(talk.session as Session), handover };
    await talk.say(AWAY);
    const { handover: _, ...closed } = talk.session as Session;
    talk.session = closed;
    expect((await talk.say('when is the pool open')).says).not.toEqual([]);
  });

  it('is nobody where messages cost nothing', async () => {
    const free = new Conversation();
    for (let count = 0; count < 9; count += 1) expect((await free.say(AWAY)).says).not.toEqual([]);
  });
});

describe('somebody in danger who has texted STOP', () => {
  it('is told where to turn, and nothing else', async () => {
    const talk = new Conversation(SAMPLE_WORLD, { ...NUMBERED, form: 'text', loop: LOOP });
    await talk.say('STOP');
    const heard = await talk.say('I can smell gas');
    expect(heard.says).toHaveLength(1);
    expect((await talk.say('yes')).says).toEqual([]);
  });

  it('is told nothing where the carrier has the STOP, which would not let it through', async () => {
    const talk = new Conversation(SAMPLE_WORLD, { ...NUMBERED, form: 'text', loop: LOOP });
    await talk.say('STOP', { carrierOptOut: 'stop' });
    expect((await talk.say('I can smell gas')).says).toEqual([]);
    await talk.say('START', { carrierOptOut: 'start' });
    await talk.say('STOP');
    expect((await talk.say('I can smell gas')).says).toHaveLength(1);
  });
});
