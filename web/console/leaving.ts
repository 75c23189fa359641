/** What must be finished before somebody signs out: afterwards the server takes nothing of theirs any more. */

const works = new Set<() => Promise<unknown>>();
const losses = new Set<() => string | undefined>();

/** A server that does not answer keeps nobody signed in. */
const PATIENCE_MS = 3_000;

/** Has `work` done before signing out, until the returned function is called. */
export function beforeLeaving(work: () => Promise<unknown>): () => void {
  works.add(work);
  return () => {
    works.delete(work);
  };
}

/** Does it all, as far as it can be done in a few seconds. */
export async function finishBeforeLeaving(): Promise<void> {
  const patience = new Promise((resolve) => window.setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled([...works].map((work) => work())), patience]);
}

/** `tell` names what neither the server nor this browser has, if there is such a thing: `The broadcast`. */
export function tellOfLoss(tell: () => string | undefined): () => void {
  losses.add(tell);
  return () => {
    losses.delete(tell);
  };
}

/** What signing out would lose, once all that could be saved is. */
export async function whatWouldBeLost(): Promise<readonly string[]> {
  const told = () => [...losses].flatMap((tell) => tell() ?? []);
  if (told().length > 0) await finishBeforeLeaving();
  return told();
}
