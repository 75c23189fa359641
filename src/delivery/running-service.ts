/** Keeps this process's view of what is off and what fails, and tells the other replicas what it sees fail. */
import type { ChannelName } from '../conversation/message.ts';
import type { Degradation, Degraded, Off, Part, Service } from '../conversation/outside/service-state.ts';
import type { Clock } from '../conversation/ports.ts';
import { type Repeated, repeat } from '../repeat.ts';
import type { Database } from '../store/database.ts';
import { EVERYTHING, markPart, readServiceState, type ServiceState } from '../store/service-state.ts';

export interface RunningServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
  /** What operators set is seen within twice this. */
  readonly intervalMs?: number;
}

const DEFAULT_INTERVAL_MS = 2000;

/** So many failures in a row make a provider count as failing: one slow answer is no news. */
const FAILURES = 3;

/** Each process sees these for itself, from its own connections; they are not told to others. */
const OWN: readonly Part[] = ['redis', 'postgres'];

const SAYS: Record<Part, string> = {
  redis: 'Redis does not answer: replies by text wait, web chat goes on.',
  postgres: 'The database does not answer: nothing can be taken in until it does.',
  sms: 'Texts do not leave: they wait and go as soon as the provider takes them.',
  email: 'Emails do not leave: they wait and go as soon as the provider takes them.',
  whatsapp: 'WhatsApp messages do not leave: they wait and go as soon as the provider takes them.',
  messenger: 'Messenger messages do not leave: they wait and go as soon as the provider takes them.',
  'bot-framework': 'Messages to Teams and the like do not leave: they wait for the provider.',
  payment: 'Payments cannot be begun: residents are told before they are asked for money.',
  addresses: 'Addresses cannot be looked up outside: only those the council imported are found.',
  'back-office-webhook':
    'The back office behind the webhook does not take requests: they are kept and told later.',
  'back-office-open311': 'The Open311 back office does not take requests: they are kept and told later.',
  photos: 'Photos cannot be kept: residents are asked to send theirs again later.',
};

const NOTHING: ServiceState = { off: new Map(), failing: new Map() };

export class RunningService implements Service {
  readonly degraded: Degraded;
  readonly #options: RunningServiceOptions;
  readonly #failures = new Map<Part, number>();
  readonly #own = new Map<Part, Date>();
  #state = NOTHING;
  #looking: Repeated | undefined;

  constructor(options: RunningServiceOptions) {
    this.#options = options;
    this.degraded = {
      report: (part, ok, now) => this.#report(part, ok, now),
      list: () => this.#list(),
      isDown: (part) => this.#own.has(part) || this.#state.failing.has(part),
    };
  }

  offFor(channel: ChannelName): Off | undefined {
    return this.wholly() ?? this.#state.off.get(channel);
  }

  wholly(): Off | undefined {
    return this.#state.off.get(EVERYTHING);
  }

  /** All that is switched off, by name. */
  off(): ReadonlyMap<string, Off> {
    return this.#state.off;
  }

  /** Looks now, and then every two seconds until stopped. */
  start(): void {
    const { intervalMs = DEFAULT_INTERVAL_MS, onError } = this.#options;
    this.#looking = repeat(() => this.lookOnce(), intervalMs, onError);
  }

  async stop(): Promise<void> {
    await this.#looking?.stop();
  }

  /** Reads what operators and other replicas set. Never rejects; without an answer the last view stands. */
  async lookOnce(): Promise<void> {
    const { database, clock } = this.#options;
    try {
      this.#state = await readServiceState(database.db);
      this.#report('postgres', true, clock.now());
    } catch {
      this.#report('postgres', false, clock.now());
    }
  }

  #report(part: Part, ok: boolean, now: Date): void {
    const failures = ok ? 0 : (this.#failures.get(part) ?? 0) + 1;
    this.#failures.set(part, failures);
    if (OWN.includes(part)) {
      if (ok) this.#own.delete(part);
      else if (!this.#own.has(part)) this.#own.set(part, now);
      return;
    }
    const known = this.#state.failing.has(part);
    if (ok ? !known : known || failures < FAILURES) return;
    this.#note(part, ok, now);
    markPart(this.#options.database.db, part, ok, now).catch(this.#options.onError);
  }

  /** Here at once, elsewhere within seconds. */
  #note(part: Part, ok: boolean, now: Date): void {
    const failing = new Map(this.#state.failing);
    if (ok) failing.delete(part);
    else failing.set(part, now);
    this.#state = { ...this.#state, failing };
  }

  #list(): readonly Degradation[] {
    return [...this.#own, ...this.#state.failing].map(([part, since]) => ({ part, since, says: SAYS[part] }));
  }
}
