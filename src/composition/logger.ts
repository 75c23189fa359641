/** Logs for operators. What residents write, their numbers and addresses never enter them. */
import { types } from 'node:util';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { ParleyError } from '../errors.ts';

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

/** Writes to standard output unless told where. */
export function createLogger(level: LoggerOptions['level'] & string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[personal]' },
    serializers: { err: safeError },
  };
  return to === undefined ? pino(options) : pino(options, to);
}

/** Where in the chain of causes the code is: Drizzle keeps the database's own error under its own. */
const DEEPEST_CAUSE = 5;
const MOST_FRAMES = 12;
/** One place of the code, as V8 writes it. */
const FRAME = /^ {4}at (?:.+ \(|async )?(?:file:\/\/|node:|\/)\S+:\d+:\d+\)?$/;

/**
 * A database error's message may quote a row, so only its class, codes, what we ourselves said of it for operators, and
 * the places of its stack are kept.
 */
function safeError(error: unknown): object {
  // Not by `instanceof`: errors of Node's own modules may be of another realm.
  if (!types.isNativeError(error)) return { type: typeof error };
  const detail = error instanceof ParleyError ? error.detail : undefined;
  return { type: error.name, code: codeIn(error), detail, stack: framesOf(error) };
}

/** The codes of an error and of what caused it, the outermost first: `unavailable, ENOSPC`. */
function codeIn(error: Error): string | undefined {
  const codes: string[] = [];
  let cause: unknown = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && types.isNativeError(cause); depth += 1) {
    if ('code' in cause && typeof cause.code === 'string') codes.push(cause.code);
    cause = cause.cause;
  }
  return codes.length > 0 ? codes.join(', ') : undefined;
}

/**
 * The stack after its message, which stands at the front of it and may itself have lines that look like places: an
 * advisor's note, say. Where the message was changed since, nothing tells where it ends, and nothing is kept.
 */
function framesOf({ message, stack = '' }: Error): string | undefined {
  const at = stack.indexOf(`${message}\n`);
  if (at < 0 || !/^[\w$.[\] ]*(?:: )?$/.test(stack.slice(0, at))) return undefined;
  const lines = stack.slice(at + message.length + 1).split('\n');
  if (!lines.every((line) => line.startsWith('    at '))) return undefined;
  return lines
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .join('\n');
}
