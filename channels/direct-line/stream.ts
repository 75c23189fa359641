/** The live end of a conversation: what is new goes down each open socket, from its own watermark on. */
import type { ConversationKey, Gateway, Socket } from '../../src/conversation/channel.ts';
import { type ActivitySet, activitySet, type Reader, typingSet } from './activity.ts';
import { readReceipt } from './receipt.ts';

/** Calls `work` every so many seconds until the returned function is called. */
export type Every = (seconds: number, work: () => void) => () => void;

export interface StreamOptions {
  readonly key: ConversationKey;
  readonly reader: Reader;
  readonly after: number;
  /** Whether the token behind the stream still holds. */
  readonly valid: () => boolean;
  readonly every: Every;
  readonly now: () => Date;
}

/** Keeps proxies from closing a quiet socket: most do so after 30 to 60 seconds. */
const KEEP_ALIVE_SECONDS = 20;
const SIGN_EVERY_MS = 10_000;
/** Who is answered sooner than this is not shown first that an answer is on its way. */
const TYPING_AFTER_MS = 150;
/** Entries read at a time. */
const PAGE = 200;

/** WebSocket close codes of RFC 6455, chosen so that clients fetch a new stream address and come back. */
const GOING_AWAY = 1001;
const INTERNAL_ERROR = 1011;

export class Stream {
  readonly #socket: Socket;
  readonly #gateway: Gateway;
  readonly #options: StreamOptions;
  #after: number;
  #reading = false;
  #again = false;
  #closed = false;
  #withAdvisor = false;
  #typing: NodeJS.Timeout | undefined;
  /** The last entry that the page says it has, and when it last said so. */
  #received = -1;
  #signedAt = 0;

  constructor(socket: Socket, gateway: Gateway, options: StreamOptions) {
    this.#socket = socket;
    this.#gateway = gateway;
    this.#options = options;
    this.#after = options.after;
  }

  /** Starts streaming; `ended` is called once, when the socket has closed. */
  start(ended: () => void): void {
    const { key, every, reader } = this.#options;
    // Subscribed before the first read, so that nothing falls between the two.
    const unsubscribe = this.#gateway.feed.subscribe(
      key,
      () => this.#ring(),
      () => this.#send(typingSet(reader, 'advisor')),
    );
    const stopTicking = every(KEEP_ALIVE_SECONDS, () => this.#tick());
    this.#socket.onMessage((frame) => this.#heard(frame));
    this.#socket.onClose(() => {
      this.#closed = true;
      clearTimeout(this.#typing);
      unsubscribe();
      stopTicking();
      ended();
    });
    this.#sign(this.#after);
    if (this.#after === 0) this.#gateway.feed.here(key);
    this.#ring();
  }

  /** Shows that an answer is on its way, unless a person is answering. */
  typing(): void {
    if (this.#withAdvisor) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#send(typingSet(this.#options.reader, 'parley')), TYPING_AFTER_MS);
  }

  /** Our own widget says how far it has come; other clients only send empty frames, to keep the line open. */
  #heard(frame: string): void {
    const received = readReceipt(frame);
    // Nobody has what was not sent to them.
    if (received !== undefined) this.#sign(Math.min(received, this.#after));
  }

  /** Passes a page's sign on, but no flood of them. */
  #sign(received: number): void {
    const now = this.#options.now().getTime();
    if (received <= this.#received && now - this.#signedAt < SIGN_EVERY_MS) return;
    this.#received = Math.max(this.#received, received);
    this.#signedAt = now;
    this.#gateway.feed.received(this.#options.key, this.#received);
  }

  #tick(): void {
    if (!this.#options.valid()) {
      this.#socket.close(GOING_AWAY, 'Token expired');
      return;
    }
    this.#socket.send('');
    // A wake-up lost between replicas costs at most one tick.
    this.#ring();
  }

  #ring(): void {
    this.#again = true;
    if (this.#reading || this.#closed) return;
    this.#reading = true;
    this.#readOn()
      .catch(() => this.#socket.close(INTERNAL_ERROR))
      .finally(() => {
        this.#reading = false;
        if (this.#again) this.#ring();
      });
  }

  async #readOn(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false;
      const entries = await this.#gateway.feed.read(this.#options.key, this.#after, PAGE);
      const last = entries.at(-1);
      if (last === undefined) continue;
      clearTimeout(this.#typing);
      this.#send(activitySet(entries, this.#after, this.#options.reader));
      this.#after = last.sequence;
      // There may be a next page only after a full one: whatever comes later rings.
      if (entries.length >= PAGE) this.#again = true;
      for (const { author, notice } of entries) {
        if (notice !== undefined) this.#withAdvisor = notice === 'advisor-joined';
        else if (author === 'advisor') this.#withAdvisor = true;
      }
    }
  }

  #send(set: ActivitySet): void {
    if (!this.#closed) this.#socket.send(JSON.stringify(set));
  }
}
