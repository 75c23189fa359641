/** What the desk needs of the world; the composition root provides it. */
import type { ChannelLimits, ChannelName } from '../conversation/message.ts';
import type { Off } from '../conversation/outside/service-state.ts';
import type { Clock, ConversationStore, Lend } from '../conversation/ports.ts';
import type { World } from '../conversation/world.ts';
import type { Database, Queryable } from '../store/database.ts';
import type { Newsroom } from './news.ts';
import type { DeskSettings } from './settings.ts';
import type { Teams } from './teams.ts';

export interface DeskPorts {
  readonly database: Database;
  readonly conversations: ConversationStore<Queryable>;
  readonly clock: Clock;
  readonly settings: DeskSettings;
  readonly teams: Teams;
  /** The dialogs, understanding and wording in force. */
  world(): World;
  limitsOf(channel: ChannelName): ChannelLimits;
  /** Everything that can be asked about, by title, with how people ask for it. */
  topics(): readonly {
    readonly kind: 'dialog' | 'answer';
    readonly id: string;
    readonly title: string;
    readonly phrases: readonly string[];
  }[];
  /** Starts a dialog for a resident whom an advisor has. */
  readonly lend: Lend<Queryable>;
  /** False for channels whose client reads the transcript itself. */
  delivers(channel: ChannelName): boolean;
  /** What operators have switched off: by channel, or `everything`. */
  off?(): ReadonlyMap<string, Off>;
  readonly news: Newsroom;
  /** Called after something was said, so that it is sent and seen at once. */
  said(conversationId: string): void;
  /** Called after texts of a web chat that goes on by text message were put into the outbox. */
  sendTexts?(conversationId: string): void;
  /** Shows the resident that the advisor is typing, where the channel can. */
  typing?(conversationId: string): void;
  /** Hears what failed and was done another way: nobody else would. */
  onError?(error: unknown): void;
}
