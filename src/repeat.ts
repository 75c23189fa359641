/** Work that a process does again and again for as long as it runs, each replica for itself. */

export interface Repeated {
  /** Resolves once nothing is under way any more, and nothing begins again. */
  stop(): Promise<void>;
}

/**
 * Does the work now, and then again `everyMs` after each time has ended. What fails is told of, and done the next time.
 *
 * @param work is told to stop by the signal, where it takes long
 */
export function repeat(
  work: (stopping: AbortSignal) => Promise<void>,
  everyMs: number,
  onError: (error: unknown) => void,
): Repeated {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const begin = () => {
    running = work(stopping.signal)
      .catch(onError)
      .then(() => {
        if (stopping.signal.aborted) return;
        timer = setTimeout(begin, everyMs);
        timer.unref();
      });
  };
  begin();
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
