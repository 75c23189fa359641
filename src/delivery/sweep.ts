/**
 * Re-rings what a crash left: messages waiting for a turn nobody is taking, and outbox rows nobody is
 * sending. Everything else relies on being rung for; this makes that safe. Notices and broadcasts that wait are
 * rung for here alone, as many as could go: there may be many thousands.
 */
import type { Clock, ConversationStore } from '../conversation/ports.ts';
import { type Repeated, repeat } from '../repeat.ts';
import type { Database, Queryable } from '../store/database.ts';
import { releaseKept } from '../store/inbox.ts';
import { conversationsToDeliver, conversationsUnhurried, forgetFuture } from '../store/outbox-line.ts';
import type { Delivery } from './deliver.ts';
import type { RunningService } from './running-service.ts';
import type { Turns } from './turns.ts';

export interface SweeperOptions {
  readonly database: Database;
  readonly store: Pick<ConversationStore<Queryable>, 'waitingSince'>;
  readonly turns: Pick<Turns<Queryable>, 'ring'>;
  readonly delivery: Pick<Delivery, 'remind' | 'suggest' | 'unhurriedAtOnce' | 'graceMs' | 'moment'>;
  readonly clock: Clock;
  /** What operators have switched off; the hours for which what was written meanwhile is answered afterwards. */
  readonly service?: Pick<RunningService, 'wholly' | 'off'> & { readonly answerWithinHours: number };
  readonly onError: (error: unknown) => void;
  readonly intervalMs?: number;
  /** What has waited for less is left to those who are surely about to see to it. */
  readonly patienceMs?: number;
}

const DEFAULT_INTERVAL_MS = 5000;
const DEFAULT_PATIENCE_MS = 5000;
const HOUR_MS = 3600_000;
/** Conversations rung for in one sweep; the rest are next. */
const AT_ONCE = 500;

export class Sweeper {
  readonly #options: SweeperOptions;
  #sweeping: Repeated | undefined;

  constructor(options: SweeperOptions) {
    this.#options = options;
  }

  /** Sweeps now, sparing nothing, and then again an interval after each sweep. */
  start(): void {
    const { intervalMs = DEFAULT_INTERVAL_MS, onError } = this.#options;
    let patienceMs: number | undefined = 0;
    const sweep = () => {
      const sweeping = this.sweepOnce(patienceMs);
      patienceMs = undefined;
      return sweeping;
    };
    this.#sweeping = repeat(sweep, intervalMs, onError);
  }

  async stop(): Promise<void> {
    await this.#sweeping?.stop();
  }

  /** One sweep over what has waited for at least `patienceMs`. Never rejects. */
  async sweepOnce(patienceMs = this.#options.patienceMs ?? DEFAULT_PATIENCE_MS): Promise<void> {
    const { database, store, turns, delivery, clock, onError } = this.#options;
    const now = clock.now();
    const before = new Date(now.getTime() - patienceMs);
    try {
      await this.#letWait(now);
      for (const id of await store.waitingSince(before, AT_ONCE)) turns.ring(id);
      const at = delivery.moment();
      await forgetFuture(database.db, at);
      const unsent = await conversationsToDeliver(database.db, before, now, delivery.graceMs, AT_ONCE, at);
      await Promise.all(unsent.map((id) => delivery.remind(id)));
      await this.#suggestUnhurried();
    } catch (error) {
      onError(error);
    }
  }

  /** What was kept while the service was off has its turn now that it is on. */
  async #letWait(now: Date): Promise<void> {
    const { database, service } = this.#options;
    if (!service || service.wholly()) return;
    const since = new Date(now.getTime() - service.answerWithinHours * HOUR_MS);
    await releaseKept(database.db, [...service.off().keys()], since);
  }

  async #suggestUnhurried(): Promise<void> {
    const { database, delivery, intervalMs = DEFAULT_INTERVAL_MS } = this.#options;
    for (const [channel, atOnce] of delivery.unhurriedAtOnce(intervalMs / 1000)) {
      if (atOnce === 0) continue;
      for (const id of await conversationsUnhurried(database.db, channel, delivery.moment(), atOnce))
        await delivery.suggest(id);
    }
  }
}
