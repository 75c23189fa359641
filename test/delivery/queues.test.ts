import { afterEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { openQueues, type Queues } from '../../src/delivery/queues.ts';
import { rowsOf } from '../../src/store/database.ts';
import { itWhere } from '../environment/need.ts';
import { onEveryBackend } from './backends.ts';

/** A promise and what settles it. */
function signal<T = void>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

onEveryBackend('queues', (backend) => {
  let open: Queues[] = [];
  const errors: Error[] = [];
  const newQueues = async () => {
    const queues = await openQueues({
      database: backend.database(),
      redisUrl: backend.redisUrl(),
      onError: (error) => errors.push(error),
    });
    open.push(queues);
    return queues;
  };
  afterEach(async () => {
    await Promise.all(open.map((queues) => queues.close()));
    open = [];
    errors.length = 0;
  });

  it('hands each job to a worker', async () => {
    const queues = await newQueues();
    expect(queues.backend).toBe(backend.name);
    const seen = new Set<number>();
    const all = signal();
    queues.work<{ n: number }>('each', 4, async ({ n }) => {
      seen.add(n);
      if (seen.size === 50) all.resolve();
    });
    await Promise.all(Array.from({ length: 50 }, (_, n) => queues.add('each', { n })));
    await all.promise;
    expect(errors).toEqual([]);
  });

  it('takes what has no priority before all that has one', async () => {
    const queues = await newQueues();
    for (const n of [1, 2, 3]) await queues.add('order', { job: `later ${n}` }, { priority: 10 });
    for (const n of [1, 2]) await queues.add('order', { job: `now ${n}` });
    const seen: string[] = [];
    const all = signal();
    queues.work<{ job: string }>('order', 1, async ({ job }) => {
      if (seen.push(job) === 5) all.resolve();
    });
    await all.promise;
    expect(seen).toEqual(['now 1', 'now 2', 'later 1', 'later 2', 'later 3']);
  });

  it('wakes an idle worker of another process at once', async () => {
    const [here, there] = [await newQueues(), await newQueues()];
    const first = signal();
    const second = signal();
    let jobs = 0;
    here.work('idle', 1, async () => (++jobs === 1 ? first.resolve() : second.resolve()));
    await there.add('idle', {});
    await first.promise;
    // The worker has nothing to do now and looks by itself only every half minute.
    const begun = Date.now();
    await there.add('idle', {});
    await second.promise;
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it('holds a delayed job back', async () => {
    const queues = await newQueues();
    const order: string[] = [];
    const both = signal();
    queues.work<{ name: string }>('delayed', 1, async ({ name }) => {
      order.push(name);
      if (order.length === 2) both.resolve();
    });
    await queues.add('delayed', { name: 'later' }, { delayMs: 300 });
    await queues.add('delayed', { name: 'now' });
    await both.promise;
    expect(order).toEqual(['now', 'later']);
  });

  it('adds a job of one id once while it waits, and again when it is done', async () => {
    const queues = await newQueues();
    let runs = 0;
    for (let i = 0; i < 3; i += 1) await queues.add('reminders', {}, { id: 'remind-1' });
    await queues.add('reminders', { last: true });
    const drained = signal();
    let again = signal();
    queues.work<{ last?: boolean }>('reminders', 1, async ({ last }) => {
      if (last) return drained.resolve();
      runs += 1;
      again.resolve();
    });
    await drained.promise;
    expect(runs).toBe(1);
    again = signal();
    await queues.add('reminders', {}, { id: 'remind-1' });
    await again.promise;
    expect(runs).toBe(2);
  });

  it('tries a job again that threw, and reports it', async () => {
    const queues = await newQueues();
    const done = signal();
    let tries = 0;
    queues.work('failing', 1, async () => {
      tries += 1;
      if (tries === 1) throw new Error('Failed query: INSERT … params: +447700900123');
      done.resolve();
    });
    await queues.add('failing', {});
    await done.promise;
    expect(tries).toBe(2);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/Failed query/) }]);
    // Its words stay out of the queue, where they would stand for a day.
    const kept = await keptInQueues();
    expect(kept).toContain('failed: Error');
    expect(kept).not.toContain('7700900123');
  });

  /** All that the queues hold, as text. */
  async function keptInQueues(): Promise<string> {
    const redisUrl = backend.redisUrl();
    if (redisUrl !== undefined) {
      const client = new Redis(redisUrl);
      const keys = await client.keys('*failing*');
      const dumped = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
      client.disconnect();
      return dumped.map((each) => each?.toString('latin1')).join();
    }
    const { db } = backend.database();
    const tables = await rowsOf<{ name: string }>(
      db,
      sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'bullmq'`,
    );
    const rows = tables.map(({ name }) =>
      rowsOf<{ row: string }>(db, sql`SELECT t::text AS row FROM bullmq.${sql.identifier(name)} t`),
    );
    return (await Promise.all(rows)).flatMap((each) => each.map(({ row }) => row)).join();
  }

  const replicas =
    'runs what comes again and again on one replica at a time, though a run outlasts its period';
  itWhere(backend.name !== 'pglite', 'the embedded database has one process alone', replicas, async () => {
    const [here, there] = [await newQueues(), await newQueues()];
    let running = 0;
    let most = 0;
    let runs = 0;
    const begun = signal();
    const mayEnd = signal();
    const done = signal();
    const process = async () => {
      most = Math.max(most, ++running);
      runs += 1;
      begun.resolve();
      await mayEnd.promise;
      running -= 1;
      if (runs === 3) done.resolve();
    };
    await here.every('again', 100, process);
    await there.every('again', 100, process);
    await begun.promise;
    // Ten periods, in which the other would have begun.
    here.work('meanwhile', 1, async () => mayEnd.resolve());
    await here.add('meanwhile', {}, { delayMs: 1000 });
    await done.promise;
    expect(most).toBe(1);
    expect(errors).toEqual([]);
  });

  it('lets a running job finish before it closes, and keeps the waiting ones for the next', async () => {
    const queues = await newQueues();
    const begun = signal();
    const mayEnd = signal();
    const ran: number[] = [];
    queues.work<{ n: number }>('closing', 1, async ({ n }) => {
      begun.resolve();
      await mayEnd.promise;
      ran.push(n);
    });
    await queues.add('closing', { n: 1 });
    await begun.promise;
    await queues.add('closing', { n: 2 });
    const closed = queues.close();
    open = [];
    mayEnd.resolve();
    await closed;
    expect(ran[0]).toBe(1);
    const later = await newQueues();
    const rest = signal();
    later.work<{ n: number }>('closing', 1, async ({ n }) => {
      ran.push(n);
      rest.resolve();
    });
    if (ran.length < 2) await rest.promise;
    expect(ran).toEqual([1, 2]);
  });
});
