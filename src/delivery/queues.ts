/**
 * BullMQ's queues on whichever backend there is: Redis when a URL is given, else the database itself. Jobs
 * only say that there is something to do; what there is to do stands in the database, so a lost or repeated
 * job is harmless.
 */
import {
  createPostgresBackend,
  type PgPool,
  Queue,
  type QueueOptions,
  runMigrations,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import pg from 'pg';
import type { Database } from '../store/database.ts';
import { survive } from '../store/postgres.ts';
import { alone } from './alone.ts';
import { migrateQueuesOnPglite, pgliteAsPool } from './bullmq-pglite-pool.ts';
import { inTime } from './in-time.ts';
import { connectImpatiently, connectPatiently, isLostConnection, letGo, readyOrNot } from './redis.ts';

export interface QueuesOptions {
  readonly database: Database;
  readonly redisUrl?: string | undefined;
  /** Told of failed jobs and broken connections, but for Redis being gone; BullMQ mends those by itself. */
  readonly onError: (error: Error) => void;
  /** Told when Redis goes and comes back, perhaps more than once each. */
  readonly onState?: (up: boolean, why?: string) => void;
}

interface AddOptions {
  readonly delayMs?: number;
  /** From 1, the more the later; jobs without one come before all that have one. */
  readonly priority?: number;
  /** A job is not added while another of this id waits or runs. May not hold `:`. */
  readonly id?: string;
}

export interface Queues {
  readonly backend: 'pglite' | 'postgres' | 'redis';
  /** While Redis is gone nothing is added: whoever relies on it rings again, as the sweeper does. */
  add(queue: string, data: object, options?: AddOptions): Promise<void>;
  /** Starts working a queue off, `concurrency` jobs at a time. A job that throws is tried again. */
  work<Data>(queue: string, concurrency: number, process: (data: Data) => Promise<void>): void;
  /**
   * Runs `process` now and then every so often: of all replicas on one database one at a time, however long a run takes. A
   * round whose turn comes while one is under way is left out.
   */
  every(queue: string, everyMs: number, process: () => Promise<void>): Promise<void>;
  /** Lets running jobs finish, then lets go of all connections. */
  close(): Promise<void>;
}

/** Opens the queues; BullMQ's own tables are made or updated when the database is the backend. */
export async function openQueues(options: QueuesOptions): Promise<Queues> {
  const { native } = options.database;
  if (options.redisUrl !== undefined) return queuesOn(await redisBackend(options.redisUrl, options), options);
  if (native.engine === 'postgres')
    return queuesOn(await postgresBackend(native.url, options.onError), options);
  await migrateQueuesOnPglite(native.session);
  return queuesOn(
    sqlBackend('pglite', pgliteAsPool(native.session), async () => {}),
    options,
  );
}

interface Backend {
  readonly name: Queues['backend'];
  queue(name: string, options: Omit<QueueOptions, 'connection'>): Queue;
  worker<Data>(
    name: string,
    process: (job: { data: Data }) => Promise<void>,
    options: Omit<WorkerOptions, 'connection'>,
  ): Pick<Worker, 'close'> & { on(event: 'error' | 'failed', listener: (...args: never[]) => void): unknown };
  /** Calls back whenever the connection stands again, perhaps to an emptied store. */
  onBack?(back: () => void): void;
  isUp(): boolean;
  close(): Promise<void>;
}

async function redisBackend(url: string, { onError, onState }: QueuesOptions): Promise<Backend> {
  const adding = connectImpatiently(url, { onError, onState });
  const working = connectPatiently(url, { onError });
  await readyOrNot(adding);
  return {
    name: 'redis',
    queue: (name, options) => new Queue(name, { ...options, connection: adding }),
    worker: (name, process, options) => new Worker(name, process, { ...options, connection: working }),
    onBack: (back) => adding.on('ready', back),
    isUp: () => adding.status === 'ready',
    close: async () => {
      await letGo(adding);
      await letGo(working);
    },
  };
}

async function postgresBackend(url: string, onError: (error: Error) => void): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: url,
    keepAlive: true,
    // Each worker keeps one of these to listen on, so there must be more than there are queues.
    max: 18,
    options: '-c search_path=bullmq',
  });
  pool.on('error', onError);
  survive(pool);
  // Each queue and each worker listens for errors: with ours they are more than a warning expects.
  pool.setMaxListeners(0);
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
  // A pool it is, though the two packages' typings name the rows' type differently.
  return sqlBackend('postgres', pool as unknown as PgPool, () => pool.end());
}

function sqlBackend(name: Queues['backend'], connection: PgPool, close: () => Promise<void>): Backend {
  const bound = withBackend(createPostgresBackend);
  return {
    name,
    queue: (queue, options) => new bound.Queue(queue, { ...options, connection }) as unknown as Queue,
    worker: (queue, process, options) => new bound.Worker(queue, process, { ...options, connection }),
    isUp: () => true,
    close,
  };
}

