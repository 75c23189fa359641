/** Connections to Redis, and what Parley asks of the Redis it is given. */
import { types } from 'node:util';
import { Redis } from 'ioredis';
import { inTime } from './in-time.ts';

export interface RedisHooks {
  /** Not told that the connection is lost: `onState` is. */
  readonly onError: (error: Error) => void;
  /** Told when the connection stands, and when it does not, then with why where that is known; again at each try. */
  readonly onState?: ((up: boolean, why?: string) => void) | undefined;
}

/** After this a Redis that does not answer is gone on without; it joins in when it comes back. */
const WAIT_MS = 3000;
/** How often it is seen to that it still answers. */
const LOOK_EVERY_MS = 5000;

/** A connection that is tried again for ever. What is asked while it is down, or stands still, fails instead of piling up. */
export function connectImpatiently(url: string, hooks: RedisHooks): Redis {
  const patience = { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: WAIT_MS };
  const connection = new Redis(url, patience);
  listen(connection, hooks);
  hangUpOnSilence(connection);
  return connection;
}

/** A Redis that stands still keeps its connections open. Once we have hung up, one is ready only when it answers again. */
function hangUpOnSilence(connection: Redis): void {
  const looking = setInterval(() => {
    if (connection.status === 'ready') connection.ping().catch(() => connection.disconnect(true));
  }, LOOK_EVERY_MS);
  looking.unref();
  connection.once('end', () => clearInterval(looking));
}

/** The same, but what is asked waits: for those who wait for work anyway. */
export function connectPatiently(url: string, hooks: RedisHooks): Redis {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  listen(connection, hooks);
  return connection;
}

/** Connections that we have let go of ourselves. */
const leaving = new WeakSet<Redis>();

function listen(connection: Redis, { onError, onState }: RedisHooks): void {
  // While it is down each try to connect fails; once told is enough.
  let told = false;
  let why: string | undefined;
  connection.on('error', (error: Error) => {
    if (isLostConnection(error)) {
      why = 'code' in error ? String(error.code) : error.name;
      return;
    }
    if (!told) onError(error);
    told = true;
  });
  connection.on('ready', () => {
    told = false;
    why = undefined;
    onState?.(true);
  });
  connection.on('close', () => leaving.has(connection) || onState?.(false, why));
}

const LOST_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];
/** What the client says of it; Redis itself, starting up or going, says the others. */
const LOST_WORDS =
  /^(?:Connection is closed|Stream isn't writeable|Reached the max retries|Command timed out|LOADING |UNBLOCKED )/;

/** Whether an error of a Redis client says only that Redis cannot be reached: hundreds do while it is gone. */
export function isLostConnection(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  const isOfCode = 'code' in error && LOST_CODES.includes(String(error.code));
  return isOfCode || LOST_WORDS.test(error.message) || error.name === 'MaxRetriesPerRequestError';
}

/** Calls one of them when Redis goes and when it is back, however often it is told of either. It is there to begin with. */
export function atEachTurn(
  gone: (why: string) => void,
  back: () => void,
): (up: boolean, why?: string) => void {
  let wasUp = true;
  return (up, why = 'the connection was closed') => {
    if (up === wasUp) return;
    wasUp = up;
    if (up) back();
    else gone(why);
  };
}

/** Resolves once it is ready, or after three seconds without. */
export async function readyOrNot(connection: Redis): Promise<void> {
  if (connection.status === 'ready') return;
  await inTime(new Promise<void>((resolve) => connection.once('ready', resolve)), WAIT_MS);
}

/** Lets go of it, whether it answers or not. */
export async function letGo(connection: Redis): Promise<void> {
  leaving.add(connection);
  if (connection.status === 'ready')
    await inTime(
      connection.quit().catch(() => {}),
      WAIT_MS,
    );
  connection.disconnect();
}

export interface RedisProblems {
  /** Jobs could vanish in the midst of work. */
  readonly evicts?: string;
  /** What was queued is gone after a restart of Redis; the sweeper rings again. */
  readonly forgets?: string;
}

/**
 * What is wrong with a Redis as a queue's store, from its INFO, which every Redis answers (CONFIG is shut on
 * managed ones). BullMQ needs `noeviction`: otherwise a full Redis throws away jobs and locks.
 */
export function problemsOf(info: string): RedisProblems {
  const value = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1];
  const policy = value('maxmemory_policy');
  return {
    ...(policy !== undefined &&
      policy !== 'noeviction' && {
        evicts: `Redis throws keys away when it is full (maxmemory-policy ${policy}): set maxmemory-policy noeviction`,
      }),
    ...(value('aof_enabled') === '0' && {
      forgets: 'Redis keeps nothing over a restart: set appendonly yes',
    }),
  };
}

/** Asks the Redis itself; undefined when it does not answer now. */
export async function askRedis(url: string): Promise<RedisProblems | undefined> {
  const connection = new Redis(url, {
    maxRetriesPerRequest: 0,
    connectTimeout: WAIT_MS,
    commandTimeout: WAIT_MS,
    retryStrategy: () => null,
  });
  connection.on('error', () => {
    // Whoever uses it tells.
  });
  try {
    return problemsOf(await connection.info());
  } catch {
    return undefined;
  } finally {
    connection.disconnect();
  }
}
