/** What GOV.UK Notify says became of a message, as Parley's closed set of outcomes. */
import { z } from 'zod';
import type { DeliveryStatus, SendResult } from '../../src/conversation/channel.ts';
import { neverConnected } from '../../src/conversation/outside/not-connected.ts';

type Report = Omit<DeliveryStatus, 'id' | 'providerId'>;

/** Statuses that are news; the others (created, sending, pending) say only that it is on its way. */
const STATUSES: ReadonlyMap<string, Report> = new Map<string, Report>([
  ['sent', { status: 'sent' }],
  ['delivered', { status: 'delivered' }],
  [
    'permanent-failure',
    { status: 'failed', reason: 'Nobody has this number or address (permanent-failure)', unreachable: true },
  ],
  [
    'temporary-failure',
    { status: 'failed', reason: 'The phone is off, or the mailbox is full (temporary-failure)' },
  ],
  // Notify could not hand it to a network, and asks to be given it again.
  [
    'technical-failure',
    {
      status: 'failed',
      reason: 'Between Notify and the network (technical-failure)',
      againAfterSeconds: 300,
    },
  ],
]);

/** Undefined for what is no news, and for statuses that Notify has thought of since. */
export function readStatus(status: string): Report | undefined {
  return STATUSES.get(status);
}

const answer = z.object({
  status: z.number(),
  data: z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })).min(1) }),
});
const thrown = z.object({
  code: z.string().optional(),
  response: z.object({ status: z.number() }).optional(),
});

/**
 * Decides what came of a request that threw. Only an answer of Notify's in the 400s, or a connection that never stood,
 * proves that nothing was sent; a timeout, a reset or a 500 proves nothing.
 */
export function readSendError(error: unknown): SendResult {
  const { code = '', response } = thrown.safeParse(error).data ?? {};
  if (!response) {
    return neverConnected(code)
      ? { kind: 'later', afterSeconds: 30, reason: `GOV.UK Notify cannot be reached (${code})`, outage: true }
      : { kind: 'unknown', reason: `No clear answer from GOV.UK Notify (${code || 'none'})` };
  }
  const { status } = response;
  if (status < 400 || status >= 500) {
    return { kind: 'unknown', reason: `No clear answer from GOV.UK Notify (${status})` };
  }
  const read = answer.safeParse((error as { response: unknown }).response);
  return refusal(status, read.data?.data.errors[0]);
}

/** Notify's own words are not handed on: they may repeat what was sent. */
function refusal(status: number, said: { error: string; message: string } | undefined): SendResult {
  if (status === 429) {
    // A limit of a day, beside the one of a minute.
    const isDaily = said?.error === 'TooManyRequestsError';
    return isDaily
      ? { kind: 'later', afterSeconds: 3600, reason: "GOV.UK Notify's limit for the day is reached (429)" }
      : { kind: 'later', afterSeconds: 10, reason: 'Too many requests to GOV.UK Notify at once (429)' };
  }
  if (status === 401 || status === 403) {
    const reason = `GOV.UK Notify does not accept our key (${status})`;
    return { kind: 'later', afterSeconds: 300, reason, outage: true };
  }
  const { error = '', message = '' } = said ?? {};
  if (/trial mode|team-only/i.test(message)) {
    return { kind: 'refused', reason: 'A trial service writes to its own team only (400)' };
  }
  if (error === 'ValidationError' && /^(?:phone_number|email_address)\b/.test(message)) {
    return { kind: 'refused', reason: 'Not a mobile number or email address (400)', unreachable: true };
  }
  return {
    kind: 'refused',
    reason: `GOV.UK Notify refused it (${[status, error].filter(Boolean).join(' ')})`,
  };
}
