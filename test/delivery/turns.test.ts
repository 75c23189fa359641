import { describe, expect, it } from '@jest/globals';
import type { TurnResult, TurnUnit, Waiting } from '../../src/conversation/ports.ts';
import { Turns } from '../../src/delivery/turns.ts';
import { NOON, textFrom } from '../store/fixtures.ts';

/** A store in memory: what waits for each conversation. */
class Waitlist {
  readonly waiting = new Map<string, Waiting[]>();
  /** Whether it tells that nothing waits behind a message. */
  tellsLast = false;
  looks = 0;

  add(id: string, ...texts: readonly string[]): void {
    const messages = texts.map((text) => ({ ...textFrom(id, `${id}/${text}`, text), receivedAt: NOON }));
    this.waiting.set(id, [...(this.waiting.get(id) ?? []), ...messages]);
  }

  async takeTurn(
    id: string,
    _now: Date,
    take: (unit: TurnUnit<null>) => Promise<TurnResult>,
  ): Promise<boolean> {
    this.looks += 1;
    const [message] = this.waiting.get(id) ?? [];
    if (message === undefined) return false;
    const isLast = this.tellsLast && this.waiting.get(id)?.length === 1;
    await take({ tx: null, conversationId: id, message, session: null, isLast });
    this.waiting.get(id)?.shift();
    return true;
  }
}

function setUp(take: (text: string) => Promise<unknown>, limit = 3) {
  const waitlist = new Waitlist();
  const seen = { changed: [] as string[], delivered: [] as string[], errors: [] as unknown[] };
  const turns = new Turns<null>({
    store: waitlist,
    limit,
    clock: { now: () => NOON },
    take: async ({ message }) => {
      const some = (await take(message.text)) as Partial<TurnResult> | undefined;
      return { session: null, says: [{ text: 'ok' }], events: [], deliver: true, ...(some ?? {}) };
    },
    changed: ({ conversationId, key }) =>
      seen.changed.push(`${conversationId} ${key.channel} ${key.contact}`),
    deliver: async (id) => {
      seen.delivered.push(id);
    },
    onError: (error) => seen.errors.push(error),
  });
  return { turns, waitlist, seen };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('drains a conversation one message at a time, in order', async () => {
    const order: string[] = [];
    let underWay = 0;
    const { turns, waitlist, seen } = setUp(async (text) => {
      expect(++underWay).toBe(1);
      await tick();
      order.push(text);
      underWay -= 1;
    });
    waitlist.add('a', '1', '2', '3');
    for (let i = 0; i < 5; i += 1) turns.ring('a');
    await turns.idle();
    expect(order).toEqual(['1', '2', '3']);
    expect(seen.changed).toEqual(['a sms a', 'a sms a', 'a sms a']);
    expect(seen.delivered).toEqual(['a', 'a', 'a']);
  });

  it('takes different conversations side by side, up to the limit', async () => {
    let underWay = 0;
    let most = 0;
    const { turns, waitlist } = setUp(async () => {
      most = Math.max(most, ++underWay);
      await tick();
      underWay -= 1;
    });
    for (let i = 0; i < 10; i += 1) {
      waitlist.add(`c${i}`, '1', '2');
      turns.ring(`c${i}`);
    }
    await turns.idle();
    expect(most).toBe(3);
    expect([...waitlist.waiting.values()].flat()).toEqual([]);
  });

  it('looks once more when it was rung for during its last look', async () => {
    const { turns, waitlist } = setUp(async () => {});
    const taken = turnsTakenFrom(waitlist, () => {
      // Arrives after the store has looked and before the runner knows.
      waitlist.add('a', 'late');
      turns.ring('a');
    });
    waitlist.add('a', 'first');
    turns.ring('a');
    await turns.idle();
    expect(taken).toEqual(['first', 'late']);
  });

  it('looks no further after the last message, unless it was rung for meanwhile', async () => {
    const { turns, waitlist } = setUp(async (text) => {
      if (text === 'first') waitlist.add('a', 'late');
      if (text === 'first') turns.ring('a');
    });
    waitlist.tellsLast = true;
    waitlist.add('b', '1', '2');
    turns.ring('b');
    await turns.idle();
    expect(waitlist.looks).toBe(2);
    waitlist.add('a', 'first');
    turns.ring('a');
    await turns.idle();
    expect(waitlist.looks).toBe(4);
    expect([...waitlist.waiting.values()].flat()).toEqual([]);
  });

  it('reports a failed turn, leaves its message for the sweeper, and goes on elsewhere', async () => {
    const { turns, waitlist, seen } = setUp(async (text) => {
      if (text === 'bad') throw new Error('broken');
    });
    waitlist.add('a', 'bad', 'behind it');
    waitlist.add('b', 'good');
    turns.ring('a');
    turns.ring('b');
    await turns.idle();
    expect(seen.errors).toMatchObject([{ message: 'broken' }]);
    expect(waitlist.waiting.get('a')).toHaveLength(2);
    expect(waitlist.waiting.get('b')).toEqual([]);
    expect(seen.changed).toEqual(['b sms b']);
  });

  it('rings for delivery only when something is to be delivered', async () => {
    const { turns, waitlist, seen } = setUp(async (text) =>
      text === 'silent' ? { says: [] } : { deliver: false },
    );
    waitlist.add('a', 'silent', 'web');
    turns.ring('a');
    await turns.idle();
    expect(seen.delivered).toEqual([]);
    expect(seen.changed).toHaveLength(2);
  });

  it('stops after the running turn and begins no other', async () => {
    const order: string[] = [];
    const { turns, waitlist } = setUp(async (text) => {
      await tick();
      order.push(text);
    });
    waitlist.add('a', '1', '2');
    waitlist.add('b', '1');
    turns.ring('a');
    await turns.stop();
    turns.ring('b');
    await turns.idle();
    expect(order).toEqual(['1']);
  });
});

/** Notes the texts taken, and calls back once within the first look that finds nothing. */
function turnsTakenFrom(waitlist: Waitlist, atFirstEmptyLook: () => void): readonly string[] {
  const taken: string[] = [];
  const takeTurn = waitlist.takeTurn.bind(waitlist);
  let called = false;
  waitlist.takeTurn = async (id, now, take) => {
    const found = await takeTurn(id, now, (unit) => {
      taken.push(unit.message.text);
      return take(unit);
    });
    if (!found && !called) {
      called = true;
      atFirstEmptyLook();
    }
    return found;
  };
  return taken;
}
