import { describe, expect, it } from '@jest/globals';
import type { Decision, Further } from '../../../src/understanding/understanding.ts';
import { Conversation, SAMPLE_WORLD } from '../sample.ts';

const dialog = (id: string) => ({ kind: 'dialog', id, score: 0.9 }) as const;
const answer = (id: string) => ({ kind: 'answer', id, score: 0.9 }) as const;

/** A world in which "several" messages ask for these, so that the engine is seen by itself. */
function worldThatHears(decision: Decision, ...also: readonly Further['decision'][]) {
  const { understanding } = SAMPLE_WORLD;
  return {
    ...SAMPLE_WORLD,
    understanding: {
      ...understanding,
      understand: (text: string, now: Date) => ({
        ...understanding.understand(text, now),
        ...(text.startsWith('several') && {
          decision,
          commands: [],
          also: also.map((one) => ({ text, decision: one })),
        }),
      }),
    },
  };
}

describe('several things in one message', () => {
  it('answers two questions, one after the other', async () => {
    const talk = new Conversation(worldThatHears(answer('pool-times'), answer('pool-prices')));
    expect((await talk.say('several')).says).toEqual(['The pool is open from 7am to 9pm.', 'A swim is £5.']);
  });

  it('answers the question first, then begins the transaction', async () => {
    const talk = new Conversation(worldThatHears(dialog('swim-lesson'), answer('pool-prices')));
    expect((await talk.say('several')).says).toEqual(['A swim is £5.', 'Which day?']);
  });

  it('begins one transaction, and the other when it is done', async () => {
    const talk = new Conversation(worldThatHears(dialog('lost-property'), dialog('hire-hall')));
    const heard = await talk.say('several');
    expect(heard.says).toEqual([
      'One thing at a time. First: Report lost property. Then: Hire a hall.',
      'What did you lose?',
    ]);
    expect(heard.session.queued).toMatchObject([{ dialog: 'hire-hall' }]);
    const done = await talk.say('a blue umbrella');
    expect(done.says).toEqual(['Noted.', 'You also asked about this: Hire a hall', 'Which hall?']);
    expect(done.session.queued).toBeUndefined();
  });

  it('goes on to the other when the first is cancelled', async () => {
    const talk = new Conversation(worldThatHears(dialog('swim-lesson'), dialog('hire-hall')));
    const heard = await talk.all('several', 'cancel');
    expect(heard.says.slice(1)).toEqual(['You also asked about this: Hire a hall', 'Which hall?']);
  });

  it('keeps what the message says for the one that waits', async () => {
    const talk = new Conversation(worldThatHears(dialog('hire-hall'), dialog('swim-lesson')));
    const heard = await talk.all('several on 4 December', 'the big one');
    expect(heard.says.at(-1)).toBe('Which pool?');
    expect(heard.session.frames[0]?.values).toEqual({ day: '2026-12-04' });
  });

  it('forgets the other after a long silence', async () => {
    const talk = new Conversation(worldThatHears(dialog('lost-property'), dialog('hire-hall')));
    await talk.say('several');
    talk.wait(24 * 60);
    const heard = await talk.all('hello', 'no');
    expect(heard.says.join()).not.toMatch(/Hire a hall/);
    expect(heard.session.queued).toBeUndefined();
  });
});

describe('a paragraph as the answer', () => {
  it('is said first, with its article named and offered whole', async () => {
    const world = worldThatHears({ ...answer('pool-times'), passage: 'Goggles are lent at the desk.' });
    const { understanding } = world;
    const talk = new Conversation({
      ...world,
      understanding: {
        ...understanding,
        understand: (text, now) => {
          const { also: _, ...understood } = { also: [], ...understanding.understand(text, now) };
          return understood;
        },
      },
    });
    const heard = await talk.say('several');
    expect(heard.says).toEqual([
      'Goggles are lent at the desk.\n\nThis is from our page on **Pool opening times**.',
    ]);
    expect(heard.events).toContainEqual({ kind: 'question-answered', article: 'pool-times', score: 0.9 });
    expect((await talk.say('Pool opening times')).says).toEqual(['The pool is open from 7am to 9pm.']);
  });
});
