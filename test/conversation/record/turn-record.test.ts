import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../sample.ts';

describe('what a turn leaves for editors and insights', () => {
  it('keeps what was asked and what it was taken for', async () => {
    const talk = new Conversation();
    const { record } = await talk.say('what time does the pool open');
    expect(record).toMatchObject({
      visitAt: '2026-11-23T10:00:00.000Z',
      did: ['question-answered:pool-times'],
      asked: { words: 'what time does the pool open', taken: 'answered', topics: ['pool-times'] },
      news: [],
    });
    expect(record.asked?.score).toBeGreaterThan(0.5);
    expect(record.asked?.id).toMatch(/^[\w-]{22}$/);
  });

  it('tells of a task where it stands, and nothing of what was said in it', async () => {
    const talk = new Conversation();
    const begun = await talk.say('book a swimming lesson');
    expect(begun.record.asked).toMatchObject({ taken: 'started', topics: ['swim-lesson'] });
    expect(begun.record.did).toEqual(['dialog-started:swim-lesson', 'stands:swim-lesson/day']);
    const said = await talk.all('4 December', 'Fernley', 'Slow lane', 'my son Tom is five');
    expect(said.record.did).toEqual(['slot-filled:swim-lesson/note', 'stands:swim-lesson/read-back']);
    expect(said.record.asked).toBeUndefined();
    const done = await talk.say('yes');
    expect(done.record.did).toEqual(['dialog-completed:swim-lesson', 'request-made:swim-lesson']);
    expect(done.record.news).toEqual([{ id: begun.record.asked?.id, ended: 'done' }]);
    expect(done.session.question).toBeUndefined();
  });

  it('keeps a question that nothing fits, and that a person was asked for then', async () => {
    const talk = new Conversation();
    const missed = await talk.say('do giraffes wear scarves');
    expect(missed.record.asked).toMatchObject({ words: 'do giraffes wear scarves', taken: 'nothing' });
    const person = await talk.say('yes');
    expect(person.record.asked).toBeUndefined();
    expect(person.record.news).toEqual([{ id: missed.record.asked?.id, ended: 'person' }]);
  });

  it('takes thanks and plain words for a word on the answer', async () => {
    const talk = new Conversation();
    const asked = await talk.say('how much is swimming');
    const not = await talk.say("no that's not it");
    expect(not.events).toContainEqual({ kind: 'answer-rated', article: 'pool-prices', helpful: false });
    expect(not.says[0]).toMatch(/^Sorry, that was not it/);
    expect(not.record.news).toEqual([{ id: asked.record.asked?.id, ended: 'not-helpful' }]);
    const person = await talk.say('yes');
    expect(person.record.news).toEqual([{ id: asked.record.asked?.id, ended: 'person' }]);
    const other = new Conversation();
    const first = await other.say('how much is swimming');
    const thanked = await other.say('thanks');
    expect(thanked.record).toMatchObject({
      did: ['answer-helped:pool-prices'],
      news: [{ id: first.record.asked?.id, ended: 'helpful' }],
    });
    expect((await other.say('thank you')).record.did).toEqual([]);
  });

  it('takes a question in the middle of a task for no part of it', async () => {
    const talk = new Conversation();
    await talk.all('book a swimming lesson', '4 December', 'Fernley', 'Slow lane', 'none');
    const aside = await talk.say('how much is swimming');
    expect(aside.record.asked).toMatchObject({ taken: 'answered', topics: ['pool-prices'] });
    expect((await talk.say('yes')).record).toMatchObject({
      did: ['dialog-completed:swim-lesson', 'request-made:swim-lesson'],
      news: [],
    });
  });

  it('takes no thanks for an answer that was not the last thing asked', async () => {
    const talk = new Conversation();
    await talk.say('how much is swimming');
    await talk.say('do giraffes wear scarves');
    expect((await talk.say('thanks')).record).toMatchObject({ did: [], news: [] });
  });

  it.each(["that didn't help", 'wrong answer', 'not what i asked', 'no, this is not what I was asking'])(
    'understands "%s"',
    async (words) => {
      const talk = new Conversation();
      await talk.say('how much is swimming');
      expect((await talk.say(words)).record.did).toContain('answer-not-helped:pool-prices');
    },
  );

  it('leaves such words alone where there was no answer', async () => {
    const talk = new Conversation();
    expect((await talk.say('that helped')).record.did).not.toContain('answer-helped:pool-prices');
  });

  it('begins a new visit after a long silence, and ends no question of the one before', async () => {
    const talk = new Conversation();
    await talk.say('how much is swimming');
    talk.wait(59);
    expect((await talk.say('hello')).record.visitAt).toBe('2026-11-23T10:00:00.000Z');
    talk.wait(61);
    const later = await talk.say('thanks');
    expect(later.record).toMatchObject({ visitAt: '2026-11-23T12:00:00.000Z', news: [] });
  });

  it('keeps no words of whoever is in danger', async () => {
    const talk = new Conversation();
    const { record } = await talk.say('my husband hits me and I am scared');
    expect(record.asked).toBeUndefined();
    expect(record.did).toEqual(['urgent-signposted:domestic-abuse']);
  });
});
