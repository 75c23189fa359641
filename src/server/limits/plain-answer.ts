/** An answer to somebody with whom no request has come about: as plain as any other. */
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ERRORS, type ErrorCode } from '../../errors.ts';

/** Seconds after which whoever may come again is asked to. */
const RETRY_SECONDS = 60;

/** The JSON that every error is answered with. */
export function errorBody(code: ErrorCode): string {
  return JSON.stringify({ error: { code, message: ERRORS[code].tell } });
}

/** Answers and closes. Nothing happens where the other end has gone. */
export function answerAndClose(stream: Duplex, code: ErrorCode): void {
  if (!stream.writable) return void stream.destroy();
  const { status, retry } = ERRORS[code];
  const body = errorBody(code);
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(retry ? [`Retry-After: ${RETRY_SECONDS}`] : []),
    'Connection: close',
  ];
  stream.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => stream.destroy());
}
