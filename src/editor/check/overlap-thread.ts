/** The thread behind `OverlapFinder`: learns all topics but one, and reads phrases as if that one were not there. */
import { parentPort } from 'node:worker_threads';
import { createUnderstanding } from '../../understanding/understand.ts';
import type { Topic, Understanding } from '../../understanding/understanding.ts';

/** Asked of the thread. `topics` come along when it has not learnt them under this key yet. */
export interface OverlapQuestion {
  readonly number: number;
  readonly key: string;
  readonly topics?: readonly Topic[];
  readonly phrases: readonly string[];
  /** Milliseconds since 1970, for what is said of days. */
  readonly now: number;
}

export interface OverlapAnswer {
  readonly number: number;
  /** One for each phrase: who would have it, and how surely. Absent when the topics must come along. */
  readonly claims?: readonly (Claim | null)[];
}

interface Claim {
  readonly id: string;
  readonly share: number;
}

/** Editors go to and fro between a few articles. */
const KEPT = 3;
const learnt = new Map<string, Understanding>();

parentPort?.on('message', ({ number, key, topics, phrases, now }: OverlapQuestion) => {
  const understanding = learnt.get(key) ?? (topics && createUnderstanding({ topics }));
  if (understanding === undefined) return parentPort?.postMessage({ number } satisfies OverlapAnswer);
  learnt.delete(key);
  learnt.set(key, understanding);
  if (learnt.size > KEPT) learnt.delete([...learnt.keys()][0] ?? '');
  const claims = phrases.map((phrase) => claimOf(understanding, phrase, new Date(now)));
  parentPort?.postMessage({ number, claims } satisfies OverlapAnswer);
});

function claimOf(understanding: Understanding, phrase: string, now: Date): Claim | null {
  const best = understanding
    .understand(phrase, now)
    .commands.find((command) => command.kind === 'answer' || command.kind === 'dialog');
  return best ? { id: best.id, share: best.score } : null;
}
