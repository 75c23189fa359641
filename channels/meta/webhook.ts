/** What Meta calls: once to see that the address is ours, then with whatever happened, several things at a time. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Endpoint, Gateway, WireRequest } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import type { MetaSettings } from './settings.ts';

const payloadSchema = z.object({
  object: z.string(),
  entry: z.array(z.looseObject({ id: z.string().max(100) })).max(1000),
});

export type Entry = z.output<typeof payloadSchema>['entry'][number];

/** A part of a webhook that Meta may leave out, or fill with what we have never seen: then it is as if it were not there. */
export function tolerated<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

interface Webhook {
  readonly path: string;
  /** What Meta calls the kind of thing that is told of. */
  readonly object: 'whatsapp_business_account' | 'page';
  /** Takes in one entry. When it throws, Meta sends all of them again. */
  take(entry: Entry, gateway: Gateway): Promise<void>;
}

/** The two endpoints of one address. Nothing that is not signed by the app's secret is looked at. */
export function metaEndpoints(
  { path, object, take }: Webhook,
  settings: Pick<MetaSettings, 'appSecret' | 'verifyToken'>,
): readonly Endpoint[] {
  return [
    { method: 'GET', path, handle: async (request) => showOurs(request, settings.verifyToken) },
    {
      method: 'POST',
      path,
      async handle(request, gateway) {
        checkSignature(request, settings.appSecret);
        const payload = readPayload(request.body);
        if (payload.object !== object) throw new ParleyError('malformed-request');
        for (const entry of payload.entry) await take(entry, gateway);
        return { status: 200, body: {} };
      },
    },
  ];
}

const CHALLENGE = /^[\w.-]{1,200}$/;

/** Gives back Meta's challenge to whoever knows the token. */
function showOurs({ query }: WireRequest, verifyToken: string) {
  const { 'hub.mode': mode, 'hub.verify_token': token = '', 'hub.challenge': challenge = '' } = query;
  if (mode !== 'subscribe' || !isSame(Buffer.from(token), Buffer.from(verifyToken))) {
    throw new ParleyError('not-allowed', 'Is META_VERIFY_TOKEN the one that was typed into the Meta app?');
  }
  if (!CHALLENGE.test(challenge)) throw new ParleyError('malformed-request');
  return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: challenge };
}

/** Over the bytes as they came. A header that is missing is a signature that is wrong. */
function checkSignature({ headers, body }: WireRequest, appSecret: string): void {
  const [, given = ''] = /^sha256=([0-9a-f]{64})$/i.exec(headers['x-hub-signature-256'] ?? '') ?? [];
  const expected = createHmac('sha256', appSecret).update(body).digest();
  if (!isSame(Buffer.from(given, 'hex'), expected)) {
    throw new ParleyError('bad-signature', 'Is META_APP_SECRET the secret of the app that calls?');
  }
}

function isSame(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function readPayload(body: Buffer): z.output<typeof payloadSchema> {
  try {
    return payloadSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch {
    throw new ParleyError('malformed-request');
  }
}
