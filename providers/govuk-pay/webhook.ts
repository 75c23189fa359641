/** News from GOV.UK Pay. It comes in any order and more than once, so it only says which payment to ask about. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { ParleyError } from '../../src/errors.ts';
import type { ProviderWebhook, WireRequest } from '../../src/payment/payment.ts';
import { webhookSchema } from './wire.ts';

export const WEBHOOK_PATH = '/payments/govuk-pay';

export function govukPayWebhook(secret: string | undefined): ProviderWebhook {
  return {
    path: WEBHOOK_PATH,
    read(request) {
      checkSignature(request, secret);
      return readPaymentId(request.body);
    },
  };
}

/** The lower-case hexadecimal HMAC-SHA256 of a body, as `Pay-Signature` carries it. */
export function signatureOf(body: Buffer, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/** @throws ParleyError `bad-signature`, also when the header is missing or no secret is set. */
function checkSignature({ headers, body }: WireRequest, secret: string | undefined): void {
  const given = Buffer.from(headers['pay-signature'] ?? '');
  const wanted = Buffer.from(secret === undefined ? '' : signatureOf(body, secret));
  if (wanted.length === 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new ParleyError('bad-signature');
  }
}

/** @throws ParleyError `malformed-request` */
function readPaymentId(body: Buffer): string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw new ParleyError('malformed-request');
  }
  const news = webhookSchema.safeParse(parsed);
  if (!news.success) throw new ParleyError('malformed-request');
  const { resource_type, resource_id, resource } = news.data;
  const id = resource?.payment_id ?? (resource_type.toLowerCase() === 'payment' ? resource_id : undefined);
  return id && id.length <= 100 ? id : undefined;
}
