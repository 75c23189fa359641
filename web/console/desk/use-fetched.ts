import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { get, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';

/** Something fetched when it is first shown, and again whenever `again` changes. */
export function useFetched<Schema extends z.ZodMiniType>(schema: Schema, path: string, again: unknown = 0) {
  const { call } = useMember();
  const [fetched, setFetched] = useState<z.infer<Schema>>();
  const [problem, setProblem] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when.
  useEffect(() => {
    let gone = false;
    call(() => get(schema, path, { background: true })).then(
      (value) => {
        if (gone) return;
        setFetched(value);
        setProblem(undefined);
      },
      (error) => gone || setProblem(tellOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [schema, path, call, again]);
  return { fetched, problem };
}
