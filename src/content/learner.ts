/**
 * Learning and reading off the main thread, so that no turn waits while changed content is learnt or tried: a thread that
 * is asked one thing at a time. What it learnt last it still knows: a draft that was compared with what is live is not
 * learnt again when it is published.
 */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { ParleyError } from '../errors.ts';
import type { UnderstandingModel } from '../understanding/model.ts';
import type { Topic } from '../understanding/understanding.ts';
import { knownUrgent } from '../understanding/urgent/second-opinion.ts';
import type { Answer, Question, Reading, Task, ThreadData } from './learning-thread.ts';

/** Learning takes seconds, on a busy machine tens of them. Longer than this is something that was made to last. */
const LONGEST_MS = 180_000;
/** The thread holds some hundred megabytes; after so long without a question it is let go. */
const IDLE_MS = 300_000;
/** Editors who wait for each other. */
const MOST_WAITING = 16;
/** What is live, the last draft, and all but the article that is open. */
const KNOWS = 3;

export interface LearnerOptions {
  /** Folders where what was learnt before may be kept, to be read rather than learnt again. */
  readonly keptIn?: readonly string[];
  /** How long one question may take, in milliseconds; three minutes unless told. */
  readonly longestMs?: number;
  /** How many things that it learnt last it still knows, each some tens of megabytes; three unless told. */
  readonly knows?: number;
}

interface Asked {
  readonly topics: readonly Topic[];
  readonly task: Task;
  /** Residents wait for it. */
  readonly live: boolean;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

export class Learner {
  readonly #options: LearnerOptions;
  #waiting: Asked[] = [];
  #running: Asked | undefined;
  #thread: Worker | undefined;
  #limit: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: LearnerOptions = {}) {
    this.#options = options;
  }

  /**
   * The same model as `train(topics)`. What residents wait for, `live`, goes before what editors do. Rejects with what
   * went wrong, or with the signal's reason as soon as that aborts.
   * @throws ParleyError `unavailable` when it takes too long; to editors also when we stop, and `too-many-requests` when too many wait
   */
  async model(
    topics: readonly Topic[],
    { live = false, signal }: { readonly live?: boolean; readonly signal?: AbortSignal } = {},
  ): Promise<UnderstandingModel> {
    const { model } = await this.#ask({ topics, task: { kind: 'model' }, live }, signal);
    if (!model) throw new Error('The thread that learns made no model.');
    return model;
  }

  /** What each text is taken for by who has learnt these topics, in the texts' order. @throws as `model` does */
  async read(topics: readonly Topic[], texts: readonly string[], now: Date): Promise<readonly Reading[]> {
    if (texts.length === 0) return [];
    const task = { kind: 'read', texts, now: now.getTime() } as const;
    const { readings = [] } = await this.#ask({ topics, task, live: false });
    return readings;
  }

  /**
   * Editors are told that we are stopping; the thread ends as soon as nothing is left that residents wait for. What is
   * published in that moment is learnt all the same: refused, it would count as something that cannot be learnt.
   */
  close(): void {
    this.#closed = true;
    const editors = this.#waiting.filter(({ live }) => !live);
    this.#waiting = this.#waiting.filter(({ live }) => live);
    for (const { reject } of editors) reject(new ParleyError('unavailable'));
    if (this.#running?.live !== true) this.#fail(new ParleyError('unavailable'));
  }

  async #ask(what: Omit<Asked, 'resolve' | 'reject'>, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted();
    if (!what.live && this.#closed) throw new ParleyError('unavailable');
    if (!what.live && this.#waiting.length >= MOST_WAITING) throw new ParleyError('too-many-requests');
    let leave = () => {};
    const answer = new Promise<Answer>((resolve, reject) => {
      const asked = { ...what, resolve, reject };
      leave = () => this.#leave(asked, signal?.reason);
      if (what.live) this.#waiting.unshift(asked);
      else this.#waiting.push(asked);
    });
    signal?.addEventListener('abort', leave, { once: true });
    this.#next();
    return answer.finally(() => signal?.removeEventListener('abort', leave));
  }

  #leave(asked: Asked, reason: unknown): void {
    this.#waiting = this.#waiting.filter((one) => one !== asked);
    if (this.#running === asked) this.#fail(reason);
    else asked.reject(reason);
  }

  #next(): void {
    if (this.#running) return;
    clearTimeout(this.#idle);
    const next = this.#waiting.shift();
    this.#running = next;
    if (next) this.#start(next);
    else if (this.#closed) this.#end();
    else this.#rest();
  }

  #start(asked: Asked): void {
    this.#thread ??= this.#begin();
    this.#thread.ref();
    const { longestMs = LONGEST_MS } = this.#options;
    this.#limit = setTimeout(() => this.#fail(new ParleyError('unavailable')), longestMs);
    this.#post(asked, false);
  }

  #rest(): void {
    this.#thread?.unref();
    this.#idle = setTimeout(() => this.#end(), IDLE_MS);
    this.#idle.unref();
  }

  /** All topics together are megabytes; they go along when the thread does not know them. */
  #post({ topics, task }: Asked, whole: boolean): void {
    const question: Question = { key: keyOf(topics), task, ...(whole && { topics }) };
    this.#thread?.postMessage(question);
  }

  #begin(): Worker {
    const { keptIn = [], knows = KNOWS } = this.#options;
    const workerData: ThreadData = { keptIn, knows, urgent: knownUrgent() };
    const thread = new Worker(new URL('./learning-thread.js', import.meta.url), { workerData });
    thread.on('message', (answer: Answer) => this.#hear(thread, answer));
    thread.on('error', (error) => this.#thread === thread && this.#fail(error));
    thread.on(
      'exit',
      () => this.#thread === thread && this.#fail(new Error('The thread that learns has ended.')),
    );
    return thread;
  }

  #hear(thread: Worker, answer: Answer): void {
    const running = this.#running;
    if (this.#thread !== thread || !running) return;
    if (answer.unknown) {
      this.#post(running, true);
    } else {
      this.#clear();
      running.resolve(answer);
      this.#next();
    }
  }

  /** A thread that failed, or takes too long, is not asked again. */
  #fail(reason: unknown): void {
    const failed = this.#running;
    this.#clear();
    this.#end();
    failed?.reject(reason);
    this.#next();
  }

  #clear(): void {
    clearTimeout(this.#limit);
    this.#running = undefined;
  }

  #end(): void {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    void thread?.terminate();
  }
}

/** The live content's topics are asked for again and again. */
const keys = new WeakMap<readonly Topic[], string>();

function keyOf(topics: readonly Topic[]): string {
  const known = keys.get(topics);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(JSON.stringify(topics)).digest('hex');
  keys.set(topics, key);
  return key;
}
