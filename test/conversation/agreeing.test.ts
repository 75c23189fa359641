import { describe, expect, it } from '@jest/globals';
import { type AnyDialog, registerDialog } from '../../src/conversation/dialog.ts';
import { Conversation, SAMPLE_WORLD, swimLesson } from './sample.ts';

/** The lesson's read-back tells a price, which is not the same all day. */
function worldWithPrice(price: () => number) {
  const priced = registerDialog({
    ...swimLesson,
    readBack: (context) => ({
      text: `${context.words('read-back', { ...context.values })} It costs £${price()}.`,
    }),
  });
  return {
    ...SAMPLE_WORLD,
    dialogs: new Map<string, AnyDialog>([...SAMPLE_WORLD.dialogs, ['swim-lesson', priced]]),
  };
}

const straight = ['book a swimming lesson', '4 December', 'Lambwick', 'none'] as const;

describe('agreeing', () => {
  it('is to what was read: what has changed since is read again first', async () => {
    let price = 5;
    const talk = new Conversation(worldWithPrice(() => price));
    expect((await talk.all(...straight)).says.at(-1)).toContain('£5');
    price = 6;
    const heard = await talk.say('yes');
    expect(heard.says).toEqual([
      'Something has changed since I last read this to you. Please check it again.',
      'A lesson on 2026-12-04 at Lambwick. Shall I book it? It costs £6.',
    ]);
    expect(talk.records.booked).toEqual([]);
    expect((await talk.say('yes')).says).toEqual(['Booked for 2026-12-04.']);
  });

  it('is not put off for ever by what changes all the time', async () => {
    let price = 0;
    const talk = new Conversation(
      worldWithPrice(() => {
        price += 1;
        return price;
      }),
    );
    await talk.all(...straight, 'yes', 'yes');
    expect(talk.records.booked).toHaveLength(1);
  });

  it('holds for what was read before sessions kept it with the question', async () => {
    const talk = new Conversation(worldWithPrice(() => 5));
    const { session } = await talk.all(...straight);
    const [said] = session.said ?? [];
    const { said: _, ...before } = session;
    talk.session = { ...before, pending: { kind: 'read-back', misses: 0 }, lastSaid: said?.text };
    expect((await talk.say('say that again')).says).toEqual([said?.text]);
    expect((await talk.say('yes')).says).toEqual(['Booked for 2026-12-04.']);
  });

  it('holds after a question on the side', async () => {
    const talk = new Conversation(worldWithPrice(() => 5));
    await talk.all(...straight, 'when is the pool open?', 'yes');
    expect(talk.records.booked).toHaveLength(1);
  });
});

describe('several that fit, with a question of their own', () => {
  const pools = ['Fernley', 'Lambwick', 'Combe End', 'Harrow Moor'];
  const asking = registerDialog({
    ...swimLesson,
    slots: {
      ...swimLesson.slots,
      pool: {
        ...swimLesson.slots.pool,
        parse: ({ text }) =>
          text === 'any'
            ? {
                kind: 'ambiguous',
                options: pools.map((pool) => ({ label: pool, value: pool })),
                say: { text: 'All of these have room:', quickReplies: pools },
              }
            : { kind: 'silent' },
      },
    },
  });
  const world = { ...SAMPLE_WORLD, dialogs: new Map([...SAMPLE_WORLD.dialogs, ['swim-lesson', asking]]) };

  it('are all offered, and any of them can be chosen', async () => {
    const talk = new Conversation(world);
    const heard = await talk.all('book a swimming lesson', '4 December', 'any');
    expect(heard.says).toEqual(['All of these have room:']);
    const chosen = await talk.say('the fourth');
    expect(chosen.session.frames[0]?.values).toMatchObject({ pool: 'Harrow Moor' });
  });
});
