/** Carries what stands in the outbox to the channels: in order for each conversation, each message once. */
import type { Channel, DeliveryStatus, Outbound, SendResult } from '../conversation/channel.ts';
import type { ChannelName } from '../conversation/message.ts';
import { STOOD_STILL } from '../conversation/outside/stood-still.ts';
import type { Clock } from '../conversation/ports.ts';
import type { Database } from '../store/database.ts';
import type { Moment } from '../store/moment.ts';
import { type Claim, claimNext } from '../store/outbox-claim.ts';
import { reportDelivery, settle } from '../store/outbox-settle.ts';
import { Departures, isHurried, type RulesOf, type Spent } from './departure.ts';
import type { Queues } from './queues.ts';
import type { QuietHours } from './quiet-hours.ts';

const QUEUE = 'delivery';
/** Behind every job without one. */
const UNHURRIED = 10;

export interface DeliveryOptions {
  readonly database: Database;
  readonly queues: Queues;
  readonly channels: readonly Channel[];
  /** Pace and spending cap, for channels that have such. */
  readonly rulesOf?: RulesOf;
  /** When no notice or broadcast leaves, by whichever channel. */
  readonly quietHours?: QuietHours;
  /** Whether an operator has switched the channel off: only what somebody waits for leaves by it then. */
  readonly isOff?: (channel: ChannelName) => boolean;
  /** Told once a day when its money is spent. */
  readonly onSpent?: (channel: ChannelName, spent: Spent, until: Date) => void;
  readonly clock: Clock;
  /** Whose time decides whether a claim is forsaken: `clock` in tests that put it, else the database's. */
  readonly claimsBy?: 'clock' | 'database';
  readonly onError: (error: unknown) => void;
  /** How long a try may take before its outcome counts as unknown. */
  readonly sendTimeoutMs?: number;
  /**
   * How long after the start of a try of unknown outcome the channel is asked about it. Longer than the
   * send timeout by what a provider may need to list what it took in, and so that no running try is
   * mistaken for one that a crash left behind.
   */
  readonly graceMs?: number;
  /** Age at which an unsent message is given up, so that it cannot hold up its conversation for ever. */
  readonly giveUpAfterMs?: number;
  /** Conversations served at a time. */
  readonly concurrency?: number;
  /** Told whenever it is known what became of a message of the conversation. */
  readonly changed?: (conversationId: string) => void;
  /** Counts for /metrics. */
  readonly settled?: (channel: ChannelName, outcome: SendResult['kind']) => void;
  /** Told whether the channel's provider answers, wherever a try to send shows that. */
  readonly answered?: (channel: ChannelName, ok: boolean) => void;
}

const DEFAULT_SEND_TIMEOUT_MS = 20_000;
const DEFAULT_GRACE_MS = 30_000;
const DEFAULT_GIVE_UP_AFTER_MS = 24 * 3600_000;
const DEFAULT_CONCURRENCY = 16;

