/** Looks after what is due, every few seconds, for as long as the server runs. */
import { type Repeated, repeat } from '../repeat.ts';
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
  #keeping: Repeated | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Begins with what a crash may have left. */
  start(): void {
    const { payments, intervalMs = DEFAULT_INTERVAL_MS, onError } = this.#options;
    const lookAfter = async (stopping: AbortSignal) => {
      // As many rounds as it takes: after a long outage there may be much.
      while (!stopping.aborted && (await payments.lookAfterDue()) > 0);
    };
    this.#keeping = repeat(lookAfter, intervalMs, onError);
  }

  /** Resolves once nothing is under way any more. */
  async stop(): Promise<void> {
    await this.#keeping?.stop();
    await this.#options.payments.idle();
  }
}
