/** What moves messages through a running Parley: turns, outbox, wake-ups and the desk's news. */
import { CANNOT_BE_LEARNT } from '../content/good-content.ts';
import { ContentWatch } from '../content/watch-content.ts';
import type { Counter } from '../conversation/allowance.ts';
import type { ConversationKey, Gateway } from '../conversation/channel.ts';
import type { TurnEvent } from '../conversation/event.ts';
import type { ChannelName, Form } from '../conversation/message.ts';
import { isPart } from '../conversation/service-state.ts';
import { readSession } from '../conversation/session.ts';
import { ENGINE_WORDING, type Places } from '../conversation/world.ts';
import { Delivery, type DeliveryOptions } from '../delivery/deliver.ts';
import { createFeed } from '../delivery/feed.ts';
import { Notices } from '../delivery/notices.ts';
import { openQueues, type Queues } from '../delivery/queues.ts';
import { atEachTurn } from '../delivery/redis.ts';
import { Sweeper, type SweeperOptions } from '../delivery/sweep.ts';
import { Turns } from '../delivery/turns.ts';
import { advisorTypingTopic, conversationTopic, DESK_TOPIC, openWake, type Wake } from '../delivery/wake.ts';
import { backAtPage, takeReceipt } from '../desk/go-on-by-text.ts';
import { Newsroom, newsOfTurn } from '../desk/news.ts';
import type { DeskPorts } from '../desk/ports.ts';
import { PhotoKeeper } from '../photos/photo-keeper.ts';
import { createMeasures, type Measures } from '../server/measures.ts';
import { TurnFailed } from '../store/conversation-store.ts';
import { conversationIdOf, conversationKeyOf, wayBackTo } from '../store/conversations.ts';
import type { Queryable } from '../store/database.ts';
import { patiently } from '../store/patiently.ts';
import { openAddressLookUp } from './addresses.ts';
import { openBackOffice, type RunningBackOffice } from './back-office.ts';
import type { Core } from './core.ts';
import { DIALOGS, LINKING_DIALOG } from './dialogs.ts';
import { openPayments, type RunningPayments } from './payments.ts';

/** What moves messages through a running Parley. */
export interface Engine {
  readonly core: Core;
  readonly measures: Measures;
  readonly wake: Wake;
  readonly queues: Queues;
  readonly turns: Turns<Queryable>;
  readonly delivery: Delivery;
  readonly sweeper: Sweeper;
  readonly notices: Notices;
  readonly gateway: Gateway;
  readonly desk: DeskPorts;
  readonly watch: ContentWatch;
  readonly payments: RunningPayments;
  readonly backOffice: RunningBackOffice;
  readonly photoKeeper: PhotoKeeper;
  /** How often one address, and one session of staff, may ask, of all replicas together. */
  readonly rates: { readonly addresses: Counter; readonly sessions: Counter };
}

/** What operators read when a channel's money for the day is spent (docs/operating.md). */
const SPENT = {
  notices: 'the daily spend cap is near: reminders and notices wait until tomorrow, answers go on',
  everything: 'the daily spend cap is reached: nothing is sent until tomorrow, unless the cap is raised',
} as const;

/** How long work behind the turns waits for one thing and another; as each part has it unless told. */
export interface Waits {
  readonly delivery?: Pick<DeliveryOptions, 'sendTimeoutMs' | 'graceMs' | 'claimsBy'>;
  readonly sweeper?: Pick<SweeperOptions, 'intervalMs' | 'patienceMs'>;
}

