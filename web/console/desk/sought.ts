/** The message that a search found, so that opening its conversation leads to it, however long that is. */
import { useSyncExternalStore } from 'react';

interface Sought {
  readonly handover: string;
  readonly sequence: number;
}

let sought: Sought | undefined;
const watchers = new Set<() => void>();

/** From now on this is what is sought; undefined when a conversation is opened for itself. */
export function seek(found: Sought | undefined): void {
  sought = found;
  for (const watcher of watchers) watcher();
}

/** What is sought in this conversation: another object each time that it is asked for again. */
export function useSought(handover: string): Sought | undefined {
  const found = useSyncExternalStore(watch, () => sought);
  return found?.handover === handover ? found : undefined;
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
