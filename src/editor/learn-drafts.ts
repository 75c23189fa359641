/** Models of drafts: learnt in a thread, one at a time, the last few kept, so that turns never wait for an editor. */
import { createHash } from 'node:crypto';
import { ParleyError } from '../errors.ts';
import type { UnderstandingModel } from '../understanding/model.ts';
import type { Topic, Understanding } from '../understanding/understanding.ts';

/** Makes what reads messages of what was learnt. */
type Understand = (model: UnderstandingModel) => Understanding;
type LearnInThread = (topics: readonly Topic[], signal: AbortSignal) => Promise<UnderstandingModel>;

/** Each holds some tens of megabytes. */
const KEPT = 3;

interface Learning {
  readonly understanding: Promise<Understanding>;
  /** The editors who want it, by their id. Once nobody does, it is stopped. */
  readonly wantedBy: Set<string>;
  readonly stop: AbortController;
  done: boolean;
}

export class DraftLearner {
  readonly #learn: LearnInThread;
  readonly #understand: Understand;
  readonly #learnings = new Map<string, Learning>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(learn: LearnInThread, understand: Understand) {
    this.#learn = learn;
    this.#understand = understand;
  }

  /**
   * What understands these topics. An editor has one at a time: when they ask for other topics, what they asked for
   * before is stopped. @throws ParleyError `overtaken` to whoever asked for that.
   */
  understandingOf(topics: readonly Topic[], editor: string): Promise<Understanding> {
    const key = createHash('sha256').update(JSON.stringify(topics)).digest('hex');
    this.#leaveOthers(key, editor);
    const learning = this.#learnings.get(key) ?? this.#begin(topics);
    learning.wantedBy.add(editor);
    this.#learnings.delete(key);
    this.#learnings.set(key, learning);
    learning.understanding.then(
      () => this.#forgetOldest(),
      () => {
        if (this.#learnings.get(key) === learning) this.#learnings.delete(key);
      },
    );
    return learning.understanding;
  }

  #begin(topics: readonly Topic[]): Learning {
    const stop = new AbortController();
    const turn = this.#last.then(() => this.#learn(topics, stop.signal));
    this.#last = turn.catch(() => {});
    const learning: Learning = {
      understanding: turn.then(this.#understand),
      wantedBy: new Set(),
      stop,
      done: false,
    };
    const end = () => {
      learning.done = true;
    };
    learning.understanding.then(end, end);
    return learning;
  }

  #leaveOthers(key: string, editor: string): void {
    for (const [other, { wantedBy, stop, done }] of this.#learnings) {
      if (other === key || done || !wantedBy.delete(editor) || wantedBy.size > 0) continue;
      this.#learnings.delete(other);
      stop.abort(new ParleyError('overtaken'));
    }
  }

  #forgetOldest(): void {
    const done = [...this.#learnings].filter(([, learning]) => learning.done);
    for (const [key] of done.slice(0, Math.max(0, done.length - KEPT))) this.#learnings.delete(key);
  }
}
