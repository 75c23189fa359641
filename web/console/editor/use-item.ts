/** One article, wording or notice with its draft, as the pages about it share it. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ApiError, get, putFor, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
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
        setLoad({ kind: 'open', open: { item, keeper: keeperOf(item, call), done: again.done } });
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
  const reload = useCallback((done?: DraftDeed) => setAgain({ done }), []);
  return { load, reload };
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
