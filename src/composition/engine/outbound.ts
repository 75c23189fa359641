/** What leaves: queues that outlive the process, and the delivery that works the outbox off by them. */
import { isPart } from '../../conversation/outside/service-state.ts';
import { Delivery, type DeliveryOptions } from '../../delivery/deliver.ts';
import { quietHoursOf } from '../../delivery/notices.ts';
import { openQueues, type Queues } from '../../delivery/queues.ts';
import { atEachTurn } from '../../delivery/redis.ts';
import type { Core } from '../core.ts';
import type { Signals } from './signals.ts';

/** What operators read when a channel's money for the day is spent (docs/operating.md). */
const SPENT = {
  notices: 'the daily spend cap is near: reminders and notices wait until tomorrow, answers go on',
  everything: 'the daily spend cap is reached: nothing is sent until tomorrow, unless the cap is raised',
} as const;

export type DeliveryWaits = Pick<DeliveryOptions, 'sendTimeoutMs' | 'graceMs' | 'claimsBy'>;

export async function openOutbound(
  core: Core,
  { news, measures, onError }: Signals,
  waits: DeliveryWaits = {},
): Promise<{ readonly queues: Queues; readonly delivery: Delivery }> {
  const { settings, database, clock, log, channels, service } = core;
  const tellRedis = atEachTurn(
    (why) => log.error({ why }, 'Redis does not answer: replies by text wait, web chat goes on'),
    () => log.info('Redis answers again'),
  );
  const queues = await openQueues({
    ...{ database, redisUrl: settings.environment.REDIS_URL, onError },
    onState: (up, why) => {
      service.degraded.report('redis', up, clock.now());
      tellRedis(up, why);
    },
  });
  const delivery = new Delivery({
    ...{ database, queues, clock, onError, ...waits },
    channels: channels.all,
    rulesOf: channels.rulesOf,
    quietHours: quietHoursOf(settings.notices),
    isOff: (channel) => service.offFor(channel) !== undefined,
    onSpent: (channel, spent, until) => log.warn({ channel, until }, SPENT[spent]),
    settled: measures.delivered,
    answered: (channel, ok) => {
      if (isPart(channel)) service.degraded.report(channel, ok, clock.now());
    },
    changed: (conversation) => news.publish({ kind: 'delivery', conversation }),
  });
  return { queues, delivery };
}
