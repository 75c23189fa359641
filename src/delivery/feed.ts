/** The feed that channels read a conversation by: entries from the database, wake-ups from `wake.ts`. */
import type { ConversationFeed, ConversationKey } from '../conversation/channel.ts';
import type { TranscriptEntry } from '../conversation/message.ts';
import type { Database } from '../store/database.ts';
import { patiently } from '../store/patiently.ts';
import { readTranscript } from '../store/transcript.ts';
import { advisorTypingTopic, conversationTopic, typingTopic, type Wake } from './wake.ts';

export interface Feed extends Omit<ConversationFeed, 'received' | 'here'> {
  /** Wakes whoever reads the conversation. Those in this process get what is new without asking the database for it. */
  bring(key: ConversationKey, entries: readonly TranscriptEntry[]): void;
}

export function createFeed(database: Database, wake: Wake): Feed {
  /** Of the conversation whose readers are being woken: they ask there and then. */
  let fresh: { readonly key: ConversationKey; readonly entries: readonly TranscriptEntry[] } | undefined;
  return {
    read: async (key, after, limit) => {
      const follows = fresh?.entries[0]?.sequence === after + 1 && isSame(fresh.key, key);
      if (follows && fresh) return fresh.entries;
      return patiently(() => readTranscript(database.db, key, after, limit));
    },
    bring: (key, entries) => {
      fresh = { key, entries };
      wake.ring(conversationTopic(key));
      fresh = undefined;
    },
    subscribe(key, changed, typing) {
      const stops = [wake.listen(conversationTopic(key), changed)];
      if (typing) stops.push(wake.listen(advisorTypingTopic(key), typing));
      return () => {
        for (const stop of stops) stop();
      };
    },
    typing: (key) => wake.ring(typingTopic(key)),
  };
}

function isSame(one: ConversationKey, other: ConversationKey): boolean {
  return one.contact === other.contact && one.account === other.account && one.channel === other.channel;
}
