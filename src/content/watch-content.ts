/** Notices what editors publish, on whichever replica, and has it loaded: live within seconds, with no restart. */

import { type Repeated, repeat } from '../repeat.ts';
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
  /** Whether something that is live could not be learnt: that may have had a passing reason, so it is tried again. */
  readonly unlearnt: () => boolean;
  readonly now: () => Date;
}

/** Learning takes some three seconds more, and within five it is to be live. */
const DEFAULT_INTERVAL_MS = 500;

/** Between the first two tries to learn something; twice as long before each further one. */
const AGAIN_MS = 5 * 60_000;

export class ContentWatch {
  readonly #options: ContentWatchOptions;
  #loaded: string;
  #looking: Repeated | undefined;
  #again: { readonly at: number; readonly waitedMs: number } | undefined;

  constructor(options: ContentWatchOptions) {
    this.#options = options;
    this.#loaded = options.loaded;
  }

  /** Begins to look. */
  start(): void {
    const { intervalMs = DEFAULT_INTERVAL_MS, onError } = this.#options;
    this.#looking = repeat(() => this.checkOnce(), intervalMs, onError);
  }

  async stop(): Promise<void> {
    await this.#looking?.stop();
  }

  /** Looks once, and reloads when something changed since the last look. Never rejects. */
  async checkOnce(): Promise<void> {
    const { database, reload, onError } = this.#options;
    try {
      const mark = await contentMark(database.db);
      if (this.#loaded !== mark) {
        this.#again = undefined;
        await reload();
      } else if (this.#isTimeAgain()) await reload();
      this.#loaded = mark;
    } catch (error) {
      onError(error);
    }
  }

  #isTimeAgain(): boolean {
    if (!this.#options.unlearnt()) {
      this.#again = undefined;
      return false;
    }
    const now = this.#options.now().getTime();
    if (this.#again && now < this.#again.at) return false;
    const waitedMs = this.#again ? this.#again.waitedMs * 2 : AGAIN_MS;
    const isFirst = this.#again === undefined;
    this.#again = { at: now + waitedMs, waitedMs };
    return !isFirst;
  }
}
