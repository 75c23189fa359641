import { describe, expect, it } from '@jest/globals';
import { Conversation, NUMBERED, SAMPLE_WORLD } from './sample.ts';

const straight = ['book a swimming lesson', '4 December', 'Fernley', 'Slow lane', 'none'] as const;

describe('slots', () => {
  it('asks for what is missing, reads back and commits once', async () => {
    const talk = new Conversation();
    expect((await talk.say('book a swimming lesson')).says).toEqual(['Which day?']);
    expect((await talk.say('4 December')).says).toEqual(['Which pool?']);
    expect((await talk.say('the first one')).says).toEqual(['Which lane?']);
    expect((await talk.say('2')).says).toEqual(['Anything we should know?']);
    expect((await talk.say('he is five')).says).toEqual([
      'A lesson on 2026-12-04 at Fernley. Shall I book it?',
    ]);
    expect((await talk.say('yes')).says).toEqual(['Booked for 2026-12-04.']);
    await talk.say('yes');
    expect(talk.records.booked).toEqual([
      { day: '2026-12-04', pool: 'Fernley', lane: 'Fast lane', note: 'he is five' },
    ]);
  });

  it('takes several from the first message and asks only for the rest', async () => {
    const talk = new Conversation();
    const heard = await talk.say('swim lesson please on 4 December at Lambwick');
    expect(heard.says).toEqual(['Anything we should know?']);
    expect(heard.session.frames[0]?.values).toEqual({ day: '2026-12-04', pool: 'Lambwick' });
  });

  it('never asks what does not matter', async () => {
    const talk = new Conversation();
    expect((await talk.all('book a swimming lesson', '4 December', 'Lambwick')).says).toEqual([
      'Anything we should know?',
    ]);
  });

  it('says why a value cannot be taken and waits for a better one', async () => {
    const talk = new Conversation();
    expect((await talk.all('book a swimming lesson', '4 May 2027')).says).toEqual([
      'We only book until 1 March. Which day?',
    ]);
    expect((await talk.say('5 December')).says).toEqual(['Which pool?']);
  });

  it('opens a slot again when the world has changed by the time of the yes', async () => {
    const talk = new Conversation();
    await talk.all(...straight);
    talk.records.full.add('2026-12-04');
    expect((await talk.say('yes')).says).toEqual(['2026-12-04 is full now.', 'Which day?']);
    expect((await talk.all('5 December', 'yes')).says).toEqual(['Booked for 2026-12-05.']);
    expect(talk.records.booked).toHaveLength(1);
  });
});

describe('correction', () => {
  it('changes an earlier answer and goes on where it was', async () => {
    const talk = new Conversation();
    const heard = await talk.all('book a swimming lesson', '4 December', 'no, 5 December');
    expect(heard.says).toEqual(["Thanks, I've changed that to 2026-12-05.", 'Which pool?']);
    expect(heard.events).toContainEqual({ kind: 'slot-corrected', dialog: 'swim-lesson', slot: 'day' });
  });

  it('clears what depended on it and keeps the rest', async () => {
    const talk = new Conversation();
    const heard = await talk.all(...straight, 'no, lambwick');
    expect(heard.session.frames[0]?.values).toEqual({ day: '2026-12-04', pool: 'Lambwick', note: 'none' });
  });

  it('keeps the old value when the new one cannot be taken', async () => {
    const talk = new Conversation();
    const heard = await talk.all('book a swimming lesson', '4 December', 'no, 4 May 2027');
    expect(heard.says).toEqual(['We only book until 1 March. Which day?', 'Which pool?']);
    expect(heard.session.frames[0]?.values).toEqual({ day: '2026-12-04' });
  });

  it('asks again when a slot is named without a value', async () => {
    const talk = new Conversation();
    const heard = await talk.all('book a swimming lesson', '4 December', 'change the day');
    expect(heard.says).toEqual(['OK. You said 2026-12-04.', 'Which day?']);
  });
});

describe('going back', () => {
  it('undoes the last answer and shows it', async () => {
    const talk = new Conversation();
    const heard = await talk.all('book a swimming lesson', '4 December', 'Fernley', 'back');
    expect(heard.says).toEqual(['OK. You said Fernley.', 'Which pool?']);
    expect((await talk.say('back')).says).toEqual(['OK. You said 2026-12-04.', 'Which day?']);
    expect((await talk.say('back')).says).toEqual(['This is the first question.', 'Which day?']);
  });

  it('never crosses a commitment', async () => {
    const talk = new Conversation();
    const heard = await talk.all(...straight, 'yes', 'back');
    expect(heard.says).toEqual(["There's nothing to go back to. What can I help with?"]);
    expect(talk.records.booked).toHaveLength(1);
  });
});

