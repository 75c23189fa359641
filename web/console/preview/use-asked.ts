/** Asks the server about what is being written, once nothing has changed for a moment. */
import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { ApiError, ask, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';

/**
 * The latest answer; it stays while a newer one is awaited, so that nothing flickers. `body` is asked about again when
 * it changes as JSON; undefined asks nothing. `patienceMs` is how long an answer is waited for: as long as for any call
 * unless told.
 */
export function useAsked<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
  body: unknown,
  afterMs: number,
  patienceMs?: number,
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
      const question = { body: JSON.parse(asked), background: true, ...(patienceMs && { patienceMs }) };
      call((csrf) => ask(schema, path, { ...question, csrf })).then(
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
  }, [schema, path, asked, afterMs, patienceMs, call]);
  return { answer, problem, waiting: asked !== undefined && asked !== answered };
}
