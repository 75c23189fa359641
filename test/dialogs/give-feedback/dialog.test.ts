import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { feedback } from '../../../dialogs/give-feedback/records.ts';
import { requests } from '../../../src/store/requests.ts';
import { MONDAY, openTalks, type Talks } from '../talks.ts';

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks();
});
afterAll(() => talks.close());

const given = () => talks.database.db.select().from(feedback);

describe('feedback', () => {
  it('keeps stars and words, and nothing of who gave them', async () => {
    const talk = await talks.start('sms');
    await talk.say('rate this chat', '4', 'it was quick');
    const [kept] = (await given()).slice(-1);
    expect(kept).toEqual({
      id: expect.any(String),
      kind: 'rating',
      rating: 4,
      words: 'it was quick',
      channel: 'sms',
      givenAt: MONDAY,
    });
    expect(JSON.stringify(kept)).not.toContain(talk.contact.slice(-9));
  });

  it('offers a person after few stars', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say('rate this chat', '1', 'skip');
    expect(heard.text).toContain('person');
    expect((await given()).at(-1)).toMatchObject({ rating: 1, words: '' });
  });

  it('by text, the number of the line is the number of stars', async () => {
    const talk = await talks.start('sms');
    const asked = await talk.say('rate this chat');
    expect(asked.text).toMatch(/1 Very poor\n2 Poor\n3 OK\n4 Good\n5 Very good/);
    await talk.say('2');
    expect(talk.slots()).toMatchObject({ rating: 2 });
  });

  it('takes thanks and ideas without a reference', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say('give feedback', 'say thank you', 'Maria in the library helped me');
    expect(heard.reference).toBeUndefined();
    expect((await given()).at(-1)).toMatchObject({
      kind: 'compliment',
      rating: null,
      words: 'Maria in the library helped me',
    });
  });

  it('answers a complaint, by a day', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say(
      'make a complaint about this chat',
      'it was wrong twice',
      'sam@example.org',
      'yes',
    );
    const rows = await talks.database.db.select().from(requests);
    expect(rows.find(({ reference }) => reference === heard.reference)).toMatchObject({
      kind: 'give-feedback',
      category: 'complaint',
      dueOn: '2026-12-21',
      conversationId: talk.conversationId,
      details: { words: 'it was wrong twice', contact: { by: 'email', email: 'sam@example.org' } },
    });
  });

  it('keeps nothing of someone who complains and wants no answer', async () => {
    const talk = await talks.start('sms');
    const heard = await talk.say('make a complaint about this chat', 'it was wrong twice', 'no', 'yes');
    const rows = await talks.database.db.select().from(requests);
    const row = rows.find(({ reference }) => reference === heard.reference);
    expect(row).toMatchObject({ anonymous: true, conversationId: null, contact: null });
    expect(JSON.stringify(row)).not.toContain(talk.contact.slice(-9));
  });
});
