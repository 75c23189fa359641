/** Pictures on the web chat: what is judged before one is read, and who is shown one. */
import type { Endpoint, LargeBody, WireRequest, WireResponse } from '../../src/conversation/channel.ts';
import { photoHeaders } from '../../src/conversation/message.ts';
import { enter, enterBy, originAllowed, readably } from './door.ts';
import { photoRefusal, REFUSALS, refuse } from './refusal.ts';
import type { Service } from './service.ts';

/** Room for the words and the form around the pictures. */
const AROUND = 64 * 1024;

/** An upload is let in by its headers: the page, the token, and how often there was one. */
export function uploadBody(service: Service): LargeBody {
  const { most, maxBytes } = service.photoLimits;
  const told = (request: WireRequest, answer: WireResponse) =>
    originAllowed(request, service.origins) ? readably(request, answer) : answer;
  return {
    maxBytes: most * maxBytes + AROUND,
    async admit(request) {
      const refusal = await judge(service, request);
      return refusal && told(request, refusal);
    },
    tooLarge: (request) => told(request, refuse(photoRefusal('too-large', service.photoLimits))),
  };
}

async function judge(service: Service, request: WireRequest): Promise<WireResponse | undefined> {
  if (!originAllowed(request, service.origins)) return refuse(REFUSALS.wrongOrigin);
  const entry = enter(request, service.tokens);
  if (entry.kind === 'refused') return refuse(entry.refusal);
  const waits = await Promise.all([
    service.uploadsOfAddress.take(request.remoteAddress),
    service.uploads.take(entry.claims.conversation),
  ]);
  const wait = Math.max(...waits);
  return wait > 0 ? refuse({ ...REFUSALS.tooMany, retryAfterSeconds: wait }) : undefined;
}

/**
 * Shows a picture to whoever holds a photo token (`t`) of the conversation it was sent in. Pages load pictures without
 * headers, so the token is in the address; it is good for half an hour and shows pictures only.
 */
export function sendPhoto(service: Service): Endpoint['handle'] {
  return async (request, gateway) => {
    const entry = enterBy(request.query.t ?? '', 'photo', request, service.tokens);
    if (entry.kind === 'refused') return refuse(entry.refusal);
    const wait = await service.reads.take(entry.claims.conversation);
    if (wait > 0) return refuse({ ...REFUSALS.tooMany, retryAfterSeconds: wait });
    const photo = await gateway.photos.find(
      service.key(entry.claims.conversation),
      request.params.photo ?? '',
    );
    if (photo === undefined) return refuse({ code: 'not-found' });
    return { status: 200, headers: photoHeaders(photo.contentType), body: photo.bytes };
  };
}
