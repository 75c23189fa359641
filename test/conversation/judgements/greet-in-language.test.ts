import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/understanding/understanding.ts';
import { Conversation, SAMPLE_WORLD } from '../sample.ts';

describe('another language', () => {
  it('is answered in it, with the number, and a person is offered', async () => {
    const heard = await new Conversation().say('dzień dobry, kiedy wywożą śmieci');
    expect(heard.says[0]).toMatch(/^Rozumiem tylko po angielsku.*01632 960000/);
    expect(heard.session.pending).toMatchObject({ kind: 'offer-person' });
  });

  it('is not answered twice in the same words', async () => {
    const talk = new Conversation();
    const first = await talk.say('dzień dobry, kiedy wywożą śmieci');
    const second = await talk.say('proszę o pomoc, nie rozumiem');
    expect(second.says[0]).not.toBe(first.says[0]);
    expect(second.says[0]).toMatch(/01632 960000/);
  });

  it('fetches a person by the word that was taught', async () => {
    const heard = await new Conversation().all('unde este biblioteca vă rog', 'PERSON');
    expect(heard.events).toContainEqual({ kind: 'dialog-started', dialog: 'lost-property' });
  });

  it('may be the answer to a question that takes any words', async () => {
    const talk = new Conversation();
    const heard = await talk.all('lost property', 'mój parasol, proszę o pomoc');
    expect(heard.says).toEqual(['Noted.']);
  });

  it.each(LANGUAGES)('has words for %s in both turns', (language) => {
    const words = [0, 1].map((nth) =>
      SAMPLE_WORLD.wording.words('parley', `language-${language}`, 'text', { phone: '01632 960000' }, nth),
    );
    expect(new Set(words).size).toBe(2);
    for (const text of words) expect(text).toMatch(/01632 960000.*PERSON|PERSON.*01632 960000/s);
  });
});
