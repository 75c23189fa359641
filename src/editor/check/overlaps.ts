/**
 * Who else claims a phrase: each is read by a model that has learnt every topic but the one it stands under. That model
 * depends on the other topics only, so it is learnt once for an article and phrases are read as fast as they are typed.
 */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Topic } from '../../understanding/understanding.ts';
import type { OverlapAnswer, OverlapQuestion } from './overlap-thread.ts';

export interface Overlap {
  readonly phrase: string;
  /** The other topic. */
  readonly id: string;
  readonly title: string;
  /** How surely it would be given there without this item: a probability from 0 to 1. */
  readonly share: number;
}

/** From this on the other would answer at once: as `parley check` has it. */
const SURE = 0.6;
const MOST_TOLD = 40;
/** More phrases are told about one by one as they are put right. */
const MOST_READ = 400;
/** The thread holds a model of some hundred megabytes; without editors it is not kept. */
const IDLE_MS = 5 * 60_000;

interface Waiting {
  resolve(answer: OverlapAnswer): void;
  reject(error: unknown): void;
}

export class OverlapFinder {
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  /** Surest first. `topics` are all of them, the item's own under `id` among them or not. */
  async find(
    id: string,
    phrases: readonly string[],
    topics: readonly Topic[],
    now: Date,
  ): Promise<readonly Overlap[]> {
    const others = topics.filter((topic) => topic.id !== id);
    const read = [...new Set(phrases)].slice(0, MOST_READ);
    if (read.length === 0) return [];
    const question = { key: keyOf(others), phrases: read, now: now.getTime() };
    const known = await this.#ask(question);
    const { claims = [] } = known.claims ? known : await this.#ask({ ...question, topics: others });
    const titles = new Map(others.map((topic) => [topic.id, topic.title]));
    return claims
      .flatMap((claim, at) =>
        claim && claim.share >= SURE
          ? [{ phrase: read[at] ?? '', title: titles.get(claim.id) ?? claim.id, ...claim }]
          : [],
      )
      .sort((one, other) => other.share - one.share)
      .slice(0, MOST_TOLD);
  }

  /** Ends the thread; what was being read is refused. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#worker?.terminate();
  }

  #ask(question: Omit<OverlapQuestion, 'number'>): Promise<OverlapAnswer> {
    const worker = this.#running();
    const number = this.#next++;
    clearTimeout(this.#idle);
    return new Promise<OverlapAnswer>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ ...question, number } satisfies OverlapQuestion);
    }).finally(() => {
      this.#idle = setTimeout(() => void worker.terminate(), IDLE_MS);
      this.#idle.unref();
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./overlap-thread.js', import.meta.url));
    worker.unref();
    worker.on('message', (answer: OverlapAnswer) => {
      this.#waiting.get(answer.number)?.resolve(answer);
      this.#waiting.delete(answer.number);
    });
    worker.on('error', (error) => this.#end(worker, error));
    worker.on('exit', () => this.#end(worker, new Error('The thread that reads phrases has ended.')));
    this.#worker = worker;
    return worker;
  }

  #end(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

function keyOf(topics: readonly Topic[]): string {
  return createHash('sha256').update(JSON.stringify(topics)).digest('hex');
}
