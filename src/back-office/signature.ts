/**
 * Signatures as Standard Webhooks has them (standardwebhooks.com), both ways: `webhook-id`, `webhook-timestamp`
 * in seconds, and `webhook-signature`: `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A secret is `whsec_` and the base64 of its bytes, or any other text, whose own bytes then count. */
function keyOf(secret: string): Buffer {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
}

export function signedHeaders(
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
  secret: string,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${sign(`${id}.${timestamp}.`, Buffer.from(body), secret)}`,
  };
}

/** How old a signed message may be, and how far ahead its sender's clock. */
const TOLERANCE_MS = 5 * 60_000;

/** Whether the headers prove that whoever knows the secret sent this body lately. Several signatures may be given. */
export function isSigned(
  headers: Readonly<Record<string, string | undefined>>,
  body: Buffer,
  secret: string,
  now: Date,
): boolean {
  const id = headers['webhook-id'] ?? '';
  const timestamp = headers['webhook-timestamp'] ?? '';
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) > TOLERANCE_MS) return false;
  const wanted = Buffer.from(`v1,${sign(`${id}.${timestamp}.`, body, secret)}`);
  return (headers['webhook-signature'] ?? '').split(' ').some((one) => {
    const given = Buffer.from(one);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

function sign(head: string, body: Buffer, secret: string): string {
  return createHmac('sha256', keyOf(secret)).update(head).update(body).digest('base64');
}
