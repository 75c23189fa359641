/** Whether the Redis that was given can be relied on as a queue's store. */
import { askRedis } from '../delivery/redis.ts';
import { ParleyError } from '../errors.ts';
import type { Core } from './core.ts';

/**
 * A warning for each thing that is wrong; in production a Redis that throws jobs away is refused. One that does not
 * answer now is gone on without.
 * @throws ParleyError `settings-wrong`
 */
export async function checkRedis({ settings, log }: Core): Promise<void> {
  const { REDIS_URL: url, NODE_ENV } = settings.environment;
  if (url === undefined) return;
  const problems = await askRedis(url);
  if (problems === undefined) {
    log.warn('Redis does not answer: turns go on, and replies that are sent wait for the sweeper');
    return;
  }
  const { evicts, forgets } = problems;
  if (evicts !== undefined && NODE_ENV === 'production') {
    throw new ParleyError('settings-wrong', `\n- REDIS_URL: ${evicts}`);
  }
  for (const problem of [evicts, forgets]) if (problem !== undefined) log.warn(problem);
}
