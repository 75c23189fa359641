/** What the conversation needs from the world, as interfaces. `src/composition/` decides who provides them. */
import type { ConversationKey, Urgency } from './channel.ts';
import type { TurnEvent } from './event.ts';
import type { Author, ChannelName, HandoverNews, Inbound, Say, TranscriptEntry } from './message.ts';
import type { TurnRecord } from './record/turn-record.ts';

export interface Clock {
  now(): Date;
}

/** Random ids: UUIDs in life, counted in tests. */
export interface Ids {
  next(): string;
}

/** An inbound message that waits for its turn. */
export interface Waiting extends Inbound {
  readonly receivedAt: Date;
}

/** What one turn works on. `Tx` is the store's own and opaque here: dialogs' records are bound to it. */
export interface TurnUnit<Tx> {
  readonly tx: Tx;
  readonly conversationId: string;
  readonly message: Waiting;
  /** As stored; `readSession` decides whether it can still be read. */
  readonly session: unknown;
  /** No other message of the conversation waits behind this one; whoever brings one from here on rings. */
  readonly isLast?: boolean;
}

/** What a turn leaves: written together with the inbox mark in the turn's one transaction. */
export interface TurnResult {
  readonly session: unknown;
  readonly says: readonly Say[];
  /** Who says it, when not Parley. */
  readonly author?: 'system';
  readonly events: readonly TurnEvent[];
  /** False for channels whose client reads the transcript itself: then nothing enters the outbox. */
  readonly deliver: boolean;
  /** The message is kept until the service is on again, and has its turn then. */
  readonly keptForLater?: true;
  /** Told after what was said. */
  readonly news?: HandoverNews;
  /** What the turn did, for the editors and for insights; personal data has been taken out of its words. */
  readonly record?: TurnRecord;
}

export interface Accepted {
  readonly conversationId: string;
  /** False when this message had been seen before. */
  readonly accepted: boolean;
  /** It matters where the resident is: a person was asked for, or the chat may go on by text. */
  readonly mattersWhere?: true;
}

export interface ConversationStore<Tx> {
  /** Stores an inbound message, and its conversation when it is the first. Durable once resolved. */
  accept(inbound: Inbound, now: Date): Promise<Accepted>;
  /**
   * Takes the oldest waiting message of the conversation through `take`. Resolves false when none waits; if `take`
   * throws, nothing has happened. `take` may be called twice for one message: first without a lock, and again with
   * the conversation locked when something else happened to it meanwhile. It must change nothing but through `tx`.
   * @param written - Told what the turn added to the transcript, once that is committed.
   */
  takeTurn(
    conversationId: string,
    now: Date,
    take: (unit: TurnUnit<Tx>) => Promise<TurnResult>,
    written?: (entries: readonly TranscriptEntry[]) => void,
  ): Promise<boolean>;
  /**
   * Says something outside a turn (an advisor, a notice), changing the session in the same transaction.
   * `speech` runs with the conversation locked and may write its own records through `tx`; if it throws,
   * nothing has happened.
   */
  speak(
    conversationId: string,
    now: Date,
    speech: (session: unknown, tx: Tx) => Speech | Promise<Speech>,
  ): Promise<readonly TranscriptEntry[]>;
  /** Conversations with a message that has waited since before the given time. */
  waitingSince(before: Date, limit: number): Promise<readonly string[]>;
}

export interface Speech {
  readonly session: unknown;
  readonly entries: readonly {
    readonly author: Author;
    readonly say: Say;
    readonly advisor?: string;
    readonly notice?: TranscriptEntry['notice'];
    /** The id an advisor's console gave the message, kept on its transcript entry. */
    readonly externalId?: string;
  }[];
  readonly deliver: boolean;
  /** `reply` unless told. */
  readonly urgency?: Urgency;
  /** Of a notice or broadcast: the kind of opt-in it rests on, so that it is not sent once that has ended. */
  readonly kind?: string;
  /** From then on nobody needs it: what has not left by then never does. */
  readonly usefulUntil?: Date;
  /** Told after the first entry. */
  readonly news?: HandoverNews;
}

/** Where a dialog is started at an advisor's wish. */
interface Loan<Tx> extends ConversationKey {
  readonly tx: Tx;
  readonly conversationId: string;
  readonly session: unknown;
}

/** Starts a dialog while an advisor has the conversation. Undefined when it cannot be. */
export type Lend<Tx> = (
  loan: Loan<Tx>,
  dialog: string,
) => Promise<{ readonly session: unknown; readonly says: readonly Say[] } | undefined>;

/** Counts for /metrics; never personal data. */
export interface Meter {
  count(event: TurnEvent, channel: ChannelName): void;
}
