/** Logs for operators. What residents write, their numbers and addresses never enter them. */
import { types } from 'node:util';
import { type Logger, type LoggerOptions, pino } from 'pino';

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

export function createLogger(level: LoggerOptions['level'] & string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[personal]' },
    serializers: { err: safeError },
  });
}

/** A database error's message may quote a row, so only its class, code and stack's places are kept. */
function safeError(error: unknown): object {
  // Not by `instanceof`: errors of Node's own modules may be of another realm.
  if (!types.isNativeError(error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
  return { type: error.name, code, stack };
}
