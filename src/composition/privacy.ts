/** What keeps to the periods of council.yaml `privacy:` here. */
import { setTimeout as rest } from 'node:timers/promises';
import { retain } from '../privacy/retain.ts';
import type { Engine } from './engine.ts';

const RETAIN_QUEUE = 'retention';
const HOUR_MS = 3_600_000;

/** Looks for what is over as often as is set, on one replica at a time. */
export async function letGoOfWhatIsOver({ core, queues }: Engine, stopping: AbortSignal): Promise<void> {
  const { database, clock, log, channels } = core;
  const { privacy: settings } = core.settings;
  const beside = channels.simulator ? [channels.simulator] : [];
  await queues.every(RETAIN_QUEUE, settings.everyHours * HOUR_MS, async () => {
    const gone = await retain({
      ...{ database, settings, now: clock.now(), beside, stopping },
      rest: (milliseconds) => rest(milliseconds),
    });
    if (gone.length > 0) log.info({ gone }, 'what is kept no longer has gone');
  });
}
