/**
 * What an advisor has written but not sent, kept for this tab only: it survives a reload and a lost
 * connection, and is gone with the tab or on signing out.
 */
import * as z from 'zod/mini';

const unsentSchema = z.array(z.object({ clientId: z.string(), text: z.string() }));

/** A reply that the server has not yet said it has. */
export type Unsent = z.infer<typeof unsentSchema>[number];

const DRAFT = 'parley-draft-';
const UNSENT = 'parley-unsent-';
const WRITER = 'parley-writer';

export function readDraft(handover: string): string {
  return sessionStorage.getItem(DRAFT + handover) ?? '';
}

export function keepDraft(handover: string, text: string): void {
  keep(DRAFT + handover, text);
}

export function hasDraft(handover: string): boolean {
  return readDraft(handover).trim() !== '' || readUnsent(handover).length > 0;
}

export function readUnsent(handover: string): readonly Unsent[] {
  try {
    return unsentSchema.parse(JSON.parse(sessionStorage.getItem(UNSENT + handover) ?? '[]'));
  } catch {
    return [];
  }
}

export function keepUnsent(handover: string, unsent: readonly Unsent[]): void {
  keep(UNSENT + handover, unsent.length === 0 ? '' : JSON.stringify(unsent));
}

/** Drafts are their writer's: whoever signs in next on this screen does not find them. */
export function keepDraftsFor(staffId: string): void {
  if (sessionStorage.getItem(WRITER) !== staffId) forgetDrafts();
  keep(WRITER, staffId);
}

export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(DRAFT) || key.startsWith(UNSENT)) sessionStorage.removeItem(key);
  }
}

const watchers = new Set<() => void>();

/** Calls back whenever a draft comes or goes, until the returned function is called. */
export function watchDrafts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function keep(key: string, value: string): void {
  try {
    if (value === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
    for (const watcher of watchers) watcher();
  } catch {
    // Storage is full or forbidden: what is written stays on the screen, it just does not survive a reload.
  }
}
