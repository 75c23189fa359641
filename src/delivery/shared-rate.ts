/**
 * Counts what each key does in a minute, by all replicas together in Redis. Where there is no Redis, or it does not answer
 * at once, each replica counts for itself: nobody is ever kept out because Redis is gone. Keys are addresses of callers, so
 * only a keyed hash of them is told.
 */
import { createHmac } from 'node:crypto';
import { Redis } from 'ioredis';
import { Allowance } from '../conversation/allowance.ts';

const A_MINUTE_MS = 60_000;
/** Longer than this nobody is kept waiting for a count. */
const PATIENCE_MS = 50;

export interface SharedRateOptions {
  readonly name: string;
  readonly perMinute: number;
  readonly redisUrl: string | undefined;
  readonly secret: string;
  readonly now: () => Date;
  /** Told of broken connections, which mend by themselves. */
  readonly onError: (error: Error) => void;
}

export class SharedRate {
  readonly #options: SharedRateOptions;
  readonly #own: Allowance;
  readonly #redis: Redis | undefined;

  constructor(options: SharedRateOptions) {
    const { perMinute, redisUrl, now, onError } = options;
    this.#options = options;
    this.#own = new Allowance({ burst: perMinute, perMinute }, now);
    if (redisUrl === undefined) return;
    this.#redis = new Redis(redisUrl, {
      enableOfflineQueue: false,
      // The counts of one moment are told in one go.
      enableAutoPipelining: true,
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE_MS,
      disconnectTimeout: PATIENCE_MS,
    });
    this.#redis.on('error', onError);
  }

  /** Counts one. Resolves to 0 when it may go on, else to the seconds to wait. */
  async take(key: string): Promise<number> {
    const { perMinute, now } = this.#options;
    const alone = this.#own.take(key);
    // One replica's share is already too much; and its own count goes on when Redis is away.
    if (alone > 0 || this.#redis?.status !== 'ready') return alone;
    const at = now().getTime();
    const counted = await this.#count(key, Math.floor(at / A_MINUTE_MS));
    return counted > perMinute ? Math.ceil((A_MINUTE_MS - (at % A_MINUTE_MS)) / 1000) : 0;
  }

  close(): void {
    this.#redis?.disconnect();
  }

  async #count(key: string, minute: number): Promise<number> {
    const { name, secret } = this.#options;
    const hidden = createHmac('sha256', secret).update(key).digest('base64url').slice(0, 22);
    const named = `parley:rate:${name}:${minute}:${hidden}`;
    try {
      const [count] = await Promise.all([
        this.#redis?.incr(named),
        this.#redis?.pexpire(named, 2 * A_MINUTE_MS),
      ]);
      return count ?? 0;
    } catch {
      return 0;
    }
  }
}
