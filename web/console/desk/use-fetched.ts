import { useEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { get, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';

interface Fetches {
  readonly path: string;
  begun: number;
  /** The latest that has come. */
  come: number;
}

/**
 * Something fetched when it is first shown, and again whenever `again` changes. What comes counts unless a later one has
 * come: where it is asked for more often than it comes, whoever waited for the last would see nothing at all.
 */
export function useFetched<Schema extends z.ZodMiniType>(schema: Schema, path: string, again: unknown = 0) {
  const { call } = useMember();
  const [fetched, setFetched] = useState<z.infer<Schema>>();
  const [problem, setProblem] = useState<string>();
  const fetches = useRef<Fetches>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when.
  useEffect(() => {
    if (fetches.current?.path !== path) fetches.current = { path, begun: 0, come: 0 };
    const all = fetches.current;
    all.begun += 1;
    const turn = all.begun;
    const counts = () => {
      if (fetches.current !== all || turn < all.come) return false;
      all.come = turn;
      return true;
    };
    call(() => get(schema, path, { background: true })).then(
      (value) => {
        if (!counts()) return;
        setFetched(value);
        setProblem(undefined);
      },
      (error) => {
        if (counts()) setProblem(tellOf(error));
      },
    );
  }, [schema, path, call, again]);
  return { fetched, problem };
}
