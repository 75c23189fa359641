/**
 * What moves messages through a running Parley: turns, outbox, wake-ups and the desk's news. Each part is opened by a file of
 * engine/, in the order in which they need each other.
 */
import { CANNOT_BE_LEARNT } from '../content/good-content.ts';
import { ContentWatch } from '../content/watch-content.ts';
import type { Gateway } from '../conversation/channel.ts';
import type { Counter } from '../conversation/outside/allowance.ts';
import type { Delivery } from '../delivery/deliver.ts';
import { createFeed } from '../delivery/feed.ts';
import type { Notices } from '../delivery/notices.ts';
import type { Queues } from '../delivery/queues.ts';
import type { Sweeper } from '../delivery/sweep.ts';
import type { Turns } from '../delivery/turns.ts';
import type { Wake } from '../delivery/wake.ts';
import type { DeskPorts } from '../desk/ports.ts';
import type { Measures } from '../server/measures.ts';
import type { Queryable } from '../store/database.ts';
import { openBackOffice, type RunningBackOffice } from './back-office.ts';
import type { Core } from './core.ts';
import { announceBy } from './engine/announce.ts';
import { openDesk } from './engine/desk.ts';
import { openGateway } from './engine/gateway.ts';
import { openNotices } from './engine/notices.ts';
import { type DeliveryWaits, openOutbound } from './engine/outbound.ts';
import { openSignals } from './engine/signals.ts';
import { openTurns, type SweeperWaits } from './engine/turns.ts';
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
  readonly rates: Rates;
}

/** How often one address, and one session of staff, may ask, of all replicas together. */
interface Rates {
  readonly addresses: Counter;
  readonly sessions: Counter;
}

/** How long work behind the turns waits for one thing and another; as each part has it unless told. */
export interface Waits {
  readonly delivery?: DeliveryWaits;
  readonly sweeper?: SweeperWaits;
}

/** Opens queues, wake-ups and turns; nothing moves until the delivery and the sweeper are started. */
export async function openEngine(core: Core, waits: Waits = {}): Promise<Engine> {
  const signals = await openSignals(core);
  const { wake, measures, onError } = signals;
  const { queues, delivery } = await openOutbound(core, signals, waits.delivery);
  const feed = createFeed(core.database, wake);
  const announce = announceBy(core, wake, delivery);
  const { turns, sweeper } = openTurns(core, signals, { delivery, feed, announce }, waits.sweeper);
  const desk = openDesk(core, signals, { delivery, announce });
  const notices = openNotices(core, desk, onError);
  const gateway = openGateway(core, signals, { feed, turns, delivery, desk });
  const payments = openPayments(core, desk.said);
  const backOffice = openBackOffice(core, measures);
  return {
    ...{ core, measures, wake, queues, turns, delivery, sweeper, notices, gateway, desk },
    ...{ payments, backOffice },
    watch: watchContent(core, onError),
    rates: ratesOf(core),
  };
}

function watchContent({ database, clock, content }: Core, onError: (error: unknown) => void): ContentWatch {
  return new ContentWatch({
    ...{ database, onError, loaded: content.mark },
    reload: () => content.reload(),
    unlearnt: () => [...content.current().broken.values()].includes(CANNOT_BE_LEARNT),
    now: () => clock.now(),
  });
}

function ratesOf({ rates, settings: { limits } }: Core): Rates {
  const rate = (name: string, perMinute: number) => rates.rate(name, { burst: perMinute, perMinute });
  return {
    addresses: rate('requests', limits.requestsPerAddress.perMinute),
    sessions: rate('staff', limits.requestsPerSession.perMinute),
  };
}

/** Lets running turns and sends finish, then lets go of everything, the core included. */
export async function closeEngine(engine: Engine): Promise<void> {
  const { core, watch, payments, sweeper, turns, queues, wake } = engine;
  await core.service.stop();
  await watch.stop();
  await payments.keeper.stop();
  payments.close();
  await sweeper.stop();
  await turns.stop();
  await queues.close();
  await wake.close();
  await core.close();
}
