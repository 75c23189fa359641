/** How often something may be done: `burst` at once, then `perMinute` evenly. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** Counts one of a key's. Answers 0 when it may go on, else the whole seconds to wait. Never fails. */
export interface Counter {
  take(key: string): number | Promise<number>;
}

/** Keys remembered at once. Forgetting one only makes us kinder to it. */
const MAX_KEYS = 50_000;

/** An allowance for each key (an address, a conversation) that fills up again with time. Lives in memory. */
export class Allowance implements Counter {
  readonly #rate: Rate;
  readonly #now: () => Date;
  /** Least recently used first. */
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(rate: Rate, now: () => Date) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes one. Answers 0 when there was one to take, else the whole seconds to wait for the next. */
  take(key: string): number {
    const now = this.#now().getTime();
    const perMillisecond = this.#rate.perMinute / 60_000;
    const before = this.#buckets.get(key) ?? { left: this.#rate.burst, at: now };
    const left = Math.min(this.#rate.burst, before.left + Math.max(0, now - before.at) * perMillisecond);
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    this.#forgetOldest();
    return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perMillisecond / 1000));
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= MAX_KEYS) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
