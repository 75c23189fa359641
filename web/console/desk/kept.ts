/**
 * What the console keeps in this browser for one advisor: drafts, unsent replies, settings. It survives a reload
 * and signing out, and whoever signs in next on the same screen neither sees nor sends it.
 */

const PREFIX = 'parley-desk/';
/** Drafts are residents' business: one nobody came back to is forgotten after this long. */
const KEPT_DAYS = 14;

let owner = '';
const watchers = new Set<() => void>();

/** From now on things are kept for this member of staff. */
export function keepFor(staffId: string): void {
  owner = `${PREFIX}${staffId}/`;
  forgetOld();
  tell();
}

export function readKept(name: string): unknown {
  return parsed(localStorage.getItem(owner + name))?.value;
}

/** Names that begin so, oldest first, with their values. */
export function listKept(prefix: string): readonly { readonly name: string; readonly value: unknown }[] {
  const found = namesIn(owner + prefix).flatMap((key) => {
    const kept = parsed(localStorage.getItem(key));
    return kept ? [{ name: key.slice(owner.length), ...kept }] : [];
  });
  return found.sort((a, b) => a.at - b.at);
}

/** Keeps it; `undefined` forgets it. @returns whether it did: storage may be full or forbidden */
export function keep(name: string, value: unknown): boolean {
  let kept = true;
  try {
    if (value === undefined) localStorage.removeItem(owner + name);
    else localStorage.setItem(owner + name, JSON.stringify({ at: Date.now(), value }));
  } catch {
    // What is written stays on the screen, it just does not survive a reload.
    kept = false;
  }
  tell();
  return kept;
}

/** Calls back after every change, in this tab or another, until the returned function is called. */
export function watchKept(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

window.addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(owner)) tell();
});

function tell(): void {
  for (const watcher of watchers) watcher();
}

function forgetOld(): void {
  const oldest = Date.now() - KEPT_DAYS * 86_400_000;
  for (const key of namesIn(PREFIX)) {
    const kept = parsed(localStorage.getItem(key));
    if (!kept || (kept.at < oldest && !key.endsWith('/settings'))) localStorage.removeItem(key);
  }
}

function namesIn(prefix: string): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

function parsed(stored: string | null): { readonly at: number; readonly value: unknown } | undefined {
  try {
    const { at, value } = JSON.parse(stored ?? '');
    return typeof at === 'number' ? { at, value } : undefined;
  } catch {
    return undefined;
  }
}
