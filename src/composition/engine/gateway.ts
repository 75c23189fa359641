/** What comes in: messages and reports of channels, and what the page of a web chat tells of its reader. */
import type { ConversationKey, Gateway } from '../../conversation/channel.ts';
import type { Delivery } from '../../delivery/deliver.ts';
import type { Feed } from '../../delivery/feed.ts';
import type { Turns } from '../../delivery/turns.ts';
import { backAtPage, takeReceipt } from '../../desk/go-on-by-text.ts';
import type { Newsroom } from '../../desk/news.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import { conversationIdOf } from '../../store/conversations.ts';
import type { Queryable } from '../../store/database.ts';
import { patiently } from '../../store/patiently.ts';
import { openAddressLookUp } from '../addresses.ts';
import type { Core } from '../core.ts';
import type { Signals } from './signals.ts';

/** Who hears of what comes in. */
interface Hearers {
  readonly feed: Feed;
  readonly turns: Pick<Turns<Queryable>, 'ring'>;
  readonly delivery: Pick<Delivery, 'report'>;
  readonly desk: DeskPorts;
}

export function openGateway(
  core: Core,
  { news, onError }: Signals,
  { feed, turns, delivery, desk }: Hearers,
): Gateway {
  const { channels, clock, conversations, photos } = core;
  const addresses = openAddressLookUp(core);
  const atPage = (key: ConversationKey) => void backAtPage(desk, key).catch(onError);
  return {
    feed: {
      ...feed,
      typing: (key) => void tellTyping(core, news, key).catch(onError),
      received: (key, sequence) => void takeReceipt(desk, key, sequence).catch(onError),
      here: atPage,
    },
    async accept(inbound) {
      const kept = await patiently(() => conversations.accept(inbound, clock.now()));
      const { conversationId, accepted } = kept;
      if (kept.mattersWhere && !channels.named(inbound.channel).send) atPage(inbound);
      // It is safe and acknowledged either way; should this process end meanwhile, the sweeper rings. What came before
      // has been looked up before, or is being looked up for the delivery before this one.
      const of = [inbound.text, contactOf(inbound)] as const;
      const preparing = accepted ? addresses?.prepare(...of) : addresses?.underWay(...of);
      if (preparing) void preparing.finally(() => turns.ring(conversationId));
      else turns.ring(conversationId);
      return { accepted };
    },
    report: (status) => delivery.report(status),
    photos,
  };
}

function contactOf({ channel, contact }: ConversationKey): string {
  return `${channel} ${contact}`;
}

/** A resident is writing: the advisor who has the conversation sees it. */
async function tellTyping(core: Core, news: Newsroom, key: ConversationKey): Promise<void> {
  const conversation = await conversationIdOf(core.database.db, key);
  if (conversation !== undefined) news.publish({ kind: 'typing', conversation });
}
