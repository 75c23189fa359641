/** The thread behind `Learner`: learns topics, hands their model over, and reads texts as who has learnt them. */
import { parentPort, workerData } from 'node:worker_threads';
import { train, type UnderstandingModel } from '../understanding/model.ts';
import { createUnderstanding } from '../understanding/understand.ts';
import type { Topic, Understanding, Understood } from '../understanding/understanding.ts';
import { keepUrgent, type UrgentModel } from '../understanding/urgent/second-opinion.ts';
import { type Learn, unlessKept } from './learnt-model.ts';

export interface ThreadData {
  /** Folders where what was learnt before may be kept. */
  readonly keptIn: readonly string[];
  /** How many things that it learnt last it still knows. */
  readonly knows: number;
  /** What is urgent is the same whatever the topics are, and takes a second to learn. */
  readonly urgent: UrgentModel | undefined;
}

/** Asked of the thread. Topics of one key are the same; they come along when it has said that it does not know them. */
export interface Question {
  readonly key: string;
  readonly topics?: readonly Topic[];
  readonly task: Task;
}

export type Task =
  | { readonly kind: 'model' }
  /** `now` in milliseconds since 1970, for what is said of days. */
  | { readonly kind: 'read'; readonly texts: readonly string[]; readonly now: number };

export interface Answer {
  /** The topics must come along. */
  readonly unknown?: true;
  readonly model?: UnderstandingModel;
  /** One for each text, in their order. */
  readonly readings?: readonly Reading[];
}

export interface Reading {
  readonly taken: Taken;
  /** The likeliest article or dialog, whatever was decided; `share` is a probability from 0 to 1. */
  readonly likeliest?: { readonly id: string; readonly share: number };
}

/** What a question is taken for: ids of articles and dialogs, the first thing asked first. */
export interface Taken {
  readonly kind: 'answer' | 'dialog' | 'choices' | 'urgent' | 'control' | 'nothing';
  readonly ids: readonly string[];
}

interface Known {
  readonly model: UnderstandingModel;
  /** Made when something is first read. */
  understanding?: Understanding;
}

const known = new Map<string, Known>();

const { keptIn, knows, urgent } = workerData as ThreadData;
keepUrgent(urgent);
const learn = keptIn.reduceRight<Learn>(
  (otherwise, folder) => unlessKept(folder, otherwise),
  async (topics) => train(topics),
);

parentPort?.on('message', (question: Question) => void answer(question));

async function answer({ key, topics, task }: Question): Promise<void> {
  const one = known.get(key) ?? (topics && { model: await learn(topics) });
  if (!one) return tell({ unknown: true });
  known.delete(key);
  known.set(key, one);
  if (known.size > knows) known.delete([...known.keys()][0] ?? '');
  if (task.kind === 'model') return tell({ model: one.model });
  one.understanding ??= createUnderstanding({ model: one.model });
  const { understanding } = one;
  const now = new Date(task.now);
  tell({ readings: task.texts.map((text) => readingOf(understanding.understand(text, now))) });
}

function tell(told: Answer): void {
  parentPort?.postMessage(told);
}

function readingOf(understood: Understood): Reading {
  const best = understood.commands.find(({ kind }) => kind === 'answer' || kind === 'dialog');
  return {
    taken: takenFor(understood),
    ...(best && 'id' in best && { likeliest: { id: best.id, share: best.score } }),
  };
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
