/** The feed that channels read a conversation by: entries from the database, wake-ups from `wake.ts`. */
import type { ConversationFeed } from '../conversation/channel.ts';
import type { Database } from '../store/database.ts';
import { readTranscript } from '../store/transcript.ts';
import { conversationTopic, typingTopic, type Wake } from './wake.ts';

export function createFeed(database: Database, wake: Wake): ConversationFeed {
  return {
    read: (key, after, limit) => readTranscript(database.db, key, after, limit),
    subscribe: (key, changed) => wake.listen(conversationTopic(key), changed),
    typing: (key) => wake.ring(typingTopic(key)),
  };
}
