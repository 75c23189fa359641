/** Notices what editors publish, on whichever replica, and has it loaded: live within seconds, with no restart. */
import { contentMark } from '../store/content.ts';
import type { Database } from '../store/database.ts';

export interface ContentWatchOptions {
  readonly database: Database;
  /** Loads what is in force now; the old content goes on serving until it resolves. */
  readonly reload: () => Promise<void>;
  readonly onError: (error: unknown) => void;
  /** The mark of what is loaded, read before it was: it may be behind at the first look. */
  readonly loaded: string;
  readonly intervalMs?: number;
}

/** Learning takes some three seconds more, and within five it is to be live. */
const DEFAULT_INTERVAL_MS = 500;

export class ContentWatch {
  readonly #options: ContentWatchOptions;
  #loaded: string;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: ContentWatchOptions) {
    this.#options = options;
    this.#loaded = options.loaded;
  }

  /** Begins to look. */
  start(): void {
    this.#running = this.checkOnce().then(() => this.#waitForNext());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** Looks once, and reloads when something changed since the last look. Never rejects. */
  async checkOnce(): Promise<void> {
    const { database, reload, onError } = this.#options;
    try {
      const mark = await contentMark(database.db);
      if (this.#loaded !== mark) await reload();
      this.#loaded = mark;
    } catch (error) {
      onError(error);
    }
  }

  #waitForNext(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.start(), this.#options.intervalMs ?? DEFAULT_INTERVAL_MS);
    this.#timer.unref();
  }
}
