/** Refusals in Direct Line's shape: `{error: {code, message}}`, the message fit to show to a resident. */
import type { WireResponse } from '../../src/conversation/channel.ts';
import { ERRORS, type ErrorCode } from '../../src/errors.ts';

export interface Refusal {
  readonly code: ErrorCode;
  /** Plain words where the error's own would puzzle; never what was sent. */
  readonly message?: string;
  readonly retryAfterSeconds?: number;
}

export function refuse({ code, message, retryAfterSeconds }: Refusal): WireResponse {
  const { status, tell } = ERRORS[code];
  return {
    status,
    headers: {
      'cache-control': 'no-store',
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
    body: { error: { code, message: message ?? tell } },
  };
}

export const REFUSALS = {
  noToken: {
    code: 'not-signed-in',
    message: 'Start a chat first: ask for a token and send it with each call.',
  },
  wrongConversation: { code: 'not-allowed', message: 'That chat is not yours to read or write.' },
  wrongOrigin: { code: 'not-allowed', message: 'Chat is not offered on this website.' },
  empty: { code: 'malformed-request', message: 'Write a message first.' },
  unreadable: {
    code: 'malformed-request',
    message: 'That message has characters we cannot read. Try typing it again.',
  },
  tooLong: {
    code: 'too-large',
    message: 'That message is too long. Keep it to 4,000 characters, or send it in parts.',
  },
  files: {
    code: 'unsupported-media-type',
    message: 'We cannot take photos or files here yet. Tell us in words, or ask for a person.',
  },
  tooMany: {
    code: 'too-many-requests',
    message: 'That is a lot at once. Wait a moment and try again.',
  },
  tooManyStreams: {
    code: 'too-many-requests',
    message: 'This chat is open in too many places. Close one and try again.',
    retryAfterSeconds: 60,
  },
} as const satisfies Record<string, Refusal>;
