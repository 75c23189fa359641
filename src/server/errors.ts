/** How failures are answered: as JSON to programs, as a plain page to people, and never with what was sent. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { ERRORS, type ErrorCode, ParleyError } from '../errors.ts';

export const notFound: RequestHandler = (_request, _response, next) => next(new ParleyError('not-found'));

/** `onDefect` hears of errors that nobody raised on purpose. */
export function answerErrors(onDefect: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const code = codeOf(error);
    if (code === 'internal') onDefect(error);
    if (response.headersSent) next(error);
    else sendError(response, code, request.accepts(['json', 'html']) === 'html');
  };
}

/** Answers with the code's status and words. */
export function sendError(response: Response, code: ErrorCode, asPage = false): void {
  const { status, tell, retry } = ERRORS[code];
  if (retry && status !== 500) response.set('Retry-After', '60');
  response.status(status);
  if (asPage) response.type('html').send(errorPage(status, tell));
  else response.json({ error: { code, message: tell } });
}

/** What Express, body-parser and our own code throw, as one of the closed list. */
function codeOf(error: unknown): ErrorCode {
  if (error instanceof ParleyError) return error.code;
  if (error instanceof URIError) return 'malformed-request';
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

/** A database error's message may quote a row, so only its class, code and stack's places are kept. */
export function safeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
  return { type: error.name, code, stack };
}

function errorPage(status: number, tell: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${status}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/assets/council.css"></head>
<body class="message-page"><main><h1>Sorry, that did not work</h1><p>${tell}</p>
<p><a href="/">Go to the home page</a></p></main></body></html>`;
}
