/** Asks the server about what is being written, once nothing has changed for a moment. */
import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { ApiError, ask, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';

/** How long after trouble that passes it is asked again. */
const AGAIN_MS = 5_000;
/** What has not failed by then is on its way, however long it takes: trouble of before is not told any more. */
const COMING_MS = 2_000;

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
    let timer = 0;
    const later = (work: () => void, milliseconds: number) => {
      timer = window.setTimeout(work, milliseconds);
    };
    const askNow = () => {
      later(() => {
        setProblem(undefined);
        setAnswered(undefined);
      }, COMING_MS);
      const question = { body: JSON.parse(asked), background: true, ...(patienceMs && { patienceMs }) };
      call((csrf) => ask(schema, path, { ...question, csrf })).then(
        (given) => {
          if (gone) return;
          clearTimeout(timer);
          setAnswer(given);
          setProblem(undefined);
          setAnswered(asked);
        },
        (error) => {
          if (gone || (error instanceof ApiError && error.code === 'overtaken')) return;
          clearTimeout(timer);
          setProblem(tellOf(error));
          setAnswered(asked);
          // Words may stay as they are for long: it is asked until the trouble has passed.
          if (error instanceof ApiError && error.passes) later(askNow, AGAIN_MS);
        },
      );
    };
    later(askNow, afterMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [schema, path, asked, afterMs, patienceMs, call]);
  return { answer, problem, waiting: asked !== undefined && asked !== answered };
}
