import { Router } from 'express';

/** Why the process cannot take traffic now, or undefined when it can. */
export type Readiness = () => Promise<string | undefined>;

/** `/health/live`: the process runs. `/health/ready`: it can take traffic. */
export function healthRoutes(notReady: Readiness): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const reason = await notReady();
    response
      .status(reason === undefined ? 200 : 503)
      .json(reason === undefined ? { status: 'ready' } : { status: 'not ready', reason });
  });
  return router;
}
