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
import { get } from './api.ts';
import { useMember } from './session.tsx';
import { meSchema, type News, newsSchema } from './wire.ts';

export type Connection = 'connecting' | 'live' | 'lost';

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** News of another server process does not come through this stream; a look now and then finds it. */
const LOOK_EVERY_MS = 30_000;

/** One stream for the whole page. The browser reconnects it by itself, naming the last news it had. */
class LiveNews {
  #source: EventSource | undefined;
  #lastId: string | undefined;
  #connection: Connection = 'connecting';
  #retryMs = FIRST_RETRY_MS;
  #timer: number | undefined;
  readonly #readers = new Set<(news: News) => void>();
  readonly #watchers = new Set<() => void>();
  readonly #signedOut: () => void;

  constructor(signedOut: () => void) {
    this.#signedOut = signedOut;
  }

  open(): void {
    this.close();
    const since = this.#lastId === undefined ? '' : `?since=${encodeURIComponent(this.#lastId)}`;
    const source = new EventSource(`/api/desk/events${since}`);
    this.#source = source;
    source.addEventListener('ready', (event) => this.#ready(event.lastEventId));
    source.addEventListener('signed-out', this.#signedOut);
    source.onmessage = (event) => this.#hear(event);
    source.onerror = () => this.#failed(source);
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  get connection(): Connection {
    return this.#connection;
  }

  /** Has everyone fetch again, unless nobody is looking at the page. */
  look(): void {
    if (this.#connection === 'live' && !document.hidden) this.#tell({ kind: 'everything' });
  }

  read(reader: (news: News) => void): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  #ready(lastId: string): void {
    const first = this.#lastId === undefined;
    this.#lastId = lastId;
    this.#retryMs = FIRST_RETRY_MS;
    this.#become('live');
    // What happened between loading the page and this stream was told to nobody.
    if (first) this.#tell({ kind: 'everything' });
  }

  #hear(event: MessageEvent<string>): void {
    this.#lastId = event.lastEventId;
    const news = newsSchema.safeParse(JSON.parse(event.data));
    if (news.success) this.#tell(news.data);
  }

  #failed(source: EventSource): void {
    this.#become('lost');
    // Refused, the browser gives up; it may be that our session has ended.
    if (source.readyState !== EventSource.CLOSED) return;
    this.#timer = window.setTimeout(() => {
      get(meSchema, '/api/staff/me', { background: true }).then(
        () => this.open(),
        (error) => (error?.code === 'not-signed-in' ? this.#signedOut() : this.#failed(source)),
      );
    }, this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #tell(news: News): void {
    for (const reader of this.#readers) reader(news);
  }

  #become(connection: Connection): void {
    this.#connection = connection;
    for (const watcher of this.#watchers) watcher();
  }
}

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: another session needs another stream.
  useEffect(() => {
    live.open();
    const again = () => live.connection === 'lost' && live.open();
    window.addEventListener('online', again);
    const look = window.setInterval(() => live.look(), LOOK_EVERY_MS);
    return () => {
      window.clearInterval(look);
      window.removeEventListener('online', again);
      live.close();
    };
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

export function useConnection(): Connection {
  const live = useLive();
  return useSyncExternalStore(live.watch, () => live.connection);
}