/** Opens queues, wake-ups and turns; nothing moves until the delivery and the sweeper are started. */
export async function openEngine(core: Core, waits: Waits = {}): Promise<Engine> {
  const { settings, database, clock, ids, log, channels, conversations } = core;
  const redisUrl = settings.environment.REDIS_URL;
  const onError = (err: unknown) => log.error({ err }, 'work in the background failed');
  const measures = createMeasures();
  measures.watchService(
    () => core.service.degraded.list().map(({ part }) => part),
    () => [...core.service.off().keys()],
  );
  const wake = await openWake({ redisUrl, database, onError });
  const news = new Newsroom(ids.next(), {
    ring: (hint) => wake.ring(DESK_TOPIC, hint),
    listen: (heard) => wake.listen(DESK_TOPIC, heard),
  });
  const tellRedis = atEachTurn(
    (why) => log.error({ why }, 'Redis does not answer: replies by text wait, web chat goes on'),
    () => log.info('Redis answers again'),
  );
  const queues = await openQueues({
    ...{ database, redisUrl, onError },
    onState: (up, why) => {
      core.service.degraded.report('redis', up, clock.now());
      tellRedis(up, why);
    },
  });
  const isOff = (channel: ChannelName) => core.service.offFor(channel) !== undefined;
  const delivery = new Delivery({
    database,
    queues,
    channels: channels.all,
    rulesOf: channels.rulesOf,
    isOff,
    clock,
    onError,
    onSpent: (channel, spent, until) => log.warn({ channel, until }, SPENT[spent]),
    settled: measures.delivered,
    answered: (channel, ok) => {
      if (isPart(channel)) core.service.degraded.report(channel, ok, clock.now());
    },
    ...waits.delivery,
    changed: (conversation) => news.publish({ kind: 'delivery', conversation }),
  });
  const feed = createFeed(database, wake);
  const turns: Turns<Queryable> = new Turns({
    store: conversations,
    clock,
    take: core.take,
    changed: ({ conversationId: conversation, key, result, entries, seconds }) => {
      feed.bring(key, entries);
      measures.turnTook(key.channel, seconds);
      // Once it is committed: a turn may be reckoned twice.
      for (const event of result.events) measures.count(event, key.channel);
      for (const item of newsOfTurn(conversation, result)) news.publish(item);
      if (mayHaveSentCode(result.events)) void sweeper.sweepOnce(0);
    },
    deliver: (conversation) => delivery.ring(conversation),
    onError: (error) => {
      onError(error instanceof TurnFailed ? error.cause : error);
      if (error instanceof TurnFailed && error.parked) {
        void apologise(core, error.conversationId)
          .then(() => announce(core, wake, delivery, error.conversationId))
          .catch(onError);
      }
    },
  });
  const service = {
    wholly: () => core.service.wholly(),
    off: () => core.service.off(),
    answerWithinHours: settings.council.service.answerWithinHours,
  };
  const sweeper = new Sweeper({
    ...{ database, store: conversations, turns, delivery, clock, service, onError },
    ...waits.sweeper,
  });
  const desk: DeskPorts = {
    database,
    conversations,
    clock,
    settings: settings.desk,
    teams: core.teams,
    lend: core.lend,
    topics: () => topicsOf(core),
    news,
    world: () => core.content.current().world,
    limitsOf: (channel) => channels.named(channel).limits,
    delivers: (channel) => channels.named(channel).send !== undefined,
    off: () => core.service.off(),
    said: (conversation) => void announce(core, wake, delivery, conversation).catch(onError),
    sendTexts: (conversation) => void delivery.ring(conversation).catch(onError),
    typing: (conversation) => void showTyping(core, wake, conversation).catch(onError),
  };
  const notices = new Notices({
    ...desk,
    ids,
    settings: settings.notices,
    kinds: noticeKinds(core),
    accountOf: (channel) => channels.lineOf(channel).account,
    isOff,
    onError,
  });
  const addresses = openAddressLookUp(core);
  const atPage = (key: ConversationKey) => void backAtPage(desk, key).catch(onError);
  const gateway: Gateway = {
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
      // It is safe and acknowledged either way; should this process end meanwhile, the sweeper rings.
      void addresses?.prepare(inbound.text).finally(() => turns.ring(conversationId));
      if (!addresses) turns.ring(conversationId);
      return { accepted };
    },
    report: (status) => delivery.report(status),
    photos: core.photos,
  };
  const watch = new ContentWatch({
    ...{ database, onError, loaded: core.content.mark },
    reload: () => core.content.reload(),
    unlearnt: () => [...core.content.current().broken.values()].includes(CANNOT_BE_LEARNT),
    now: () => clock.now(),
  });
  const payments = openPayments(core, desk.said);
  const backOffice = openBackOffice(core, measures);
  const photoKeeper = new PhotoKeeper(core.photos, onError);
  const rate = (name: string, perMinute: number) => core.rates.rate(name, { burst: perMinute, perMinute });
  const rates = {
    addresses: rate('requests', settings.limits.requestsPerAddress.perMinute),
    sessions: rate('staff', settings.limits.requestsPerSession.perMinute),
  };
  const moving = {
    rates,
    wake,
    queues,
    turns,
    delivery,
    sweeper,
    notices,
    payments,
    backOffice,
    photoKeeper,
  };
  return { core, measures, gateway, desk, watch, ...moving };
}

/** A code stands in another conversation's line, and whoever waits for it looks at their phone. */
function mayHaveSentCode(events: readonly TurnEvent[]): boolean {
  return events.some((event) => event.kind === 'slot-filled' && event.dialog === LINKING_DIALOG);
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

/** What the dialogs say of their own accord, in the words that are in force when they say it. */
export function noticeKinds({ settings, content }: Pick<Core, 'settings' | 'content'>) {
  return DIALOGS.flatMap(({ dialog, notices }) => {
    const words = (form: Form, key: string, more: Places = {}) => {
      const { wording, places } = content.current().world;
      return wording.words(dialog.id, key, form, { ...places, ...more });
    };
    return notices?.(settings.dialogs.get(dialog.id), words) ?? [];
  });
}

/** Something was said outside a turn: whoever reads the conversation is woken, and the outbox worked off. */
async function announce(core: Core, wake: Wake, delivery: Delivery, conversationId: string): Promise<void> {
  const key = await conversationKeyOf(core.database.db, conversationId);
  if (!key) return;
  wake.ring(conversationTopic(key));
  if (core.channels.named(key.channel).send) await delivery.ring(conversationId);
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

/** A resident is writing: the advisor who has the conversation sees it. */
async function tellTyping(core: Core, news: Newsroom, key: ConversationKey): Promise<void> {
  const conversation = await conversationIdOf(core.database.db, key);
  if (conversation !== undefined) news.publish({ kind: 'typing', conversation });
}

/** A message that failed its turn too often is set aside; its writer hears that, not silence. */
async function apologise(core: Core, conversationId: string): Promise<void> {
  const key = await conversationKeyOf(core.database.db, conversationId);
  if (!key) return;
  const channel = core.channels.named(key.channel);
  const { wording, places } = core.content.current().world;
  const text = wording.words(ENGINE_WORDING, 'something-broke', channel.limits.form, places);
  await core.conversations.speak(conversationId, core.clock.now(), (session) => ({
    session,
    entries:
      readSession(session)?.handover?.state === 'with-advisor' ? [] : [{ author: 'parley', say: { text } }],
    deliver: channel.send !== undefined,
  }));
}

/** Lets running turns and sends finish, then lets go of everything, the core included. */
export async function closeEngine(engine: Engine): Promise<void> {
  const { core, watch, payments, photoKeeper, sweeper, turns, queues, wake } = engine;
  await core.service.stop();
  await watch.stop();
  await photoKeeper.stop();
  await payments.keeper.stop();
  payments.close();
  await sweeper.stop();
  await turns.stop();
  await queues.close();
  await wake.close();
  await core.close();
}
