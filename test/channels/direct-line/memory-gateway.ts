/** Parley as a channel sees it, in memory: an inbox without doubles, a transcript, and a bot given as a function. */
import type { ConversationKey, Gateway } from '../../../src/conversation/channel.ts';
import {
  type Inbound,
  photoAttachment,
  type Say,
  type TranscriptEntry,
} from '../../../src/conversation/message.ts';
import { MemoryPhotos } from '../memory-photos.ts';

/** What the bot says to a message. */
export type Bot = (text: string) => readonly Say[];

type Line = Omit<TranscriptEntry, 'sequence' | 'at'>;

export class MemoryGateway implements Gateway {
  readonly accepted: Inbound[] = [];
  readonly typed: ConversationKey[] = [];
  /** Contacts and how far their pages said they were. */
  readonly received: [string, number][] = [];
  /** Contacts who were seen to be at their pages. */
  readonly here: string[] = [];
  /** While true, messages are kept but not answered, as when a turn is long. */
  holding = false;
  /** Thrown by the next call of the feed or the inbox. */
  failure: Error | undefined;
  readonly #bot: Bot;
  readonly #now: () => Date;
  readonly #transcripts = new Map<string, TranscriptEntry[]>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #writers = new Map<string, Set<() => void>>();
  #held: Inbound[] = [];
  #gone: () => void = () => {};

  constructor(bot: Bot, now: () => Date) {
    this.#bot = bot;
    this.#now = now;
  }

  async accept(inbound: Inbound): Promise<{ accepted: boolean }> {
    this.#fail();
    if (this.accepted.some((earlier) => earlier.externalId === inbound.externalId))
      return { accepted: false };
    this.accepted.push(inbound);
    this.#held.push(inbound);
    if (!this.holding) this.release();
    return { accepted: true };
  }

  /** Answers what was held. */
  release(): void {
    this.holding = false;
    for (const { contact, externalId, text, photos } of this.#held.splice(0)) {
      const attachments = photos && { attachments: photos.map(photoAttachment) };
      this.write(contact, { author: 'resident', text, externalId, ...attachments });
      for (const say of this.#bot(text)) this.write(contact, { author: 'parley', ...say });
    }
  }

  /** Adds a line to a transcript and tells whoever watches. */
  write(contact: string, line: Line): void {
    const transcript = this.#transcripts.get(contact) ?? [];
    this.#transcripts.set(contact, transcript);
    transcript.push({ sequence: transcript.length + 1, at: this.#now(), ...line });
    for (const changed of this.#listeners.get(contact) ?? []) changed();
  }

  /** An advisor is typing. */
  type(contact: string): void {
    for (const typing of this.#writers.get(contact) ?? []) typing();
  }

  get watchers(): number {
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  }

  /** Resolves when the next watcher has gone. */
  unwatched(): Promise<void> {
    return new Promise((gone) => {
      this.#gone = gone;
    });
  }

  async report(): Promise<void> {}

  readonly photos = new MemoryPhotos();

  readonly feed = {
    read: async ({ contact }: ConversationKey, after: number, limit = 200) => {
      this.#fail();
      const transcript = this.#transcripts.get(contact) ?? [];
      return transcript.filter(({ sequence }) => sequence > after).slice(0, limit);
    },
    subscribe: ({ contact }: ConversationKey, changed: () => void, typing: () => void = () => {}) => {
      const listeners = this.#listeners.get(contact) ?? new Set();
      this.#listeners.set(contact, listeners.add(changed));
      const writers = this.#writers.get(contact) ?? new Set();
      this.#writers.set(contact, writers.add(typing));
      return () => {
        listeners.delete(changed);
        writers.delete(typing);
        this.#gone();
      };
    },
    typing: (key: ConversationKey) => void this.typed.push(key),
    here: ({ contact }: ConversationKey) => void this.here.push(contact),
    received: ({ contact }: ConversationKey, sequence: number) =>
      void this.received.push([contact, sequence]),
  };

  #fail(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
  }
}