export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #channels: ReadonlyMap<ChannelName, Channel>;
  readonly #departures: Departures;
  /** Messages this process is trying to send: should the clock jump ahead, their claims only look forsaken. */
  readonly #trying = new Set<string>();
  readonly graceMs: number;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#channels = new Map(options.channels.map((channel) => [channel.name, channel]));
    const { database, rulesOf = () => undefined, quietHours, onSpent } = options;
    this.#departures = new Departures({
      ...{ db: database.db, rulesOf },
      ...(quietHours && { quietHours }),
      ...(onSpent && { onSpent }),
    });
    this.graceMs = options.graceMs ?? DEFAULT_GRACE_MS;
  }

  /** Begins to work off what is rung for, until the queues are closed. */
  start(): void {
    const concurrency = this.#options.concurrency ?? DEFAULT_CONCURRENCY;
    this.#options.queues.work<{ conversationId: string }>(QUEUE, concurrency, ({ conversationId }) =>
      this.deliver(conversationId),
    );
  }

  /** Tells that a conversation may have something to send. Cheap, and harmless when it has not. */
  async ring(conversationId: string, delayMs = 0): Promise<void> {
    await this.#options.queues.add(QUEUE, { conversationId }, delayMs > 0 ? { delayMs } : {});
  }

  /** As `ring`, but nothing while an earlier such call still waits: for those who ring again and again. */
  async remind(conversationId: string): Promise<void> {
    await this.#options.queues.add(QUEUE, { conversationId }, { id: `remind-${conversationId}` });
  }

  /** As `remind`, for a notice or broadcast: whoever is rung for otherwise comes first. */
  async suggest(conversationId: string): Promise<void> {
    const options = { id: `suggest-${conversationId}`, priority: UNHURRIED };
    await this.#options.queues.add(QUEUE, { conversationId }, options);
  }

  /** For each channel, how many notices and broadcasts to suggest every so many seconds. */
  unhurriedAtOnce(seconds: number): readonly (readonly [ChannelName, number])[] {
    const now = this.#options.clock.now();
    return [...this.#channels.values()].flatMap(({ name, send }) => {
      if (!send) return [];
      const isOff = this.#options.isOff?.(name) === true;
      return [[name, isOff ? 0 : this.#departures.unhurriedAtOnce(name, seconds, now)] as const];
    });
  }

  /** What time it is for whoever takes a message up. */
  moment(): Moment {
    const { claimsBy, clock } = this.#options;
    return claimsBy === 'clock' ? clock.now() : 'database';
  }

  /** Takes in a provider's later news of a message; its conversation goes on if it waited for that. */
  async report(status: DeliveryStatus): Promise<void> {
    const { database, clock } = this.#options;
    const reported = await reportDelivery(database.db, status, clock.now(), this.moment());
    if (!reported) return;
    this.#options.changed?.(reported.conversationId);
    if (reported.isFreed) await this.ring(reported.conversationId);
  }

  /** Sends what the conversation has to send, one message after another, until one has to wait. */
  async deliver(conversationId: string): Promise<void> {
    const { database, clock } = this.#options;
    for (;;) {
      const claimedAt = clock.now();
      const claim = await claimNext(database.db, conversationId, this.moment(), this.graceMs);
      // Held: whoever holds it goes on down the line, or has rung for later, or the sweeper will.
      if (claim.kind !== 'send' || this.#trying.has(claim.message.id)) return;
      this.#trying.add(claim.message.id);
      const result = await this.#try(claim, claimedAt).finally(() => this.#trying.delete(claim.message.id));
      await settle(database.db, claim, result, clock.now(), this.moment());
      this.#options.settled?.(claim.message.channel, result.kind);
      this.#tellWhetherAnswered(claim.message.channel, result);
      this.#options.changed?.(conversationId);
      // Thousands of notices may wait: the sweeper suggests as many as could go.
      if (result.kind === 'later' && !isHurried(claim.urgency)) return;
      if (result.kind === 'later') return this.ring(conversationId, result.afterSeconds * 1000);
      if (result.kind === 'unknown') return this.ring(conversationId, this.graceMs);
    }
  }

  #tellWhetherAnswered(channel: ChannelName, result: SendResult): void {
    if (result.kind === 'unknown' && result.unasked) return;
    const failed = result.kind === 'unknown' || (result.kind === 'later' && result.outage === true);
    if (failed || result.kind === 'sent') this.#options.answered?.(channel, !failed);
  }

  async #try(claim: Claim & { kind: 'send' }, claimedAt: Date): Promise<SendResult> {
    const { clock, giveUpAfterMs = DEFAULT_GIVE_UP_AFTER_MS } = this.#options;
    if (claim.optedOut) return { kind: 'refused', reason: 'opted-out' };
    // An answer is still worth a try: whoever it goes to has written.
    if (claim.unreachable && !isHurried(claim.urgency)) return { kind: 'refused', reason: 'unreachable' };
    if (claim.moved) return { kind: 'refused', reason: 'number-changed' };
    const now = clock.now();
    if (claim.usefulUntil && claim.usefulUntil <= now) return { kind: 'refused', reason: 'too-late' };
    if (isHurried(claim.urgency) && now.getTime() - claim.createdAt.getTime() > giveUpAfterMs) {
      return { kind: 'refused', reason: 'too-old' };
    }
    if (!isHurried(claim.urgency) && this.#options.isOff?.(claim.message.channel)) {
      return { kind: 'later', afterSeconds: 60, reason: 'switched-off' };
    }
    const channel = this.#channels.get(claim.message.channel);
    // Switched off for now, perhaps; the age limit ends it if for ever.
    if (channel?.send === undefined) return { kind: 'later', afterSeconds: 60, reason: 'channel-off' };
    const parts = channel.partsOf?.(claim.message) ?? 0;
    const held = await this.#departures.holdBack(claim, parts, now);
    if (held) return held;
    const isLate = () => clock.now().getTime() - claimedAt.getTime() > this.graceMs / 2;
    if (isLate()) return STOOD_STILL;
    return this.#send(channel as Channel & Required<Pick<Channel, 'send'>>, claim.message, isLate);
  }

  async #send(
    channel: Required<Pick<Channel, 'send'>>,
    message: Outbound,
    isLate: () => boolean,
  ): Promise<SendResult> {
    const timeoutMs = this.#options.sendTimeoutMs ?? DEFAULT_SEND_TIMEOUT_MS;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<SendResult>((resolve) => {
      timer = setTimeout(() => resolve({ kind: 'unknown', reason: 'timeout' }), timeoutMs);
    });
    try {
      return await Promise.race([channel.send(message, isLate), timeout]);
    } catch (error) {
      this.#options.onError(error);
      // Nobody can tell how far it got.
      return { kind: 'unknown', reason: 'send-threw' };
    } finally {
      clearTimeout(timer);
    }
  }
}