describe('the read-back', () => {
  it.each(['not sure', 'hmm maybe'])('commits nothing on "%s"', async (text) => {
    const talk = new Conversation();
    await talk.all(...straight, text);
    expect(talk.records.booked).toEqual([]);
  });

  it('takes "no problem" for the yes that it is', async () => {
    const talk = new Conversation();
    expect((await talk.all(...straight, 'no problem')).says).toEqual(['Booked for 2026-12-04.']);
  });

  it('takes yes-but for a correction, not for a yes', async () => {
    const talk = new Conversation();
    const heard = await talk.all(...straight, 'yes but 5 December');
    expect(heard.says).toEqual([
      "Thanks, I've changed that to 2026-12-05.",
      'A lesson on 2026-12-05 at Fernley. Shall I book it?',
    ]);
    expect(talk.records.booked).toEqual([]);
  });

  it('asks what to change on a no', async () => {
    const talk = new Conversation();
    expect((await talk.all(...straight, 'no')).says).toEqual([
      'Nothing has been sent. What would you like to change?',
    ]);
    expect((await talk.say('day')).says).toEqual(['Which day?']);
    expect((await talk.all('6 December', 'yes')).says).toEqual(['Booked for 2026-12-06.']);
  });
});

describe('digression', () => {
  it('answers the question and asks the pending one again once', async () => {
    const talk = new Conversation();
    const heard = await talk.all('book a swimming lesson', '4 December', 'when is the pool open');
    expect(heard.says).toEqual(['The pool is open from 7am to 9pm.', 'Which pool?']);
    expect((await talk.say('Fernley')).says).toEqual(['Which lane?']);
  });

  it('puts another task on top and offers the first back', async () => {
    const talk = new Conversation();
    expect((await talk.all('book a swimming lesson', '4 December', 'i lost my umbrella')).says).toEqual([
      'What did you lose?',
    ]);
    expect((await talk.say('a blue one')).says).toEqual([
      'Noted.',
      'Shall we go back to this? Book a swimming lesson',
    ]);
    expect((await talk.say('yes')).says).toEqual(['Which pool?']);
  });

  it('lets the first task go when it is not wanted back', async () => {
    const talk = new Conversation();
    await talk.all('book a swimming lesson', 'i lost my umbrella', 'a blue one');
    const heard = await talk.say('no thanks');
    expect(heard.session.frames).toEqual([]);
  });

  it('asks about the third when the second is let go', async () => {
    const talk = new Conversation();
    await talk.all('book a swimming lesson', 'i lost my umbrella', 'hire a hall?', 'cancel');
    expect((await talk.say('no')).says).toEqual([
      "OK, I've stopped. Nothing was sent.",
      'Shall we go back to this? Book a swimming lesson',
    ]);
    expect((await talk.say('yes')).says).toEqual(['Which day?']);
  });

  it('goes three deep and no deeper', async () => {
    const talk = new Conversation();
    await talk.all('book a swimming lesson', 'lost property', 'hire a hall?');
    const heard = await talk.say('join the gym?');
    expect(heard.says[0]).toMatch(/^Let's finish what we are doing first/);
    expect(heard.session.frames).toHaveLength(3);
  });

  it('lets a note be a note unless it is plainly a question', async () => {
    const talk = new Conversation();
    await talk.all('book a swimming lesson', '4 December', 'Lambwick');
    expect((await talk.say('when is the pool open?')).says).toEqual([
      'The pool is open from 7am to 9pm.',
      'Anything we should know?',
    ]);
    const heard = await talk.say('he wants to learn to swim');
    expect(heard.says).toEqual(['A lesson on 2026-12-04 at Lambwick. Shall I book it?']);
  });
});

describe('cancel and start again', () => {
  it.each([1, 2, 3, 4, 5])('cancels after %i messages, and says nothing was sent', async (messages) => {
    const talk = new Conversation();
    const heard = await talk.all(...straight.slice(0, messages), 'cancel');
    expect(heard.says[0]).toMatch(/Nothing was sent/);
    expect(heard.session.frames).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('starts again after %i messages', async (messages) => {
    const talk = new Conversation();
    const heard = await talk.all(...straight.slice(0, messages), 'start again');
    expect(heard.says).toEqual(["OK, let's start again. Nothing was sent.", 'Which day?']);
    expect(heard.session.frames[0]?.values).toEqual({});
    expect(heard.record.did.slice(0, 2)).toEqual([
      'dialog-cancelled:swim-lesson',
      'dialog-started:swim-lesson',
    ]);
    expect(heard.record.asked).toBeUndefined();
  });

  it('starts only the task in hand again', async () => {
    const talk = new Conversation();
    const heard = await talk.all('book a swimming lesson', '4 December', 'i lost my umbrella', 'start again');
    expect(heard.says).toEqual(["OK, let's start again. Nothing was sent.", 'What did you lose?']);
    expect(heard.session.frames.map(({ dialog }) => dialog)).toEqual(['swim-lesson', 'lost-property']);
    expect((await talk.all('a blue one', 'yes')).says).toEqual(['Which pool?']);
  });
});

describe('no match', () => {
  it('rephrases with an example, then offers a person, never in the same words', async () => {
    const talk = new Conversation();
    const first = await talk.all('book a swimming lesson', 'flurble');
    const second = await talk.say('glorp');
    const third = await talk.say('wibble');
    expect(first.says).toEqual(["Sorry, I didn't catch that.", 'Please give a date, like 4 December.']);
    expect(second.says).toEqual([
      "Sorry, I still didn't get that.",
      'Which date suits you? Say 4 December, or tomorrow.',
    ]);
    expect(third.says).toEqual(["Sorry, I'm not getting this. Would you like to talk to a person?"]);
    expect(third.session.pending).toMatchObject({ kind: 'offer-person' });
  });

  it('still takes the answer when a person has been offered', async () => {
    const talk = new Conversation();
    const heard = await talk.all('book a swimming lesson', 'flurble', 'glorp', 'wibble', '4 December');
    expect(heard.says).toEqual(['Which pool?']);
  });

  it('keeps the question for the editors, without who asked', async () => {
    const heard = await new Conversation().say('q x');
    expect(heard.events).toContainEqual({ kind: 'question-unanswered', text: 'q x' });
  });
});

describe('what nothing may come after', () => {
  it.each([
    ['STOP', { form: 'text' as const }, ['dialog-cancelled:swim-lesson', 'opted-out']],
    ['yes delete all my data', {}, ['forgotten', 'erasure-asked', 'dialog-cancelled:swim-lesson']],
  ])('gives up all that is under way on "%s"', async (text, limits, did) => {
    const talk = new Conversation(SAMPLE_WORLD, { ...NUMBERED, ...limits });
    const { session } = await talk.say('book a swimming lesson');
    const queued = [{ dialog: 'hire-hall', text: 'hire a hall', at: talk.now.toISOString() }];
    talk.session = { ...session, queued, toRate: 'h1' };
    const heard = await talk.say(text);
    expect(heard.says).toHaveLength(1);
    expect([...heard.record.did].sort()).toEqual([...did].sort());
    expect(heard.session).toMatchObject({ frames: [] });
    for (const left of ['pending', 'queued', 'toRate'] as const) expect(heard.session[left]).toBeUndefined();
  });
});

describe('time', () => {
  it('asks after a long silence whether to go on, and takes up what was said', async () => {
    const talk = new Conversation();
    await talk.say('book a swimming lesson');
    talk.wait(24 * 60);
    const heard = await talk.say('4 December');
    expect(heard.says).toEqual([
      'Hello again. We had not finished this: Book a swimming lesson. Still want to finish?',
    ]);
    expect((await talk.say('yes')).says).toEqual(['Which pool?']);
  });

  it('lets it go on a no', async () => {
    const talk = new Conversation();
    await talk.all('book a swimming lesson', '4 December');
    talk.wait(24 * 60);
    const heard = await talk.all('hello', 'no');
    expect(heard.session.frames).toEqual([]);
  });

  it('answers a new question first', async () => {
    const talk = new Conversation();
    await talk.say('book a swimming lesson');
    talk.wait(24 * 60);
    expect((await talk.say('when is the pool open')).says[0]).toBe('The pool is open from 7am to 9pm.');
  });
});

describe('a deploy in the middle', () => {
  it('keeps what an older version of the dialog had collected', async () => {
    const talk = new Conversation();
    talk.session = {
      version: 1,
      frames: [
        { dialog: 'swim-lesson', version: 1, values: { day: '2026-12-04', shoeSize: 9 }, answered: ['day'] },
      ],
      pending: { kind: 'slot', slot: 'shoeSize', misses: 0, offered: [] },
      misses: 0,
    };
    const heard = await talk.say('Fernley');
    expect(heard.session.frames[0]?.values).toEqual({ day: '2026-12-04', pool: 'Fernley' });
  });

  it('apologises when the dialog is gone, and reads the message afresh', async () => {
    const talk = new Conversation();
    talk.session = {
      version: 1,
      frames: [{ dialog: 'withdrawn', version: 1, values: {}, answered: [] }],
      pending: { kind: 'slot', slot: 'x', misses: 0, offered: [] },
      misses: 0,
    };
    const heard = await talk.say('when is the pool open');
    expect(heard.says).toEqual([
      "Sorry, we have been updated and I lost track of what we were doing. Nothing was sent. Let's go on from here.",
      'The pool is open from 7am to 9pm.',
    ]);
  });

  it.each([{ version: 99 }, 'nonsense', 7, []])('survives a session it cannot read: %j', async (stored) => {
    const talk = new Conversation();
    talk.session = stored;
    expect((await talk.say('when is the pool open')).says.at(-1)).toBe('The pool is open from 7am to 9pm.');
  });
});

describe('an advisor', () => {
  it('has the conversation to themselves, but for urgent messages', async () => {
    const talk = new Conversation();
    talk.session = { version: 1, frames: [], misses: 0, handover: { id: 'h1', state: 'with-advisor' } };
    expect((await talk.say('when is the pool open')).says).toEqual([]);
    expect((await talk.say('cancel')).says).toEqual([]);
    expect((await talk.say('i can smell gas')).says[0]).toMatch(/0800 111 999/);
  });

  it('is told of what is written while waiting, and the queue can be left', async () => {
    const talk = new Conversation();
    talk.session = { version: 1, frames: [], misses: 0, handover: { id: 'h1', state: 'waiting' } };
    expect((await talk.say('it is about my bill')).says).toHaveLength(1);
    expect((await talk.say('and my mum')).says).toEqual(["Thanks. They'll read that too."]);
    const heard = await talk.say('cancel');
    expect(talk.left).toEqual(['h1']);
    expect(heard.session.handover).toBeUndefined();
  });
});

describe('clarifying', () => {
  const world = {
    ...SAMPLE_WORLD,
    understanding: {
      ...SAMPLE_WORLD.understanding,
      understand: (text: string, now: Date) => {
        const understood = SAMPLE_WORLD.understanding.understand(text, now);
        const options = (['pool-times', 'pool-prices', 'swim-lesson'] as const).map((id) => ({
          kind: id === 'swim-lesson' ? ('dialog' as const) : ('answer' as const),
          id,
          score: 0.3,
        }));
        return /unclear/.test(text)
          ? { ...understood, decision: { kind: 'clarify' as const, options } }
          : understood;
      },
    },
  };

  it('offers at most three and none of these, and takes a number', async () => {
    const talk = new Conversation(world);
    const heard = await talk.say('unclear pool');
    expect(heard.events.at(-1)).toMatchObject({ kind: 'clarified' });
    expect((await talk.say('2')).says).toEqual(['A swim is £5.']);
  });

  it("keeps the first message's slots whichever is chosen", async () => {
    const talk = new Conversation(world);
    expect((await talk.all('unclear pool on 4 December', 'book a swimming lesson')).says).toEqual([
      'Which pool?',
    ]);
  });

  it('never asks twice running', async () => {
    const talk = new Conversation(world);
    const heard = await talk.all('unclear pool', 'unclear swim');
    expect(heard.events.map(({ kind }) => kind)).not.toContain('clarified');
    expect(heard.says).toHaveLength(1);
  });

  it('offers a person after none of these', async () => {
    const talk = new Conversation(world);
    const heard = await talk.all('unclear pool', 'none of these');
    expect(heard.session.pending).toMatchObject({ kind: 'offer-person' });
  });
});

describe('numbers for choices, where there are no buttons', () => {
  const texting = () => new Conversation(SAMPLE_WORLD, NUMBERED);

  it('takes 1 for the yes of a read-back', async () => {
    const talk = texting();
    expect((await talk.all(...straight, '1')).says).toEqual(['Booked for 2026-12-04.']);
  });

  it('takes 2 for its no, and a number for what to change', async () => {
    const talk = texting();
    expect((await talk.all(...straight, '2', '1')).says).toEqual(['Which day?']);
  });

  it('takes a number for a choice of the greeting', async () => {
    expect((await texting().all('hello', '1')).says).toEqual(['The pool is open from 7am to 9pm.']);
  });

  it('takes a number after a long silence', async () => {
    const talk = texting();
    await talk.all('book a swimming lesson');
    talk.wait(24 * 60);
    expect((await talk.all('hello', '1')).says).toEqual(['Which day?']);
  });

  it('leaves numbers alone once something else was said', async () => {
    const heard = await texting().all('hello', 'when is the pool open', '1');
    expect(heard.says).not.toEqual(['The pool is open from 7am to 9pm.']);
  });
});
