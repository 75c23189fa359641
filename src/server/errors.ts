/** How failures are answered: as JSON to programs, as a plain page to people, and never with what was sent. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { ERRORS, type ErrorCode, ParleyError } from '../errors.ts';
import { isPassing } from '../store/passing-failure.ts';

export const notFound: RequestHandler = (_request, _response, next) => next(new ParleyError('not-found'));

/** Hears what was refused, and with which status. */
export type OnRefused = (error: unknown, status: number) => void;

/** The page a person sees instead of what they asked for. */
export type MessagePage = (status: number, message: string) => string;

/**
 * `onDefect` hears of errors that nobody raised on purpose, `onRefused` of those whose reason operators may want: with
 * a status of 503 it is something of ours that does not work just now.
 */
export function answerErrors(
  page: MessagePage,
  onDefect: (error: unknown) => void,
  onRefused: OnRefused = () => {},
): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const code = codeOf(error);
    if (code === 'internal') onDefect(error);
    else if (ERRORS[code].status === 503 || (error instanceof ParleyError && error.detail !== undefined)) {
      onRefused(error, ERRORS[code].status);
    }
    // Its end is missing, and whoever waits for it sees that. Handed on, Express would write the error to the console
    // with all that it quotes, such as the row that a query was about.
    if (response.headersSent) return void request.socket.destroy();
    const { status, tell, retry } = ERRORS[code];
    if (retry && status !== 500 && !response.get('Retry-After'))
      response.set('Retry-After', code === 'unavailable' ? '5' : '60');
    response.status(status);
    if (request.accepts(['json', 'html']) === 'html') response.type('html').send(page(status, tell));
    else response.json({ error: { code, message: tell } });
  };
}

/** An error as every other is answered, with what helps to put it right; a `message` of its own stands for the usual. */
export function answerError(response: Response, code: ErrorCode, more: object = {}): void {
  const { status, tell } = ERRORS[code];
  response.status(status).json({ error: { code, message: tell, ...more } });
}

/** What Express, body-parser and our own code throw, as one of the closed list. */
function codeOf(error: unknown): ErrorCode {
  if (error instanceof ParleyError) return error.code;
  if (error instanceof URIError) return 'malformed-request';
  // The database restarts: the same call will do in a moment.
  if (isPassing(error)) return 'unavailable';
  switch (statusOf(error)) {
    case 413:
      return 'too-large';
    case 415:
      return 'unsupported-media-type';
    case 404:
      return 'not-found';
    case undefined:
      return 'internal';
    default:
      return 'malformed-request';
  }
}

/** The 4xx status that a library put on its error, if it did. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
