/** Turns as messages come, what follows each, and the sweeper that rings again for what nobody took. */
import { z } from 'zod';
import { readSession } from '../../conversation/session.ts';
import { ENGINE_WORDING } from '../../conversation/world.ts';
import type { Delivery } from '../../delivery/deliver.ts';
import type { Feed } from '../../delivery/feed.ts';
import { Sweeper, type SweeperOptions } from '../../delivery/sweep.ts';
import { Turns } from '../../delivery/turns.ts';
import { newsOfTurn } from '../../desk/news.ts';
import { TurnFailed } from '../../store/conversation-store.ts';
import { conversationKeyOf } from '../../store/conversations.ts';
import type { Queryable } from '../../store/database.ts';
import type { Core } from '../core.ts';
import { DIALOGS } from '../dialogs.ts';
import type { Announce } from './announce.ts';
import type { Signals } from './signals.ts';

export type SweeperWaits = Pick<SweeperOptions, 'intervalMs' | 'patienceMs'>;

/** What follows a turn. */
interface Followers {
  readonly delivery: Delivery;
  readonly feed: Feed;
  readonly announce: Announce;
}

export function openTurns(
  core: Core,
  { news, measures, onError }: Signals,
  { delivery, feed, announce }: Followers,
  waits: SweeperWaits = {},
): { readonly turns: Turns<Queryable>; readonly sweeper: Sweeper } {
  const { settings, database, clock, conversations: store, service } = core;
  const sweeper = new Sweeper({
    ...{ database, store, delivery, clock, onError, ...waits },
    // Each rings the other; the sweeper only once it is started.
    turns: { ring: (conversation) => turns.ring(conversation) },
    service: {
      wholly: () => service.wholly(),
      off: () => service.off(),
      answerWithinHours: settings.council.service.answerWithinHours,
    },
  });
  const turns = new Turns<Queryable>({
    ...{ store, clock, take: core.take },
    changed: ({ conversationId: conversation, key, result, entries, seconds }) => {
      feed.bring(key, entries);
      measures.turnTook(key.channel, seconds);
      // Once it is committed: a turn may be reckoned twice.
      for (const event of result.events) measures.count(event, key.channel);
      for (const item of newsOfTurn(conversation, result)) news.publish(item);
      if (mayHaveSentCode(result.session)) void sweeper.sweepOnce(0);
    },
    deliver: (conversation) => delivery.ring(conversation),
    onError: (error) => {
      if (!(error instanceof TurnFailed)) return onError(error);
      onError(error.cause);
      if (!error.parked) return;
      void apologise(core, error.conversationId)
        .then(() => announce(error.conversationId))
        .catch(onError);
    },
  });
  return { turns, sweeper };
}

const asksSlot = z.object({
  pending: z.object({ kind: z.literal('slot'), slot: z.string() }),
  frames: z.array(z.object({ dialog: z.string() })),
});

/** They are asked for a code: it stands in another conversation's line, and whoever waits for it looks at their phone. */
function mayHaveSentCode(session: unknown): boolean {
  const { data } = asksSlot.safeParse(session);
  const asking = data?.frames.at(-1)?.dialog;
  const slots = DIALOGS.find(({ dialog }) => dialog.id === asking)?.dialog.slots;
  return slots?.[data?.pending.slot ?? '']?.asksForSentCode === true;
}

/** A message that failed its turn too often is set aside; its writer hears that, not silence. */
async function apologise(core: Core, conversationId: string): Promise<void> {
  const key = await conversationKeyOf(core.database.db, conversationId);
  if (!key) return;
  const channel = core.channels.named(key.channel);
  const { wording, facts } = core.content.current().world;
  const text = wording.words(ENGINE_WORDING, 'something-broke', channel.limits.form, facts);
  await core.conversations.speak(conversationId, core.clock.now(), (session) => ({
    session,
    entries:
      readSession(session)?.handover?.state === 'with-advisor' ? [] : [{ author: 'parley', say: { text } }],
    deliver: channel.send !== undefined,
  }));
}
