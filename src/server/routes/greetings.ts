/** `GET /greetings.json`: the notices for everyone, with which the web chat opens wherever it stands. */
import { Router } from 'express';

export function greetingRoutes(current: () => readonly string[]): Router {
  const router = Router();
  router.get('/greetings.json', (_request, response) => {
    // Public words, and no cookie is read: any page may ask.
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=30' });
    response.json({ greetings: current() });
  });
  return router;
}
