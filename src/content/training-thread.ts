/** The thread behind `trainInWorker`: learns the topics it was started with, hands the model over, ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { train } from '../understanding/model.ts';
import type { Topic } from '../understanding/understanding.ts';

const { topics } = workerData as { readonly topics: readonly Topic[] };
const model = train(topics);
parentPort?.postMessage(model, buffersOf(model));

/** The memory of every typed array within: handed over rather than copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(buffersOf))];
}
