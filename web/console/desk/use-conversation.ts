/** One conversation: what was said, kept up to date. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { ApiError, get, tellOf } from '../api.ts';
import { useNews } from '../live.tsx';
import { useMember } from '../session.tsx';
import { type Conversation, conversationSchema } from '../wire-conversation.ts';
import { once } from './once.ts';
import { useQueue } from './use-queue.tsx';

/** That a page falls silent is no news: while one looks, it is asked about. */
const LOOK_AGAIN_MS = 30_000;

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
  const { known } = useQueue();
  const conversation = useSyncExternalStore(known.watch, () => known.get(id));
  const [problem, setProblem] = useState<OpenConversation['problem']>();
  const learnNew = useCallback(
    async (background: boolean) => {
      const path = `/api/desk/handovers/${id}?after=${known.after(id)}`;
      known.learn(id, await call(() => get(conversationSchema, path, { background })));
    },
    [id, call, known],
  );
  const fetchNew = useCallback(
    async (background: boolean) => {
      try {
        await learnNew(background);
        setProblem(undefined);
      } catch (error) {
        const missing = error instanceof ApiError && ['not-found', 'malformed-request'].includes(error.code);
        setProblem({ missing, tell: tellOf(error) });
      }
    },
    [learnNew],
  );
  const refresh = useMemo(() => once(() => fetchNew(true)), [fetchNew]);
  useEffect(() => {
    void fetchNew(false);
  }, [fetchNew]);
  useEffect(() => {
    // Whether the server can be reached is told elsewhere.
    const timer = setInterval(() => void learnNew(true).catch(() => {}), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [learnNew]);
  const own = conversation?.handover.conversation;
  const [typing, heardTyping] = useTyping(conversation?.entries.length ?? 0);
  useNews((news) => {
    if (news.kind === 'typing') {
      if (news.conversation === own) heardTyping();
    } else if (!('conversation' in news) || news.conversation === own) void refresh();
  });
  return { conversation, problem, typing, refresh };
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
