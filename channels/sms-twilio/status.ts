/** What Twilio says became of a message, as Parley's closed set of outcomes. */
import type { DeliveryStatus, SendResult } from '../../src/conversation/channel.ts';
import { neverConnected } from '../../src/conversation/outside/not-connected.ts';

/** Twilio's statuses that are news; the others (queued, sending, accepted…) say only that it is on its way. */
const STATUSES: ReadonlyMap<string, DeliveryStatus['status']> = new Map([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'failed'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

/** Undefined for what is no news, and for statuses that Twilio has thought of since. */
export function readStatus(status: string): DeliveryStatus['status'] | undefined {
  return STATUSES.get(status.toLowerCase());
}

type Verdict =
  | { readonly later: number; readonly reason: string; readonly outage?: true }
  | { readonly refused: string; readonly optedOut?: true; readonly unreachable?: true };

/**
 * Twilio's error codes that decide something, with words for the operator. Seconds are how long to wait.
 *
 * 30003, 30005 and 30006 all say that the number cannot be reached, but 30003 only for now: the phone is off or has no
 * signal. It fails that text and does not mark the contact, as Notify's temporary-failure does not: who was underground
 * once would get no reminder any more until they write.
 */
const ERRORS: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [20003, { later: 300, reason: 'Twilio does not accept our account and token', outage: true }],
  [20429, { later: 5, reason: 'Too many requests to Twilio at once' }],
  [21211, { refused: 'Not a phone number' }],
  [21408, { refused: 'The Twilio account may not text this country' }],
  [21602, { refused: 'The message is empty' }],
  [21606, { refused: 'The council number cannot send texts to this number' }],
  [21608, { refused: 'A Twilio trial account texts only verified numbers' }],
  [21610, { refused: 'The resident has unsubscribed at the carrier', optedOut: true }],
  [21611, { later: 60, reason: "Twilio's queue for our number is full" }],
  [21612, { refused: 'Twilio has no route to this number' }],
  [21614, { refused: 'Not a mobile number', unreachable: true }],
  [21617, { refused: 'Longer than 1,600 characters' }],
  [30001, { later: 60, reason: "Twilio's queue is full" }],
  [30003, { refused: 'The phone is off or out of reach' }],
  [30004, { refused: 'The phone blocks our texts' }],
  [30005, { refused: 'The number does not exist', unreachable: true }],
  [30006, { refused: 'A landline, or a network that cannot be reached', unreachable: true }],
  [30007, { refused: 'The carrier filtered the message' }],
  [63003, { refused: 'Not a number on WhatsApp' }],
  [63016, { refused: 'WhatsApp takes no answer 24 hours after the resident last wrote' }],
  [63018, { later: 5, reason: 'Too many messages by WhatsApp at once' }],
  [63024, { refused: 'Not a number on WhatsApp' }],
  [63038, { later: 3600, reason: "The Twilio account's daily limit is reached" }],
]);

/** Words for the operator on an error that a status callback brought. */
export function readFailure(code: number | undefined): Omit<DeliveryStatus, 'id' | 'status' | 'providerId'> {
  if (code === undefined || Number.isNaN(code) || code === 0) return {};
  const verdict = ERRORS.get(code);
  if (verdict === undefined) return { reason: `Twilio error ${code}` };
  const reason = `${'later' in verdict ? verdict.reason : verdict.refused} (${code})`;
  // It was taken in and never left, so sending it again is not saying it twice.
  if ('later' in verdict) return { reason, againAfterSeconds: verdict.later };
  return { reason, ...knownOf(verdict) };
}

/**
 * Decides what came of a `messages.create` that threw. Only an answer of Twilio's in the 400s, or a connection
 * that never stood, proves that nothing was sent; a timeout, a reset or a 500 proves nothing.
 */
export function readSendError(error: unknown): SendResult {
  const { status, code } = errorFields(error);
  const verdict = typeof code === 'number' ? ERRORS.get(code) : undefined;
  if (verdict !== undefined && status < 500) return asResult(verdict, code);
  if (status === 429)
    return { kind: 'later', afterSeconds: 5, reason: 'Too many requests to Twilio at once' };
  if (status === 401 || status === 403) {
    const reason = 'Twilio does not accept our account and token';
    return { kind: 'later', afterSeconds: 300, reason, outage: true };
  }
  if (status >= 400 && status < 500) {
    return { kind: 'refused', reason: `Twilio error ${code ?? `HTTP ${status}`}` };
  }
  if (neverConnected(code)) {
    return { kind: 'later', afterSeconds: 30, reason: `Twilio cannot be reached (${code})`, outage: true };
  }
  return { kind: 'unknown', reason: `No clear answer from Twilio (${code ?? status})` };
}

function asResult(verdict: Verdict, code: unknown): SendResult {
  if ('later' in verdict) {
    const { later: afterSeconds, reason, outage } = verdict;
    return { kind: 'later', afterSeconds, reason: `${reason} (${code})`, ...(outage && { outage }) };
  }
  return { kind: 'refused', reason: `${verdict.refused} (${code})`, ...knownOf(verdict) };
}

/** What it tells of the contact. */
function knownOf({ optedOut, unreachable }: { readonly optedOut?: true; readonly unreachable?: true }) {
  return { ...(optedOut && { optedOut }), ...(unreachable && { unreachable }) };
}

/** Twilio's exceptions carry an HTTP status and a number; axios's carry a name such as ECONNRESET. */
function errorFields(error: unknown): { status: number; code: string | number | undefined } {
  if (typeof error !== 'object' || error === null) return { status: 0, code: undefined };
  const { status, code } = error as { status?: unknown; code?: unknown };
  return {
    status: typeof status === 'number' ? status : 0,
    code: typeof code === 'number' || typeof code === 'string' ? code : undefined,
  };
}
