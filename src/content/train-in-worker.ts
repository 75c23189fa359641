/** Training off the main thread, so that no turn waits while changed content is learnt. */
import { Worker } from 'node:worker_threads';
import type { UnderstandingModel } from '../understanding/model.ts';
import type { Topic } from '../understanding/understanding.ts';

/**
 * The same model as `train(topics)`, made by a thread of its own that ends afterwards. Rejects with what went
 * wrong there; aborting the signal ends the thread at once and rejects with the signal's reason.
 */
export function trainInWorker(topics: readonly Topic[], signal?: AbortSignal): Promise<UnderstandingModel> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(new URL('./training-thread.js', import.meta.url), { workerData: { topics } });
    const stop = (): void => {
      reject(signal?.reason);
      void worker.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`Training ended with ${code} and no model.`));
    });
  });
}
