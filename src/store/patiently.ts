import { isPassing } from './passing-failure.ts';

/** A restart of Postgres takes a second or two, and callers wait for some fifteen. */
const PAUSES_MS = [100, 200, 400, 800, 1200, 1600];

/**
 * Does work that may be done twice, again and again while the database is away for a moment: some four seconds.
 * @throws what the work throws, when that is no passing failure or has not passed by then.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  pausesMs: readonly number[] = PAUSES_MS,
): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}
