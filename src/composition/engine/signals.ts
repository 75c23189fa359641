/** How the parts of a running Parley tell each other, staff and operators what has happened. */
import { DESK_TOPIC, openWake, type Wake } from '../../delivery/wake.ts';
import { Newsroom } from '../../desk/news.ts';
import { createMeasures, type Measures } from '../../server/measures.ts';
import type { Core } from '../core.ts';

export interface Signals {
  /** To whoever reads a conversation, in any replica. */
  readonly wake: Wake;
  /** To the desks. */
  readonly news: Newsroom;
  /** To /metrics. */
  readonly measures: Measures;
  /** To the log: of work that nobody waits for. */
  readonly onError: (error: unknown) => void;
}

export async function openSignals({ settings, database, ids, log, service }: Core): Promise<Signals> {
  const onError = (err: unknown) => log.error({ err }, 'work in the background failed');
  const measures = createMeasures();
  measures.watchService(
    () => service.degraded.list().map(({ part }) => part),
    () => [...service.off().keys()],
  );
  const wake = await openWake({ redisUrl: settings.environment.REDIS_URL, database, onError });
  const news = new Newsroom(ids.next(), {
    ring: (hint) => wake.ring(DESK_TOPIC, hint),
    listen: (heard) => wake.listen(DESK_TOPIC, heard),
  });
  return { wake, news, measures, onError };
}
