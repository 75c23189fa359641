/** Says something to the resident in the same transaction as what it is about. */
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import type { ChannelLimits, ChannelName, Form, Say } from '../conversation/message.ts';
import type { ConversationStore } from '../conversation/ports.ts';
import { readSession } from '../conversation/session.ts';
import { conversationKeyOf } from '../store/conversations.ts';
import type { Database, Queryable } from '../store/database.ts';

export interface AnnouncePorts {
  readonly database: Database;
  readonly conversations: Pick<ConversationStore<Queryable>, 'speak'>;
  limitsOf(channel: ChannelName): ChannelLimits;
  /** False for channels whose client reads the transcript itself. */
  delivers(channel: ChannelName): boolean;
  /** Called after something was said, so that it is sent and seen at once. */
  said(conversationId: string): void;
}

/**
 * Runs `work` in a transaction and says in the conversation what it gives back. The conversation is locked
 * first, as a turn does, so that the two cannot wait for each other. A resident who texted STOP is not told.
 */
export type Announce = (
  conversationId: string | null,
  now: Date,
  work: (tx: Queryable, form: Form) => Promise<readonly Say[]>,
) => Promise<void>;

export function announceIn(ports: AnnouncePorts): Announce {
  return async (conversationId, now, work) => {
    const key =
      conversationId === null ? undefined : await conversationKeyOf(ports.database.db, conversationId);
    if (conversationId === null || key === undefined) {
      await ports.database.transaction((tx) => work(tx, 'web'));
      return;
    }
    const limits = ports.limitsOf(key.channel);
    const entries = await ports.conversations.speak(conversationId, now, async (session, tx) => {
      const says = await work(tx, limits.form);
      const known = readSession(session);
      const heard = known?.stopped === true ? [] : says;
      // While a person has the conversation Parley does not speak: news of a payment comes from the council then.
      const author = known?.handover?.state === 'with-advisor' ? 'system' : 'parley';
      return {
        session,
        entries: heard.flatMap((say) => fitWhole(say, limits)).map((say) => ({ author, say })),
        deliver: ports.delivers(key.channel),
      };
    });
    if (entries.length > 0) ports.said(conversationId);
  };
}
