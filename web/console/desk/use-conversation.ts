/** One conversation: what was said, kept up to date, and what we are saying. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ApiError, get, tellOf } from '../api.ts';
import { useNews } from '../live.tsx';
import { useMember } from '../session.tsx';
import { type Conversation, conversationSchema, type Entry } from '../wire.ts';
import { once } from './once.ts';

/** The resident's typing is over when nothing more was heard of it for this long. */
const TYPING_MS = 6_000;

export interface OpenConversation {
  readonly conversation: Conversation | undefined;
  readonly problem: { readonly missing: boolean; readonly tell: string } | undefined;
  readonly typing: boolean;
  refresh(): Promise<void>;
}

export function useConversation(id: string): OpenConversation {
  const { call } = useMember();
  const [conversation, setConversation] = useState<Conversation>();
  const [problem, setProblem] = useState<OpenConversation['problem']>();
  const latest = useRef<Conversation>(undefined);
  const fetchNew = useCallback(
    async (background: boolean) => {
      const after = latest.current?.entries.at(-1)?.sequence ?? 0;
      try {
        const path = `/api/desk/handovers/${id}?after=${after}`;
        const fetched = await call(() => get(conversationSchema, path, { background }));
        latest.current = merge(latest.current, fetched);
        setConversation(latest.current);
        setProblem(undefined);
      } catch (error) {
        const missing = error instanceof ApiError && ['not-found', 'malformed-request'].includes(error.code);
        setProblem({ missing, tell: tellOf(error) });
      }
    },
    [id, call],
  );
  const refresh = useMemo(() => once(() => fetchNew(true)), [fetchNew]);
  useEffect(() => {
    void fetchNew(false);
  }, [fetchNew]);
  const own = conversation?.handover.conversation;
  const [typing, heardTyping] = useTyping(conversation?.entries.length ?? 0);
  useNews((news) => {
    if (news.kind === 'typing') {
      if (news.conversation === own) heardTyping();
    } else if (news.kind !== 'entries' || news.conversation === own) void refresh();
  });
  return { conversation, problem, typing, refresh };
}

/** The handover as it is now, with all entries known so far. */
function merge(known: Conversation | undefined, fetched: Conversation): Conversation {
  const last = known?.entries.at(-1)?.sequence ?? 0;
  const fresh: readonly Entry[] = fetched.entries.filter(({ sequence }) => sequence > last);
  return { ...fetched, entries: [...(known?.entries ?? []), ...fresh] };
}

/** Typing, until it is long ago or something was said. */
function useTyping(entries: number): readonly [boolean, () => void] {
  const [heardAt, setHeardAt] = useState<{ readonly entries: number }>();
  useEffect(() => {
    if (!heardAt) return undefined;
    const timer = setTimeout(() => setHeardAt(undefined), TYPING_MS);
    return () => clearTimeout(timer);
  }, [heardAt]);
  return [heardAt?.entries === entries, useCallback(() => setHeardAt({ entries }), [entries])];
}
