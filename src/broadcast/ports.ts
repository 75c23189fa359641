/** What broadcasts need, bound by the composition root. */
import type { ChannelLimits } from '../conversation/message.ts';
import type { Clock, ConversationStore, Ids } from '../conversation/ports.ts';
import type { Database, Queryable } from '../store/database.ts';
import type { BroadcastSettings } from './settings.ts';

/** The council's own end of text messages: broadcasts go by nothing else. */
export interface Line {
  readonly account: string;
  /** What it is called where its parts are counted. */
  readonly line: string;
  readonly limits: ChannelLimits;
  readonly pencePerPart: number;
  readonly partsPerSecond: number;
  /** The most that notices and broadcasts may bring a day's count to (London's), by the day's money for them. */
  readonly partsPerDay: number;
}

export interface BroadcastPorts {
  readonly database: Database;
  readonly conversations: Pick<ConversationStore<Queryable>, 'speak'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: BroadcastSettings;
  /** Subjects that residents can opt in to, by id, with how they read. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly texts: Line;
  /** What is said to a resident, made of what the manager wrote. */
  dress(words: string): string;
  /** Whether texts are switched off: nobody is told anything until they are on again. */
  isOff(): boolean;
  /** Whether nobody is to be disturbed at that hour. */
  isQuiet(now: Date): boolean;
  /** Called after something was said, so that it is sent and seen at once. */
  said(conversationId: string): void;
  readonly onError: (error: unknown) => void;
}

/** Who does something to a broadcast. */
export interface Manager {
  readonly id: string;
}
