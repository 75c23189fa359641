/** Requests told to a back office by a signed webhook; docs/back-office.md tells receivers how to read it. */
import { type Answered, ask } from '../../src/back-office/ask.ts';
import type { BackOffice, Taken, Told } from '../../src/back-office/back-office.ts';
import { signedHeaders } from '../../src/back-office/signature.ts';
import { withoutContact } from '../../src/back-office/without-contact.ts';

export interface SignedWebhookSettings {
  readonly url: string;
  readonly secret: string;
  readonly sendContact: boolean;
  readonly timeoutMs: number;
}

export function signedWebhook(settings: SignedWebhookSettings): BackOffice {
  return {
    name: 'webhook',
    async take(told) {
      const body = JSON.stringify(bodyOf(told, settings));
      const { url, secret, timeoutMs } = settings;
      const headers = {
        'content-type': 'application/json',
        ...signedHeaders({ id: told.key, at: told.now, body }, secret),
      };
      return takenBy(await ask(url, { method: 'POST', headers, body }, timeoutMs));
    },
  };
}

/** A receiver knows the key of what it took, so what may have been taken in is simply told again. */
function takenBy(answered: Answered): Taken {
  if (answered.kind === 'not-connected') return { kind: 'later', reason: answered.reason };
  if (answered.kind === 'no-answer') return { kind: 'unknown', reason: answered.reason };
  const { status, retryAfter } = answered;
  if (status >= 200 && status < 300) return { kind: 'taken' };
  const reason = `answered ${status}`;
  if (status === 429 || status === 503) {
    return { kind: 'later', reason, ...(retryAfter !== undefined && { afterSeconds: retryAfter }) };
  }
  // A wrong secret or address is put right by somebody; until then nothing is lost.
  if ([401, 403, 404, 408, 409, 425].includes(status) || (status >= 300 && status < 400)) {
    return { kind: 'later', reason };
  }
  return status < 500 ? { kind: 'refused', reason } : { kind: 'unknown', reason };
}

function bodyOf({ event, request, now }: Told, { sendContact }: SignedWebhookSettings) {
  const { id, reference, kind, category, status, priority, dueOn, createdAt, changedAt, details } = request;
  const { place, street, postcode, uprn, latitude, longitude, what3words, asset, channel, contact } = request;
  const where = { place, street, postcode, uprn, latitude, longitude, what3words, asset };
  return {
    type: `request.${event}`,
    timestamp: now.toISOString(),
    data: {
      ...{ id, reference, kind, category, status, priority, dueOn },
      createdAt: createdAt.toISOString(),
      changedAt: changedAt.toISOString(),
      where: Object.fromEntries(Object.entries(where).filter(([, value]) => value !== null)),
      details: sendContact ? details : withoutContact(details),
      ...(sendContact && channel !== null && contact !== null && { contact: { channel, contact } }),
    },
  };
}
