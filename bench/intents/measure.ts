/**
 * The process of one system on one training set, alone so that its memory is its own. Reads what to do from its
 * first message and answers with one.
 */
import { accuracy, auroc, calibrationError, isRight, macroF1, type Row } from '../measures.ts';
import { readDataSet } from './data-set.ts';
import { SYSTEMS, type System, type SystemName } from './system.ts';

export interface Task {
  readonly folder: string;
  readonly training: string;
  readonly system: SystemName;
}

export interface Figures {
  readonly accuracy: number;
  readonly macroF1: number;
  /** Of the confidence, in scope against out of scope; null without `oos.tsv`. */
  readonly auroc: number | null;
  readonly calibrationError: number;
  readonly trainingMs: number;
  /** Microseconds, the mean over the test messages. */
  readonly queryMicroseconds: number;
  /** Megabytes that the trained system holds, and the most the process ever had beyond its start. */
  readonly heldMb: number;
  readonly peakMb: number;
}

export type Outcome =
  | { readonly kind: 'measured'; readonly figures: Figures }
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'failed'; readonly reason: string };

const MB = 1024 * 1024;

async function measure({ folder, training, system: name }: Task): Promise<Outcome> {
  const read = await readDataSet(folder);
  const examples = read.kind === 'data-set' ? read.set.training.get(training) : undefined;
  if (read.kind !== 'data-set' || !examples) return { kind: 'failed', reason: 'the data went away' };
  const { test, outOfScope } = read.set;
  const before = held();
  const peakBefore = process.resourceUsage().maxRSS / 1024;
  const system = await makeSystem(name);
  if (!system) return { kind: 'not-installed' };
  const began = performance.now();
  await system.train(examples);
  const trainingMs = performance.now() - began;
  const heldMb = held() - before;
  const rows: Row[] = [];
  for (const { text, intent } of test) {
    const { intent: predicted, confidence } = await system.read(text);
    rows.push({ expected: intent, predicted, confidence });
  }
  const queryMicroseconds = await timeQueries(
    system,
    test.map(({ text }) => text),
  );
  const outside: number[] = [];
  for (const text of outOfScope) outside.push((await system.read(text)).confidence);
  return {
    kind: 'measured',
    figures: {
      accuracy: accuracy(rows),
      macroF1: macroF1(rows),
      auroc:
        outside.length > 0
          ? auroc(
              rows.map(({ confidence }) => confidence),
              outside,
            )
          : null,
      calibrationError: calibrationError(
        rows.map((row) => ({ confidence: row.confidence, right: isRight(row) })),
      ),
      trainingMs,
      queryMicroseconds,
      heldMb,
      peakMb: process.resourceUsage().maxRSS / 1024 - peakBefore,
    },
  };
}

/** Undefined when its package is not here. */
async function makeSystem(name: SystemName): Promise<System | undefined> {
  try {
    const { createSystem } = (await import(SYSTEMS[name].module)) as {
      createSystem(): System | Promise<System>;
    };
    return await createSystem();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Megabytes in use once everything unused is gone: the memory of typed arrays only when it is looked for a second time. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}

/** Long enough to be steady, and not long for a slow system. */
const LEAST_MS = 300;

async function timeQueries(system: System, texts: readonly string[]): Promise<number> {
  const began = performance.now();
  let read = 0;
  while (performance.now() - began < LEAST_MS) {
    const answer = system.read(texts[read % texts.length] as string);
    if (answer instanceof Promise) await answer;
    read += 1;
  }
  return ((performance.now() - began) * 1000) / read;
}

process.once('message', async (task: Task) => {
  const outcome = await measure(task).catch(
    (error: unknown): Outcome => ({
      kind: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    }),
  );
  process.send?.(outcome, () => process.exit(0));
});
