/** Takes turns: one after another within a conversation, side by side across conversations, up to a limit. */
import type { ConversationKey } from '../conversation/channel.ts';
import type { TranscriptEntry } from '../conversation/message.ts';
import type { Clock, ConversationStore, TurnResult, TurnUnit } from '../conversation/ports.ts';

interface Taken {
  readonly conversationId: string;
  readonly key: ConversationKey;
  readonly result: TurnResult;
  /** What it added to the transcript. */
  readonly entries: readonly TranscriptEntry[];
  /** From looking for the message until the turn was committed. */
  readonly seconds: number;
}

export interface TurnsOptions<Tx> {
  readonly store: Pick<ConversationStore<Tx>, 'takeTurn'>;
  readonly take: (unit: TurnUnit<Tx>, now: Date) => Promise<TurnResult>;
  readonly clock: Clock;
  /** Conversations whose turns are taken at the same time. */
  readonly limit?: number;
  /** After a turn is committed: there is something new to read. */
  readonly changed: (turn: Taken) => void;
  /** After a turn that left something in the outbox is committed. */
  readonly deliver: (conversationId: string) => Promise<void>;
  /** A failed turn (`TurnFailed`), or a delivery that could not be rung for. The sweeper tries again. */
  readonly onError: (error: unknown) => void;
}

const DEFAULT_LIMIT = 16;

export class Turns<Tx> {
  readonly #options: TurnsOptions<Tx>;
  readonly #limit: number;
  /** Conversations in line for a place, in the order they rang. */
  readonly #line = new Set<string>();
  /** Conversations whose turns are being taken, and whether they rang again meanwhile. */
  readonly #running = new Map<string, { again: boolean }>();
  #whenIdle: (() => void)[] = [];
  #stopped = false;

  constructor(options: TurnsOptions<Tx>) {
    this.#options = options;
    this.#limit = options.limit ?? DEFAULT_LIMIT;
  }

  /** Tells that a message may wait in the conversation. Returns at once; errors go to `onError`. */
  ring(conversationId: string): void {
    if (this.#stopped) return;
    const running = this.#running.get(conversationId);
    if (running !== undefined) running.again = true;
    else this.#line.add(conversationId);
    this.#fill();
  }

  /** Resolves once no turn is being taken and none is in line. */
  idle(): Promise<void> {
    if (this.#running.size === 0 && this.#line.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  /** Begins no more turns and resolves once the running ones are done. What waits is kept in the inbox. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#line.clear();
    await this.idle();
  }

  #fill(): void {
    for (const conversationId of this.#line) {
      if (this.#running.size >= this.#limit) return;
      this.#line.delete(conversationId);
      this.#running.set(conversationId, { again: false });
      void this.#drain(conversationId);
    }
  }

  async #drain(conversationId: string): Promise<void> {
    try {
      while (!this.#stopped && (await this.#takeOne(conversationId)));
    } catch (error) {
      this.#options.onError(error);
    }
    const rangAgain = this.#running.get(conversationId)?.again === true;
    this.#running.delete(conversationId);
    // Whoever rang meanwhile may have been too late for the last look: one more, at the end of the line.
    if (rangAgain && !this.#stopped) this.#line.add(conversationId);
    this.#fill();
    if (this.#running.size === 0 && this.#line.size === 0) {
      for (const resolve of this.#whenIdle.splice(0)) resolve();
    }
  }

  /** @returns whether there may be another message. */
  async #takeOne(conversationId: string): Promise<boolean> {
    const { store, take, clock, changed } = this.#options;
    const now = clock.now();
    const began = performance.now();
    let turn: (Omit<Taken, 'entries' | 'seconds'> & { readonly isLast: boolean }) | undefined;
    let entries: readonly TranscriptEntry[] = [];
    const takeAndNote = async (unit: TurnUnit<Tx>) => {
      const { channel, account, contact } = unit.message;
      const result = await take(unit, now);
      const key = { channel, account, contact };
      turn = { conversationId, key, result, isLast: unit.isLast === true };
      return result;
    };
    const taken = await store.takeTurn(conversationId, now, takeAndNote, (written) => {
      entries = written;
    });
    if (!taken || turn === undefined) return false;
    changed({ ...turn, entries, seconds: (performance.now() - began) / 1000 });
    const { deliver, says, news } = turn.result;
    if (deliver && (says.length > 0 || news)) this.#deliver(conversationId);
    return !turn.isLast;
  }

  /** Not waited for: the next turn need not wait for the queue. */
  #deliver(conversationId: string): void {
    this.#options.deliver(conversationId).catch(this.#options.onError);
  }
}
