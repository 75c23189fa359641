/**
 * Conversations a page at a time: those that have ended, or, when something is looked for, all that have it in their
 * messages or elsewhere.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
import { type FoundHandover, searchSchema } from '../wire.ts';

const PAGE = 100;
/** One letter finds everybody. */
const FEWEST_LETTERS = 2;
/** Long enough that a word typed quickly is one question, short enough that nobody waits for it. */
const PAUSE_MS = 100;

export interface Search {
  readonly found: readonly FoundHandover[];
  /** Whether the server has more. */
  readonly more: boolean;
  readonly busy: boolean;
  readonly problem: string | undefined;
  fetchMore(): void;
}

interface Found {
  readonly words: string;
  readonly handovers: readonly FoundHandover[];
  readonly next?: string | undefined;
}

/** Nothing is asked while it is not shown. Words travel in the body: they may be someone's name. */
export function useSearch(words: string, shown: boolean): Search {
  const { call } = useMember();
  const [found, setFound] = useState<Found>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const asked = useRef(0);
  const fetchPage = useCallback(
    async (before?: Found) => {
      asked.current += 1;
      const question = asked.current;
      setBusy(true);
      try {
        const body = {
          ...(words.length >= FEWEST_LETTERS ? { q: words } : { status: 'closed' }),
          limit: PAGE,
          ...(before?.next !== undefined && { before: before.next }),
        };
        const page = await call((csrf) => ask(searchSchema, '/api/desk/search', { csrf, body }));
        // An answer to an older question is not what is looked for now.
        if (question !== asked.current) return;
        const handovers = [...(before?.handovers ?? []), ...page.handovers];
        setFound({ words, handovers, next: page.next });
        setProblem(undefined);
      } catch (error) {
        if (question === asked.current) setProblem(tellOf(error));
      } finally {
        if (question === asked.current) setBusy(false);
      }
    },
    [words, call],
  );
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => void fetchPage(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [shown, fetchPage]);
  return {
    found: found?.handovers ?? [],
    more: found?.next !== undefined,
    busy,
    problem,
    fetchMore: () => {
      if (!busy && found?.next !== undefined && found.words === words) void fetchPage(found);
    },
  };
}
