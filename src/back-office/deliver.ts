/** Tells back offices what the outbox has for them: each step of a request in order, under one key however often. */
import {
  type Claimed,
  claimStep,
  keepOthers,
  notePolled,
  type Settled,
  settleStep,
  stepsToPoll,
} from '../store/back-office-outbox.ts';
import type { Database } from '../store/database.ts';
import type { BackOffice, Taken } from './back-office.ts';
import type { BackOfficeSettings } from './settings.ts';
import { takeStatus } from './take-status.ts';

export interface BackOfficeDeliveryOptions {
  readonly database: Database;
  readonly backOffices: readonly BackOffice[];
  readonly settings: BackOfficeSettings;
  readonly clock: { now(): Date };
  readonly onError: (error: unknown) => void;
  /** Counts for /metrics. */
  readonly settled?: (destination: string, outcome: Taken['kind']) => void;
}

/** The part of the queues that is used here. */
export interface Scheduler {
  every(queue: string, everyMs: number, process: () => Promise<void>): Promise<void>;
}

const QUEUE = 'back-office';
/** Steps told at a time to one back office. */
const LANES = 4;
/** Requests asked about in one round; the rest are next. */
const POLLED_AT_ONCE = 100;
/** A claim that is this much older than any try may take was left by a crash. */
const GRACE_MS = 30_000;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 3600;
const HOUR_MS = 3_600_000;

export class BackOfficeDelivery {
  readonly #options: BackOfficeDeliveryOptions;

  constructor(options: BackOfficeDeliveryOptions) {
    this.#options = options;
  }

  /** Looks now, and then every few seconds until the queues are closed: of all replicas, one at a time. */
  async start(queues: Scheduler): Promise<void> {
    await queues.every(QUEUE, this.#options.settings.everySeconds * 1000, () => this.tickOnce());
  }

  /** Tells all that is due, then asks how what they have is going. One that is down does not hold up the others. */
  async tickOnce(): Promise<void> {
    const { database, backOffices, settings, onError } = this.#options;
    await keepOthers(database.db, Object.keys(settings.routes)).catch(onError);
    await Promise.all(
      backOffices.map(async (backOffice) => {
        await this.#tellAll(backOffice).catch(onError);
        await this.#pollAll(backOffice).catch(onError);
      }),
    );
  }

  async #tellAll(backOffice: BackOffice): Promise<void> {
    const { settings } = this.#options;
    const kinds = Object.keys(settings.routes).filter((kind) => settings.routes[kind] === backOffice.name);
    let resting = false;
    const lane = async () => {
      while (!resting) {
        const went = await this.#tellOne(backOffice, kinds);
        if (went === 'nothing') return;
        // Down or overburdened: what is left waits for the next round.
        resting = went === 'later' || went === 'unknown';
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  async #tellOne(backOffice: BackOffice, kinds: readonly string[]): Promise<Taken['kind'] | 'nothing'> {
    const { database, clock, settings, settled } = this.#options;
    const graceMs = settings.timeoutSeconds * 1000 + GRACE_MS;
    const target = { destination: backOffice.name, kinds };
    const claimed = await claimStep(database.db, target, clock.now(), graceMs);
    if (claimed === undefined) return 'nothing';
    const taken = await this.#try(backOffice, claimed);
    await settleStep(database.db, claimed.row, this.#settle(claimed, taken), clock.now());
    settled?.(backOffice.name, taken.kind);
    return taken.kind;
  }

  async #try(backOffice: BackOffice, { row, request, triedAt }: Claimed): Promise<Taken> {
    const { clock, onError } = this.#options;
    try {
      const told = { key: row.id, event: row.event, request, now: clock.now() };
      return await backOffice.take({ ...told, ...(triedAt && { triedAt }) });
    } catch (error) {
      onError(error);
      return { kind: 'unknown', reason: 'a fault on our side' };
    }
  }

  #settle({ row, triedAt }: Claimed, taken: Taken): Settled {
    const { clock, settings } = this.#options;
    const now = clock.now();
    switch (taken.kind) {
      case 'taken': {
        const { kind: _, ...ids } = taken;
        return { state: 'delivered', ...ids };
      }
      case 'not-for-them':
        return { state: 'kept', reason: 'it takes no such news' };
      case 'refused':
        return { state: 'dead', reason: taken.reason };
      default: {
        if (now.getTime() - row.createdAt.getTime() > settings.giveUpAfterHours * HOUR_MS) {
          return { state: 'dead', reason: `given up: ${taken.reason}` };
        }
        const asked = taken.kind === 'later' ? (taken.afterSeconds ?? 0) : 0;
        return {
          state: 'waiting',
          reason: taken.reason,
          notBefore: new Date(now.getTime() + Math.max(pauseSeconds(row.attempts), asked) * 1000),
          triedAt: taken.kind === 'later' ? (triedAt ?? null) : row.triedAt,
        };
      }
    }
  }

  async #pollAll(backOffice: BackOffice): Promise<void> {
    const { database, clock, settings } = this.#options;
    if (!backOffice.standing) return;
    const pause = (settings.open311?.pollMinutes ?? 30) * 60_000;
    const before = new Date(clock.now().getTime() - pause);
    for (const { row, request } of await stepsToPoll(database.db, backOffice.name, before, POLLED_AT_ONCE)) {
      const standing = await backOffice.standing(row);
      // Not answering now is asked again at the next turn of each, not at once.
      if (standing.kind === 'stands') await this.#heard(backOffice, request.id, standing);
      const theirId = standing.kind === 'stands' ? standing.theirId : undefined;
      await notePolled(database.db, row.id, { polledAt: clock.now(), ...(theirId && { theirId }) });
    }
  }

  async #heard(
    { name }: BackOffice,
    requestId: string,
    { status, note }: { readonly status: string; readonly note?: string },
  ): Promise<void> {
    const { database, clock, settings } = this.#options;
    const meant = settings.open311?.statuses[status];
    if (meant === undefined) return;
    const heard = { requestId, status: meant, by: name, at: clock.now(), ...(note && { note }) };
    await takeStatus(database, heard);
  }
}

/** Twice as long each time, from half a minute to an hour. */
function pauseSeconds(attempts: number): number {
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_SECONDS);
}
