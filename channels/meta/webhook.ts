/** What Meta calls: once to see that the address is ours, then with whatever happened, several things at a time. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Endpoint, Gateway, LargeBody, WireRequest } from '../../src/conversation/channel.ts';
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
      largeBody: LARGE,
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

/** Meta puts many things into one webhook when it has been kept waiting. Who brings no signature is not read at all. */
const LARGE: LargeBody = {
  maxBytes: 3 * 1_048_576,
  admit(request) {
    if (signatureOf(request) === '') throw new ParleyError('bad-signature');
    return undefined;
  },
  tooLarge: () => ({
    status: 413,
    body: { error: { code: 'too-large', message: 'That is too big. The limit is 3 MB.' } },
  }),
};

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
function checkSignature(request: WireRequest, appSecret: string): void {
  const expected = createHmac('sha256', appSecret).update(request.body).digest();
  if (!isSame(Buffer.from(signatureOf(request), 'hex'), expected)) {
    throw new ParleyError('bad-signature', 'Is META_APP_SECRET the secret of the app that calls?');
  }
}

/** Hexadecimal; empty when there is none of the right form. */
function signatureOf({ headers }: Pick<WireRequest, 'headers'>): string {
  const [, given = ''] = /^sha256=([0-9a-f]{64})$/i.exec(headers['x-hub-signature-256'] ?? '') ?? [];
  return given;
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
