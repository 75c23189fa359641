/** The feed that channels read a conversation by: entries from the database, wake-ups from `wake.ts`. */
import type { ConversationFeed } from '../conversation/channel.ts';
import type { Database } from '../store/database.ts';
import { patiently } from '../store/patiently.ts';
import { readTranscript } from '../store/transcript.ts';
import { advisorTypingTopic, conversationTopic, typingTopic, type Wake } from './wake.ts';

export function createFeed(database: Database, wake: Wake): Omit<ConversationFeed, 'received' | 'here'> {
  return {
    read: (key, after, limit) => patiently(() => readTranscript(database.db, key, after, limit)),
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
