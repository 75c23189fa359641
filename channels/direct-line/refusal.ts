/** Refusals in Direct Line's shape: `{error: {code, message}}`, the message fit to show to a resident. */
import type { PhotoLimits, WireResponse } from '../../src/conversation/channel.ts';
import type { PhotoTrouble } from '../../src/conversation/message.ts';
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
    message: 'We can only take photos. Send a JPEG, PNG or WebP picture, or tell us in words.',
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

/** Why pictures were not taken. Each says what to do next; none has been stored. */
export function photoRefusal(trouble: PhotoTrouble, { most, maxBytes }: PhotoLimits): Refusal {
  const megabytes = Math.floor(maxBytes / 1_000_000);
  switch (trouble) {
    case 'too-large':
      return {
        code: 'too-large',
        message: `That photo is too big. The limit is ${megabytes} MB. Try a smaller one, or carry on without.`,
      };
    case 'too-many-pixels':
      return {
        code: 'too-large',
        message: 'That photo is too big to open. Try a smaller one, or a screenshot of it.',
      };
    case 'too-many':
      return { code: 'too-large', message: `Send up to ${most} photos at once, please.` };
    case 'not-received':
      return { code: 'unavailable', message: 'We could not keep your photo just now. Please try again.' };
    default:
      return { code: 'unsupported-media-type', message: UNREADABLE_PHOTOS[trouble] };
  }
}

const UNREADABLE_PHOTOS = {
  'not-a-photo': 'That file is not a photo. Send a JPEG, PNG or WebP picture, or carry on without.',
  'other-kind': 'We cannot open that kind of picture. Send a JPEG, or a screenshot of it.',
  empty: 'That photo is empty. Take or choose it again, or carry on without.',
  damaged: 'That photo did not arrive whole. Choose it again, or carry on without.',
} as const;
