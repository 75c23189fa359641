/** What broadcasts need, bound by the composition root. */
import type { ChannelLimits, ChannelName, Form } from '../conversation/message.ts';
import type { Clock, ConversationStore, Ids } from '../conversation/ports.ts';
import type { Database, Queryable } from '../store/database.ts';
import type { BroadcastSettings } from './settings.ts';

/** A channel that can tell people something. */
export interface Line {
  readonly name: ChannelName;
  readonly account: string;
  readonly limits: ChannelLimits;
  /** What one part costs, in pence; undefined where nobody has said. */
  readonly pencePerPart?: number | undefined;
  /** How many parts leave in a second; undefined where only the provider sets a pace. */
  readonly partsPerSecond?: number | undefined;
}

export interface BroadcastPorts {
  readonly database: Database;
  readonly conversations: Pick<ConversationStore<Queryable>, 'speak'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: BroadcastSettings;
  /** Subjects that residents can opt in to, by id, with how they read. */
  readonly subjects: Readonly<Record<string, string>>;
  /** Channels that send, the cheapest to the council first. */
  lines(): readonly Line[];
  /** What is said to a resident, made of what the manager wrote. */
  dress(form: Form, words: string): string;
  /** Whether nobody is to be disturbed. */
  isQuiet(now: Date): boolean;
  /** Called after something was said, so that it is sent and seen at once. */
  said(conversationId: string): void;
  readonly onError: (error: unknown) => void;
}

/** Who does something to a broadcast. */
export interface Manager {
  readonly id: string;
}
