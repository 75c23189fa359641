/** One article, wording or notice with its draft, as the pages about it share it. */
import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { ApiError, get, putFor, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { DraftKeeper, type Shown } from './draft-keeper.ts';
import { type Item, itemSchema, type Kind, savedSchema } from './wire.ts';
import { apiOf } from './words.ts';

/** What can be done with a draft once it is written. */
export type DraftDeed = 'submit' | 'publish' | 'send-back';

export interface OpenItem {
  readonly item: Item;
  readonly keeper: DraftKeeper;
  /** What was done that it was loaded anew for. */
  readonly done: DraftDeed | undefined;
  /** Another when the page begins anew, and forgets what is half written in it. */
  readonly page: number;
}

type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'open'; readonly open: OpenItem };

interface UsedItem {
  readonly load: Load;
  /** Loads it again, after `done` where that is to be told. */
  reload(done?: DraftDeed): void;
}

/** Loads it, and again after every deed. */
export function useItem(kind: Kind, id: string): UsedItem {
  const { call } = useMember();
  const [load, setLoad] = useState<Load>({ kind: 'loading' });
  const [again, setAgain] = useState<{ readonly done: DraftDeed | undefined }>({ done: undefined });
  useEffect(() => {
    let gone = false;
    call(() => get(itemSchema, apiOf(kind, id))).then(
      (item) => {
        if (gone) return;
        const { done } = again;
        setLoad((before) => ({
          kind: 'open',
          open: { item, keeper: keeperOf(item, call), done, page: pageOf(item, done, before) },
        }));
      },
      (error) => {
        if (gone) return;
        const missing = error instanceof ApiError && error.code === 'not-found';
        setLoad(missing ? { kind: 'missing' } : { kind: 'failed', why: tellOf(error) });
      },
    );
    return () => {
      gone = true;
    };
  }, [kind, id, call, again]);
  const announce = useAnnounce();
  useLooks(load, call, (item) => {
    const done = doneSince(load, item);
    const page = load.kind === 'open' ? load.open.page + 1 : 0;
    setLoad({ kind: 'open', open: { item, keeper: keeperOf(item, call), done, page } });
    announce(done === 'publish' ? 'It was published.' : 'A colleague has gone on with this.');
  });
  const reload = useCallback((done?: DraftDeed) => setAgain({ done }), []);
  return { load, reload };
}

/** What waits for somebody else is looked at again this often. */
const LOOK_MS = 20_000;

/**
 * Looks again at what waits for a second person or for its time, now and then and when somebody comes back to the
 * window, and tells `changed` where it is another. Not while something is being written in it: it is a draft again then.
 */
function useLooks(load: Load, call: ReturnType<typeof useMember>['call'], changed: (item: Item) => void) {
  const tell = useEffectEvent(changed);
  const open = load.kind === 'open' && waits(load.open.item) ? load.open : undefined;
  useEffect(() => {
    if (!open) return;
    let gone = false;
    const { item, keeper } = open;
    const isUntouched = () =>
      keeper.shown.state.kind === 'saved' && keeper.shown.revision === item.open?.revision;
    const look = () => {
      if (document.hidden || !isUntouched()) return;
      call(() => get(itemSchema, apiOf(item.kind, item.id), { background: true })).then(
        (found) => {
          if (!gone && isUntouched() && stageOf(found) !== stageOf(item)) tell(found);
        },
        // The next look may reach the server.
        () => {},
      );
    };
    const timer = setInterval(look, LOOK_MS);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [open, call]);
}

function waits({ open }: Item): boolean {
  return open?.status === 'review' || open?.status === 'scheduled';
}

/**
 * It stays the page that it was where only what was written here is saved since: somebody may be writing in it already,
 * such as why it is changed.
 */
function pageOf(item: Item, done: DraftDeed | undefined, before: Load): number {
  if (before.kind !== 'open') return 0;
  const { item: known, keeper, page } = before.open;
  const { open } = item;
  const isOwn = done === undefined && open?.status === 'draft' && open.revision === keeper.shown.revision;
  return isOwn || keyOf(known) === keyOf(item) ? page : page + 1;
}

function keyOf({ open, live, history }: Item): string {
  return [open?.version, open?.status, live?.version, history.length].join('/');
}

/** Where it is on its way to residents, and in whose words. */
function stageOf({ open, live }: Item): string {
  return [open?.version, open?.status, open?.revision, open?.publishAt, live?.version].join('/');
}

/** Whoever waited for it is told that it was published, as whoever published it is. */
function doneSince(load: Load, { open, live }: Item): DraftDeed | undefined {
  const waited = load.kind === 'open' ? load.open.item.open : undefined;
  return open === undefined && live?.version === waited?.version ? 'publish' : undefined;
}

function keeperOf(item: Item, call: ReturnType<typeof useMember>['call']): DraftKeeper {
  const { kind, id, open, live, last } = item;
  return new DraftKeeper({
    kind,
    id,
    body: (open ?? live ?? last)?.body ?? {},
    revision: open?.revision ?? 0,
    savedAt: open?.savedAt,
    live: live?.version ?? null,
    basedOn: (open ? open.basedOn : live?.version) ?? null,
    async save(body, revision, basedOn, seen) {
      const change = { body, revision, basedOn, ...(seen !== undefined && { seen }) };
      const saved = await call((csrf) =>
        putFor(savedSchema, `${apiOf(kind, id)}/draft`, { csrf, body: change }),
      );
      return saved.revision;
    },
  });
}

/** What is being written now, and whether it is saved. */
export function useShown(keeper: DraftKeeper): Shown {
  return useSyncExternalStore(keeper.watch, () => keeper.shown);
}
