/**
 * A Parley that runs: the core with a port open, turns rung for as messages come, and the outbox worked off. One process
 * does both, or some take requests (`serve`) and others do the work behind (`work`).
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Broadcaster } from '../broadcast/tell.ts';
import type { Environment } from '../config/environment.ts';
import { addDemoStaff, type DemoAccount } from '../desk/accounts.ts';
import { deskWatch, WATCH_QUEUE } from '../desk/watch.ts';
import { publishDue } from '../editor/publish.ts';
import { forgetOld, ROLL_UP_QUEUE, rollUp } from '../insights/roll-up.ts';
import { guardServer, serverOptions } from '../server/limits/guard-server.ts';
import { serveSockets } from '../server/sockets.ts';
import { buildApp, buildWorkerApp } from './app.ts';
import { broadcastPorts } from './broadcast.ts';
import { checkRedis } from './check-redis.ts';
import { type Core, type CoreParts, openCore } from './core.ts';
import { duePorts } from './editor.ts';
import { closeEngine, type Engine, openEngine, type Waits } from './engine.ts';
import { rollUpPorts } from './insights.ts';
import { letGoOfWhatIsOver } from './privacy.ts';

export interface RunningParley {
  readonly core: Core;
  /** `http://localhost:3000`, with the port it really got. */
  readonly url: string;
  /** The demo's accounts, on the start that made them: the first has the desk and more, the second edits only. */
  readonly demoStaff: readonly DemoAccount[];
  /** Resolves once every message received so far has had its turn. */
  idle(): Promise<void>;
  /** Stops taking messages, lets turns and sends finish, and closes everything. */
  stop(): Promise<void>;
}

/** Which part of Parley a process does. Both may run any number of times. */
export type Role = 'all' | 'serve' | 'work';

export type ServerParts = CoreParts & { readonly waits?: Waits; readonly role?: Role };

/** Opens everything and listens. Resolves when residents can be served. */
export async function startParley(environment: Environment, parts: ServerParts = {}): Promise<RunningParley> {
  const { role = 'all' } = parts;
  let port = environment.PORT;
  const core = await openCore(environment, { ...parts, reach: () => `http://localhost:${port}` });
  // All that has been opened so far: a start that fails half way must leave nothing that keeps the process.
  let stop = () => core.close();
  try {
    await checkRedis(core);
    // Before anybody is let in, as who finds the desk open expects to be able to sign in.
    const wantsDemo = environment.NODE_ENV !== 'production' && role !== 'work';
    const demo = wantsDemo ? await addDemoStaff(core.database, core.clock.now()) : [];
    // Whoever brings a clock of their own puts it, too.
    const claimsBy = parts.clock === undefined ? 'database' : 'clock';
    const { delivery, ...waits } = parts.waits ?? {};
    const engine = await openEngine(core, { ...waits, delivery: { claimsBy, ...delivery } });
    const stopping = new AbortController();
    stop = () => {
      stopping.abort();
      return closeEngine(engine);
    };
    const build = role === 'work' ? buildWorkerApp : buildApp;
    const server = createServer(serverOptions(core.settings.limits), build(engine, stopping.signal));
    guardServer(server, core.settings.limits, environment.TRUST_PROXY);
    port = await listen(server, environment.PORT);
    const sockets = serveSockets(
      server,
      role === 'work' ? [] : core.channels.all,
      engine.gateway,
      (err) => core.log.error({ err }, 'a stream failed'),
      { ...core.settings.limits, hops: environment.TRUST_PROXY },
    );
    stop = async () => {
      stopping.abort();
      sockets.close();
      core.channels.simulator?.stop();
      await close(server);
      await closeEngine(engine);
    };
    if (role !== 'work') core.channels.simulator?.start();
    engine.watch.start();
    core.service.start();
    if (role !== 'serve') await startWork(engine, stopping.signal);
    return {
      core,
      url: `http://localhost:${port}`,
      demoStaff: demo,
      idle: () => engine.turns.idle(),
      stop,
    };
  } catch (error) {
    await stop().catch((err: unknown) => core.log.error({ err }, 'what had been opened could not be closed'));
    throw error;
  }
}

/** What nobody waits for at a port: sending, reminders, what is due. Of what is done on time (reminders, roll-ups, clearing up) each is one replica's at a time; sending is shared by all. */
async function startWork(engine: Engine, stopping: AbortSignal): Promise<void> {
  const { core, queues } = engine;
  engine.delivery.start();
  engine.sweeper.start();
  await engine.notices.start(queues);
  await engine.backOffice.delivery.start(queues);
  const look = deskWatch(engine.desk, (err) => core.log.error({ err }, 'looking after the desk failed'));
  await queues.every(WATCH_QUEUE, core.settings.desk.lookEverySeconds * 1000, look);
  const due = duePorts(core);
  const publish = () => publishDue(due).then(() => {});
  await queues.every('publishing', core.settings.editor.lookEverySeconds * 1000, publish);
  await countInsights(engine);
  await tellBroadcasts(engine);
  await letGoOfWhatIsOver(engine, stopping);
  engine.payments.keeper.start();
}

/** Looks as often as is set what is to be told, on one replica at a time. */
async function tellBroadcasts({ core, desk, queues }: Engine): Promise<void> {
  const onError = (err: unknown) => core.log.error({ err }, 'telling a broadcast failed');
  const broadcaster = new Broadcaster(broadcastPorts(core, desk.said, onError));
  const every = core.settings.broadcast.lookEverySeconds * 1000;
  await queues.every('broadcasts', every, () => broadcaster.tickOnce());
}

/** Counts as often as is set, on one replica at a time. */
async function countInsights({ core, queues }: Engine): Promise<void> {
  const ports = rollUpPorts(core);
  await queues.every(ROLL_UP_QUEUE, ports.settings.everySeconds * 1000, async () => {
    await rollUp(ports);
    await forgetOld(ports);
  });
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
