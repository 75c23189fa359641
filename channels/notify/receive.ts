/** What GOV.UK Notify calls: a text that came in, and a receipt for what went out. It proves itself by a bearer token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Endpoint, WireRequest } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import { readStatus } from './outcome.ts';
import type { NotifyAccount, NotifyTextSettings } from './settings.ts';

const inboundPayload = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  source_number: z.string().min(1).max(40),
  destination_number: z.string().min(1).max(40),
  // Joined texts are longer than ours may be.
  message: z.string().max(10_000),
});

const receiptPayload = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  /** Ours: the outbox id. Null for what others sent by the same service. */
  reference: z.string().nullish(),
  status: z.string().max(60),
});

const OUTBOX_ID = /^[\w-]{1,100}$/;

/** What no database can hold and nobody can see: NUL, and halves of characters. */
const UNREADABLE = /\0|\p{Surrogate}/gu;

/** Notify has one address for receipts, of texts and emails alike. */
export function receiptEndpoint({ callbackToken }: Pick<NotifyAccount, 'callbackToken'>): Endpoint {
  return {
    method: 'POST',
    path: '/channels/notify/receipts',
    async handle(request, gateway) {
      const { id, reference, status } = read(receiptPayload, request, callbackToken);
      const report = readStatus(status);
      if (report !== undefined && reference != null && OUTBOX_ID.test(reference)) {
        await gateway.report({ id: reference, providerId: id, ...report });
      }
      return { status: 204 };
    },
  };
}

/** Texts that come in. Notify tries five times more, five minutes apart, until it hears that one is safe. */
export function inboundEndpoint(settings: NotifyTextSettings): Endpoint {
  return {
    method: 'POST',
    path: '/channels/sms/notify',
    async handle(request, gateway) {
      const payload = read(inboundPayload, request, settings.callbackToken);
      const { number } = settings;
      if (toE164(payload.destination_number) !== number && payload.destination_number !== number) {
        throw new ParleyError('not-allowed');
      }
      const contact = toE164(payload.source_number);
      // From a sender's name, or from ourselves: nobody can be answered there.
      if (contact === undefined || contact === number) return { status: 200, body: {} };
      await gateway.accept({
        channel: 'sms',
        account: number,
        contact,
        externalId: payload.id,
        text: payload.message.replace(UNREADABLE, ''),
      });
      return { status: 200, body: {} };
    },
  };
}

function read<T>(schema: z.ZodType<T>, request: WireRequest, token: string): T {
  checkToken(request, token);
  try {
    return schema.parse(JSON.parse(request.body.toString('utf8')));
  } catch {
    throw new ParleyError('malformed-request');
  }
}

function checkToken({ headers }: WireRequest, token: string): void {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  // Digests are of one length, so that comparing them tells nothing of the token's.
  if (!timingSafeEqual(digest(given), digest(token))) {
    throw new ParleyError('bad-signature', 'Is NOTIFY_CALLBACK_TOKEN the one GOV.UK Notify has?');
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** `+447700900123` from `447700900123`, as Notify writes numbers, or `07700 900123`. */
export function toE164(given: string): string | undefined {
  const bare = given.replace(/[\s().-]/g, '').replace(/^(?:00|\+)/, '');
  const international = `+${bare.replace(/^0/, '44')}`;
  return /^\+[1-9]\d{6,14}$/.test(international) && bare.length > 8 ? international : undefined;
}
