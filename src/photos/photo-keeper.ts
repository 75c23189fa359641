/** Removes, a few times a day, the pictures that nothing holds any more. */
import type { Photos } from './keep-photos.ts';

const SIX_HOURS = 6 * 60 * 60 * 1000;

export class PhotoKeeper {
  readonly #photos: Pick<Photos, 'removeUnused'>;
  readonly #onError: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(photos: Pick<Photos, 'removeUnused'>, onError: (error: unknown) => void) {
    this.#photos = photos;
    this.#onError = onError;
  }

  start(): void {
    this.#running = this.#removeAll().then(() => {
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), SIX_HOURS);
      this.#timer.unref();
    });
  }

  /** Resolves once nothing is being removed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #removeAll(): Promise<void> {
    try {
      while (!this.#stopped && (await this.#photos.removeUnused()) > 0);
    } catch (error) {
      this.#onError(error);
    }
  }
}
