/**
 * Makes an asynchronous piece of work run one at a time. Asked for while it runs, it runs once more
 * afterwards, however often it was asked: the last run has seen everything. `restMs`: the least time from one
 * beginning to the next, for work that news of others asks for.
 */
export function once(work: () => Promise<void>, restMs = 0): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  let begun = Number.NEGATIVE_INFINITY;
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        const rest = begun + restMs - performance.now();
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
        again = false;
        begun = performance.now();
        await work();
      } while (again);
    })().finally(() => {
      running = undefined;
    });
    return running;
  };
}
