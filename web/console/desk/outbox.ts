/**
 * Replies and notes on their way, of all conversations, whichever is on the screen: kept until the server has them,
 * and sent again with the same id, so that each is said surely and once.
 */
import { ApiError, tellOf } from '../api.ts';
import { forgetUnsent, keepUnsent, readAllUnsent, type Unsent } from './drafts.ts';

export interface Outgoing extends Unsent {
  readonly handover: string;
  /** Why it was not sent, when it was tried in vain. */
  readonly problem?: string;
  /** It will not go through however often it is tried: the advisor must decide. */
  readonly refused?: boolean;
  /** The server has it: it is only shown until it is seen among what was said. */
  readonly posted?: boolean;
}

export interface OutboxParts {
  post(message: Outgoing): Promise<unknown>;
  /** Fetches the message as said, before it is dropped here: it never vanishes in between. */
  said(message: Outgoing): Promise<void>;
}

/** What failed because of the connection or the server is tried again by itself after this long. */
const RETRY_MS = 5_000;

export class Outbox {
  #messages: readonly Outgoing[] = readAllUnsent();
  /** Queues that are being sent. */
  readonly #sending = new Set<string>();
  readonly #watchers = new Set<() => void>();
  readonly #parts: OutboxParts;
  #closed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** In order, oldest first; the same array while nothing has changed. */
  readonly messages = (): readonly Outgoing[] => this.#messages;

  send(message: Outgoing): void {
    keepUnsent(message.handover, message);
    const head = this.#headOf(message);
    const problem = head?.refused === true ? head.problem : undefined;
    this.#change([...this.#messages, problem === undefined ? message : { ...message, problem }]);
    void this.#flush(message);
  }

  /** Tries everything again, or all of one conversation, what was refused included. */
  retry(handover: string): void {
    this.#change(this.#messages.map((one) => (one.handover === handover ? withoutProblem(one) : one)));
    this.#flushAll((one) => one.handover === handover);
  }

  /** Tries what may have failed because of the connection. */
  retryAll(): void {
    this.#flushAll(() => true);
  }

  /** What waited behind it has its turn. */
  takeBack(message: Outgoing): void {
    const wasHead = this.#headOf(message)?.clientId === message.clientId;
    forgetUnsent(message.handover, message.clientId);
    const rest = this.#messages.filter((one) => one.clientId !== message.clientId);
    this.#change(wasHead ? rest.map((one) => (inLine(one, message) ? withoutProblem(one) : one)) : rest);
    void this.#flush(message);
  }

  /** Waits until the server has it, or it was tried in vain. @returns why it was not sent */
  tried(clientId: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      const look = () => {
        const one = this.#messages.find((message) => message.clientId === clientId);
        if (one && !one.posted && one.problem === undefined) return;
        this.#watchers.delete(look);
        resolve(one?.problem);
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Tries nothing any more: whoever wrote it has left. It is still kept. */
  close(): void {
    this.#closed = true;
  }

  #flushAll(which: (message: Outgoing) => boolean): void {
    const queues = new Map(this.#messages.filter(which).map((one) => [queueOf(one), one]));
    for (const one of queues.values()) void this.#flush(one);
  }

  /** Sends what is in one queue, in order, until it is empty or its head cannot be sent. */
  async #flush(queue: Queue): Promise<void> {
    const name = queueOf(queue);
    if (this.#closed || this.#sending.has(name)) return;
    this.#sending.add(name);
    try {
      for (let head = this.#headOf(queue); head && !head.refused; head = this.#headOf(queue)) {
        await this.#try(head);
      }
    } catch {
      this.#later(() => this.#flush(queue));
    } finally {
      this.#sending.delete(name);
    }
  }

  /** @throws what may pass by itself. */
  async #try(head: Outgoing): Promise<void> {
    try {
      await this.#parts.post(head);
    } catch (error) {
      const refused = !(error instanceof ApiError) || !(error.passes || error.code === 'not-signed-in');
      const problem = problemOf(error);
      this.#change(
        this.#messages.map((one) => {
          if (one.clientId === head.clientId) return { ...one, problem, refused };
          return inLine(one, head) ? { ...one, problem } : one;
        }),
      );
      if (refused) return;
      throw error;
    }
    // From here on nothing may make anyone write it again.
    forgetUnsent(head.handover, head.clientId);
    const posted = { ...withoutProblem(head), posted: true };
    this.#change(this.#messages.map((one) => (one.clientId === head.clientId ? posted : one)));
    void this.#show(posted);
  }

  async #show(posted: Outgoing): Promise<void> {
    try {
      await this.#parts.said(posted);
      this.#change(this.#messages.filter((one) => one.clientId !== posted.clientId));
    } catch {
      this.#later(() => this.#show(posted));
    }
  }

  #later(work: () => Promise<void>): void {
    if (!this.#closed) setTimeout(() => this.#closed || void work(), RETRY_MS);
  }

  #headOf(queue: Queue): Outgoing | undefined {
    return this.#messages.find((one) => inLine(one, queue));
  }

  #change(messages: readonly Outgoing[]): void {
    this.#messages = messages;
    for (const watcher of this.#watchers) watcher();
  }
}

/** Replies wait for replies of their conversation and notes for notes: what is wrong with one is not with the other. */
type Queue = Pick<Outgoing, 'handover' | 'as'>;

function queueOf({ handover, as }: Queue): string {
  return `${handover}/${as}`;
}

/** Whether it still waits to be sent in that queue. */
function inLine(message: Outgoing, queue: Queue): boolean {
  return !message.posted && queueOf(message) === queueOf(queue);
}

function withoutProblem(message: Outgoing): Outgoing {
  const { problem, refused, ...rest } = message;
  return rest;
}

/** Why a reply is refused once somebody else has the conversation. */
export const NO_LONGER_YOURS = 'You no longer have this conversation.';

function problemOf(error: unknown): string {
  if (error instanceof ApiError && error.code === 'not-allowed') return NO_LONGER_YOURS;
  return tellOf(error);
}
