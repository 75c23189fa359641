import { Router } from 'express';
import type { Degradation, Off } from '../../conversation/outside/service-state.ts';

/** Why the process cannot take traffic now, or undefined when it can. */
export type Readiness = () => Promise<string | undefined>;

/** What operators see beside readiness. */
export interface HealthView {
  readonly degraded: { list(): readonly Degradation[] };
  /** By channel, or `everything`. */
  off(): ReadonlyMap<string, Off>;
}

/**
 * `/health/live`: the process runs. `/health/ready`: it can take traffic, if perhaps not do everything, and
 * what is switched off.
 */
export function healthRoutes(notReady: Readiness, view: HealthView): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const reason = await notReady();
    const off = [...view.off()].map(([channel, { message, since }]) => ({ channel, since, message }));
    const more = { degraded: view.degraded.list(), off };
    response
      .status(reason === undefined ? 200 : 503)
      .json(reason === undefined ? { status: 'ready', ...more } : { status: 'not ready', reason, ...more });
  });
  return router;
}
