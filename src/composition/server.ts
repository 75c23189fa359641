/** A Parley that serves: the core with a port open, turns rung for as messages come, and the outbox worked off. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment } from '../config.ts';
import type { ConversationKey, Gateway } from '../conversation/channel.ts';
import { Delivery } from '../delivery/deliver.ts';
import { createFeed } from '../delivery/feed.ts';
import { openQueues, type Queues } from '../delivery/queues.ts';
import { Sweeper } from '../delivery/sweep.ts';
import { Turns } from '../delivery/turns.ts';
import { conversationTopic, openWake, type Wake } from '../delivery/wake.ts';
import { addDemoAdvisor } from '../desk/accounts.ts';
import { Newsroom } from '../desk/news.ts';
import type { DeskPorts } from '../desk/ports.ts';
import { createMeasures, type Measures } from '../server/measures.ts';
import { serveSockets } from '../server/sockets.ts';
import { TurnFailed } from '../store/conversation-store.ts';
import { conversationIdOf, conversationKeyOf } from '../store/conversations.ts';
import type { Queryable } from '../store/database.ts';
import { buildApp } from './app.ts';
import { type Core, type CoreParts, openCore } from './core.ts';

export interface RunningParley {
  readonly core: Core;
  /** `http://localhost:3000`, with the port it really got. */
  readonly url: string;
  /** The demo's advisor account, on the start that made it. */
  readonly demoAdvisor: { readonly email: string; readonly password: string } | undefined;
  /** Resolves once every message received so far has had its turn. */
  idle(): Promise<void>;
  /** Stops taking messages, lets turns and sends finish, and closes everything. */
  stop(): Promise<void>;
}

/** What moves messages through a running Parley. */
export interface Engine {
  readonly core: Core;
  readonly measures: Measures;
  readonly wake: Wake;
  readonly queues: Queues;
  readonly turns: Turns<Queryable>;
  readonly delivery: Delivery;
  readonly sweeper: Sweeper;
  readonly gateway: Gateway;
  readonly desk: DeskPorts;
}

/** Opens everything and listens. Resolves when residents can be served. */
export async function startParley(environment: Environment, parts: CoreParts = {}): Promise<RunningParley> {
  let port = environment.PORT;
  const core = await openCore(environment, { ...parts, reach: () => `http://localhost:${port}` });
  try {
    const engine = await openEngine(core);
    const stopping = new AbortController();
    const server = createServer(buildApp(engine, stopping.signal));
    port = await listen(server, environment.PORT);
    const sockets = serveSockets(server, core.channels.all, engine.gateway, (err) =>
      core.log.error({ err }, 'a stream failed'),
    );
    engine.delivery.start();
    engine.sweeper.start();
    core.channels.simulator?.start();
    const demo =
      environment.NODE_ENV === 'production'
        ? undefined
        : await addDemoAdvisor(core.database, core.clock.now());
    return {
      core,
      url: `http://localhost:${port}`,
      demoAdvisor: demo,
      idle: () => engine.turns.idle(),
      async stop() {
        stopping.abort();
        sockets.close();
        await close(server);
        await closeEngine(engine);
      },
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}

async function openEngine(core: Core): Promise<Engine> {
  const { settings, database, clock, ids, log, channels, conversations } = core;
  const redisUrl = settings.environment.REDIS_URL;
  const onError = (err: unknown) => log.error({ err }, 'work in the background failed');
  const measures = createMeasures();
  const wake = await openWake({ redisUrl, onError });
  const queues = await openQueues({ database, redisUrl, onError });
  const delivery = new Delivery({
    database,
    queues,
    channels: channels.all,
    clock,
    onError,
    settled: measures.delivered,
  });
  const news = new Newsroom(ids.next());
  const turns: Turns<Queryable> = new Turns({
    store: conversations,
    clock,
    take: async (unit) => {
      const began = performance.now();
      const result = await core.take(unit);
      measures.turnTook(unit.message.channel, (performance.now() - began) / 1000);
      for (const event of result.events) measures.count(event, unit.message.channel);
      return result;
    },
    changed: (conversation, key) => {
      wake.ring(conversationTopic(key));
      news.publish({ kind: 'entries', conversation });
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
  const sweeper = new Sweeper({ database, store: conversations, turns, delivery, clock, onError });
  const desk: DeskPorts = {
    database,
    conversations,
    clock,
    news,
    world: () => core.content.current().world,
    limitsOf: (channel) => channels.named(channel).limits,
    delivers: (channel) => channels.named(channel).send !== undefined,
    said: (conversation) => void announce(core, wake, delivery, conversation).catch(onError),
  };
  const gateway: Gateway = {
    feed: { ...createFeed(database, wake), typing: (key) => void tellTyping(core, news, key).catch(onError) },
    async accept(inbound) {
      const { conversationId, accepted } = await conversations.accept(inbound, clock.now());
      turns.ring(conversationId);
      return { accepted };
    },
    report: (status) => delivery.report(status),
  };
  return { core, measures, wake, queues, turns, delivery, sweeper, gateway, desk };
}

/** Something was said outside a turn: whoever reads the conversation is woken, and the outbox worked off. */
async function announce(core: Core, wake: Wake, delivery: Delivery, conversationId: string): Promise<void> {
  const key = await conversationKeyOf(core.database.db, conversationId);
  if (!key) return;
  wake.ring(conversationTopic(key));
  if (core.channels.named(key.channel).send) await delivery.ring(conversationId);
}

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
  const text = wording.words('parley', 'something-broke', channel.limits.form, places);
  await core.conversations.speak(conversationId, core.clock.now(), (session) => ({
    session,
    entries: [{ author: 'parley', say: { text } }],
    deliver: channel.send !== undefined,
  }));
}

async function closeEngine({ core, sweeper, turns, queues, wake }: Engine): Promise<void> {
  await sweeper.stop();
  await turns.stop();
  await queues.close();
  core.channels.simulator?.stop();
  await wake.close();
  await core.close();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ends idle connections at once and gives running requests a moment. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
