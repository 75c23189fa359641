/** The thread behind `Comparer`: reads the same questions with what is live and with a draft in its place. */
import { parentPort } from 'node:worker_threads';
import { createUnderstanding } from '../../understanding/understand.ts';
import type { Topic, Understanding, Understood } from '../../understanding/understanding.ts';

/** Asked of the thread. Topics of one key are the same. */
export interface Comparison {
  readonly number: number;
  readonly live: Learnable;
  readonly draft: Learnable;
  readonly words: readonly string[];
  /** Milliseconds since 1970, for what is said of days. */
  readonly now: number;
}

interface Learnable {
  readonly key: string;
  readonly topics: readonly Topic[];
}

export interface Compared {
  readonly number: number;
  /** One for each of the words, in their order. */
  readonly readings: readonly { readonly before: Taken; readonly after: Taken }[];
}

/** What a question is taken for: ids of articles and dialogs, the first thing asked first. */
export interface Taken {
  readonly kind: 'answer' | 'dialog' | 'choices' | 'urgent' | 'control' | 'nothing';
  readonly ids: readonly string[];
}

/** What is live, and the last draft: each holds some tens of megabytes. */
const KEPT = 2;
const learnt = new Map<string, Understanding>();

parentPort?.on('message', ({ number, live, draft, words, now }: Comparison) => {
  const [before, after] = [learn(live), learn(draft)];
  const at = new Date(now);
  const readings = words.map((text) => {
    const was = takenFor(before.understand(text, at));
    return { before: was, after: before === after ? was : takenFor(after.understand(text, at)) };
  });
  parentPort?.postMessage({ number, readings } satisfies Compared);
});

function learn({ key, topics }: Learnable): Understanding {
  const understanding = learnt.get(key) ?? createUnderstanding({ topics });
  learnt.delete(key);
  learnt.set(key, understanding);
  if (learnt.size > KEPT) learnt.delete([...learnt.keys()][0] ?? '');
  return understanding;
}

function takenFor({ decision, also = [], commands }: Understood): Taken {
  switch (decision.kind) {
    case 'answer':
    case 'dialog':
      return { kind: decision.kind, ids: [decision.id, ...also.map((further) => further.decision.id)] };
    case 'clarify':
      return { kind: 'choices', ids: decision.options.map(({ id }) => id) };
    case 'urgent':
      return { kind: 'urgent', ids: [decision.urgent] };
    case 'none': {
      const [first] = commands;
      return first?.kind === 'control'
        ? { kind: 'control', ids: [first.control] }
        : { kind: 'nothing', ids: [] };
    }
  }
}
