/**
 * Counts what each key does, by all replicas together in Redis: so many at once, then so many evenly in a minute. Where there
 * is no Redis, or it does not answer at once, each replica counts for itself: nobody is ever kept out because Redis is
 * gone. Keys are addresses of callers and ids of chats, so only a keyed hash of them is told.
 */
import { createHmac } from 'node:crypto';
import { Redis } from 'ioredis';
import { Allowance, type Counter, type Rate } from '../conversation/outside/allowance.ts';

/** Longer than this nobody is kept waiting for a count. */
const PATIENCE_MS = 50;

/**
 * Takes one, and answers with the milliseconds to wait for the next where there was none. What is kept is when the bucket is
 * full again: by a clock that was ahead it is empty at the worst, and fills up from there.
 */
const TAKE = `
  local now, each, burst = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local function keep(full)
    redis.call('SET', KEYS[1], string.format('%.3f', full), 'PX', math.ceil(full - now))
  end
  local full, empty = tonumber(redis.call('GET', KEYS[1])) or now, now + burst * each
  if full > empty then full = empty; keep(full) end
  full = math.max(full, now) + each
  if full - empty > 0.001 then return math.ceil(full - empty) end
  keep(full)
  return 0`;

export interface SharedRatesOptions {
  readonly redisUrl: string | undefined;
  readonly secret: string;
  readonly now: () => Date;
}

/** All counts of one process, on one connection that is opened when the first is asked for. */
export class SharedRates {
  readonly #options: SharedRatesOptions;
  #redis: Redis | undefined;

  constructor(options: SharedRatesOptions) {
    this.#options = options;
  }

  /** The same `name` counts together, whichever replica asks. */
  rate(name: string, rate: Rate): Counter {
    const own = new Allowance(rate, this.#options.now);
    return {
      take: async (key) => {
        const alone = own.take(key);
        const redis = this.#connect();
        // One replica's share is already too much; and its own count goes on when Redis is away.
        return alone > 0 || redis?.status !== 'ready'
          ? alone
          : this.#takeAt(redis, `${name}:${this.#hidden(key)}`, rate);
      },
    };
  }

  close(): void {
    this.#redis?.disconnect();
  }

  #connect(): Redis | undefined {
    const { redisUrl } = this.#options;
    if (this.#redis !== undefined || redisUrl === undefined) return this.#redis;
    this.#redis = new Redis(redisUrl, {
      enableOfflineQueue: false,
      // The counts of one moment are told in one go.
      enableAutoPipelining: true,
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE_MS,
      disconnectTimeout: PATIENCE_MS,
    });
    // Queues and wake-ups tell of a Redis that is gone.
    this.#redis.on('error', () => {});
    return this.#redis;
  }

  /** A keyed hash, so that nobody reads an address there. */
  #hidden(key: string): string {
    return createHmac('sha256', this.#options.secret).update(key).digest('base64url').slice(0, 22);
  }

  async #takeAt(redis: Redis, key: string, { burst, perMinute }: Rate): Promise<number> {
    const now = this.#options.now().getTime();
    try {
      const wait = await redis.eval(TAKE, 1, `parley:rate:${key}`, now, 60_000 / perMinute, burst);
      return Math.ceil(Number(wait) / 1000);
    } catch {
      return 0;
    }
  }
}
