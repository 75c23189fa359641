/** What the Connector says became of a message, as Parley's closed set of outcomes. */
import type { SendResult } from '../../src/conversation/channel.ts';
import { neverConnected } from '../../src/conversation/outside/not-connected.ts';
import { fieldOf } from './activity.ts';

/** The Connector's own error codes that say more than their status, with words for the operator. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['MessageWritesBlocked', 'The resident has blocked us'],
  ['BotNotInConversationRoster', 'The resident has removed our app'],
  ['ConversationNotFound', 'The conversation is gone'],
  ['ConversationBlockedByUser', 'The resident has blocked us'],
  ['MessageSizeTooBig', 'Longer than their app takes'],
]);

/** By Microsoft's guidance these, and 412, are to be tried again: nothing was taken in. */
const OUTAGES: ReadonlyMap<number, string> = new Map([
  [502, 'The Connector could not be reached'],
  [503, 'The Connector is out of service'],
  [504, 'The Connector did not answer in time'],
]);

/** Longest wait that the Connector may ask for, in seconds. */
const LONGEST_WAIT = 3600;

/** Decides what came of a post that threw: a time-out, a reset or a 500 proves nothing. The message is never quoted. */
export function readSendError(error: unknown): SendResult {
  const status = Number(fieldOf(error, 'status') ?? 0);
  if (status === 0) return readNetworkError(error);
  const response = fieldOf(error, 'response');
  const code = fieldOf(fieldOf(fieldOf(response, 'data'), 'error'), 'code');
  const why = typeof code === 'string' ? REFUSED.get(code) : undefined;
  if (why !== undefined) return { kind: 'refused', reason: why };
  if (status === 429) {
    return { kind: 'later', afterSeconds: waitAsked(response), reason: 'Too many messages at once' };
  }
  if (status === 401) {
    return {
      kind: 'later',
      afterSeconds: 300,
      reason: 'The Connector does not accept our app and its secret',
      outage: true,
    };
  }
  if (status === 412) {
    return { kind: 'later', afterSeconds: 10, reason: 'The Connector was busy with this conversation (412)' };
  }
  const outage = OUTAGES.get(status);
  if (outage !== undefined) {
    return { kind: 'later', afterSeconds: 10, reason: `${outage} (${status})`, outage: true };
  }
  if (status < 500) return { kind: 'refused', reason: `The Connector refused it (HTTP ${status})` };
  return { kind: 'unknown', reason: `No clear answer from the Connector (HTTP ${status})` };
}

function readNetworkError(error: unknown): SendResult {
  const code = fieldOf(fieldOf(error, 'cause'), 'code');
  if (neverConnected(code)) {
    return {
      kind: 'later',
      afterSeconds: 30,
      reason: `The Connector cannot be reached (${code})`,
      outage: true,
    };
  }
  return {
    kind: 'unknown',
    reason: `No answer from the Connector (${typeof code === 'string' ? code : 'time-out'})`,
  };
}

function waitAsked(response: unknown): number {
  const headers = fieldOf(response, 'headers');
  const asked = headers instanceof Headers ? Number(headers.get('retry-after') ?? Number.NaN) : Number.NaN;
  return asked >= 1 ? Math.min(Math.ceil(asked), LONGEST_WAIT) : 5;
}
