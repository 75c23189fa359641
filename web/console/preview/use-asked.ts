/** Asks the server about what is being written, once nothing has changed for a moment. */
import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { ApiError, ask, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';

/**
 * The latest answer; it stays while a newer one is awaited, so that nothing flickers. `body` is asked about again when
 * it changes as JSON; undefined asks nothing.
 */
export function useAsked<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
  body: unknown,
  afterMs: number,
) {
  const { call } = useMember();
  const [answer, setAnswer] = useState<z.infer<Schema>>();
  const [problem, setProblem] = useState<string>();
  const [answered, setAnswered] = useState<string>();
  const asked = body === undefined ? undefined : JSON.stringify(body);
  useEffect(() => {
    if (asked === undefined) return;
    let gone = false;
    const timer = setTimeout(() => {
      call((csrf) => ask(schema, path, { body: JSON.parse(asked), csrf, background: true })).then(
        (given) => {
          if (gone) return;
          setAnswer(given);
          setProblem(undefined);
          setAnswered(asked);
        },
        (error) => {
          if (gone || (error instanceof ApiError && error.code === 'overtaken')) return;
          setProblem(tellOf(error));
          setAnswered(asked);
        },
      );
    }, afterMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [schema, path, asked, afterMs, call]);
  return { answer, problem, waiting: asked !== undefined && asked !== answered };
}
