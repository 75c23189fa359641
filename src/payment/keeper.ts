/** Looks after what is due, every few seconds, for as long as the server runs. */
import type { Payments } from './payments.ts';

const DEFAULT_INTERVAL_MS = 5000;

export interface KeeperOptions {
  readonly payments: Payments;
  /** The database did not answer; the next time it is tried again. */
  readonly onError: (error: unknown) => void;
  readonly intervalMs?: number;
}

export class PaymentKeeper {
  readonly #options: KeeperOptions;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Begins with what a crash may have left. */
  start(): void {
    this.#running = this.#lookAfter().then(() => {
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), this.#options.intervalMs ?? DEFAULT_INTERVAL_MS);
      this.#timer.unref();
    });
  }

  /** Resolves once nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
    await this.#options.payments.idle();
  }

  async #lookAfter(): Promise<void> {
    try {
      // As many rounds as it takes: after a long outage there may be much.
      while (!this.#stopped && (await this.#options.payments.lookAfterDue()) > 0);
    } catch (error) {
      this.#options.onError(error);
    }
  }
}
