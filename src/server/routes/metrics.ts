import { timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import type { Registry } from 'prom-client';
import { ParleyError } from '../../errors.ts';

/**
 * `/metrics` in Prometheus' form: counts and times only. With a token set, only its bearer may read them;
 * without one they are shut in production.
 */
export function metricsRoutes(registry: Registry, token: string | undefined, production: boolean): Router {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    if (token === undefined && production) throw new ParleyError('not-allowed');
    if (token !== undefined && !sameText(request.get('authorization') ?? '', `Bearer ${token}`)) {
      throw new ParleyError('not-allowed');
    }
    response.set('Content-Type', registry.contentType).send(await registry.metrics());
  });
  return router;
}

function sameText(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
