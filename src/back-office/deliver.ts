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
  /** How a call to one of them went; of what they are not called for, nothing is heard. */
  readonly called?: (destination: string, ok: boolean) => void;
}

/** The part of the queues that is used here. */
export interface Scheduler {
  every(queue: string, everyMs: number, process: () => Promise<void>): Promise<void>;
}

/** Each back office has two more, by its name: it is told in the one, and asked in the other. */
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

  /**
   * Looks now, and then every few seconds until the queues are closed: of all replicas, one at a time. Each back office is
   * told in a queue of its own and asked in another, so that one that is slow or silent holds up neither the others nor
   * what it is to be told itself.
   */
  async start(queues: Scheduler): Promise<void> {
    const { database, backOffices, settings, onError } = this.#options;
    const every = (queue: string, work: () => Promise<void>) =>
      queues.every(queue, settings.everySeconds * 1000, () => work().catch(onError));
    await every(QUEUE, () => keepOthers(database.db, Object.keys(settings.routes)));
    for (const backOffice of backOffices) {
      await every(`${QUEUE}-${backOffice.name}`, () => this.#tellAll(backOffice));
      const { standing } = backOffice;
      if (standing)
        await every(`${QUEUE}-${backOffice.name}-standing`, () => this.#askAll(backOffice.name, standing));
    }
  }

  async #tellAll(backOffice: BackOffice): Promise<void> {
    const { settings } = this.#options;
    const kinds = Object.keys(settings.routes).filter((kind) => settings.routes[kind] === backOffice.name);
    let resting = false;
    const lane = async () => {
      while (!resting) {
        const went = await this.#tellOne(backOffice, kinds);
        if (went === 'nothing') return;
        // Down or overburdened: what is left waits for the next round, whatever another lane still hears.
        resting ||= went === 'later' || went === 'unknown';
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  async #tellOne(backOffice: BackOffice, kinds: readonly string[]): Promise<Taken['kind'] | 'nothing'> {
    const { database, clock, settings, settled, called } = this.#options;
    const graceMs = settings.timeoutSeconds * 1000 + GRACE_MS;
    const target = { destination: backOffice.name, kinds };
    const claimed = await claimStep(database.db, target, clock.now(), graceMs);
    if (claimed === undefined) return 'nothing';
    const taken = await this.#try(backOffice, claimed);
    await settleStep(database.db, claimed.row, this.#settle(claimed, taken), clock.now());
    settled?.(backOffice.name, taken.kind);
    if (taken.kind !== 'not-for-them') {
      called?.(backOffice.name, taken.kind !== 'later' && taken.kind !== 'unknown');
    }
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

  /** Asks how what they have is going, until they do not answer: waiting out each silence would make the round last half an hour. */
  async #askAll(name: string, standingOf: NonNullable<BackOffice['standing']>): Promise<void> {
    const { database, clock, settings } = this.#options;
    const pause = (settings.open311?.pollMinutes ?? 30) * 60_000;
    const before = new Date(clock.now().getTime() - pause);
    for (const { row, request } of await stepsToPoll(database.db, name, before, POLLED_AT_ONCE)) {
      const standing = await standingOf(row);
      if (standing.kind === 'stands') await this.#heard(name, request.id, standing);
      // Asked again at its next turn and not at once: what they never answer of would keep the others from theirs.
      const theirId = standing.kind === 'stands' ? standing.theirId : undefined;
      await notePolled(database.db, row.id, { polledAt: clock.now(), ...(theirId && { theirId }) });
      if (standing.kind === 'not-now') return;
    }
  }

  async #heard(
    name: string,
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
