/** What the desk stands on here. */
import type { Delivery } from '../../delivery/deliver.ts';
import { advisorTypingTopic, type Wake } from '../../delivery/wake.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import { conversationKeyOf, wayBackTo } from '../../store/conversations.ts';
import type { Core } from '../core.ts';
import type { Announce } from './announce.ts';
import type { Signals } from './signals.ts';

export function openDesk(
  core: Core,
  { wake, news, onError }: Signals,
  { delivery, announce }: { readonly delivery: Pick<Delivery, 'ring'>; readonly announce: Announce },
): DeskPorts {
  const { database, conversations, clock, settings, teams, lend, channels } = core;
  return {
    ...{ database, conversations, clock, settings: settings.desk, teams, lend, news, onError },
    topics: () => topicsOf(core),
    world: () => core.content.current().world,
    limitsOf: (channel) => channels.named(channel).limits,
    delivers: (channel) => channels.named(channel).send !== undefined,
    off: () => core.service.off(),
    said: (conversation) => void announce(conversation).catch(onError),
    sendTexts: (conversation) => void delivery.ring(conversation).catch(onError),
    typing: (conversation) => void showTyping(core, wake, conversation).catch(onError),
  };
}

/** What can be asked about, as advisors pick it from a list. */
function topicsOf({ content }: Pick<Core, 'content'>) {
  return content
    .current()
    .library.topics.flatMap(({ kind, id, title, phrases }) =>
      kind === 'elsewhere' ? [] : [{ kind, id, title, phrases }],
    )
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** An advisor is writing: whoever watches the conversation sees it. */
async function showTyping(core: Core, wake: Wake, conversationId: string): Promise<void> {
  const { db } = core.database;
  const key = await conversationKeyOf(db, conversationId);
  if (!key) return;
  wake.ring(advisorTypingTopic(key));
  const channel = core.channels.named(key.channel);
  const wayBack = channel.showTyping && (await wayBackTo(db, key));
  if (wayBack) await channel.showTyping?.(key, wayBack);
}
