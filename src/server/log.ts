/** Logs for operators. What residents write, their numbers and addresses never enter them. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type Logger, type LoggerOptions, pino } from 'pino';
import { pinoHttp } from 'pino-http';
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

/** One line a request: method, path without its query, status and time. */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    autoLogging: { ignore: (request) => request.url === '/health/live' || request.url === '/health/ready' },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: pathOf(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: safeError,
    },
  });
}

/** What comes after these is a right to read or pay, so it is left out with the query. */
function pathOf(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^(\/(?:files\/[^/]+|pay|stub-pay)\/).+/, '$1[token]');
}
