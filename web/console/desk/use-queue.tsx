/** The queue as the server last told it, kept up to date by its news. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { get, tellOf } from '../api.ts';
import { useNews } from '../live.tsx';
import { useMember } from '../session.tsx';
import { type Handover, type Queue, queueSchema } from '../wire.ts';
import { KnownConversations } from './known-conversations.ts';
import { once } from './once.ts';
import { useResume } from './use-resume.ts';

export interface DeskQueue {
  readonly queue: Queue | undefined;
  /** Why it could not be fetched, in words. */
  readonly problem: string | undefined;
  /** The server's clock minus ours, in milliseconds. */
  readonly clockOffset: number;
  readonly known: KnownConversations;
  refresh(): Promise<void>;
}

/** On a busy day there is news several times a second, for every console of an office. */
const FETCH_EVERY_MS = 1000;

const QueueContext = createContext<DeskQueue | undefined>(undefined);

export function QueueProvider({ children }: { readonly children: ReactNode }) {
  const { call } = useMember();
  const [queue, setQueue] = useState<Queue>();
  const [problem, setProblem] = useState<string>();
  const [known] = useState(() => new KnownConversations());
  const offset = useRef(0);
  const fetchQueue = useCallback(
    async (background: boolean) => {
      try {
        const fetched = await call(() => get(queueSchema, '/api/desk/queue', { background }));
        offset.current = Date.parse(fetched.now) - Date.now();
        setQueue(fetched);
        setProblem(undefined);
      } catch (error) {
        setProblem(tellOf(error));
      }
    },
    [call],
  );
  const refresh = useMemo(() => once(() => fetchQueue(true), FETCH_EVERY_MS), [fetchQueue]);
  useEffect(() => {
    void fetchQueue(false);
  }, [fetchQueue]);
  useNews(({ kind }) => {
    // What someone said may be what a row shows, or the news that it is unread.
    if (kind !== 'typing' && kind !== 'delivery') void refresh();
  });
  useResume(known);
  const value = useMemo(
    () => ({ queue, problem, clockOffset: offset.current, known, refresh }),
    [queue, problem, known, refresh],
  );
  return <QueueContext value={value}>{children}</QueueContext>;
}

export function useQueue(): DeskQueue {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('useQueue outside of QueueProvider');
  return queue;
}

/** The queue by what an advisor does about it. */
export function sectionsOf(handovers: readonly Handover[]) {
  const active = handovers.filter(({ status }) => status === 'active');
  return {
    mine: active.filter(({ mine }) => mine),
    waiting: handovers.filter(({ status }) => status === 'waiting'),
    messages: handovers.filter(({ status }) => status === 'left-message'),
    others: active.filter(({ mine }) => !mine),
  };
}
