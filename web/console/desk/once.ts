/**
 * Makes an asynchronous piece of work run one at a time. Asked for while it runs, it runs once more
 * afterwards, however often it was asked: the last run has seen everything.
 */
export function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await work();
      } while (again);
    })().finally(() => {
      running = undefined;
    });
    return running;
  };
}
