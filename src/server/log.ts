/** Logs for operators. What residents write, their numbers and addresses never enter them. */
import type { RequestHandler } from 'express';
import { type Logger, type LoggerOptions, pino } from 'pino';
import { safeError } from './errors.ts';

/** Should a field of these names ever be passed to the logger, at any of the usual depths, it is blotted out. */
const PERSONAL = [
  'text',
  'contact',
  'from',
  'to',
  'body',
  'phone',
  'email',
  'address',
  'password',
  'token',
  'authorization',
  'cookie',
];

export function createLogger(level: LoggerOptions['level'] & string, toStderr = false): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[personal]' },
    serializers: { err: safeError },
  };
  return toStderr ? pino(options, pino.destination(2)) : pino(options);
}

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

/** What comes after these is a right to read, show or pay, so it is left out with the query; deploy/nginx*.conf does the same. */
function pathOf(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^(\/(?:files\/[^/]+|pay|stub-pay|permit)\/).+/, '$1[token]');
}
