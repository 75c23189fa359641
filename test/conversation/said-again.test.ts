import { describe, expect, it } from '@jest/globals';
import { fitReplies } from '../../src/conversation/conduct-turn.ts';
import { Conversation, NUMBERED, SAMPLE_WORLD } from './sample.ts';

const straight = ['book a swimming lesson', '4 December', 'Fernley', 'Slow lane', 'none'] as const;
const READ_BACK = 'A lesson on 2026-12-04 at Fernley. Shall I book it?\n1 Yes\n2 No';

describe('what is said again on "say that again"', () => {
  it('is all of the last turn with its choices, which their numbers still mean', async () => {
    const talk = new Conversation(SAMPLE_WORLD, NUMBERED);
    await talk.all(...straight);
    expect((await talk.say('say that again')).says).toEqual([READ_BACK]);
    expect((await talk.say('1')).says).toEqual(['Booked for 2026-12-04.']);
  });

  it('is not the short word that came after it', async () => {
    const talk = new Conversation(SAMPLE_WORLD, NUMBERED);
    await talk.all(...straight);
    for (const word of ['not sure', '???']) {
      await talk.say(word);
      expect((await talk.say('say that again')).says).toEqual([READ_BACK]);
    }
    const other = new Conversation();
    await other.all('when is the pool open', 'thanks', 'ok');
    expect((await other.say('say that again')).says).toEqual(['The pool is open from 7am to 9pm.']);
  });

  it('is forgotten after a silence', async () => {
    const talk = new Conversation();
    await talk.say('when is the pool open');
    talk.wait(60);
    expect((await talk.say('say that again')).says.join()).toMatch(/^Here are some things I can do/);
  });
});

describe('what waits for MORE', () => {
  const texting = () => new Conversation(SAMPLE_WORLD, { ...NUMBERED, form: 'text', maxCharacters: 60 });

  it('has the numbered choices with it, which are understood by their numbers', async () => {
    const talk = texting();
    expect((await talk.all(...straight)).says).toEqual([
      'A lesson on 2026-12-04 at Fernley.\nReply MORE to go on.',
    ]);
    expect((await talk.say('go on')).says).toEqual(['Shall I book it?\n1 Yes\n2 No']);
    expect((await talk.say('1')).says).toEqual(['Booked for 2026-12-04.']);
  });

  it('is let go once something else is asked, so that "go on" is the yes it sounds like', async () => {
    const talk = texting();
    await talk.all(...straight.slice(0, 4));
    talk.session = { ...(talk.session as object), rest: 'Of long ago.' };
    talk.wait(1);
    await talk.all('none');
    await talk.all('more');
    expect((await talk.say('go on')).says).toEqual(['Booked for 2026-12-04.']);
  });

  it('stays through a word of thanks', async () => {
    const talk = texting();
    await talk.say('hello');
    talk.session = { ...(talk.session as object), rest: 'The rest of it.' };
    await talk.say('thanks');
    expect((await talk.say('more')).says).toEqual(['The rest of it.']);
    expect((await talk.say('more')).says).toEqual(["That's all I have on that."]);
  });

  it('is of everything that was cut in the turn, in its order', () => {
    const text = (name: string) => `${`${name} comes first. `.repeat(4)}${name} comes last.`;
    const events = ['A', 'B'].map((name) => ({ kind: 'said', say: { text: text(name) } }) as const);
    const { says, rest } = fitReplies(events, { ...NUMBERED, maxCharacters: 70 });
    expect(says.map((say) => say.text)).toEqual([
      'A comes first. A comes first. A comes first.\nReply MORE to go on.',
      'B comes first. B comes first. B comes first.\nReply MORE to go on.',
    ]);
    expect(rest).toBe('A comes first. A comes last.\nB comes first. B comes last.');
  });
});
