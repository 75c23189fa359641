import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Sweeper } from '../../src/delivery/sweep.ts';
import { Turns } from '../../src/delivery/turns.ts';
import type { Queryable } from '../../src/store/database.ts';
import { claimNext } from '../../src/store/outbox-claim.ts';
import { onBothEngines } from '../store/engines.ts';
import { echo, textFrom } from '../store/fixtures.ts';
import { GRACE_MS, openWorld, type World } from './world.ts';

const QUIET = {
  moment: () => 'database' as const,
  graceMs: GRACE_MS,
  remind: async () => {},
  suggest: async () => {},
  unhurriedAtOnce: () => [],
};

onBothEngines('the sweeper', (engine) => {
  let world: World;
  let turns: Turns<Queryable>;
  let sweeper: Sweeper;
  let reminded: string[] = [];
  let suggested: string[] = [];

  beforeAll(async () => {
    world = await openWorld(engine.database());
    const { store, clock, errors, database } = world;
    const onError = (error: unknown) => errors.push(error);
    const quiet = { changed: () => {}, deliver: async () => {} };
    turns = new Turns({ store, take: echo, clock, onError, ...quiet });
    const delivery = {
      graceMs: GRACE_MS,
      moment: () => world.clock.now(),
      remind: async (id: string) => {
        reminded.push(id);
      },
      suggest: async (id: string) => {
        suggested.push(id);
      },
      unhurriedAtOnce: (seconds: number) => [['sms', 0.4 * seconds] as const],
    };
    sweeper = new Sweeper({ database, store, turns, delivery, clock, onError, patienceMs: 5000 });
  });
  afterAll(async () => {
    await sweeper.stop();
    await world.close();
  });

  async function sweep(patienceMs?: number): Promise<readonly string[]> {
    reminded = [];
    suggested = [];
    await sweeper.sweepOnce(patienceMs);
    await turns.idle();
    return reminded;
  }

  it('takes the turns and the outbox a crash left, at a start without waiting for their age', async () => {
    const { conversationId } = await world.store.accept(textFrom('left', 'left-1'), world.clock.now());
    expect(await sweep()).toEqual([]);
    expect(await world.store.waitingSince(world.clock.now(), 10)).toEqual([conversationId]);
    await sweep(0);
    expect(await world.store.waitingSince(world.clock.now(), 10)).toEqual([]);
    // Its turn left a reply that nobody rang for.
    expect(await sweep(0)).toEqual([conversationId]);
    await world.delivery.deliver(conversationId);
    expect(await sweep(0)).toEqual([]);
  });

  it('leaves what is younger than its patience to those who were rung for it', async () => {
    const id = await world.say('fresh');
    expect(await sweep()).toEqual([]);
    world.clock.forward(5);
    expect(await sweep()).toEqual([id]);
    await world.delivery.deliver(id);
  });

  it('comes back to a try that a crash cut short, after the grace', async () => {
    const id = await world.say('cut short');
    await claimNext(world.database.db, id, world.clock.now(), GRACE_MS);
    world.clock.forward(GRACE_MS / 1000 - 1);
    expect(await sweep()).toEqual([]);
    world.clock.forward(1);
    expect(await sweep()).toEqual([id]);
    await world.delivery.deliver(id);
  });

  it('suggests as many notices and broadcasts as could go, notices first, and rings for none of them', async () => {
    const { conversations, clock } = { conversations: world.store, clock: world.clock };
    const told: string[] = [];
    for (const urgency of ['broadcast', 'broadcast', 'notice', 'reply'] as const) {
      const { conversationId } = await conversations.accept(
        textFrom(`unhurried-${told.length}`, `unhurried-${told.length}`),
        clock.now(),
      );
      await conversations.takeTurn(conversationId, clock.now(), async (unit) => ({
        ...(await echo(unit)),
        says: [],
      }));
      await conversations.speak(conversationId, clock.now(), () => {
        const entries = [{ author: 'parley', say: { text: urgency } } as const];
        return { session: null, entries, deliver: true, urgency };
      });
      told.push(conversationId);
    }
    const [first, second, notice, reply] = told;
    world.clock.forward(5);
    expect(await sweep()).toEqual([reply]);
    expect(suggested).toEqual([notice, first]);
    for (const id of [notice, first, reply]) await world.delivery.deliver(id as string);
    await sweep();
    expect(suggested).toEqual([second]);
    await world.delivery.deliver(second as string);
    expect(await sweep()).toEqual([]);
    expect(suggested).toEqual([]);
  });

  it('tries a poisoned message until it is set aside, and then the ones behind it', async () => {
    const { store, clock, errors, database } = world;
    const { conversationId } = await store.accept(textFrom('poison', 'poison-1', 'poison'), clock.now());
    await store.accept(textFrom('poison', 'poison-2', 'fine'), clock.now());
    const heard: string[] = [];
    const failing = new Turns({
      store,
      clock,
      take: async (unit) => {
        if (unit.message.text === 'poison') throw new Error('poisoned');
        heard.push(unit.message.text);
        return echo(unit);
      },
      changed: () => {},
      deliver: async () => {},
      onError: (error) => errors.push(error),
    });
    const own = { turns: failing, delivery: QUIET };
    const sweeping = new Sweeper({ database, store, clock, onError: (error) => errors.push(error), ...own });
    errors.length = 0;
    for (let i = 0; i < 5; i += 1) {
      await sweeping.sweepOnce(0);
      await failing.idle();
    }
    expect(errors).toMatchObject([
      { parked: false },
      { parked: false },
      { parked: false },
      { parked: false },
      { parked: true, conversationId },
    ]);
    await sweeping.sweepOnce(0);
    await failing.idle();
    expect(heard).toEqual(['fine']);
  });

  it('reports a failing database and lives', async () => {
    const broken = {
      waitingSince: async () => {
        throw new Error('database away');
      },
    };
    const { database, clock } = world;
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    const delivery = QUIET;
    const sweeping = new Sweeper({ database, store: broken, turns, delivery, clock, onError });
    await expect(sweeping.sweepOnce()).resolves.toBeUndefined();
    expect(errors).toMatchObject([{ message: 'database away' }]);
  });
});
