/** The server's news as it happens, over server-sent events, and how well we are connected. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';
import { post } from './api.ts';
import { LiveNews } from './live-news.ts';
import { useMember } from './session.tsx';
import type { News } from './wire.ts';

const LiveContext = createContext<LiveNews | undefined>(undefined);

export function LiveProvider({
  signedOut,
  children,
}: {
  signedOut: () => void;
  readonly children: ReactNode;
}) {
  const { me } = useMember();
  const [live] = useState(() => new LiveNews(signedOut));
  useEffect(() => {
    // Lost with the connection at most: the next beat is answered again.
    const answer = () => void post('/api/desk/alive', { csrf: me.csrf, background: true }).catch(() => {});
    return live.start(answer);
  }, [live, me.csrf]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

function useLive(): LiveNews {
  const live = useContext(LiveContext);
  if (!live) throw new Error('news outside of LiveProvider');
  return live;
}

/** Calls back with each piece of news while the component is there. */
export function useNews(read: (news: News) => void): void {
  const live = useLive();
  const latest = useEffectEvent(read);
  useEffect(() => live.read((news) => latest(news)), [live]);
}

export function useConnection() {
  const live = useLive();
  return useSyncExternalStore(live.watch, () => live.connection);
}
