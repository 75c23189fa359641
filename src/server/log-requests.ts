/** A line in the log for each request, without what is anybody's in it. */
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Health is asked every few seconds. */
const QUIET = new Set(['/health/live', '/health/ready']);

/** One line a request: method, path without its query, status and time. Nothing is made ready for a line that nobody asked for. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    response.once('finish', () => {
      const { statusCode } = response;
      const level = statusCode >= 500 ? 'error' : 'debug';
      if (!logger.isLevelEnabled(level) || QUIET.has(request.originalUrl)) return;
      const req = { method: request.method, path: pathOf(request.originalUrl) };
      const res = { status: statusCode };
      logger[level]({ req, res, responseTime: Math.round(performance.now() - began) }, 'request completed');
    });
    next();
  };
}

/** Express serves them in any letters, and as the whole URL that a proxy is sent. */
const RIGHT = /^((?:[a-z]+:\/\/[^/]*)?\/(?:files\/[^/]+|pay|stub-pay|permit)\/).+/i;

/** What comes after these is a right to read, show or pay, so it is left out with the query; deploy/nginx*.conf does the same. */
function pathOf(url: string): string {
  return (url.split('?')[0] ?? '').replace(RIGHT, '$1[token]');
}