const JOB_OPTIONS = {
  // By age, so that an operator can look at what ran and what failed without Redis filling up.
  removeOnComplete: { age: 600, count: 1000 },
  removeOnFail: { age: 24 * 3600, count: 1000 },
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
} as const;

/** A job of an id that was kept would stand in the way of the next one of that id, which is to ring again. */
const NAMED_JOB_OPTIONS = { ...JOB_OPTIONS, removeOnComplete: true, removeOnFail: true } as const;

const WORKER_OPTIONS = {
  // A worker killed in the middle of a job stalls it. By default the second time fails the job for good; ours may
  // run any number of times, and a message must not be left because its server was killed twice.
  maxStalledCount: 1_000_000,
  // How often, in seconds, an idle worker looks although nothing was announced: Redis announces a job to one worker only,
  // and should that one's process stand still, the others would not look before.
  drainDelay: 5,
  // Milliseconds after which a worker that lost Redis tries again. BullMQ's 15 s also hold up whoever closes it just then.
  runRetryDelay: 1000,
} as const;

/** How often it is seen to that what runs now and then is still planned: a Redis may have been emptied. */
const PLAN_EVERY_MS = 30_000;
/** Running jobs have so long to end when Redis is gone and cannot be told. */
const CLOSE_MS = 10_000;

function queuesOn(backend: Backend, { database, onError }: QueuesOptions): Queues {
  const one = alone(database, onError);
  const queues = new Map<string, Queue>();
  const workers: { close(force?: boolean): Promise<void> }[] = [];
  const plans = new Map<string, number>();
  // Every queue, worker and call has its own word that Redis is gone, again and again: `onState` has told of it.
  const isGone = (error: unknown) => backend.name === 'redis' && isLostConnection(error);
  const unlessGone = (error: Error) => {
    if (!isGone(error)) onError(error);
  };
  const queueOf = (name: string) => {
    const known = queues.get(name);
    if (known !== undefined) return known;
    // Nobody listens to BullMQ's events, so few are kept.
    const queue = backend.queue(name, { streams: { events: { maxLen: 100 } } });
    queue.on('error', unlessGone);
    queues.set(name, queue);
    return queue;
  };
  const work = <Data>(name: string, concurrency: number, process: (data: Data) => Promise<void>) => {
    const run = (job: { data: Data }) => process(job.data).catch(withoutWords);
    const worker = backend.worker(name, run, { ...WORKER_OPTIONS, concurrency });
    worker.on('error', unlessGone);
    worker.on('failed', (_job: unknown, error: Error) =>
      onError(error instanceof JobFailed ? error.why : error),
    );
    workers.push(worker);
  };
  const plan = async () => {
    if (!backend.isUp()) return;
    for (const [name, everyMs] of plans) {
      const queue = queueOf(name);
      if (await queue.getJobScheduler(name)) continue;
      // The next round comes anyway, so a failed one is not tried again.
      const opts = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
      await queue.upsertJobScheduler(name, { every: everyMs }, { name, opts });
    }
  };
  const planAgain = () => void plan().catch(unlessGone);
  backend.onBack?.(planAgain);
  const timer = setInterval(planAgain, PLAN_EVERY_MS);
  timer.unref();
  return {
    backend: backend.name,
    add: async (name, data, { delayMs, priority, id } = {}) => {
      if (!backend.isUp()) return;
      const options = {
        ...(id === undefined ? JOB_OPTIONS : { ...NAMED_JOB_OPTIONS, jobId: id }),
        ...(delayMs !== undefined && { delay: delayMs }),
        ...(priority !== undefined && { priority }),
      };
      try {
        await queueOf(name).add(name, data, options);
      } catch (error) {
        // It went in that very moment.
        if (!isGone(error)) throw error;
      }
    },
    work,
    every: async (name, everyMs, process) => {
      work(name, 1, () => one.run(name, process));
      plans.set(name, everyMs);
      try {
        const changed = backend.isUp() && (await queueOf(name).getJobScheduler(name))?.every !== everyMs;
        if (changed) await queueOf(name).removeJobScheduler(name);
        await plan();
      } catch (error) {
        // It is planned once Redis is back.
        if (!isGone(error)) throw error;
      }
    },
    close: async () => {
      clearInterval(timer);
      await inTime(Promise.all(workers.map((worker) => worker.close())), CLOSE_MS);
      await inTime(Promise.all([...queues.values()].map((queue) => queue.close())), CLOSE_MS);
      await one.close();
      await backend.close();
    },
  };
}

/** What a queue may keep of a job that failed: no words, since a database's may quote what it was asked to write. */
class JobFailed extends Error {
  readonly why: Error;

  constructor(why: Error) {
    super(`failed: ${why.name}`);
    this.name = 'JobFailed';
    this.why = why;
  }
}

function withoutWords(why: unknown): never {
  throw new JobFailed(why instanceof Error ? why : new Error(typeof why));
}
