/** What questions are taken for now, and would be with a draft: worked out in a thread, so that no turn waits. */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { ParleyError } from '../../errors.ts';
import type { Topic } from '../../understanding/understanding.ts';
import type { Compared, Comparison } from './compare-thread.ts';

/** Learning takes two seconds and reading 2,000 questions about as long, both on a machine that has time. */
const LONGEST_MS = 90_000;
/** After so long without a question the thread is let go, with what it holds. */
const IDLE_MS = 300_000;
/** Editors who wait for each other. */
const MOST_WAITING = 8;

type Readings = Compared['readings'];

interface Asked {
  readonly comparison: Comparison;
  readonly resolve: (readings: Readings) => void;
  readonly reject: (reason: unknown) => void;
}

export class Comparer {
  readonly #waiting: Asked[] = [];
  #running: Asked | undefined;
  #worker: Worker | undefined;
  #limit: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #number = 0;
  #stopped = false;

  /** @throws ParleyError `too-many-requests` when too many wait, `unavailable` when it takes too long */
  compare(
    live: readonly Topic[],
    draft: readonly Topic[],
    words: readonly string[],
    now: Date,
  ): Promise<Readings> {
    if (words.length === 0) return Promise.resolve([]);
    if (this.#stopped) return Promise.reject(new ParleyError('unavailable'));
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new ParleyError('too-many-requests'));
    this.#number += 1;
    const comparison = {
      number: this.#number,
      live: { key: keyOf(live), topics: live },
      draft: { key: keyOf(draft), topics: draft },
      ...{ words, now: now.getTime() },
    };
    return new Promise((resolve, reject) => {
      this.#waiting.push({ comparison, resolve, reject });
      this.#next();
    });
  }

  /** Ends the thread; whoever waits is told that we are stopping. */
  stop(): void {
    this.#stopped = true;
    this.#fail(new ParleyError('unavailable'));
    for (const { reject } of this.#waiting.splice(0)) reject(new ParleyError('unavailable'));
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    clearTimeout(this.#idle);
    if (!this.#running) {
      this.#idle = setTimeout(() => this.#end(), IDLE_MS);
      this.#idle.unref();
      return;
    }
    this.#worker ??= this.#begin();
    this.#limit = setTimeout(() => this.#fail(new ParleyError('unavailable')), LONGEST_MS);
    this.#worker.postMessage(this.#running.comparison);
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./compare-thread.js', import.meta.url));
    worker.unref();
    worker.on('message', ({ number, readings }: Compared) => {
      if (this.#running?.comparison.number !== number) return;
      const { resolve } = this.#running;
      this.#clear();
      resolve(readings);
      this.#next();
    });
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#fail(error);
    });
    return worker;
  }

  /** A thread that failed, or takes too long, is not asked again. */
  #fail(reason: unknown): void {
    const failed = this.#running;
    this.#clear();
    this.#end();
    failed?.reject(reason);
    if (!this.#stopped) this.#next();
  }

  #clear(): void {
    clearTimeout(this.#limit);
    this.#running = undefined;
  }

  #end(): void {
    clearTimeout(this.#idle);
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** The topics of the live content are asked for again and again. */
const keys = new WeakMap<readonly Topic[], string>();

function keyOf(topics: readonly Topic[]): string {
  const known = keys.get(topics);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(JSON.stringify(topics)).digest('hex');
  keys.set(topics, key);
  return key;
}
