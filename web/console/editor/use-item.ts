/** One article, wording or notice with its draft, as the pages about it share it. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ApiError, get, putFor, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
import { DraftKeeper, type Shown } from './draft-keeper.ts';
import { type Item, itemSchema, type Kind, savedSchema } from './wire.ts';
import { apiOf } from './words.ts';

export interface OpenItem {
  readonly item: Item;
  readonly keeper: DraftKeeper;
}

type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'open'; readonly open: OpenItem };

/** Loads it, and again after every deed. */
export function useItem(kind: Kind, id: string): { readonly load: Load; reload(): void } {
  const { call } = useMember();
  const [load, setLoad] = useState<Load>({ kind: 'loading' });
  const [again, setAgain] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when.
  useEffect(() => {
    let gone = false;
    call(() => get(itemSchema, apiOf(kind, id))).then(
      (item) => {
        if (gone) return;
        setLoad({ kind: 'open', open: { item, keeper: keeperOf(item, call) } });
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
  const reload = useCallback(() => setAgain((count) => count + 1), []);
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
