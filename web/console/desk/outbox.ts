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
}

export interface OutboxParts {
  post(message: Outgoing): Promise<unknown>;
  /** Shows the message as said, before it is dropped here: it never vanishes in between. */
  said(message: Outgoing): Promise<void>;
}

/** What failed because of the connection or the server is tried again by itself after this long. */
const RETRY_MS = 5_000;

export class Outbox {
  #messages: readonly Outgoing[] = readAllUnsent();
  readonly #sending = new Set<string>();
  readonly #watchers = new Set<() => void>();
  readonly #parts: OutboxParts;

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
    this.#change([...this.#messages, message]);
    void this.#flush(message.handover);
  }

  /** Tries everything again, or all of one conversation, what was refused included. */
  retry(handover: string): void {
    this.#change(this.#messages.map((one) => (one.handover === handover ? withoutProblem(one) : one)));
    void this.#flush(handover);
  }

  /** Tries what may have failed because of the connection. */
  retryAll(): void {
    for (const handover of new Set(this.#messages.map((one) => one.handover))) void this.#flush(handover);
  }

  takeBack({ handover, clientId }: Outgoing): void {
    forgetUnsent(handover, clientId);
    this.#change(this.#messages.filter((one) => one.clientId !== clientId));
    void this.#flush(handover);
  }

  async #flush(handover: string): Promise<void> {
    if (this.#sending.has(handover)) return;
    this.#sending.add(handover);
    try {
      for (let head = this.#headOf(handover); head && !head.refused; head = this.#headOf(handover)) {
        await this.#parts.post(head);
        await this.#parts.said(head);
        forgetUnsent(handover, head.clientId);
        const sent = head.clientId;
        this.#change(this.#messages.filter((one) => one.clientId !== sent));
      }
    } catch (error) {
      const refused = !(error instanceof ApiError) || !(error.passes || error.code === 'not-signed-in');
      const problem = problemOf(error);
      this.#change(
        this.#messages.map((one) => (one.handover === handover ? { ...one, problem, refused } : one)),
      );
      if (!refused) setTimeout(() => void this.#flush(handover), RETRY_MS);
    } finally {
      this.#sending.delete(handover);
    }
  }

  #headOf(handover: string): Outgoing | undefined {
    return this.#messages.find((one) => one.handover === handover);
  }

  #change(messages: readonly Outgoing[]): void {
    this.#messages = messages;
    for (const watcher of this.#watchers) watcher();
  }
}

function withoutProblem({ handover, clientId, text, as }: Outgoing): Outgoing {
  return { handover, clientId, text, as };
}

function problemOf(error: unknown): string {
  if (error instanceof ApiError && error.code === 'not-found') return 'The conversation has ended.';
  if (error instanceof ApiError && error.code === 'not-allowed')
    return 'You no longer have this conversation.';
  return tellOf(error);
}
