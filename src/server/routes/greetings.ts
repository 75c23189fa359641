/**
 * `GET /greetings.json`: the notices for everyone, with which the web chat opens wherever it stands, and what it
 * tells for as long as something does not work; and what photos it may send, so that it says at once what is too big.
 */
import { Router } from 'express';
import type { PhotoLimits } from '../../conversation/channel.ts';

export function greetingRoutes(
  current: () => readonly string[],
  standing: () => readonly string[] = () => [],
  photos?: PhotoLimits,
): Router {
  const router = Router();
  router.get('/greetings.json', (_request, response) => {
    // Public words, and no cookie is read: any page may ask.
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' });
    response.json({ greetings: current(), standing: standing(), photos });
  });
  return router;
}
