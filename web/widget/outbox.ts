/** The resident's messages on their way: sent one after the other, again when the line fails, none lost or doubled. */
import { Refusal } from './direct-line.ts';
import type { Memory } from './memory.ts';
import { type Message, ownMessage } from './message.ts';

export interface OutboxHost {
  /** Sends once, under the message's own id. */
  post(message: Message): Promise<void>;
  /** The conversation has timed out; the next `post` begins a new one. */
  expired(): void;
  changed(message: Message): void;
}

const TRIES = 4;
const FIRST_WAIT_MS = 1000;

export class Outbox {
  readonly #memory: Memory;
  readonly #host: OutboxHost;
  #messages: Message[] = [];
  #sending = false;

  constructor(memory: Memory, host: OutboxHost) {
    this.#memory = memory;
    this.#host = host;
    addEventListener('online', () => this.resume());
  }

  /** The line is back: what could not be sent is sent now. */
  resume(): void {
    for (const message of this.#messages) {
      // One that was refused would be refused again.
      if (message.state === 'failed' && message.problem === undefined) this.retry(message);
    }
  }

  get empty(): boolean {
    return this.#messages.length === 0;
  }

  /** What an earlier page had not seen arrive. It may have arrived: the server knows it by its id. */
  restore(): readonly Message[] {
    const { outgoing = [] } = this.#memory.now;
    this.#messages = outgoing.map(({ id, text, at }) => ownMessage(id, text, new Date(at)));
    return this.#messages;
  }

  add(message: Message): void {
    this.#keep([...this.#messages, message]);
  }

  /** It has arrived, or is not to be sent any more. */
  remove(message: Message): void {
    this.#keep(this.#messages.filter((other) => other !== message));
  }

  clear(): void {
    this.#keep([]);
  }

  retry(message: Message): void {
    message.state = 'sending';
    delete message.problem;
    this.#host.changed(message);
    void this.send();
  }

  /** Sends what waits, in order. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let next = this.#waiting()[0]; next; next = this.#waiting()[0]) await this.#deliver(next);
    this.#sending = false;
  }

  async #deliver(message: Message): Promise<void> {
    for (let tries = 1; this.#messages.includes(message); tries++) {
      try {
        await this.#host.post(message);
        this.remove(message);
        message.state = 'sent';
        this.#host.changed(message);
        return;
      } catch (error) {
        const wait = tries < TRIES ? this.#waitAfter(error) : undefined;
        if (wait === undefined) this.#giveUp(message, error);
        if (wait === undefined) return;
        await new Promise((resume) => setTimeout(resume, wait * 2 ** (tries - 1)));
      }
    }
  }

  /** Milliseconds to wait before a next try may do better; undefined when it cannot. */
  #waitAfter(error: unknown): number | undefined {
    if (!(error instanceof Refusal) || error.status >= 500) return FIRST_WAIT_MS;
    if (error.status === 429) return error.retryAfterSeconds * 1000;
    if (!error.expired) return undefined;
    this.#host.expired();
    return 0;
  }

  #giveUp(message: Message, error: unknown): void {
    const refused = error instanceof Refusal && error.status < 500 && error.status !== 429;
    // With the line down, those behind it need not each find out for themselves.
    for (const stuck of refused ? [message] : this.#waiting()) {
      stuck.state = 'failed';
      if (refused) stuck.problem = error.message;
      this.#host.changed(stuck);
    }
  }

  #waiting(): Message[] {
    return this.#messages.filter(({ state }) => state === 'sending');
  }

  #keep(messages: Message[]): void {
    this.#messages = messages;
    // Pictures cannot be remembered, and without them the message would be another.
    const lasting = messages.filter(({ photos }) => !photos?.length);
    this.#memory.keep({ outgoing: lasting.map(({ id, text, at }) => ({ id, text, at: at.getTime() })) });
  }
}
