/** What follows on whatever is said outside a turn. */
import type { Delivery } from '../../delivery/deliver.ts';
import { conversationTopic, type Wake } from '../../delivery/wake.ts';
import { conversationKeyOf } from '../../store/conversations.ts';
import type { Core } from '../core.ts';

/** Tells that something was said outside a turn. */
export type Announce = (conversationId: string) => Promise<void>;

/** Whoever reads the conversation is woken, and what is to leave of it rung for. */
export function announceBy(core: Core, wake: Wake, delivery: Pick<Delivery, 'ring'>): Announce {
  return async (conversationId) => {
    const key = await conversationKeyOf(core.database.db, conversationId);
    if (!key) return;
    wake.ring(conversationTopic(key));
    if (core.channels.named(key.channel).send) await delivery.ring(conversationId);
  };
}
