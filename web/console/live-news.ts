/**
 * One stream of news for the whole page. It is taken for lost when it breaks, and also when nothing came for so
 * long that the way here must be blocked; until it is back, the page fetches now and then instead.
 */
import { get } from './api.ts';
import { meSchema, type News, newsSchema } from './wire.ts';

export type Connection = 'connecting' | 'live' | 'lost';

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 15_000;
/** The server beats every 10 seconds: two beats missed, and the way here is blocked. */
const SILENCE_MS = 22_000;
const WATCH_EVERY_MS = 1_000;
/** Without a stream, the page fetches this often. */
const POLL_EVERY_MS = 5_000;
/** News of another server process may not come through this stream; a look now and then finds it. */
const LOOK_EVERY_MS = 30_000;

export class LiveNews {
  #source: EventSource | undefined;
  #lastId: string | undefined;
  #connection: Connection = 'connecting';
  #retryMs = FIRST_RETRY_MS;
  #retryTimer: number | undefined;
  #heardAt = 0;
  #lookedAt = 0;
  readonly #readers = new Set<(news: News) => void>();
  readonly #watchers = new Set<() => void>();
  readonly #signedOut: () => void;
  #answer: () => void = () => {};

  constructor(signedOut: () => void) {
    this.#signedOut = signedOut;
  }

  /**
   * Listens until the returned function is called. `answer` says back to each beat that this screen is there: what
   * the server itself sends proves nothing, as it goes on for minutes into a laptop that sleeps.
   */
  start(answer: () => void): () => void {
    this.#answer = answer;
    this.#open();
    const watch = window.setInterval(() => this.#watch(), WATCH_EVERY_MS);
    const again = () => this.#connection === 'lost' && this.#open();
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(watch);
      window.removeEventListener('online', again);
      this.#close();
    };
  }

  get connection(): Connection {
    return this.#connection;
  }

  read(reader: (news: News) => void): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  #open(): void {
    this.#close();
    const since = this.#lastId === undefined ? '' : `?since=${encodeURIComponent(this.#lastId)}`;
    const source = new EventSource(`/api/desk/events${since}`);
    this.#source = source;
    this.#heardAt = Date.now();
    source.addEventListener('ready', (event) => this.#ready(event.lastEventId));
    source.addEventListener('beat', () => this.#beaten());
    source.addEventListener('signed-out', this.#signedOut);
    source.onmessage = (event) => this.#hear(event);
    source.onerror = () => this.#lost();
  }

  #close(): void {
    window.clearTimeout(this.#retryTimer);
    this.#source?.close();
    this.#source = undefined;
  }

  #watch(): void {
    const now = Date.now();
    if (this.#source && now - this.#heardAt > SILENCE_MS) this.#lost();
    const every = this.#connection === 'lost' ? POLL_EVERY_MS : LOOK_EVERY_MS;
    if (document.hidden && this.#connection === 'live') return;
    if (now - this.#lookedAt < every) return;
    this.#lookedAt = now;
    this.#tell({ kind: 'everything' });
  }

  #alive(): void {
    this.#heardAt = Date.now();
  }

  #beaten(): void {
    this.#alive();
    this.#answer();
  }

  #ready(lastId: string): void {
    this.#alive();
    const before = this.#connection;
    this.#lastId = lastId;
    this.#retryMs = FIRST_RETRY_MS;
    this.#become('live');
    // What happened between loading the page, or losing the stream, and now was told to nobody for sure.
    if (before !== 'live') this.#tell({ kind: 'everything' });
  }

  #hear(event: MessageEvent<string>): void {
    this.#alive();
    this.#lastId = event.lastEventId;
    const news = newsSchema.safeParse(JSON.parse(event.data));
    if (news.success) this.#tell(news.data);
  }

  /** Opens another stream after a while, unless it turns out that our session has ended. */
  #lost(): void {
    this.#close();
    this.#become('lost');
    this.#retryTimer = window.setTimeout(() => {
      get(meSchema, '/api/staff/me', { background: true }).then(
        () => this.#open(),
        (error) => (error?.code === 'not-signed-in' ? this.#signedOut() : this.#lost()),
      );
    }, this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #tell(news: News): void {
    for (const reader of this.#readers) reader(news);
  }

  #become(connection: Connection): void {
    if (this.#connection === connection) return;
    this.#connection = connection;
    for (const watcher of this.#watchers) watcher();
  }
}
